"""Czech."""

from core.quicklog.vocabulary import language

CZECH = language(
    "cs",
    numbers=(
        "0 nula|1 jeden jedna jednu jedno jedné|1.5 půldruhé půl_druhé půldruhá|2 dva dvě dvou|2.5 půltřetí|"
        "3 tři tří|4 čtyři čtyř|5 pět pěti|6 šest šesti|7 sedm sedmi|8 osm osmi|9 devět devíti|10 deset deseti|"
        "11 jedenáct|12 dvanáct|13 třináct|14 čtrnáct|15 patnáct patnácti|16 šestnáct|17 sedmnáct|18 osmnáct|"
        "19 devatenáct|20 dvacet dvaceti|30 třicet třiceti|40 čtyřicet čtyřiceti|50 padesát padesáti|"
        "60 šedesát|70 sedmdesát|80 osmdesát|90 devadesát|100 sto"
    ),
    joint="{unit}a{ten}",
    couple="pár hodin=2",
    fraction="půl=0.5, polovinu=0.5, čtvrt=0.25, tři čtvrtě=0.75, tři čtvrtiny=0.75, třičtvrtě=0.75, čtvrtinu=0.25",
    extra="a půl=0.5, a čtvrt=0.25, a tři čtvrtě=0.75, a kousek=0, a něco=0, s drobnými=0, a třičtvrtě=0.75",
    hour="hodina, hodinu, hodiny, hodin, hodinka, hodinku, hodinky, hodinek, hod, hodině, hodinách",
    minute="minuta, minutu, minuty, minut, minutka, minutku, minutky, minutek, min, minutách",
    second="sekunda, sekundy, sekund",
    measure=(
        "půlhodina=30, půlhodinu=30, půlhodinka=30, půlhodinku=30, půlhoďka=30, půlhoďku=30, čtvrthodina=15, "
        "čtvrthodinu=15, čtvrthodinka=15, čtvrthodinku=15, tříčtvrtěhodinu=45"
    ),
    alone="hodina=1, hodinu, hodinka, hodinku",
    calendar="den=1, dny=1, dní=1, týden=7, týdny=7, týdnů=7, měsíc, měsíce, měsíců, rok, roky, let",
    vague=(
        "několik, pár, trochu, trošku, chvíli, chvilku, chviličku, dlouho, celý den, celé odpoledne, "
        "celý večer, celou noc, celé dopoledne, hodně, spoustu, pár hodin, několik hodin,půl dne, nějakou dobu, "
        "hromadu"
    ),
    soft=(
        "celé, celou, celých, dobré, dobrou, dobrých, plné, plných, poctivé, poctivou, čistého, čistých, "
        "necelé, necelou, necelých, solidní, slabou, slabé, pouhých"
    ),
    times="krát, x, kusy, po",
    repeat="dvakrát=2, třikrát=3, čtyřikrát=4",
    session="bloky, blok, bloků, pomodora, pomodor, sezení, kola, pomodoro",
    percent="procent, procenta",
    am="ráno, dopoledne",
    pm="večer, odpoledne",
    at="v, ve, kolem, o",
    from_="od, mezi",
    to="do, až, až do",
    now="teď, teďka",
    shift="čtvrt na=-45, třičtvrtě na=-15, tři čtvrtě na=-15",
    noon="poledne=720, poledního=720, půlnoc=1440, půlnoci=1440",
    day=(
        "dnes=0, dneska=0, dnes ráno=0, dneska ráno=0, dnes večer=0, dneska večer=0, včera=-1, včera ráno=-1, "
        "včera odpoledne=-1, předevčírem=-2, zítra=1, zejtra=1, pozítří=2,příští týden=7, za týden=7, "
        "o víkendu budu=1, za chvíli=1"
    ),
    night="včera večer, včera v noci, včera navečer",
    daypart=(
        "ráno, dopoledne, odpoledne, večer, v noci, před spaním, po práci, před prací, po obědě, po škole, "
        "po večeři, ve vlaku, v metru, v autobusu, cestou, při snídani, přes den,po snídani, na noc"
    ),
    weekday=(
        "pondělí=0, pondělka=0, úterý=1, úterka=1, středa=2, středu=2, středy=2, čtvrtek=3, čtvrtka=3, pátek=4, "
        "pátku=4, sobota=5, sobotu=5, soboty=5, neděle=6, neděli=6"
    ),
    ago="před, zpátky, nazpět",
    last="minulý, minulé, minulou, minulej, poslední, předchozí",
    next="příští, následující, nadcházející",
    did=(
        "učil jsem se, učila jsem se, učil se, učila se, učil, učila, naučil, naučila, četl, četla, čet, "
        "přečetl, přečetla, početl, studoval, studovala, řešil, řešila, vyřešil, vyřešila,procvičoval, "
        "procvičovala, procvičil, procvičila, koukal na, koukala na, koukal, koukala, sledoval, sledovala, "
        "zhlédl, opakoval, opakovala, zopakoval, zopakovala, programoval,programovala, kódoval, kódovala, "
        "napsal, napsala, psal, psala, dělal na, dělala na, pracoval na, pracovala na, seděl nad, seděla nad, "
        "drtil, drtila, šprtal, šprtala, šprtal se,prošel, prošla, procházel, procházela, trénoval, trénovala, "
        "poslouchal přednášku, makal na, makala na, prokousal, dočetl, dočetla, pročetl, pročetla"
    ),
    study=(
        "učení, studium, studia, čtení, četba, kniha, knihu, knihy, knížka, knížku, kurz, kurzu, lekce, lekci, "
        "lekcí, přednáška, přednášky, přednášku, cvičení, úkoly, domácí úkol, opakování, kódění,programování, "
        "poznámky, materiály, učit, učit se, číst, studovat, skripta, učiva, učiva, se učil, se učila"
    ),
    done=(
        "dal, dala, dal jsem, dal si, dala si, dělal, dělala, udělal, udělala, strávil, strávila, věnoval, "
        "věnovala, seděl, seděla, hotovo, hotový, hotová, zvládl, zvládla, stihl, stihla, měl, měla, bylo, "
        "byl,byla, dokončil, dokončila, už, celkem jsem, začal, začala, povedlo se, podařilo se, konečně, "
        "zabralo mi, zamakal, zamakala, sem"
    ),
    solved="vyřešil, vyřešila, řešil, řešila, udělal, udělala, dal, dala, vyřešeno",
    place=(
        "kapitola, kapitolu, kapitoly, kapitol, kap, strana, strany, stran, stránka, stránky, stránek, str, "
        "lekce, lekci, lekcí, část, části, týden, modul, díl, díly, video, videa, videí, číslo, č, krok, "
        "úroveň, otázka, verze, sekce, přednáška, kartiček, slovíček"
    ),
    problem=(
        "úloha, úlohy, úloh, úlohu, příklad, příklady, příkladů, příkladu, problém, problémy, problémů, otázky, "
        "otázek, cvičení, úkoly, úkolů, hádanky"
    ),
    level="lehké, lehkých, lehkou, lehká, střední, středních, těžké, těžkých, těžkou, těžká",
    and_="a, i, plus, pak, a pak, potom, a potom, poté, také, taky, k tomu, a taky, následně",
    of="z, ze, na, nad",
    but="ale, avšak, protože, neboť, jenže, jenom že, i když, ačkoli, takže, akorát",
    minus="mínus, minus, bez, odečti, odečíst",
    break_=(
        "pauza, pauzy, pauzu, pauzou, pauz, pauzami, přestávka, přestávky, přestávku, přestávkou, přestávek, "
        "přestávkami"
    ),
    except_="nepočítaje, bez, kromě, mimo, nepočítám",
    total="celkem, dohromady, celkově, souhrnně, součet",
    rest="zbytek, zbývající, zbylé, zbytku",
    each="každý, každé, každá, každou, každého, na každý, od každého",
    more="víc, více, navíc, ještě, extra, dalších, déle",
    less="míň, méně, kratší",
    planned="plánovaných, plánované, naplánovaných, plánované, z plánovaných, plánoval, plánovala",
    intent=(
        "chce abych, na seznamu, měl bych, měla bych, časovač běží=1, budu, budeme, chci, chtěl, chtěla, chtěl bych, chtěla bych, plánuju, plánuji, plánoval, plánovala, "
        "plán, mám v plánu, musím, musel, musela, měl bych, měla bych, měl by, dám si, si dám, udělám, přečtu, "
        "vyřeším, začnu,zkusím, pokusím, pokusím se, možná, jestli, pokud, kdyby, až, cíl, cílem, připomeň, "
        "připomenout, připomínka, upozorni, budík, časovač, minutovku, nastav, potřebuju, potřebuji, termín, "
        "deadline, slibuju, slibuji,hodlám, hodlal, doufám, snad, nechť, např, například, kolik, mrknu, "
        "podívám, sednu, jdu, půjdu, pustím se, vrhnu, projdu, dočtu, dodělám, třeba zítra, ráda bych, "
        "rád bych, naplánoval, naplánovala, zopakuju, proberu, učit budu"
    ),
    in_="za",
    left=(
        "zbývá, zbývají, zbylo, zbejvá, denně, každý den, týdně, každý týden, každý večer, každé ráno, na den, "
        "měsíčně, do konce, zpoždění=1, k dobru, chybí, týdenně"
    ),
    period=(
        "tento týden, tenhle týden, tento měsíc, minulý týden, minulý měsíc, průměrně, v průměru, "
        "za týden celkem, tenhle měsíc"
    ),
    split="napůl, rovným dílem, rozděleno, půl na půl, rozdělil, rozdělila",
    state=(
        "je, jsou, trvá, trvají, má, zabere, stojí, trvalo=1, trval=1, trvala=1, bylo=1, byl=1, byla=1, "
        "zabralo=1, zabral=1, trvaly=1"
    ),
    not_=(
        "a ne, ne, není, nebyl, nebyla, neučil, neučila, nečetl, nečetla, nedělal, nedělala, neudělal, "
        "neudělala, nestihl, nestihla, nezvládl, nezvládla, nestudoval, nestudovala, nikdy, žádný, žádné, "
        "žádnou,nic, ani, vynechal, vynechala, zapomněl, zapomněla, místo, nedal, nedala, nešlo, nešel, "
        "nepodařilo, nevyšlo, nechce, nechtělo, nemám, neměl, neměla, nedostal, nedostala, odložil, vykašlal, "
        "vykašlala"
    ),
    denied=(
        "zrušené, zrušena, zrušeno, padly, padla, odpadly, odpadla, nekonalo se, dneska ne, dnes ne, nic dneska, vůbec, vůbec nic, volno, nestíhám, ani minutu, prd, nemám čas, "
        "neměl čas, neměla čas"
    ),
    nothing=(
        "nic, ne, nula, dneska ne, dnes ne, nic dneska, vůbec, vůbec nic, neučil, neučila, volno, nestíhám, "
        "nestihl, nestihla, ani minutu, prd, nemám čas, neměl čas, neměla čas"
    ),
    question=(
        "kolik, jak, co, kdy, proč, kde, kdo, který, která, které, jaký, jaká, jaké, můžu, můžeš, mám, "
        "jak dlouho, mohl bys, co je, čím, od kdy, je"
    ),
    other=(
        "práce, práci, pracoval, pracovala, pracoval jsem, spal, spala, spánek, spánku, spaní, prospal, "
        "prospala, posilovna, posilovně, posilovny, fitko, fitku, cvičil, cvičila, procházka, procházce, "
        "procházku, procházky, běhal,běhala, běh, běhu, běhání, schůze, schůzi, schůzka, schůzce, schůzky, "
        "porada, poradě, porady, meeting, meetingu, vařil, vařila, vaření, nákup, nákupy, uklízel, uklízela, "
        "úklid, úklidu, hrál, hrála, hry, hraní, hraním,film, filmu, seriál, seriálu, seriály, netflix, "
        "televize, televizi, telka, fotbal, fotbale, zápas, cesta, cesty, vlak, vlaku, autobus, zácpa, zácpě, "
        "doktor, doktora, zubař, zubaře, oslava, oslavě, narozeniny, kytara,kytaru, klavír, plaval, plavala, "
        "bazén, bazénu, kolo, kole, nemocný, nemocná, čekal, čekala, čekání, telefon, telefonoval, přesčas, "
        "trénink, tréninku, dojíždění, odpočíval, odpočívala, jel, jela, řídil, řídila, pokecal"
    ),
    aside="po, před, během, při, přes, navzdory, mezi, kromě, u, bez, k",
    person=(
        "sestra, bratr, manželka, manžel, kamarád, kamarádka, kolega, kolegyně, můj syn, moje dcera, můj bratr, moje sestra, moje žena, můj muž, manžel, manželka, kamarád, kamarádka, "
        "máma, táta, přítel, přítelkyně, šéf, on, ona, oni, někdo, všichni, syn, dcera, bratr, ségra, brácha, "
        "kolega,kolegyně, učitel, ty, vy, kámoš"
    ),
    third="doporučuje, radí, říká, tvrdí, vysvětluje, spí, hraje, navrhuje",
    job="pro klienta, pro klienty, pro zákazníka, pro firmu, u klienta, v práci=1, v kanceláři=1",
    became="se změnily v, se změnila v, se změnilo v",
    me="já, mi, mně, mě, jsem, sem, si, se, jsme, my, sám, sama, bych",
    machine=(
        "model, trénink modelu, trénování, build, stahování, server, počítač, notebook, skript, instalace, "
        "aktualizace, test, testy, záloha, proud, internet, pipeline, elektřina"
    ),
    runs=(
        "běžel, běžela, běželo, trénoval, trvalo, trval, trvala, spadl, spadla, padl, stahoval, stahovalo, "
        "nešel, nešla, nešlo, nefungoval, vypadl, jel, kompiloval, trénuje, běží, vypnutý"
    ),
    command=(
        "zapiš, zapíšeš, přidej, zaznamenej, můžeš zapsat, můžeš přidat, prosím zapiš, poznamenej, zaloguj, "
        "hoď tam, dej tam, napiš tam"
    ),
    instead="ne počkej, počkej, vlastně, teda, totiž, pardon, sorry, oprava, omyl, ne, promiň, nebo vlastně, spíš",
    correct=(
        "ne, vlastně, pardon, sorry, promiň, omyl, počkej, oprava, oprav, změň, změnit, mělo být, má být, "
        "mělo to být, chyba, špatně, spletl, spletla, myslel, myslela, místo, bylo to, spíš, ups, jejda, uprav, "
        "není, nebylo, ne ne,překlep, tedy, teda, nastav na, bylo, byla to"
    ),
    point="bylo to, bylo, to bylo, je to, to, byla to, poslední záznam, byly to",
    undo=(
        "smaž, smazat, vymaž, vymazat, zruš, zrušit, odstraň, odstranit, vrať, vrátit, vrať zpět, zapomeň, "
        "nevadí, omylem, byl to omyl, nepočítej, nepočítat, to byl test, vtip, sranda, dělám si srandu, zahoď, "
        "oddělej, vem zpět,dej pryč, pryč, škrtni, nezapisuj"
    ),
    never="připomínku, připomínky, plán, účet, všechny",
    that=(
        "to, ten, tu, tohle, toto, poslední, minulý, předchozí, záznam, zápis, log, prosím, mi, zprávu, zpráva, "
        "ho, můj, moje, poslední záznam, naposledy, to poslední, tam, zpět, zpátky, dík, díky, ještě, byl, "
        "posledního"
    ),
    yes="ano, jo, jasně, ok, dobře, jj, no jo",
    filler=(
        "asi, zhruba, přibližně, kolem, okolo, cca, skoro, téměř, něco přes, trochu přes, přes, maximálně, "
        "minimálně, aspoň, alespoň, nejméně, jen, jenom, pouze, možná tak, tak, nějak, nějaké, nějakou, s, se, "
        "v, ve, na, nad, u, z, ze, k, pro,o, po, při, do, od, ten, ta, to, ty, tom, jsem, sem, si, už, ještě, "
        "zase, znova, znovu, opět, taky, konečně, ahoj, čau, díky, dík, děkuju, super, dobrý, fajn, uf, no, "
        "myslím, bez přestávky, bez pauzy, nevím, možná, řekněme, plus minus,víceméně, méně než, více než, "
        "ne víc než, ne méně než, jedno, toho, k tomu, můj, moje, svůj, svoje, rychle, klidně, hezky, "
        "můžu říct, dnes jsem, dneska jsem, jako, prostě, fakt, hrozně, docela, solidně, bohužel, tipuju, "
        "odhaduju,a kus, vcelku, nakonec"
    ),
    with_="s, se, pro, od",
)
