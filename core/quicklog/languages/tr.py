"""Turkish."""

from core.quicklog.vocabulary import language

TURKISH = language(
    "tr",
    numbers=(
        "0 sıfır|1 bir|1.5 bir_buçuk|2 iki|3 üç|4 dört|5 beş|6 altı|7 yedi|8 sekiz|9 dokuz|10 on|20 yirmi|"
        "30 otuz|40 kırk|50 elli|60 altmış|70 yetmiş|80 seksen|90 doksan|100 yüz"
    ),
    joint="{ten} {unit}",
    couple="bir iki, iki üç",
    fraction="yarım=0.5, yarim=0.5, çeyrek=0.25, bir çeyrek=0.25, üç çeyrek=0.75",
    extra="buçuk=0.5, bucuk=0.5, çeyrek=0.25",
    hour="saat, saati, saatlik, saatte, saattir, saatti, saate, saatçik, sa",
    minute="dakika, dakikayı, dakikalık, dakikada, dakikadır, dakikaydı, dakikacık, dk, dak, dkydı, dakka",
    second="saniye, sn",
    measure=(
        "yarım saattir=30, pomodoro=25, bir saatçik=60, bi saat=60, bi buçuk saat=90, yarım saatlik=30, "
        "çeyrek saat=15"
    ),
    calendar="gün=1, gündür=1, hafta=7, haftadır=7, ay, aydır, yıl, sene, günlük=1, haftalık=7",
    vague=(
        "biraz, birkaç, bir kaç, bayağı, epey, uzun süre, bütün gün, tüm gün, bütün öğleden sonra, bütün akşam, "
        "bütün gece, saatlerce,çok, bir süre, az, azıcık, birkaç saat, kısa bir süre, bi ara, uzunca"
    ),
    soft="tam, dolu, koca, sağlam, verimli, kadar, civarı, net, aralıksız, kesintisiz, ekstra, güzel",
    times="kere, kez, defa, x, çarpı, tane, adet",
    session="seans, oturum, blok, tur, set, pomodoro",
    percent="yüzde, %",
    am="sabah, sabahleyin, öğleden önce",
    pm="akşam, öğleden sonra, gece",
    at="saat, saat:, 'de, 'da",
    from_="'den, 'dan, 'ten, 'tan, den, dan, ten, tan",
    to="'a kadar, 'e kadar, 'ye kadar, 'ya kadar, kadar, a kadar, e kadar, arası, 'a, 'e, 'ye, 'ya",
    since="saatten beri",
    now="şimdi, şu an, şimdiye",
    noon="öğlen=720, gece yarısı=1440",
    day=(
        "bugün=0, bugun=0, bu sabah=0, bu akşam=0, bu gece=0, bu öğlen=0, dün=-1, dun=-1, dün sabah=-1, "
        "dün öğlen=-1, dünkü=-1, evvelsi gün=-2,önceki gün=-2, evvelki gün=-2, yarın=1, yarin=1, yarınki=1, "
        "öbür gün=2, ertesi gün=2, haftaya=7, gelecek hafta=7, önümüzdeki hafta=7,gelecek ay=30, birazdan=1"
    ),
    night="dün akşam, dün gece, dun aksam, dun gece",
    daypart=(
        "sabah, akşam, akşamleyin, öğleden sonra, öğlen, gece, işten sonra, işten önce, okuldan sonra, "
        "yemekten sonra, kahvaltıdan önce,yatmadan önce, uyumadan önce, sabahtan, akşamüstü, öğle arasında, "
        "kahvaltıdan sonra, metroda, otobüste, yolda, sabahleyin"
    ),
    weekday=(
        "pazartesi günü=0, salı günü=1, çarşamba günü=2, perşembe günü=3, cuma günü=4, cumartesi günü=5, "
        "pazar günü=6, pazartesi=0, salı=1,çarşamba=2, perşembe=3, cuma=4, cumartesi=5, pazar=6, "
        "pazartesi akşamı=0, cuma akşamı=4, cumartesi sabahı=5, pazar sabahı=6"
    ),
    ago="önce, evvel",
    last="geçen, geçtiğimiz",
    next="gelecek, önümüzdeki, bu gelecek",
    ordinal="inci, nci, ncı, ncü, ncu, üncü, uncu, ıncı",
    did=(
        "çalıştım, calistim, çalıştık, okudum, öğrendim, izledim, tekrar ettim, pratik yaptım, kodladım, "
        "kod yazdım, ders çalıştım,inceledim, bitirdim, üzerinde çalıştım, çalışmıştım, okumuştum, seyrettim, "
        "ezberledim, ezberledik, yazdım, tekrarladım, dinledim,göz attım, çalışıyordum, baktım, "
        "antrenman yaptım"
    ),
    study=(
        "ders, dersi, dersler, çalışma, çalışmak, çalışması, okuma, okumak, kitap, kitabı, kurs, kursu, kursa, "
        "ödev, konu, tekrar, video, pratik,kodlama, kod, etüt, öğrenme, sınav, not, notlar, alıştırma, proje"
    ),
    done=(
        "yaptım, yaptik, yaptık, ettim, oldu, bitti, geçirdim, harcadım, ayırdım, tamamladım, tamam, sürdü, "
        "olmuş, yapmışım, toplamda,uğraştım, vardı, yapabildim, başardım, ilerledim, girdim, takıldım, "
        "bitirebildim, sonunda, başladım, devam ettim, hallettim, yaptim"
    ),
    solved="çözdüm, çözdük, cozdum, hallettim, bitirdim, çözüldü",
    place=(
        "bölüm, bölümü, bölümü, sayfa, sayfası, sayfayı, ders, dersi, kısım, hafta, modül, video, ünite, "
        "seviye, adım, numara, no, sürüm, kart, kelime, konu"
    ),
    problem="soru, soruyu, sorusu, sorular, problem, problemi, problemler, alıştırma, egzersiz, ödev",
    level="kolay, orta, zor",
    and_="ve, artı, sonra da, ondan sonra, ardından, daha sonra, sonrasında, ayrıca, bir de, hem de",
    of="den, dan, nin, nın, nun, nün",
    but="ama, fakat, ancak, lakin, çünkü, ama sadece, oysa, yalnız, rağmen",
    minus="eksi, çıkar, hariç",
    break_="mola, molası, molayla, ara, aralar, dinlenme, mola verdim, kahve molası",
    except_="hariç, saymazsak, molasız, mola hariç, dışında",
    total="toplam, toplamda, totalde, hepsi",
    rest="kalanı, gerisi, geri kalanı, kalan, geri kalan",
    each="her biri, her birine, her birinden, ayrı ayrı, her, tanesi, ikişer, birer",
    more="daha, fazladan, ek, ilave, ekstra, fazla",
    less="eksik, az, daha az",
    planned="planlanan, planladığım, hedeflenen, planlıyordum, planlamıştım",
    intent=(
        "çalışmalıydım, yapmalıydım, okumalıydım, bitirmeliydim, çözmeliydim, listemde, planda, çalışmamı istiyor, yapmamı istiyor, sayaç başladı=1, rahatsız etmeyin=1, çalışacağım, çalışacagım, calisacagim, çalışıcam, çalışacam, çalışaca*, çözeceğim, çözece*, cozecegim, "
        "çözücem, okuyacağım, okuyaca*, okuyacam, okucam,yapacağım, yapaca*, yapacam, yapıcam, edeceğim, "
        "edece*, izleyece*, bakaca*, başlayaca*, bitirece*, öğrenece*, ayıraca*, planlıyorum, plan, "
        "planım,istiyorum, istiyordum, istemiştim, isterim, lazım, gerek, gerekiyor, gerekli, mecburum, hedef, "
        "hedefim, hedefimiz, hatırlat, hatırlatma, hatırlatıcı,hatırlatır, alarm, zamanlayıcı, kur, belki, "
        "umarım, niyetim, niyetindeyim, düşünüyorum, eğer, olursa, bitince, önerir, öner, mi, mı, mu, mü, "
        "misin,mısın, musun, mıyım, miyim, meli, çalışmalıyım, çalışmam, yapmalıyım, çözmeliyim, okumalıyım, "
        "çalışayım, yapayım, çözeyim, okuyayım, çalışalım,yapalım, ister, kaç, kadar sürer, ne kadar, mesela, "
        "örneğin, başlıyorum, başlayayım, çalışırım, yaparım, söz, çalışsam, yapsam, olsa, keşke, demiştim"
    ),
    in_="önümüzdeki",
    left=(
        "kaldı, kalıyor, kaldi, günde, her gün, günlük, haftada, her hafta, haftalık, aylık, ayda, her akşam, "
        "her sabah, gecikme=1, geç=1, sonra=1, sonraya=1, var=1, rötar=1, boyunca her gün, hedefi, "
        "planlamıştım=1, planlıyordum=1, planlanmıştı=1, planladım=1"
    ),
    period="bu hafta, bu ay, bu yıl, geçen hafta, geçen ay, ortalama, şimdiye kadar, bu haftaki",
    split="eşit, yarı yarıya, bölüştürdüm, paylaştırdım",
    state="sürüyor, sürer, tutuyor, eşittir, sürdü=1, tuttu=1, sürecek",
    not_=(
        "değil, hayır, yok, çalışmadım, çalışamadım, yapmadım, yapamadım, okumadım, okuyamadım, çözmedim, "
        "çözemedim, izlemedim, izleyemedim, bakmadım,bakamadım, olmadı, asla, hiç, unuttum, atladım, edemedim, "
        "etmedim, yapmadık, çalışmadık, giremedim, açamadım, vakit bulamadım, erteledim, "
        "calismadim,calisamadim, yapamadim, yapmadim, okumadim, okuyamadim, ne yazık ki"
    ),
    denied="iptal oldu, iptal edildi, yalan oldu, suya düştü, sayılmaz, hiçbir şey, bugün yok, bugün olmadı, boş, pas, zaman yok, vaktim olmadı, hiçbişey, hiçbi şey",
    nothing=(
        "hiç, hiçbir şey, yok, hayır, sıfır, bugün yok, bugün olmadı, çalışmadım, çalışamadım, yapmadım, "
        "yapamadım, boş, pas, zaman yok, vaktim olmadı, hiçbişey, hiçbi şey"
    ),
    question=(
        "kaç, ne kadar, nasıl, ne, neden, niye, hangi, kim, nerede, ne zaman, misin, mısın, niçin, acaba, "
        "hangisi, nedir, neresi, kaçta"
    ),
    other=(
        "iş, işte, işe, iş yerinde, uyudum, uyku, uyumuşum, uyuyakaldım, toplantı, toplantıda, toplantısı, "
        "spor, sporda, spor yaptım, salonda, koştum, koşu, yürüdüm, yürüyüş, yemek, yemek yaptım, temizlik, "
        "temizledim, alışveriş, oyun, oyun oynadım, oynadım, dizi, film, maç, netflix, televizyon, tv, trafik, "
        "trafikte, yol, otobüs, tren, doktor, diş, dişçi, düğün, parti, arkadaşlarla, gitar, piyano, yüzdüm, "
        "yüzme, hastaydım, hasta, bekledim, mesai, mesaide, mesaiye, konuştum, telefonda, gezdim, futbol, "
        "basketbol, gezi, uçuş, uçak, dinlendim, çalıştırdım, maçı, sinema, temizliği, ofiste, işteydim, "
        "kuaför, mesaideydim"
    ),
    aside="sonra, önce, sırasında, rağmen, arasında, boyunca, öncesi, sonrası, önceden",
    person=(
        "oğlum, kızım, kardeşim, abim, ablam, eşim, karım, kocam, arkadaşım, annem, babam, sevgilim, patronum, "
        "hocam, o, onlar, birisi, herkes, kuzenim, hoca, öğretmen,kız arkadaşım, erkek arkadaşım, sen, siz"
    ),
    third="öneriyor=2, tavsiye ediyor=2, diyor=2, söylüyor=2, anlatıyor=2, düşünüyor=2, uyuyor=2, oynuyor=2, çalışıyor=2, izliyor=2",
    job="müşteri için, müşteriye, şirket için, patron için, işte=1, iş için=1, işyerinde=1, ofiste=1",
    became="dönüştü",
    me="ben, bana, benim, kendim, bizim, biz",
    machine=(
        "model, eğitim, indirme, sunucu, bilgisayar, script, kurulum, güncelleme, test, build, yedekleme, "
        "internet, elektrik, elektrikler, derleme"
    ),
    runs="sürdü, çalıştı, çöktü, indirdi, eğitildi, gitti, kesildi, yoktu, bitti, aldı, tamamlandı",
    command=(
        "kaydet, kaydeder misin, ekle, ekler misin, not al, not et, yaz, yazar mısın, logla, "
        "kaydedebilir misin, ekleyebilir misin, kaydedersen, işle, gir"
    ),
    instead=(
        "yok pardon, pardon, dur, aslında, yani, düzeltiyorum, daha doğrusu, yok, hayır, yanlış, özür, "
        "düzeltme, aslında yok"
    ),
    correct=(
        "hayır, yok, aslında, pardon, özür, düzelt, düzeltme, düzeltiyorum, değiştir, olmalıydı, olacaktı, "
        "olacak, yanlış, yanlış yazdım, hata, değil, demek istedim, dur,yani, daha doğrusu, güncelle, yap onu, "
        "olarak değiştir, ydı, idi, değildi, dakikaydı, saatti, yanlışlıkla"
    ),
    point="o, onu, bu, bunu, idi, şuydu, sonuncusu, son kayıt",
    undo=(
        "sil, silebilir misin, siler misin, geri al, iptal, iptal et, kaldır, çıkart, unut, boşver, boş ver, "
        "yanlışlıkla, yanlış oldu, sayma, sayılmaz, şaka, şakaydı,deneme, denemeydi, testti, vazgeçtim, yoksay, "
        "temizle, yanlış sohbet, yanlışlıkla oldu, geri çek"
    ),
    never="hatırlatma, hatırlatmaları, planı, hesabımı, hepsini",
    that=(
        "onu, o, bunu, bu, şunu, son, sonuncuyu, sonuncu, kaydı, kayıt, son kaydı, son girişi, girişi, mesajı, "
        "önceki, öncekini, lütfen, az önceki, demin, deminki,yazdığımı, ya, onun, bana, bi, et, oldu, "
        "bir önceki"
    ),
    yes="evet, tamam, olur, tabii, tabi, he",
    filler=(
        "yaklaşık, aşağı yukarı, civarı, civarında, falan, filan, kadar, gibi, neredeyse, hemen hemen, anca, "
        "ancak, sadece, sanırım, galiba, herhalde, tahminen, en az,en fazla, şöyle, işte, ya, yani, bir, bi, "
        "da, de, için, ile, üzerine, üzerinde, üstünde, gene, yine, hadi, selam, merhaba, teşekkürler, sağol, "
        "teşekkür, hala, hâlâ, artık,nihayet, bile, ki, o, bu, şu, benim, hızlıca, güzel, fena değil, az çok, "
        "takriben, aralıksız, molasız, fazla değil, sularında, var, den, dan, te, ta, on numara, "
        "ile ilgili,ile uğraştım, boyunca, cidden, be, abi, hocam, bence, en azından, bilmiyorum, tam, net, "
        "daha, den fazla, dan fazla, e yakın, a yakın, mübarek, oturup, oturdum, başında"
    ),
    with_="ile, için",
)
