"""Finnish."""

from core.quicklog.vocabulary import language

FINNISH = language(
    "fi",
    numbers=(
        "0 nolla|1 yksi yhden|1.5 puolitoista puoltoista|2 kaksi kahden kaks|2.5 kaksi_ja_puoli kaks_ja_puol|"
        "3 kolme kolmen|4 neljä neljän|5 viisi viiden viis|6 kuusi kuuden kuus|7 seitsemän|8 kahdeksan|"
        "9 yhdeksän|10 kymmenen|11 yksitoista|12 kaksitoista|15 viisitoista viistoista|"
        "20 kaksikymmentä kakskyt|30 kolmekymmentä kolmekyt kolkyt|40 neljäkymmentä neljäkyt nelkyt|"
        "50 viisikymmentä viiskyt|60 kuusikymmentä|90 yhdeksänkymmentä|100 sata"
    ),
    joint="{ten}{unit}",
    couple="pari, parin, pari kolme",
    fraction="puoli=0.5, puolen=0.5, puol=0.5, kolme varttia=0.75, puolisen=0.5",
    extra="ja puoli=0.5, ja puol=0.5, ja vartti=0.25, ja vartin=0.25, ja risat=0, ja vähän päälle=0, ja rapiat=0",
    hour="tunti, tuntia, tunnin, tuntii, tunnit, t, h, tuntinen, tuntisen",
    minute="minuutti, minuuttia, minuutin, min, minsa, minsaa, minuuttii, mins, minuutissa",
    second="sekunti, sekuntia, sek",
    measure=(
        "puolituntinen=30, puolituntia=30, varttitunti=15, vartti=15, varttia=15, vartin=15, "
        "puolisentoista tuntia=90, kolmevarttia=45, puolen tunnin=30"
    ),
    alone="tunti, tunnin, tuntinen, tuntisen",
    calendar="päivä=1, päivää=1, viikko=7, viikkoa=7, kuukausi, kuukautta, vuosi, vuotta",
    vague=(
        "muutama, muutaman, useita, usean, hetki, hetken, vähän, vähän aikaa, jonkin aikaa, koko päivän, "
        "koko iltapäivän, koko illan, koko yön, koko aamun, kauan, pitkään, paljon, tovi, tovin, tuntikausia, "
        "tuntikaupalla, puoli päivää, jonkun verran, muutaman tunnin, muutama tunti, monta tuntia, "
        "muutaman minuutin"
    ),
    soft=(
        "hyvä, hyvää, täydet, täyttä, tehokasta, kokonaista, kokonaisen, reilu, reilun, reilut, vajaa, vajaan, "
        "kunnon, huimat, pitkä"
    ),
    times="kertaa, x, krt",
    repeat="kahdesti=2, kolmesti=3",
    session="pätkä, pätkää, sessio, sessiota, jakso, jaksoa, blokkia, pomodoroa, settiä, rupeama",
    percent="prosenttia, prosentti",
    am="aamulla, aamupäivällä",
    pm="illalla, iltapäivällä, ip, yöllä",
    at="klo, kello, noin klo",
    from_="väliltä, alkaen klo",
    to="asti, saakka",
    now="nyt, äsken",
    shift="puoli=-30, varttia vaille=-15, varttia yli=15, vartin yli=15",
    noon="keskiyö=1440, keskipäivä=720, puolenpäivän=720",
    day=(
        "tänään=0, tänää=0, tänä aamuna=0, tänä iltana=0, aamulla tänään=0, eilen=-1, eile=-1, "
        "eilen aamulla=-1, eilisaamuna=-1, toissapäivänä=-2, toissapäivän=-2, huomenna=1, huomen=1, "
        "huomisaamuna=1, ylihuomenna=2,ensi viikolla=7, ensi kuussa=30, kohta=1, pian=1"
    ),
    night="eilen illalla, eilisiltana, viime yönä, eilen yöllä",
    daypart=(
        "aamu, aamulla, iltapäivällä, aamupäivällä, illalla, yöllä, päivällä, töiden jälkeen, ennen töitä, "
        "koulun jälkeen, lounaan jälkeen, ennen nukkumaanmenoa, junassa, bussissa, lounaalla, ruoan jälkeen, "
        "aamiaisen jälkeen,ennen aamiaista, myöhään"
    ),
    weekday=(
        "maanantaina=0, maanantai=0, tiistaina=1, tiistai=1, keskiviikkona=2, torstaina=3, perjantaina=4, "
        "lauantaina=5, sunnuntaina=6, maanantai-iltana=0, sunnuntai-iltana=6, perjantai-iltana=4"
    ),
    month=(
        "tammikuuta=1, helmikuuta=2, maaliskuuta=3, huhtikuuta=4, toukokuuta=5, kesäkuuta=6, heinäkuuta=7, "
        "elokuuta=8, syyskuuta=9, lokakuuta=10, marraskuuta=11, joulukuuta=12"
    ),
    ago="sitten",
    last="viime, viimeksi, edellisenä",
    next="ensi, tulevana, seuraavana",
    did=(
        "opiskelin, opiskeltu, opiskeltiin, luin, luettu, lukenut, opettelin, opin, harjoittelin, harjoiteltu, "
        "katsoin, katsottu, ratkaisin, ratkoin, kertasin, kerrattu, koodasin, koodattu, ohjelmoin, kirjoitin, "
        "työstin, kävin läpi, tein tehtäviä,treenasin algoritmeja, luettiin, opiskellut, harjoitellut, "
        "koodaillut, koodailin, lueskelin, opiskelemassa, luin läpi, kuuntelin luentoa, pänttäsin, päntätty, "
        "läpikävin"
    ),
    study=(
        "opiskelu, opiskelua, opiskella, opiskelin, lukeminen, lukemista, lukea, kirja, kirjaa, kirjan, kurssi, "
        "kurssia, kurssin, luento, luentoa, luentoja, oppitunti, harjoitus, harjoituksia, läksyt, läksyjä, "
        "koodaus, koodausta, kertaus, kertausta, muistiinpanot,harjoittelu, harjoittelua, tentti, tenttiin, "
        "opinnot, opintoja, lueskelua, videoita, treeniä, lukemiseen"
    ),
    done=(
        "tein, tehty, teinkin, valmis, valmista, sain, ehdin, meni, kului, kulutin, käytin, käytetty, oli, "
        "olin, oon, takana, kasassa, jo, vihdoin, onnistui, aloitin, jatkoin, sain tehtyä, tuli, tulikin, "
        "vietin, istuin, suoritin, lopetin, pääsin, jaksoin, väänsin"
    ),
    solved="ratkaisin, ratkoin, ratkaistu, tein, tehty, sain",
    place=(
        "luku, lukua, luvun, luvut, kappale, kappaletta, kappaleen, sivu, sivua, sivut, sivun, s, osa, osaa, "
        "osan, viikko, moduuli, jakso, video, videota, numero, nro, taso, vaihe, kysymys, tehtävä, versio, "
        "luento, luentoa, sanaa, korttia"
    ),
    problem="tehtävä, tehtävää, tehtävät, tehtäviä, ongelma, ongelmaa, harjoitusta, kysymystä, pulmaa",
    level="helppo, helppoa, keskitaso, keskivaikea, keskivaikeaa, vaikea, vaikeaa",
    and_="ja, sekä, plus, sitten, ja sitten, lisäksi, myös, sen jälkeen",
    of="suunnitellusta",
    but="mutta, koska, vaikka, kuitenkin, joten, sillä, kun",
    minus="miinus, pois lukien",
    break_="tauko, taukoa, tauon, tauot, taukoja, tauolla, kahvitauko, keskeytys",
    except_="ilman, paitsi, lukuun ottamatta, poislukien",
    total="yhteensä, yht, kaikkiaan, kokonaisuudessaan, summa",
    rest="loput, loppu, loppuaika, jäljellä oleva",
    each="kumpikin, kumpaakin, jokainen, molempia, kutakin",
    more="lisää, enemmän, pidempään, ylimääräistä, vielä",
    less="vähemmän, lyhyempi",
    planned="suunniteltu, suunnitellut, suunnitellusta, suunnitelluista, aioin",
    intent=(
        "aion, aioin, aikomus, meinaan, meinasin, suunnittelen, suunnitelma, suunnitelmissa, suunnitelmana, "
        "haluan, haluaisin, halusin, pitää, piti, pitäisi, pitäis, täytyy, täytyi, tarvitsen, tavoite, "
        "tavoitteena, tavoitteeni, muistuta, muistutus, herätä, ajastin, hälytys, aseta, ehkä huomenna, jos, "
        "toivottavasti, yritän, yritin, lupaan, voin, voisin, voisi, kun saan, luen illalla, luen huomenna, "
        "opiskelen, teen, aloitan, käyn läpi, varaan, esimerkiksi, esim, myöhemmin, deadline, mikäli, "
        "antaisitko, katson, ratkaisen, menen, lähden, ajattelin, tarkoitus, olis tarkoitus, olisi, "
        "suunnittelin"
    ),
    left=(
        "jäljellä, jälellä, päivässä, joka päivä, per päivä, viikossa, joka viikko, päivittäin, viikoittain, "
        "joka ilta, joka aamu, kuukaudessa, myöhässä=1, päästä=1, kuluttua=1, pitkä=1, tehtävänä, tekemättä, "
        "puuttuu, päivä"
    ),
    period="tällä viikolla, tässä kuussa, viime viikolla, viime kuussa, keskimäärin, tänä vuonna, viikon aikana",
    split="tasan, puoliksi, jaettuna, jaettu",
    state="on, ovat, kestää, kestävät, vie, maksaa, kesti=1, vei=1, oli=1, olivat=1",
    not_=(
        "ei, en, ette, emme, eivät, et, ikinä, koskaan, mitään, ilman, unohdin, jätin väliin, skippasin, "
        "jäi väliin, jäi, älä, enkä, eikä, lykkäsin, sijaan, sijasta"
    ),
    denied=(
        "peruuntui, peruuntuivat, peruttiin, jäi väliin, jäivät väliin, ei mitään, en mitään, ei tänään, en ehtinyt, en jaksanut, ei ehtinyt, vapaapäivä, lepopäivä, "
        "ei yhtään, en yhtään, en opiskellut, ei aikaa, nada"
    ),
    nothing=(
        "ei, en, ei mitään, en mitään, nolla, ei tänään, en ehtinyt, en jaksanut, ei ehtinyt, vapaapäivä, "
        "lepopäivä, ei yhtään, en yhtään, en opiskellut, ei aikaa, mitään, nada"
    ),
    question=(
        "paljonko, kuinka, miten, mitä, mikä, milloin, miksi, missä, kuka, monta, montako, kuinka paljon, "
        "kuinka kauan, kauanko, voinko, voitko, onko, pitäisikö, saanko, oliko, olinko, mitkä, koska, teinkö, "
        "opiskelinko"
    ),
    other=(
        "töitä, työ, töissä, työskentelin, työt, nukuin, uni, unta, unet, nukkunut, nukkua, päiväunet, sali, "
        "salilla, treenasin, treenit, treeni, juoksin, juoksemassa, juoksu, lenkki, lenkillä, kävelin, kävely, "
        "kävelyllä, palaveri, palaverissa, palaverit, kokous,kokouksessa, ruoka, ruokaa, kokkasin, söin, "
        "siivosin, siivous, kauppa, kaupassa, pelasin, pelit, pelasimme, peliä, sarja, sarjaa, elokuva, leffa, "
        "leffaa, netflix, tv, telkkari, jalkapallo, matsi, matka, matkalla, juna, bussi, ruuhka, ruuhkassa, "
        "lääkäri, lääkärissä,hammaslääkäri, juhlat, synttärit, kitara, kitaraa, piano, uin, uimassa, pyöräilin, "
        "sairaana, kipeänä, odotin, jonotin, puhelin, puhelimessa, ylitöitä, ajoin, ajoa, lepäsin, sauna, "
        "saunassa, hiihdin, lento, vuoro"
    ),
    aside="jälkeen, ennen, aikana, huolimatta, välissä",
    person=(
        "poikani, tyttäreni, veljeni, siskoni, vaimoni, mieheni, kaverini, ystäväni, äitini, isäni, kollegani, "
        "pomoni, hän, he, joku, kaikki, sinä, te, avopuoliso, opettaja, lapseni, lapset, poika, tytär, kaveri, "
        "veli, sisko, vaimo"
    ),
    third="suosittelee, sanoo, selittää, nukkuu, väittää",
    job="asiakkaalle, firmalle, töissä=1, toimistolla=1",
    me="minä, mä, mun, minun, minulla, mulla, me, meillä, itse",
    machine=(
        "malli, mallin, koulutus, lataus, palvelin, tietokone, kone, skripti, asennus, päivitys, testit, testi, "
        "build, varmuuskopio, sähköt, netti"
    ),
    runs="kesti, ajoi, pyöri, latautui, kaatui, koulutettiin, poikki, meni, rakentui, jumissa",
    command="kirjaa, lisää, merkkaa, merkitse, voitko kirjata, voitko lisätä, laita ylös, tallenna, pistä",
    instead=(
        "ei kun, eiku, siis, odota, oikeastaan, tarkoitin, sori, anteeksi, korjaus, tai siis, tai oikeastaan, "
        "hups, ei vaan"
    ),
    correct=(
        "ei, eiku, ei kun, vaan, oikeastaan, sori, anteeksi, hups, odota, tarkoitin, piti olla, korjaa, "
        "korjaus, muuta, vaihda, pitäisi olla, virhe, väärin, meni väärin, se oli, oli, sittenkin, tais olla, "
        "taisi olla, muokkaa, päivitä, erehdyin"
    ),
    point="se oli, oli, se, ne olivat, tuo, viimeisin",
    undo=(
        "poista, peru, peruuta, kumoa, pyyhi, unohda, vahingossa, oli vahinko, älä laske, ei lasketa, "
        "väärä chatti, oli testi, vitsi, vitsailin, ota pois, undo, hylkää, deletoi"
    ),
    never="muistutus, muistutukset, suunnitelma, tili, kaikki",
    that=(
        "se, sen, tuo, tuon, tämä, tämän, viimeinen, viimeisin, edellinen, edellisen, viimeisen, viimeisimmän, "
        "kirjaus, merkintä, merkinnän, kirjauksen, viesti, viestin, kiitos, äskeinen, äskeisen, mun, pois, "
        "vielä, lokista"
    ),
    yes="joo, kyllä, juu, ok, okei, jep, toki, selvä",
    filler=(
        "noin, suunnilleen, n, melkein, lähes, vajaa, vajaan, reilu, reilun, yli, alle, vain, ehkä, varmaan, "
        "kai, about, ainakin, vähintään, enintään, max, luulisin, luulen, arviolta, jotain, sellaiset, se, "
        "että, ne, nyt, taas, kanssa, parissa, myös, vielä, hei, moi,kiitos, huh, vihdoin, hyvä, kiva, no, joo, "
        "ihan, niin, siinä, siihen, en tiedä, emmä tiedä, ilman taukoja, ilman taukoa, tauotta, aika, kyllä, "
        "tosi, mukavasti, nopeasti, tuli, päälle, paikkeilla, oisko, silleen, tasan, täsmälleen, ei paha, jopa, "
        "verran,kieppeillä, hieman, vähän yli, vähän alle, hieman yli, ääressä, noi"
    ),
)
