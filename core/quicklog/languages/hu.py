"""Hungarian."""

from core.quicklog.vocabulary import language

HUNGARIAN = language(
    "hu",
    numbers=(
        "0 nulla|1 egy|1.5 másfél masfel|2 kettő két|2.5 két_és_fél|3 három|4 négy|5 öt|6 hat|7 hét|8 nyolc|"
        "9 kilenc|10 tíz|11 tizenegy|12 tizenkettő tizenkét|13 tizenhárom|14 tizennégy|15 tizenöt|16 tizenhat|"
        "17 tizenhét|18 tizennyolc|19 tizenkilenc|20 húsz huszon|30 harminc|40 negyven|50 ötven|60 hatvan|"
        "70 hetven|80 nyolcvan|90 kilencven|100 száz"
    ),
    joint="{ten}{unit}",
    article="egy",
    fraction="fél=0.5, háromnegyed=0.75, negyed=0.25, egy negyed=0.25, felet=0.5",
    extra="és fél=0.5, és negyed=0.25, és háromnegyed=0.75, és egy kicsi=0, és egy kicsit=0, egy fél=0.5",
    hour="óra, órát, órája, órás, ó, órácska, órácskát, órányi, órán",
    minute="perc, percet, perce, perces, p, percnyi, percig, percecske, min, percben",
    second="másodperc, másodpercet, mp",
    measure=(
        "félóra=30, félórát=30, félórás=30, negyedóra=15, negyedórát=15, negyedórás=15, háromnegyedóra=45, "
        "háromnegyedórát=45, órácska=60, órácskát=60, félórácska=30, félórácskát=30, óráig=60, félóráig=30"
    ),
    alone="félóra, órácskát",
    calendar="nap=1, napja=1, napot=1, hét=7, hetet=7, hete=7, hónap, hónapot, hónapja, év, évet",
    vague=(
        "pár, néhány, néhány órát, pár órát, kicsit, egy kicsit, keveset, egész nap, egész délután, egész este, "
        "egész éjjel, egész délelőtt, sokáig, sokat, egy ideig, rengeteget, órákig, órákat, fél napot, "
        "valamennyit, picit, egy keveset, egy csomót, kis időt"
    ),
    soft="teljes, jó, kerek, tömény, intenzív, teljesen, szűk, bő, laza, plusz, hosszú, egész",
    times="x, szer, szor, ször, -szor, -szer",
    repeat="kétszer=2, háromszor=3",
    session="blokk, blokkot, kör, kört, menet, pomodoro, pomodorót, szakasz",
    percent="százalék",
    am="reggel, délelőtt, de",
    pm="este, délután, éjjel, du",
    oclock="óra, órakor, kor, órától, óráig, kor-tól",
    from_="tól, től, -tól, -től, órától, között",
    to="ig, -ig, óráig",
    since="óta",
    now="most, mostanáig, mostanig",
    shift="fél=-30, negyed=-45, háromnegyed=-15",
    noon="dél=720, éjfél=1440, éjfélig=1440, délig=720",
    day=(
        "ma=0, ma reggel=0, ma este=0, ma délután=0, ma délelőtt=0, mai=0, tegnap=-1, tegnap reggel=-1, "
        "tegnap délután=-1, tegnap délelőtt=-1, tegnapelőtt=-2, holnap=1, holnapután=2, jövő héten=7, "
        "a jövő héten=7, jövő hónapban=30, mindjárt=1"
    ),
    night="tegnap este, tegnap éjjel, múlt éjjel, az éjjel, tegnap éjszaka",
    daypart=(
        "reggel, délelőtt, délután, este, éjjel, éjszaka, napközben, munka után, munka előtt, lefekvés előtt, "
        "iskola után, ebéd után, vacsora után, vonaton, a vonaton, a buszon, ebédszünetben, alvás előtt, "
        "reggeli után, reggeli előtt, későn"
    ),
    weekday=(
        "hétfőn=0, hétfő=0, kedden=1, kedd=1, szerdán=2, szerda=2, csütörtökön=3, csütörtök=3, pénteken=4, "
        "péntek=4, szombaton=5, szombat=5, vasárnap=6, hétfő este=0, péntek este=4, vasárnap este=6"
    ),
    ago="ezelőtt, napja, hete",
    last="múlt, elmúlt, előző, legutóbbi",
    next="jövő, következő",
    ordinal="án, én, -án, -én, i",
    did=(
        "tanultam, tanultunk, olvastam, elolvastam, olvasgattam, megtanultam, gyakoroltam, néztem, megnéztem, "
        "oldottam meg, megoldottam, oldottam, ismételtem, átismételtem, kódoltam, programoztam, írtam, "
        "dolgoztam a, átnéztem, átvettem, magoltam, jegyzeteltem, tanulgattam, átolvastam,leetcodeoltam, "
        "leetkódoltam, megírtam, hallgattam előadást, tanulással, tanulással töltöttem"
    ),
    study=(
        "tanulás, tanulást, tanulni, tanulásra, olvasás, olvasást, könyv, könyvet, kurzus, kurzust, lecke, "
        "leckét, leckék, óra anyagát, előadás, előadást, gyakorlás, gyakorlást, feladat, feladatok, ismétlés, "
        "kódolás, kódolást, programozás, programozást, jegyzet, jegyzetek, házi, tananyag, videó, videót, "
        "vizsga"
    ),
    done=(
        "csináltam, megcsináltam, volt, voltam, lett, kész, végeztem, elvégeztem, töltöttem, eltöltöttem, "
        "ültem, sikerült, befejeztem, kész vagyok, megvolt, megvan, végre, már, elkezdtem, folytattam, "
        "letudtam, lenyomtam, nyomtam, toltam, rászántam, szántam, foglalkoztam, haladtam, jutott"
    ),
    solved="megoldottam, oldottam meg, oldottam, megcsináltam, csináltam, megoldva",
    place=(
        "fejezet, fejezetet, fejezete, fejezetig, oldal, oldalt, oldalas, lecke, leckét, rész, részt, hét, "
        "modul, modult, videó, videót, szám, sz, szint, lépés, kérdés, feladat, verzió, előadás, epizód, "
        "kártya, szó, szót"
    ),
    problem="feladat, feladatot, feladatok, probléma, problémát, példát, példa, kérdést, kérdés, gyakorlatot",
    level="könnyű, könnyűt, közepes, közepeset, nehéz, nehezet",
    and_="és, s, plusz, aztán, majd, utána, és aztán, meg, valamint, illetve, továbbá, is",
    of="ból, ből, -ból, -ből",
    but="de, mert, viszont, azonban, bár, csak hogy, ugyanis, pedig, ám",
    minus="mínusz, levonva",
    break_="szünet, szünetet, szünettel, szünetek, pihenő, szünete, szüneteket",
    except_="nem számítva, nélkül, kivéve, leszámítva, szünet nélkül számolva",
    total="összesen, összes, együtt, mindösszesen, mindent összevéve, összesítve",
    rest="maradék, maradékot, a többi, többit, többi",
    each="mindegyik, mindegyikre, egyenként, mindkettő, mindkettőre, darabja, darabonként",
    more="még, több, többet, további, extra, ráadás",
    less="kevesebb, kevesebbet, rövidebb",
    planned="tervezett, tervezettből, a tervezett, terveztem, betervezett",
    intent=(
        "fogok, fogom, fogunk, akarok, akartam, szeretnék, szerettem volna, kell, kellett volna, kellene, kéne, "
        "terv, tervezek, terveztem, tervem, tervezem, cél, célom, célja, remélem, megpróbálok, próbálok, "
        "megpróbálom, talán, ha, amikor végzek, majd, emlékeztess, emlékeztető,emlékeztetőt, ébressz, ébresztő, "
        "időzítő, időzítőt, állíts, állítsd, indíts, hadd, muszáj, ígérem, határidő, szükségem, tudnék, tudok, "
        "lehet, lehetne, például, pl, később, kezdek, elkezdem, tanulok, olvasok, csinálok, nekiállok, ráállok, "
        "hány, mennyi, vállalom, tanuljak, tanuljunk"
    ),
    in_="belül",
    left=(
        "maradt, van hátra, hátra, hátravan, naponta, minden nap, napi, hetente, minden héten, heti, "
        "minden este, minden reggel, havonta, késés=1, múlva=1, hosszú=1, késéssel=1, késik=1, esténként, "
        "van még"
    ),
    period=(
        "ezen a héten, a héten, ebben a hónapban, múlt héten, a múlt héten, múlt hónapban, átlagosan, idén, "
        "eddig a héten"
    ),
    split="elosztva, fele fele, egyenlően, megosztva, fele-fele",
    state="van, tart, tartanak, kerül, vesz igénybe, tartott=1, volt=1, lett=1, voltak=1, hosszú",
    not_=(
        "nem, nincs, soha, sose, semmi, semmit, ne, nélkül, elfelejtettem, kihagytam, kimaradt, elmaradt, "
        "helyett, sem, se, nem sikerült, elhalasztottam, elbliccelte*"
    ),
    denied=(
        "elmaradt, elmaradtak, meghiúsult, lemondták, ma nem, ma semmi, ma nem tanultam, nem volt időm, pihenőnap, egyáltalán nem, szabadnap, egy percet se, "
        "nem jutott idő, nada"
    ),
    nothing=(
        "semmi, semmit, nem, nulla, ma nem, ma semmi, ma nem tanultam, nem volt időm, pihenőnap, "
        "egyáltalán nem, szabadnap, egy percet se, nem jutott idő, nada"
    ),
    question=(
        "mennyi, mennyit, hány, hogyan, hogy, mi, mit, mikor, miért, hol, ki, melyik, milyen, tudsz, tudok, "
        "meddig, mióta, lehet, hányat, mennyire, kell"
    ),
    other=(
        "dolgoztam, munka, munkában, munkát, melóztam, meló, melóban, aludtam, alvás, alvást, alvással, "
        "edzettem, edzés, edzésen, edzőterem, edzőteremben, konditerem, kondi, sétáltam, séta, futottam, futás, "
        "megbeszélés, megbeszélésen, megbeszélések, meeting, meetingen, értekezlet, főztem, főzés, "
        "ettem,bevásárlás, bevásároltam, takarítottam, takarítás, játszottam, játék, játékkal, sorozat, "
        "sorozatot, film, filmet, netflix, tévé, tévéztem, foci, fociztam, meccs, meccset, utazás, utaztam, "
        "vezettem, vonat, busz, dugó, dugóban, orvos, orvosnál, fogorvos, fogorvosnál, buli, buliztam, "
        "szülinap, gitár,gitároztam, zongora, zongoráztam, úsztam, úszás, bicikliztem, beteg, vártam, "
        "várakozás, telefon, telefonáltam, túlóra, túlóráztam, beszélgettem, pihentem, repülés, ügyelet"
    ),
    aside="után, előtt, közben, ellenére, alatt, mellett, utáni, előtti",
    person=(
        "a fiam, a lányom, a bátyám, az öcsém, a húgom, a nővérem, a feleségem, a férjem, a barátom, "
        "a barátnőm, anyám, apám, a kollégám, a főnököm, ő, ők, valaki, mindenki, te, ti, a tanár, a tanárom, "
        "fiam, lányom, barátom, haverom, a haverom, a gyerek, a gyerekek"
    ),
    third="ajánl=2, ajánlja=2, javasol=2, javasolja=2, mondja=2",
    job="az ügyfélnek, ügyfélnek, a cégnek, munkahelyen=1, a munkahelyen=1, irodában=1",
    me="én, nekem, engem, mi, magam",
    machine=(
        "modell, a modell, tanítás, letöltés, szerver, gép, laptop, script, telepítés, frissítés, teszt, "
        "tesztek, build, mentés, áram, net, a gép"
    ),
    runs=(
        "futott, ment, tartott, letöltött, leállt, elszállt, betanult, tanult, kifagyott, fordult, tanítása, "
        "nem volt, lefagyott"
    ),
    command=(
        "írd be, írd fel, jegyezd fel, add hozzá, rögzítsd, be tudod írni, fel tudod írni, hozzá tudod adni, "
        "naplózd, mentsd, könyveld el, beírnád, vedd fel"
    ),
    instead=(
        "nem várj, várj, igazából, vagyis, azaz, bocs, bocsánat, javítás, illetve inkább, inkább, nem, hoppá, "
        "elírtam, akarom mondani"
    ),
    correct=(
        "nem, igazából, valójában, hoppá, bocs, bocsánat, várj, vagyis, azaz, javítsd, javítás, javítom, "
        "módosítsd, változtasd, legyen, kellene lennie, kellett volna, rossz, tévedtem, elírtam, hiba, az volt, "
        "volt, inkább, helyett, hanem, elírás, cseréld, írd át, mégis"
    ),
    point="az volt, volt, az, ez, annak, azt, ez volt",
    undo=(
        "töröld, törlés, vond vissza, visszavon, visszavonás, mégse, felejtsd el, hagyjuk, véletlen, "
        "véletlenül, tévedés, ne számold, nem számít, rossz chat, csak teszt, teszt volt, vicc, vicceltem, "
        "viccelek, dobd ki, vedd ki, csináld vissza, távolítsd el, szedd ki, törölj, törölheted"
    ),
    never="emlékeztető, emlékeztetőt, tervet, fiókot, mindent",
    that=(
        "azt, ezt, az, ez, utolsó, az utolsó, utolsót, előző, az előzőt, előzőt, bejegyzés, bejegyzést, "
        "üzenetet, napló, kérlek, légyszi, kösz, legutóbbit, legutolsó, a legutóbbit, volt, most, amit írtam, "
        "iménti, a, nekem"
    ),
    yes="igen, ja, aha, ok, oké, persze, jó",
    filler=(
        "kb, körülbelül, nagyjából, olyan, majdnem, közel, közel egy, szinte, kicsivel több mint, alig, csak, "
        "csupán, legalább, legfeljebb, maximum, minimum, talán olyan, úgy, úgy egy, szerintem, asszem, "
        "azt hiszem, a, az, egy, is, már, még, megint, újra, ismét, végre, szia, helló,köszi, kösz, haha, huh, "
        "jó volt, jól, nem rossz, nem is rossz, pont, pontosan, mondjuk, nem tudom, szünet nélkül, "
        "megállás nélkül, valamivel több mint, több mint, kevesebb mint, mai, szóval, na, hát, kis, val, vel, "
        "ra, re, t, ot, et, ig, gyorsan, ment, fölött, felett, körül, körüli, től, azért, ez, nem több mint"
    ),
)
