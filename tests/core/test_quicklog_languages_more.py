"""What messages in the languages without a file of their own mean, as people type them on phones.

A line is a message and what is read from it: minutes, with the days from today ("90 -1") and the solved problems ("45 3x"),
"-" for nothing recorded, "?" for asking back, "undo". ">" answers the nudge, "<" follows an entry of 30 minutes.
Sent on Wednesday 18 March 2026 at 21:30.
"""

from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.shipped import shipped_plan
from core.quicklog.model import Kind, Moment, Reading, Studied
from core.quicklog.reading import Reader
from core.quicklog.targets.finding import Targets

READER = Reader(Targets.of(shipped_plan()))
NOW = datetime(2026, 3, 18, 21, 30, tzinfo=ZoneInfo("Europe/Berlin"))
TODAY = date(2026, 3, 18)
RECORDED = {Kind.LOG, Kind.CORRECTION}

MESSAGES = {
    "nl-NL": """
        gisteren anderhalf uur leetcode gedaan | 90 -1
        net 2,5 uur ddia gelezen | 150
        vandaag van 9 tot 10:30 clean code | 90
        drie kwartier algoritmes geoefend | 45
        een uurtje sql gestudeerd | 60
        half uur herhaald en een kwartier geoefend | 45
        zondag 3 uur systeemontwerp | 180 -3
        eergisteren twee en een half uur clean code | 150 -2
        zo'n 40 minuten gelezen in clean code | 40
        3 opgaven op leetcode in 50 min | 50 3x
        2 uur ddia, morgen ga ik verder | 120
        vijfentwintig minuten clean code | 25
        > uurtje | 60
        > 45 minuten ongeveer | 45
        > drie kwartier | 45
        > niks vandaag | -
        < nee, het waren 50 minuten | 50
        < verwijder dat maar | undo
        morgen 2 uur ddia lezen | -
        ik wil vanavond een uur leren | -
        ik moet nog 2 uur leetcode doen | -
        hoeveel uur heb ik deze week gedaan? | -
        herinner me om 8 uur aan leetcode | -
        mijn doel is 2 uur per dag | -
        8 uur gewerkt vandaag | -
        vandaag niet gestudeerd | -
        mijn broer heeft 2 uur gestudeerd | -
        nog 3 uur te gaan in de cursus | -
        een paar uur clean code gelezen | ?
        ik ga nu een uur ddia lezen | -
        Zo'n anderhalf uur aan clean code besteed, tussendoor 10 min pauze | 80
        heb je mijn 2 uur gelogd? | -
        had 2 uur gepland maar het werd 45 min leetcode | 45
        de cursus duurt 40 uur | -
        het model trainde 3 uur | -
        1h ddia en daarna 30 min sqlbolt | 90
        > anderhalf | 90
        afgelopen vrijdag 2 uur ddia | 120 -5
        3 dagen geleden 2 uur ddia | 120 -3
        2 uur ddia waarvan 20 min pauze | 100
        12 maart 2 uur ddia | 120 -6
    """,
    "pl-PL": """
        uczyłem się dziś dwie godziny algorytmów | 120
        półtorej godziny clean code | 90
        wczoraj godzina i 20 minut ddia | 80 -1
        przedwczoraj pół godziny leetcode | 30 -2
        w niedzielę 3 godziny ddia | 180 -3
        zrobiłam 3 zadania na leetcode w 45 min | 45 3x
        od 18 do 19:30 czytałam ddia | 90
        dwie i pół godziny nauki | 150
        kwadrans powtórki clean code | 15
        2x25 min clean code | 50
        przeczytałem rozdział 5 ddia, 40 minut | 40
        dwadzieścia pięć minut leetcode | 25
        1,5h ddia i 30 min sqlbolt | 120
        > godzinka | 60
        > jakieś 40 minut | 40
        > dziś nic | -
        < nie, to było 50 minut | 50
        < cofnij | undo
        jutro zrobię 2 godziny leetcode | -
        chcę dziś posiedzieć godzinę nad ddia | -
        muszę jeszcze przeczytać 20 stron, z godzinę | -
        ile godzin uczyłem się w tym tygodniu? | -
        moim celem jest 2 godziny dziennie | -
        przypomnij mi za 30 minut | -
        pracowałem dziś 8 godzin | -
        spałam 7 godzin | -
        nie uczyłem się dzisiaj | -
        mój brat uczył się 2 godziny | -
        kilka godzin czytałem ddia | ?
        miałem zrobić 2h ale wyszło 45 min leetcode | 45
        zaraz siadam na 2h do ddia | -
        godzinę czytałem ddia a potem 30 min leetcode | 90
        zapisałeś moje 2 godziny? | -
        kurs trwa 40 godzin | -
        model trenował się 3 godziny | -
        1h30 ddia | 90
        > półtorej | 90
        w zeszły piątek 2h ddia | 120 -5
        3 dni temu 2 godziny ddia | 120 -3
        12 marca 2h ddia | 120 -6
    """,
    "tr-TR": """
        bugün 2 saat ddia okudum | 120
        dün bir buçuk saat leetcode çözdüm | 90 -1
        iki buçuk saat algoritma çalıştım | 150
        yarım saat clean code | 30
        pazar günü 3 saat sistem tasarımı çalıştım | 180 -3
        evvelsi gün 40 dk clean code | 40 -2
        1 saat 15 dk ddia | 75
        8'den 10'a kadar ddia çalıştım | 120
        45 dakikada 3 soru çözdüm leetcode | 45 3x
        kırk beş dakika sql çalıştım | 45
        cuma günü 1 saat clean code okudum | 60 -5
        2 saat ddia okudum, yarın devam edeceğim | 120
        > yarım saat | 30
        > 1,5 saat | 90
        > yaklaşık 40 dakika | 40
        > bugün hiç çalışmadım | -
        < hayır 50 dakika | 50
        < sil onu | undo
        < geri al | undo
        yarın 3 saat çalışacağım | -
        bu akşam 2 saat leetcode çözmek istiyorum | -
        bu hafta kaç saat çalıştım? | -
        hedefim günde 2 saat | -
        bana saat 8'de hatırlat | -
        bugün ofiste 9 saat çalıştım toplantıda | -
        8 saat uyudum | -
        bugün çalışamadım | -
        kardeşim 2 saat çalıştı | -
        birkaç saat ddia okudum | ?
        2 saat planlamıştım ama 45 dk leetcode yaptım | 45
        şimdi 1 saat ddia okuyacağım | -
        1 saat ddia okudum sonra 30 dk leetcode | 90
        kurs 40 saat sürüyor | -
        model 3 saat eğitildi | -
        read clean code for an hour | 60
        > bir buçuk | 90
        geçen cuma 2 saat ddia | 120 -5
        3 gün önce 2 saat ddia | 120 -3
    """,
    "uk-UA": """
        вчора півтори години читав ddia | 90 -1
        сьогодні дві з половиною години алгоритмів | 150
        пів години clean code | 30
        розв'язала 4 задачі на літкоді за 50 хв | 50 4x
        з 18:00 до 19:30 читав клеппмана | 90
        у неділю 3 години ddia | 180 -3
        позавчора годину вчила sql | 60 -2
        тридцять п'ять хвилин clean code | 35
        1 год 20 хв leetcode | 80
        2 години ddia, завтра продовжу | 120
        три чверті години clean code | 45
        прочитав розділ 6 ddia, 40 хвилин | 40
        > годинку | 60
        > хвилин сорок | 40
        > десь півтори години | 90
        > сьогодні нічого | -
        < ні, було 50 хвилин | 50
        < скасуй | undo
        завтра почитаю дві години ddia | -
        хочу сьогодні позайматися годину | -
        треба ще 2 години leetcode | -
        скільки годин я вчився цього тижня? | -
        моя ціль 2 години на день | -
        нагадай через 30 хвилин | -
        працював сьогодні 9 годин | -
        спала 8 годин | -
        сьогодні не вчився | -
        мій брат вчився 2 години | -
        кілька годин читав ddia | ?
        планував 2 години, але вийшло 45 хв літкоду | 45
        зараз сяду на годинку за ddia | -
        годину читала ddia, потім 30 хв leetcode | 90
        минулої п'ятниці 2 години ddia | 120 -5
    """,
    "cs-CZ": """
        včera jsem se učil hodinu a půl algoritmy | 90 -1
        dnes dvě hodiny clean code | 120
        půl hodiny leetcode | 30
        dvě a půl hodiny jsem četl ddia | 150
        v neděli 3 hodiny ddia | 180 -3
        předevčírem 45 minut clean code | 45 -2
        od 18 do 19:30 jsem četl ddia | 90
        vyřešil jsem 3 úlohy na leetcode za 50 min | 50 3x
        pětadvacet minut sqlbolt | 25
        dvacet pět minut sqlbolt | 25
        kapitola 4 z ddia, tři čtvrtě hodiny | 45
        2 hodiny ddia, zítra budu pokračovat | 120
        > hodinku | 60
        > asi 40 minut | 40
        > půl druhé hodiny | 90
        > dneska nic | -
        < ne, bylo to 50 minut | 50
        < smaž to | undo
        zítra se budu učit 2 hodiny | -
        chci dneska číst hodinu ddia | -
        musím ještě udělat 2 hodiny leetcode | -
        kolik hodin jsem se učil tento týden? | -
        můj cíl je 2 hodiny denně | -
        připomeň mi to za 30 minut | -
        dneska jsem pracoval 8 hodin | -
        spal jsem 7 hodin | -
        dneska jsem nestihl nic | -
        můj bratr se učil 2 hodiny | -
        pár hodin jsem četl ddia | ?
        chtěl jsem 2 hodiny, ale dal jsem jen 45 min leetcode | 45
        jdu si dát hodinu ddia | -
        hodinu jsem četl ddia a pak 30 min leetcode | 90
        kurz trvá 40 hodin | -
        2h ddia po práci | 120
        > hodinu a čtvrt | 75
        minulý pátek 2 hodiny ddia | 120 -5
        před 3 dny 2 hodiny ddia | 120 -3
    """,
    "sv-SE": """
        läste ddia en och en halv timme igår | 90 -1
        pluggade algoritmer i två timmar idag | 120
        en halvtimme clean code | 30
        i söndags 3 timmar systemdesign | 180 -3
        i förrgår 45 minuter leetcode | 45 -2
        från 18 till 19:30 läste jag ddia | 90
        löste 3 uppgifter på leetcode på 50 min | 50 3x
        två och en halv timme ddia | 150
        tjugofem minuter sqlbolt | 25
        en kvart clean code | 15
        kapitel 4 i ddia, 40 minuter | 40
        2 h ddia, imorgon fortsätter jag | 120
        1,5 timme clean code | 90
        > ungefär en timme | 60
        > en halvtimme | 30
        > inget idag | -
        < nej, det var 50 minuter | 50
        < ta bort det | undo
        imorgon ska jag läsa ddia i 2 timmar | -
        jag vill plugga en timme ikväll | -
        jag måste göra 2 timmar leetcode till | -
        hur många timmar har jag pluggat den här veckan? | -
        mitt mål är 2 timmar om dagen | -
        påminn mig om 30 minuter | -
        jobbade 8 timmar idag | -
        sov 7 timmar | -
        hann inte plugga idag | -
        min bror pluggade 2 timmar | -
        läste ddia några timmar | ?
        hade planerat 2 timmar men det blev 45 min leetcode | 45
        ska läsa ddia en timme nu | -
        läste ddia en timme och sen 30 min leetcode | 90
        kursen är 40 timmar lång | -
        did 2 hours of ddia yesterday | 120 -1
        > en kvart | 15
        i fredags läste jag ddia 2 timmar | 120 -5
        för 3 dagar sedan 2 timmar ddia | 120 -3
    """,
    "da-DK": """
        læste ddia halvanden time i går | 90 -1
        to timer clean code i dag | 120
        en halv time leetcode | 30
        i søndags 3 timer ddia | 180 -3
        i forgårs 45 minutter leetcode | 45 -2
        fra 18 til 19:30 læste jag ddia | 90
        løste 3 opgaver på leetcode på 50 min | 50 3x
        to en halv time ddia | 150
        femogtyve minutter sqlbolt | 25
        et kvarter clean code | 15
        kapitel 4 i ddia, 40 minutter | 40
        2 timer ddia, i morgen fortsætter jeg | 120
        1,5 time clean code | 90
        > cirka en time | 60
        > halvanden time | 90
        > intet i dag | -
        < nej, det var 50 minutter | 50
        < slet det | undo
        i morgen skal jeg læse ddia i 2 timer | -
        jeg vil gerne læse en time i aften | -
        jeg mangler 2 timer leetcode | -
        hvor mange timer har jeg læst denne uge? | -
        mit mål er 2 timer om dagen | -
        mind mig om det om 30 minutter | -
        arbejdede 8 timer i dag | -
        sov 7 timer | -
        jeg nåede ikke at læse i dag | -
        min bror læste 2 timer | -
        læste ddia i nogle timer | ?
        havde planlagt 2 timer men det blev kun 45 min leetcode | 45
    """,
    "nb-NO": """
        leste ddia halvannen time i går | 90 -1
        to timer clean code i dag | 120
        en halvtime leetcode | 30
        på søndag leste jeg ddia i 3 timer | 180 -3
        i forgårs 45 minutter leetcode | 45 -2
        fra 18 til 19:30 leste jeg ddia | 90
        løste 3 oppgaver på leetcode på 50 min | 50 3x
        to og en halv time ddia | 150
        tjuefem minutter sqlbolt | 25
        et kvarter clean code | 15
        kapittel 4 i ddia, 40 minutter | 40
        2 timer ddia, i morgen fortsetter jeg | 120
        > omtrent en time | 60
        > en og en halv time | 90
        > ingenting i dag | -
        < nei, det var 50 minutter | 50
        < slett det | undo
        i morgen skal jeg lese ddia i 2 timer | -
        jeg vil lese en time i kveld | -
        jeg må gjøre 2 timer leetcode til | -
        hvor mange timer har jeg lest denne uka? | -
        målet mitt er 2 timer om dagen | -
        minn meg på det om 30 minutter | -
        jobba 8 timer i dag | -
        sov 7 timer | -
        rakk ikke å lese i dag | -
        broren min leste 2 timer | -
        leste ddia noen timer | ?
        hadde planlagt 2 timer men det ble bare 45 min leetcode | 45
    """,
    "fi-FI": """
        luin ddia puolitoista tuntia eilen | 90 -1
        kaksi tuntia clean code tänään | 120
        puoli tuntia leetcode | 30
        sunnuntaina 3 tuntia ddia | 180 -3
        toissapäivänä 45 minuuttia leetcode | 45 -2
        klo 18-19:30 luin ddia | 90
        ratkaisin 3 tehtävää leetcode, 50 min | 50 3x
        kaksi ja puoli tuntia ddia | 150
        kaksikymmentäviisi minuuttia sqlbolt | 25
        vartti clean code | 15
        ddia luku 4, 40 minuuttia | 40
        opiskelin tunnin algoritmeja | 60
        1,5 h clean code | 90
        > noin tunti | 60
        > puolitoista tuntia | 90
        > en mitään tänään | -
        < ei, se oli 50 minuuttia | 50
        < poista se | undo
        huomenna luen ddia 2 tuntia | -
        haluan opiskella tunnin illalla | -
        pitää tehdä vielä 2 tuntia leetcode | -
        montako tuntia opiskelin tällä viikolla? | -
        tavoitteeni on 2 tuntia päivässä | -
        muistuta minua 30 minuutin päästä | -
        olin töissä 8 tuntia | -
        nukuin 7 tuntia | -
        en ehtinyt opiskella tänään | -
        veljeni opiskeli 2 tuntia | -
        luin ddia muutaman tunnin | ?
        suunnittelin 2 tuntia mutta tein 45 min leetcodea | 45
        luin ddiaa tunnin ja sitten 30 min leetcode | 90
        kurssi kestää 40 tuntia | -
        > puolisen tuntia | 30
        viime perjantaina 2 tuntia ddia | 120 -5
        3 päivää sitten 2 tuntia ddia | 120 -3
        12. maaliskuuta 2 tuntia ddia | 120 -6
    """,
    "el-GR": """
        χθες διάβασα ddia μιάμιση ώρα | 90 -1
        σήμερα δύο ώρες clean code | 120
        μισή ώρα leetcode | 30
        την κυριακή 3 ώρες ddia | 180 -3
        προχθές 45 λεπτά leetcode | 45 -2
        από τις 18:00 μέχρι τις 19:30 διάβασα ddia | 90
        έλυσα 3 προβλήματα στο leetcode σε 50 λεπτά | 50 3x
        δυόμισι ώρες ddia | 150
        είκοσι πέντε λεπτά sqlbolt | 25
        ένα τέταρτο clean code | 15
        κεφάλαιο 4 του ddia, 40 λεπτά | 40
        2 ώρες ddia, αύριο συνεχίζω | 120
        1,5 ώρα clean code | 90
        > περίπου μια ώρα | 60
        > κανα δίωρο | 120
        > τίποτα σήμερα | -
        < όχι, ήταν 50 λεπτά | 50
        < σβήσε το | undo
        αύριο θα διαβάσω 2 ώρες ddia | -
        θέλω να διαβάσω μια ώρα απόψε | -
        πρέπει να κάνω άλλες 2 ώρες leetcode | -
        πόσες ώρες διάβασα αυτή την εβδομάδα; | -
        ο στόχος μου είναι 2 ώρες την ημέρα | -
        θύμισέ μου σε 30 λεπτά | -
        δούλεψα 8 ώρες σήμερα | -
        κοιμήθηκα 7 ώρες | -
        δεν πρόλαβα να διαβάσω σήμερα | -
        ο αδερφός μου διάβασε 2 ώρες | -
        διάβασα ddia μερικές ώρες | ?
        είχα πει 2 ώρες αλλά έκανα μόνο 45 λεπτά leetcode | 45
        διάβασα ddia μία ώρα και μετά 30 λεπτά leetcode | 90
        το μάθημα διαρκεί 40 ώρες | -
        στις 12 μαρτίου 2 ώρες ddia | 120 -6
    """,
    "ro-RO": """
        ieri am citit ddia o oră și jumătate | 90 -1
        azi două ore clean code | 120
        jumătate de oră leetcode | 30
        duminică 3 ore ddia | 180 -3
        alaltăieri 45 de minute leetcode | 45 -2
        de la 18 la 19:30 am citit ddia | 90
        am rezolvat 3 probleme pe leetcode în 50 min | 50 3x
        două ore și jumătate ddia | 150
        douăzeci și cinci de minute sqlbolt | 25
        un sfert de oră clean code | 15
        capitolul 4 din ddia, 40 de minute | 40
        2 ore ddia, mâine continui | 120
        o ora si 20 de minute leetcode | 80
        > cam o oră | 60
        > vreo 45 de minute | 45
        > nimic azi | -
        < nu, au fost 50 de minute | 50
        < șterge asta | undo
        mâine o să citesc ddia 2 ore | -
        vreau să învăț o oră diseară | -
        trebuie să mai fac 2 ore de leetcode | -
        câte ore am învățat săptămâna asta? | -
        obiectivul meu e 2 ore pe zi | -
        amintește-mi peste 30 de minute | -
        am muncit 8 ore azi | -
        am dormit 7 ore | -
        n-am apucat să învăț azi | -
        fratele meu a învățat 2 ore | -
        am citit ddia câteva ore | ?
        plănuisem 2 ore dar am făcut doar 45 min leetcode | 45
        am citit ddia o oră și apoi 30 min leetcode | 90
        cursul durează 40 de ore | -
        > o jumătate de oră | 30
        vinerea trecută 2 ore ddia | 120 -5
    """,
    "hu-HU": """
        3 napja 2 óra ddia | 120 -3
        3 napja olvastam 45 percet a ddia-ból | 45 -3
        két hete 2 óra ddia | 120 -14
        egy napja 30 perc leetcode | 30 -1
        tegnap másfél órát olvastam a ddia-t | 90 -1
        ma két óra clean code | 120
        fél óra leetcode | 30
        vasárnap 3 óra ddia | 180 -3
        tegnapelőtt 45 perc leetcode | 45 -2
        18-tól 19:30-ig olvastam a ddia-t | 90
        megoldottam 3 feladatot leetcode-on 50 perc alatt | 50 3x
        két és fél óra ddia | 150
        huszonöt perc sqlbolt | 25
        negyedóra clean code | 15
        ddia 4. fejezet, 40 perc | 40
        1,5 óra clean code | 90
        2 óra ddia, holnap folytatom | 120
        > kb egy óra | 60
        > másfél óra | 90
        > ma semmi | -
        < nem, 50 perc volt | 50
        < töröld | undo
        holnap 2 órát fogok tanulni | -
        szeretnék este egy órát olvasni | -
        még 2 óra leetcode-ot kell csinálnom | -
        hány órát tanultam ezen a héten? | -
        a célom napi 2 óra | -
        emlékeztess 30 perc múlva | -
        ma 8 órát dolgoztam | -
        7 órát aludtam | -
        ma nem tanultam | -
        a bátyám 2 órát tanult | -
        néhány órát olvastam a ddia-t | ?
        2 órát terveztem de csak 45 perc leetcode lett | 45
        egy órát olvastam ddia-t, aztán 30 perc leetcode | 90
        a kurzus 40 óra hosszú | -
        2h ddia munka után | 120
        > fél óra | 30
        múlt pénteken 2 óra ddia | 120 -5
        március 12-én 2 óra ddia | 120 -6
    """,
    "ar-EG": """
        امبارح ذاكرت ساعة ونص ddia | 90 -1
        النهارده ساعتين clean code | 120
        نص ساعة leetcode | 30
        يوم الأحد ٣ ساعات ddia | 180 -3
        أول امبارح ٤٥ دقيقة leetcode | 45 -2
        من ٦ إلى ٧:٣٠ قريت ddia | 90
        حليت 3 مسائل على leetcode في 50 دقيقة | 50 3x
        ساعتين ونص ddia | 150
        خمسة وعشرين دقيقة sqlbolt | 25
        ربع ساعة clean code | 15
        الفصل ٤ من ddia، ٤٠ دقيقة | 40
        ساعة وعشر دقايق clean code | 70
        ساعة إلا ربع ddia | 45
        درست ساعتين ddia وبكرة هكمل | 120
        > حوالي ساعة | 60
        > ساعة ونصف | 90
        > ولا حاجة النهارده | -
        < لا، كانت ٥٠ دقيقة | 50
        < احذفها | undo
        بكرة هذاكر ساعتين ddia | -
        عايز أذاكر ساعة بالليل | -
        لازم أعمل ساعتين leetcode | -
        كم ساعة درست هذا الأسبوع؟ | -
        هدفي ساعتين في اليوم | -
        فكرني بعد ٣٠ دقيقة | -
        اشتغلت ٨ ساعات النهارده | -
        نمت ٧ ساعات | -
        ما درست اليوم | -
        أخويا ذاكر ساعتين | -
        كنت مخطط ساعتين بس ذاكرت ٤٥ دقيقة leetcode | 45
        قريت ddia ساعة وبعدين نص ساعة leetcode | 90
        الكورس مدته ٤٠ ساعة | -
        > ساعتين إلا ربع | 105
        قبل ٣ أيام ساعتين ddia | 120 -3
    """,
    "fa-IR": """
        دیروز یک ساعت و نیم ddia خوندم | 90 -1
        امروز دو ساعت clean code | 120
        نیم ساعت leetcode | 30
        یکشنبه ۳ ساعت ddia | 180 -3
        پریروز ۴۵ دقیقه leetcode | 45 -2
        از ۶ تا ۷:۳۰ ddia خوندم | 90
        ۳ تا مسئله لیت‌کد حل کردم، ۵۰ دقیقه | 50 3x
        دو ساعت و نیم ddia | 150
        بیست و پنج دقیقه sqlbolt | 25
        یه ربع clean code | 15
        فصل ۴ ddia، ۴۰ دقیقه | 40
        ۱ ساعت و ۱۰ دقیقه clean code خوندم | 70
        سه ربع ddia خوندم | 45
        > حدود یک ساعت | 60
        > نیم ساعت | 30
        > هیچی امروز | -
        < نه، ۵۰ دقیقه بود | 50
        < حذفش کن | undo
        فردا ۲ ساعت ddia می‌خونم | -
        می‌خوام امشب یه ساعت درس بخونم | -
        باید دو ساعت دیگه leetcode بزنم | -
        این هفته چند ساعت درس خوندم؟ | -
        هدفم روزی ۲ ساعته | -
        نیم ساعت دیگه یادم بنداز | -
        امروز ۸ ساعت سر کار بودم | -
        ۷ ساعت خوابیدم | -
        امروز درس نخوندم | -
        برادرم ۲ ساعت درس خوند | -
        چند ساعت ddia خوندم | ?
        قرار بود ۲ ساعت بخونم ولی ۴۵ دقیقه leetcode زدم | 45
        یک ساعت ddia خوندم بعد نیم ساعت leetcode | 90
        ۳ روز پیش ۲ ساعت ddia | 120 -3
    """,
    "he-IL": """
        אתמול קראתי ddia שעה וחצי | 90 -1
        היום שעתיים clean code | 120
        חצי שעה leetcode | 30
        ביום ראשון 3 שעות ddia | 180 -3
        שלשום 45 דקות leetcode | 45 -2
        מ-18:00 עד 19:30 קראתי ddia | 90
        פתרתי 3 בעיות ב-leetcode ב-50 דקות | 50 3x
        שעתיים וחצי ddia | 150
        עשרים וחמש דקות sqlbolt | 25
        רבע שעה clean code | 15
        פרק 4 של ddia, 40 דקות | 40
        שעה ועשרים דקות clean code | 80
        שלושת רבעי שעה ddia | 45
        למדתי שעתיים ddia, מחר אמשיך | 120
        > בערך שעה | 60
        > שעה וחצי | 90
        > כלום היום | -
        < לא, זה היה 50 דקות | 50
        < תמחק את זה | undo
        מחר אני אלמד שעתיים ddia | -
        אני רוצה ללמוד שעה בערב | -
        אני צריך לעשות עוד שעתיים leetcode | -
        כמה שעות למדתי השבוע? | -
        המטרה שלי היא שעתיים ביום | -
        תזכיר לי בעוד 30 דקות | -
        עבדתי היום 8 שעות | -
        ישנתי 7 שעות | -
        לא הספקתי ללמוד היום | -
        אח שלי למד שעתיים | -
        קראתי ddia כמה שעות | ?
        תכננתי שעתיים אבל עשיתי רק 45 דקות leetcode | 45
        קראתי ddia שעה ואז חצי שעה leetcode | 90
        הקורס אורך 40 שעות | -
        > שעתיים ורבע | 135
        לפני 3 ימים שעתיים ddia | 120 -3
    """,
    "hi-IN": """
        कल डेढ़ घंटा ddia पढ़ा | 90 -1
        आज दो घंटे clean code पढ़ा | 120
        आधा घंटा leetcode | 30
        रविवार को 3 घंटे ddia पढ़ा | 180 -3
        परसों 45 मिनट leetcode किया | 45 -2
        शाम 6 बजे से 7:30 बजे तक ddia पढ़ा | 90
        leetcode पे 3 सवाल हल किए, 50 मिनट में | 50 3x
        ढाई घंटे ddia | 150
        पच्चीस मिनट sqlbolt | 25
        सवा घंटा clean code पढ़ा | 75
        पौने दो घंटे ddia पढ़ा | 105
        अध्याय 4 ddia, ४० मिनट | 40
        1 घंटा 20 मिनट clean code | 80
        aaj 2 ghante ddia padha | 120
        > करीब एक घंटा | 60
        > डेढ़ घंटा | 90
        > आज कुछ नहीं | -
        < नहीं, 50 मिनट था | 50
        < हटा दो | undo
        कल 2 घंटे ddia पढ़ूंगा | -
        आज शाम एक घंटा पढ़ना चाहता हूं | -
        अभी 2 घंटे leetcode करना है | -
        इस हफ्ते कितने घंटे पढ़ा? | -
        मेरा लक्ष्य रोज 2 घंटे है | -
        30 मिनट में याद दिलाना | -
        आज ऑफिस में 8 घंटे काम किया | -
        7 घंटे सोया | -
        आज नहीं पढ़ा | -
        मेरे भाई ने 2 घंटे पढ़ाई की | -
        कुछ घंटे ddia पढ़ा | ?
        2 घंटे का प्लान था लेकिन 45 मिनट leetcode किया | 45
        एक घंटा ddia पढ़ा फिर आधा घंटा leetcode | 90
        कोर्स 40 घंटे का है | -
        > साढ़े तीन घंटे | 210
        3 दिन पहले 2 घंटे ddia पढ़ा | 120 -3
    """,
    "ja-JP": """
        ddia 25分ずつ2セット | 50
        昨日ddiaを1時間半読んだ | 90 -1
        今日はclean codeを2時間 | 120
        leetcode30分 | 30
        日曜日に3時間ddia | 180 -3
        一昨日leetcode45分やった | 45 -2
        18時から19時半までddiaを読んだ | 90
        leetcodeで3問解いた、50分 | 50 3x
        二時間半ddia読んだ | 150
        二十五分sqlbolt | 25
        clean code、15分だけ | 15
        ddiaの第4章、40分 | 40
        ddia2時間読んだ。明日も続きをやる | 120
        25分×2セットclean code | 50
        > 1時間くらい | 60
        > 一時間半 | 90
        > 何もしてない | -
        < いや、50分だった | 50
        < 消して | undo
        明日ddiaを2時間読む | -
        今夜1時間勉強したい | -
        あと2時間leetcodeやらないと | -
        今週は何時間勉強した？ | -
        目標は1日2時間 | -
        30分後にリマインドして | -
        今日は8時間働いた | -
        7時間寝た | -
        今日は勉強できなかった | -
        弟が2時間勉強した | -
        ddiaを数時間読んだ | ?
        2時間の予定だったけど45分leetcodeやった | 45
        ddia1時間、それからleetcode30分やりました | 90
        このコースは40時間ある | -
        > 45 | 45
        3日前にddia2時間読んだ | 120 -3
        3月12日 ddia 2時間 | 120 -6
    """,
    "zh-CN": """
        昨天看了一个半小时ddia | 90 -1
        今天clean code两个小时 | 120
        半小时leetcode | 30
        周日3小时ddia | 180 -3
        前天刷了45分钟leetcode | 45 -2
        晚上6点到7点半看ddia | 90
        刷了3道题,50分钟,力扣 | 50 3x
        两个半小时ddia | 150
        二十五分钟sqlbolt | 25
        一刻钟clean code | 15
        ddia第4章,40分钟 | 40
        看了ddia一小时二十分钟 | 80
        学了2小时ddia,明天继续 | 120
        星期五学了三个小时系统设计 | 180 -5
        > 一个小时左右 | 60
        > 一个半小时 | 90
        > 今天没学 | -
        < 不对,是50分钟 | 50
        < 删掉 | undo
        明天要看两个小时ddia | -
        今晚想学一个小时 | -
        还要刷两个小时leetcode | -
        这周我学了多少小时？ | -
        目标是每天两小时 | -
        30分钟后提醒我 | -
        今天加班8小时 | -
        睡了7个小时 | -
        今天没有时间学习 | -
        我弟弟学了两个小时 | -
        看了几个小时ddia | ?
        本来想学2小时,但只刷了45分钟leetcode | 45
        看了一小时ddia然后刷了半小时leetcode | 90
        这个课程一共40小时 | -
        > 俩小时 | 120
        三天前看了两小时ddia | 120 -3
        3月12号 ddia 两小时 | 120 -6
    """,
    "zh-TW": """
        昨天看了一個半小時ddia | 90 -1
        今天clean code兩個鐘頭 | 120
        半個鐘leetcode | 30
        前天刷了45分鐘leetcode | 45 -2
        讀了兩個半小時clean code | 150
        從19點到20點半看ddia | 90
        > 差不多一個鐘 | 60
        < 不對,是50分鐘 | 50
        < 刪掉剛才那個 | undo
        明天要讀兩小時ddia | -
        今天沒時間讀書 | -
        這週我學了多少小時？ | -
        昨晚複習了四十分鐘演算法 | 40 -1
    """,
    "ko-KR": """
        ddia 25분씩 2세트 | 50
        25분씩 3세트 클린 코드 | 75
        어제 ddia 한 시간 반 읽었어 | 90 -1
        오늘 클린 코드 두 시간 공부함 | 120
        leetcode 30분 | 30
        일요일에 ddia 3시간 공부했어요 | 180 -3
        그저께 leetcode 45분 했음 | 45 -2
        18시부터 19시 30분까지 ddia 읽음 | 90
        leetcode 3문제 풀었어 50분 | 50 3x
        두시간 반 ddia 읽었다 | 150
        이십오분 sqlbolt | 25
        클린 코드 15분만 봤어 | 15
        ddia 4장 40분 읽음 | 40
        1시간 20분 클린 코드 읽었습니다 | 80
        > 한 시간 정도 | 60
        > 한시간반 | 90
        > 오늘은 못했어 | -
        < 아니 50분이었어 | 50
        < 삭제해줘 | undo
        내일 ddia 2시간 읽을 거야 | -
        오늘 밤에 한 시간 공부하고 싶다 | -
        leetcode 2시간 더 해야 해 | -
        이번 주에 몇 시간 공부했어? | -
        목표는 하루 2시간 | -
        30분 뒤에 알려줘 | -
        오늘 8시간 일했어 | -
        7시간 잤어 | -
        오늘 공부 안 했어 | -
        동생이 2시간 공부했어 | -
        몇 시간 동안 ddia 읽었어 | ?
        2시간 하려고 했는데 leetcode 45분 했어 | 45
        ddia 한 시간 읽고 leetcode 30분 풀었어 | 90
        이 강의는 40시간짜리야 | -
        > 1시간 반 | 90
        3일 전에 ddia 2시간 읽음 | 120 -3
        3월 12일 ddia 2시간 | 120 -6
    """,
    "id-ID": """
        kemarin baca ddia satu setengah jam | 90 -1
        hari ini clean code dua jam | 120
        setengah jam leetcode | 30
        hari minggu 3 jam ddia | 180 -3
        kemarin lusa 45 menit leetcode | 45 -2
        dari jam 6 sampai jam 7:30 baca ddia | 90
        ngerjain 3 soal leetcode 50 menit | 50 3x
        dua setengah jam ddia | 150
        dua puluh lima menit sqlbolt | 25
        15 menit doang clean code | 15
        bab 4 ddia, 40 menit | 40
        1 jam 20 menit clean code | 80
        udah 2 jam ddia, besok lanjut | 120
        sejam belajar sql | 60
        > sekitar sejam | 60
        > satu setengah jam | 90
        > ga belajar hari ini | -
        < eh salah, 50 menit | 50
        < hapus yang tadi | undo
        besok mau baca ddia 2 jam | -
        nanti malam pengen belajar sejam | -
        harus ngerjain leetcode 2 jam lagi | -
        minggu ini aku belajar berapa jam? | -
        targetku 2 jam sehari | -
        ingetin aku 30 menit lagi | -
        hari ini kerja 8 jam | -
        tidur 7 jam | -
        hari ini gak sempat belajar | -
        adikku belajar 2 jam | -
        beberapa jam baca ddia | ?
        rencananya 2 jam tapi cuma 45 menit leetcode | 45
        baca ddia sejam terus leetcode 30 menit | 90
        kursusnya 40 jam | -
        3 hari lalu 2 jam ddia | 120 -3
    """,
    "vi-VN": """
        hôm qua đọc ddia một tiếng rưỡi | 90 -1
        hôm nay học clean code hai tiếng | 120
        nửa tiếng leetcode | 30
        chủ nhật học ddia 3 tiếng | 180 -3
        hôm kia 45 phút leetcode | 45 -2
        từ 18h đến 19h30 đọc ddia | 90
        giải 3 bài leetcode trong 50 phút | 50 3x
        hai tiếng rưỡi ddia | 150
        hai mươi lăm phút sqlbolt | 25
        15 phút thôi clean code | 15
        chương 4 ddia, 40 phút | 40
        1 tiếng 20 phút clean code | 80
        đã đọc ddia 2 tiếng, mai đọc tiếp | 120
        > khoảng một tiếng | 60
        > tiếng rưỡi | 90
        > hôm nay không học | -
        < không phải, 50 phút | 50
        < xoá cái vừa rồi đi | undo
        mai mình sẽ đọc ddia 2 tiếng | -
        tối nay muốn học một tiếng | -
        phải làm thêm 2 tiếng leetcode nữa | -
        tuần này mình học bao nhiêu tiếng? | -
        mục tiêu là 2 tiếng mỗi ngày | -
        nhắc mình sau 30 phút | -
        hôm nay làm việc 8 tiếng | -
        ngủ 7 tiếng | -
        hôm nay chưa học gì | -
        em trai tôi học 2 tiếng | -
        đọc ddia mấy tiếng | ?
        định học 2 tiếng nhưng chỉ làm leetcode 45 phút | 45
        đọc ddia một tiếng rồi leetcode 30 phút | 90
        khóa học dài 40 tiếng | -
        3 ngày trước đọc ddia 2 tiếng | 120 -3
    """,
}


def cases() -> Iterator[object]:
    for locale, block in MESSAGES.items():
        for line in filter(None, map(str.strip, block.splitlines())):
            text, _, expected = line.rpartition(" | ")
            yield pytest.param(locale, text, expected, id=f"{locale}: {text}")


def read(locale: str, text: str) -> Reading:
    previous = (Studied(30, TODAY),) if text.startswith("<") else ()
    moment = Moment(NOW, locale, nudged=text.startswith(">"), previous=previous)
    return READER.read(text.lstrip("<> "), moment)


def told(reading: Reading) -> str:
    if reading.kind is Kind.UNDO:
        return "undo"
    if reading.kind is Kind.AMBIGUOUS:
        return "?"
    if reading.kind not in RECORDED:
        return "-"
    minutes = sum(entry.minutes or 0 for entry in reading.entries)
    days = {(entry.day - TODAY).days for entry in reading.entries} - {0}
    solved = sum(entry.problems or 0 for entry in reading.entries)
    return " ".join([str(minutes), *map(str, sorted(days)), *([f"{solved}x"] if solved else [])])


@pytest.mark.parametrize(("locale", "text", "expected"), list(cases()))
def test_reads(locale: str, text: str, expected: str):
    said = told(read(locale, text))
    assert said == expected
