"""Indonesian."""

from core.quicklog.vocabulary import language

INDONESIAN = language(
    "id",
    numbers=(
        "0 nol kosong|1 satu|1.5 satu_setengah|2 dua|2.5 dua_setengah|3 tiga|3.5 tiga_setengah|4 empat|5 lima|"
        "6 enam|7 tujuh|8 delapan lapan|9 sembilan|10 sepuluh|11 sebelas|12 dua_belas|13 tiga_belas|"
        "14 empat_belas|15 lima_belas|16 enam_belas|17 tujuh_belas|18 delapan_belas|19 sembilan_belas|"
        "20 dua_puluh|30 tiga_puluh|40 empat_puluh|50 lima_puluh|60 enam_puluh|70 tujuh_puluh|80 delapan_puluh|"
        "90 sembilan_puluh|100 seratus"
    ),
    joint="{ten} {unit}",
    couple="sepasang",
    fraction="setengah=0.5, separuh=0.5, seperempat=0.25, tiga perempat=0.75, stengah=0.5, stgh=0.5, 3/4=0.75",
    extra=(
        "setengah=0.5, lebih dikit=0, lebih sedikit=0, lebih=0, seperempat=0.25, dan setengah=0.5, "
        "lewat seperempat=0.25"
    ),
    hour="jam, jaman, j, h",
    minute="menit, mnt, min, menitan, mnit, m, minit",
    second="detik, dtk",
    measure=(
        "sejam=60, sejaman=60, setengah jaman=30, sejam setengah=90, sejam lebih=60, semenit=1, "
        "setengah jam=30, seperempat jam=15"
    ),
    alone="sejam",
    calendar="hari=1, harian=1, minggu=7, bulan, tahun, sehari=1, seminggu=7, sebulan, setahun, pekan=7",
    dated="tanggal=1, tgl=1, tanggal",
    vague=(
        "beberapa, bbrp, sedikit, dikit, sebentar, bentar, seharian, sepanjang hari, sepanjang sore, "
        "sepanjang malam, semalaman, lama, lumayan lama, lama banget, banyak, berjam-jam, berjam jam, "
        "agak lama, sesaat, seharian penuh, cukup lama, beberapa jam, sesorean, secuil, sore penuh"
    ),
    soft="penuh, full, nonstop, bersih, lagi, tambahan, ekstra, efektif, berturut-turut",
    times="kali, x, kl",
    repeat="dua kali=2, tiga kali=3",
    session="sesi, blok, putaran, pomodoro, ronde, kali",
    percent="persen",
    am="pagi, subuh, dini hari",
    pm="malam, sore, siang",
    at="jam, pukul, pkl, jam segini, sekitar jam",
    from_="dari, mulai, antara, dr, dari jam, mulai jam, jam",
    to="sampai, sampe, smp, hingga, ke, s.d., s/d, sd, ampe, sampai jam",
    since="sejak, sejak jam, dari jam",
    now="sekarang, skrg, barusan, saat ini",
    shift="setengah=-30, stengah=-30",
    noon="tengah malam=1440, tengah hari=720",
    day=(
        "hari ini=0, hr ini=0, tadi=0, tadi pagi=0, tadi siang=0, tadi sore=0, malam ini=0, pagi ini=0, "
        "sore ini=0, siang ini=0, kemarin=-1, kemaren=-1, kmrn=-1, kmren=-1, kemarin pagi=-1, kemarin sore=-1, "
        "kemarin siang=-1, kemarin lusa=-2, kemarin dulu=-2, dua hari lalu=-2, besok=1, bsk=1, esok=1, "
        "besok pagi=1, besok malam=1, besoknya=1, lusa=2, minggu depan=7, bulan depan=30, tahun depan=365, "
        "nanti=1, nanti malam=1, ntar=1, ntar malam=1, bentar lagi=1, sebentar lagi=1, nanti sore=1, "
        "tadi malam=0, barusan=0"
    ),
    night="tadi malam, tadi malem, semalam, semalem, kemarin malam, kemaren malem, kemarin malem, malam kemarin",
    daypart=(
        "pagi, siang, sore, malam, malem, subuh, pagi-pagi, sebelum tidur, sebelum kerja, setelah kerja, "
        "abis kerja, habis kerja, sepulang kerja, pulang kerja, abis magrib, habis makan, setelah makan, "
        "setelah makan siang, di kereta, di bus, di jalan, sepulang sekolah, pas istirahat, pas makan siang, "
        "abis isya, abis subuh, sebelum sarapan, setelah sarapan, larut malam, pagi pagi, setelah makan malam, "
        "malam hari, habis maghrib"
    ),
    weekday=(
        "hari senin=0, senin=0, hari selasa=1, selasa=1, hari rabu=2, rabu=2, hari kamis=3, kamis=3, "
        "hari jumat=4, jumat=4, jum'at=4, hari sabtu=5, sabtu=5, hari minggu=6, minggu kemarin=6, senin lalu=0, "
        "jumat lalu=4, ahad=6, minggu lalu=6"
    ),
    ago="yang lalu, lalu, yg lalu",
    last="lalu, kemarin, terakhir, yang lalu",
    next="depan, berikutnya, mendatang",
    ordinal="th",
    did=(
        "belajar, baca, membaca, latihan, berlatih, nonton video, menonton, mengerjakan, ngerjain, ngerjakan, "
        "kerjain, review, mereview, ngoding, koding, ngulang, mengulang, menulis, nulis, mempelajari, pelajari, "
        "ngebaca, udah belajar, sudah belajar, nyelesain, mendalami, ngulik, nyatet, mencatat, menghafal, "
        "hafalin, ngafalin, mantengin, dengerin, dipelajari, ngebut, bljr, blajar, coding, nonton, "
        "menyelesaikan, bahas, garap, menggarap"
    ),
    study=(
        "buku, kursus, kelas, materi, pelajaran, kuliah, latihan soal, tugas, pr, catatan, coding, kode, "
        "pemrograman, video, tutorial, bacaan, studi, ujian, soal-soal, persiapan, belajarnya, modul, "
        "ngaji kode, bab, soal, proyek, catat, tambah, tambahkan"
    ),
    done=(
        "selesai, kelar, beres, sudah, udah, udh, sdh, telah, berhasil, tadi aku, menghabiskan, ngabisin, "
        "habis, dapet, dapat, lanjut, akhirnya, jadi, sempat, sempet, tuntas, rampung, tamat, nyampe, "
        "menyelesaikan, total udah, cuma bisa, memulai, ternyata, terselesaikan, dah, cuma, hanya, mulai"
    ),
    solved=(
        "selesaiin, menyelesaikan, solve, ngerjain, mengerjakan, selesai, memecahkan, pecahin, kelarin, "
        "beresin, beres, kelar"
    ),
    place=(
        "bab, halaman, hal, hlm, bagian, minggu, pertemuan, pelajaran, episode, eps, video, modul, nomor, no, "
        "unit, level, langkah, tahap, seksi, sesi ke, soal nomor, versi, kata, kartu, ke, latihan, orang"
    ),
    problem="soal, masalah, problem, latihan, pertanyaan, soalan, tantangan",
    level="mudah, gampang, sedang, medium, susah, sulit, sukar",
    and_=(
        "dan, lalu, terus, trus, kemudian, plus, tambah, abis itu, habis itu, setelah itu, juga, dn, serta, "
        "sambil, lanjut ke, ditambah, sama"
    ),
    of="dari, daripada",
    but="tapi, tetapi, namun, karena, soalnya, walaupun, meskipun, cuman, padahal, krn, tp, jadinya, jadi",
    minus="dikurangi, minus, kurang, potong, dipotong",
    break_="istirahat, jeda, rehat, break, istirahatnya",
    except_="tidak termasuk, ga termasuk, gak termasuk, di luar, tanpa, selain",
    total="total, totalnya, jumlah, semuanya, keseluruhan, kalau ditotal, ditotal, jadi total, seluruhnya",
    rest="sisanya, sisa, selebihnya",
    each="masing-masing, masing masing, tiap, setiap, per, masing2, @",
    more="lagi, tambahan, ekstra, lebih lama, nambah, lebih, tambah, tambahin",
    less="kurang, lebih sedikit dari, kurangi, potong, kurangin",
    planned="rencana, direncanakan, yang direncanakan, rencananya, target",
    intent=(
        "akan, mau, pengen, ingin, pingin, hendak, bakal, bakalan, rencana, rencananya, berencana, niat, "
        "niatnya, berniat, harus, mesti, kudu, perlu, butuh, target, targetku, tujuan, ingatkan, ingetin, "
        "ingatin, pengingat, bangunin, alarm, timer, setel, pasang, mungkin besok, kalau, kalo, klo, jika, "
        "semoga, mudah-mudahan, insyaallah, insya allah, inshallah, coba nanti, ayo, yuk, mari, deadline, "
        "tenggat, janji, bisa, boleh, apakah, misalnya, contohnya, seandainya, andai, harusnya, seharusnya, "
        "rencanain, mulai besok, tolong ingatkan, cita-cita, berapa, gimana, kapan, mo, jadwal, dijadwalkan, "
        "hrs, brp, bangunkan, nanti, segera, sisa, tinggal, ujian dalam, tunggu, alih alih, coba, pengin, "
        "besok, beri aku, kasih, gimana kalau"
    ),
    in_="dalam",
    left=(
        "tersisa, lagi=1, sehari, per hari, setiap hari, tiap hari, seminggu, per minggu, setiap minggu, "
        "tiap minggu, setiap malam, tiap malam, setiap pagi, tiap pagi, sebulan, per bulan, telat=1, "
        "terlambat=1, delay=1, perhari, harian, kemudian=1, nganggur=1, sisa, nanti, panjangnya=1"
    ),
    period=(
        "minggu ini, bulan ini, tahun ini, minggu lalu, bulan lalu, minggu kemarin total, rata-rata, rata rata, "
        "selama minggu ini, sepekan, pekan ini, pekan lalu"
    ),
    split="dibagi rata, bagi dua, sama rata, dibagi",
    state="adalah, ialah, berdurasi, durasinya, memakan, butuh waktu, makan waktu, berlangsung, membutuhkan",
    not_=(
        "tidak, gak, ga, nggak, ngga, enggak, tak, bukan, belum, blm, belom, jangan, tanpa, lupa, skip, bolos, "
        "males, malas, ga sempat, gak sempat, ga jadi, gagal, kelewat, batal, daripada, gk, kagak, tdk, bkn, "
        "ketinggalan, ndak"
    ),
    denied=(
        "batal, dibatalkan, gagal total, tidak belajar, gak belajar, ga belajar, nggak belajar, tidak sempat, gak sempat, ga sempat, "
        "nggak sempat, belum belajar, gak jadi, batal, males belajar, males banget belajar, tidak ada, ga ada, "
        "gak ada, nggak ada, hari ini tidak, libur, ga sempet, gak sempet, nihil, zonk, sama sekali, "
        "belum sempat"
    ),
    nothing=(
        "tidak ada, ga ada, gak ada, nggak ada, nol, kosong, tidak, gak, ga, nggak, enggak, belum, "
        "hari ini tidak, ga belajar, gak belajar, nggak belajar, libur, ga sempet, ga sempat, gak sempat, "
        "gak sempet, nihil, zonk, sama sekali, tidak belajar, belum sempat"
    ),
    question=(
        "berapa, brp, gimana, bagaimana, apa, apakah, kapan, kenapa, mengapa, siapa, mana, dimana, di mana, "
        "bisa ga, boleh ga, bisakah, bolehkah, berapa lama, yang mana, cukup gak"
    ),
    other=(
        "kerja, bekerja, kantor, lembur, rapat, meeting, tidur, ketiduran, tidur siang, gym, ngegym, olahraga, "
        "lari, jogging, jalan-jalan, jalan kaki, jalan santai, masak, memasak, makan, belanja, beres-beres, "
        "bersih-bersih, bersihin, main game, game, nonton, nonton film, nonton drakor, drakor, film, serial, "
        "netflix, tv, sepak bola, futsal, bola, pertandingan, macet, macet-macetan, kereta, bus, perjalanan, "
        "nyetir, mudik, dokter, dokter gigi, rumah sakit, pesta, ulang tahun, nikahan, kondangan, gitar, piano, "
        "renang, berenang, sepedaan, bersepeda, sakit, nunggu, menunggu, antri, antre, telepon, telponan, "
        "ngobrol, nongkrong, scroll, hp, shalat, sholat, ngaji, pengajian, terbang, pesawat, yoga, nyuci, "
        "hujan, jalan, makan siang, menyetir, ngegame, mati lampu, mandi, sepeda, tiktok, delay, rebahan, "
        "nganggur, main bola, main hp, main gitar, main futsal, main ml, main ps"
    ),
    aside=(
        "setelah, sebelum, abis, habis, sehabis, selama, meskipun, antara, sepulang, pas, di, pada, saat, "
        "waktu, bareng, sesudah"
    ),
    person=(
        "anakku, anak saya, adikku, adik saya, kakakku, kakak saya, istriku, istri saya, suamiku, suami saya, "
        "temanku, teman saya, temenku, ibuku, ibu saya, ayahku, ayah saya, bapakku, pacarku, bosku, dia, "
        "mereka, seseorang, semua orang, kamu, kalian, guru, dosen, bos, nyokap, bokap, temen gue, adek gue, "
        "adik, kakak, bapak saya, bos saya, kolega saya, pacar saya, adek"
    ),
    third="merekomendasikan, menyarankan, bilang, menjelaskan",
    job="untuk klien, buat klien, untuk perusahaan, buat kantor, kerjaan kantor, di kantor=1",
    me="aku, saya, gue, gw, gua, sy, ak, kita, kami, sendiri, ku",
    machine=(
        "model, pelatihan model, training, unduhan, download, server, komputer, laptop, skrip, instalasi, "
        "pembaruan, update, tes, build, backup, listrik, internet, wifi, baterai, deploy, pelatihan"
    ),
    runs=(
        "jalan, berjalan, butuh, makan waktu, mati, crash, down, lemot, error, rusak, selesai, dilatih, "
        "training, putus, ngehang, berlangsung, makan, memakan, padam, latihan"
    ),
    injection="abaikan semua, abaikan, lupakan semua, lupakan instruksi",
    command=(
        "catat, catet, tolong catat, tambahkan, tambahin, masukin, masukkan, bisa catat, bisa tambahkan, "
        "bisa tambahin, rekam, tulis, tolong tambahkan, log, simpan"
    ),
    instead=(
        "eh, eh bukan, bukan, maksudku, maksud saya, maksudnya, sebenarnya, sebenernya, maaf, sori, sorry, "
        "koreksi, ralat, tunggu, salah, lebih tepatnya, tepatnya, harusnya"
    ),
    correct=(
        "bukan, eh, eh bukan, maksudku, maksud saya, maksudnya, sebenarnya, sebenernya, maaf, sori, sorry, "
        "koreksi, ralat, ubah, ganti, ubah jadi, ganti jadi, jadikan, jadiin, seharusnya, harusnya, salah, "
        "salah ketik, keliru, tunggu, lebih tepatnya, perbaiki, betulkan, benerin, yang benar, yg bener, "
        "revisi, melainkan, tidak, tapi, ternyata, jadi, itu, kurangi, tambah, tambahin, kurangin, gak, nggak"
    ),
    point="itu, ini, yang tadi, tadi itu, yg tadi, yang terakhir, tadi",
    undo=(
        "hapus, hapusin, batalkan, batalin, hilangkan, hilangin, buang, lupakan, abaikan, gak jadi, ga jadi, "
        "nggak jadi, urungkan, kembalikan, salah kirim, ga sengaja, gak sengaja, tidak sengaja, "
        "jangan dihitung, jangan dicatat, cuma tes, bercanda, becanda, tarik, undo, cancel, apus, apusin, "
        "coret, hapuskan, batal, lupain, salah chat, cabut"
    ),
    never="pengingat, alarm, rencana, akun, semuanya",
    that=(
        "itu, ini, yang tadi, yg tadi, tadi, terakhir, yang terakhir, yg terakhir, catatan, entri, log, pesan, "
        "sebelumnya, tolong, dong, ya, aja, saja, yang, barusan, yang barusan, catatan terakhir, "
        "entri terakhir, deh, nya, plis, dulu, lagi, semua, semuanya, saya, yg, aku, kirim"
    ),
    yes="ya, iya, yoi, oke, ok, sip, baik, betul, yup, iyaa, siap",
    filler=(
        "sekitar, kira-kira, kira kira, kurang lebih, kurleb, hampir, nyaris, kurang dari, lebih dari, lebih, "
        "cuma, hanya, doang, aja, saja, minimal, maksimal, paling, paling tidak, setidaknya, kayaknya, "
        "sepertinya, mungkin, mungkin sekitar, tadi, di, ke, dari, untuk, buat, tentang, soal itu, dengan, "
        "sama, yang, yg, itu, ini, nih, sih, deh, dong, ya, kok, halo, hai, hi, makasih, terima kasih, thanks, "
        "wkwk, wkwkwk, haha, akhirnya, alhamdulillah, lagi, juga, ada, jadi, udah, tanpa henti, "
        "tanpa istirahat, tanpa jeda, gak tau, ga tau, entah, lumayan, pas, tepat, bagus, mantap, "
        "sedikit lebih dari, sedikit di atas, selama, pake, pakai, bareng, pada, para, si, bisa dibilang, "
        "banget, bgt, gas, anggap aja, belajarnya, fokus, cukup, mayan, serius, kelas, capek, seru, oke, gpp, "
        "nyoba, kemarin itu, -an, an, an lah, lah, kan, gak lebih, tidak lebih, hari, per"
    ),
    with_="dengan, sama, untuk, dari",
)
