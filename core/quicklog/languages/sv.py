"""Swedish."""

from core.quicklog.vocabulary import language

SWEDISH = language(
    "sv",
    numbers=(
        "0 noll|1 ett en|1.5 halvannan|2 två tvåa|3 tre|4 fyra|5 fem|6 sex|7 sju|8 åtta|9 nio|10 tio|11 elva|"
        "12 tolv|13 tretton|14 fjorton|15 femton|16 sexton|17 sjutton|18 arton|19 nitton|20 tjugo tjugi|"
        "30 trettio trettie|40 fyrtio förtio|50 femtio|60 sextio|70 sjuttio|80 åttio|90 nittio|100 hundra"
    ),
    joint="{ten}{unit}",
    article="en, ett",
    couple="par, ett par, ett par tre",
    fraction="halv=0.5, en halv=0.5, halva=0.5, kvarts=0.25, en kvarts=0.25, trekvarts=0.75, tre kvarts=0.75",
    extra=(
        "och en halv=0.5, och en kvart=0.25, och en kvarts=0.25, och en halvtimme=0.5, och tre kvart=0.75, "
        "o en halv=0.5, å en halv=0.5, och lite till=0, och lite=0"
    ),
    hour="h, t, tim, timme, timma, timmar, timmarna, timmen, timmes, timmars, timmarnas",
    minute="m, min, minut, minuter, minuterna, minuters, minuten",
    second="sekund, sekunder, sek",
    measure=(
        "halvtimme=30, halvtimma=30, halvtimmen=30, halvtimmes=30, kvart=15, kvarten=15, trekvart=45, "
        "halvtimmas=30, kvarts timme=15, kvarts timma=15"
    ),
    alone="halvtimme",
    calendar="dag=1, dagar=1, vecka=7, veckor=7, månad, månader, år, dagars=1, dygn=1",
    dated="den, den=1",
    vague=(
        "några, flera, lite, litegrann, lite grann, en stund, stund, hela dagen, hela eftermiddagen, "
        "hela kvällen, hela natten, hela förmiddagen, hela morgonen, länge, massor, mycket, en massa, ett tag, "
        "tag, ett tag till,några timmar, i timmar, halva dagen, en bra stund, åtskilliga"
    ),
    soft=(
        "hela, goda, bra, fulla, fokuserade, effektiva, rejäla, stabila, extra, hel, drygt, knappa, knappt, "
        "dryga, ynka, sköna, intensiva, ganska"
    ),
    times="gånger, x, ggr, st",
    repeat="två gånger=2, tre gånger=3",
    session="pass, block, omgångar, pomodoros, rundor, session, sessioner",
    percent="procent",
    am="på morgonen, på förmiddagen, imorse, i morse",
    pm="på kvällen, på eftermiddagen, ikväll, i kväll, em, e.m.",
    at="kl, kl., klockan, vid",
    from_="från, mellan, fr",
    to="till, t.o.m., fram till, tills",
    since="sedan, sen, ända sedan, sen kl, sedan kl, sedan klockan",
    now="nu, nyss, just nu",
    shift=(
        "halv=-30, kvart över=15, kvart i=-15, tjugo över=20, tio över=10, fem över=5, tio i=-10, fem i=-5, "
        "tjugo i=-20"
    ),
    noon="midnatt=1440, klockan tolv=720, lunch=720",
    day=(
        "idag=0, i dag=0, i eftermiddag=0, ikväll=0, i kväll=0, imorse=0, i morse=0, i förmiddags=0, "
        "i eftermiddags=0, igår=-1, i går=-1, igår morse=-1, igår eftermiddag=-1, i förrgår=-2, iförrgår=-2, "
        "förrgår=-2,imorgon=1, i morgon=1, imorn=1, imorrn=1, i övermorgon=2, övermorgon=2, nästa vecka=7, "
        "nästa månad=30, i helgen ska=1, snart=1, strax=1"
    ),
    night="igår kväll, i går kväll, inatt, i natt, igår natt, gårkvällen",
    daypart=(
        "morgon, förmiddag, eftermiddag, kväll, natt, på morgonen, på kvällen, på eftermiddagen, "
        "på förmiddagen, på natten, före jobbet, efter jobbet, efter skolan, efter lunch, innan läggdags, "
        "innan jobbet, på lunchen, på tåget,på bussen, efter middagen, före frukost, efter frukost, "
        "under lunchen, innan frukost, sent"
    ),
    weekday=(
        "måndag=0, måndags=0, i måndags=0, måndagskväll=0, tisdag=1, tisdags=1, i tisdags=1, onsdag=2, "
        "onsdags=2, i onsdags=2, torsdag=3, torsdags=3, i torsdags=3, fredag=4, fredags=4, i fredags=4, "
        "lördag=5, lördags=5, i lördags=5,söndag=6, söndags=6, i söndags=6, på måndag=0, söndagskväll=6, "
        "lördagsmorgon=5"
    ),
    ago="sedan, sen",
    last="förra, senaste, föregående",
    next="nästa, kommande, nu på",
    ordinal="e, a, de, te",
    did=(
        "pluggade, pluggat, studerade, studerat, läste, läst, lärde, lärt, övade, övat, tittade på, tittat på, "
        "kollade på, kollat på, löste, löst, repeterade, repeterat, kodade, kodat, programmerade, programmerat, "
        "skrev, skrivit,jobbade med, jobbat med, arbetade med, arbetat med, höll på med, hållit på med, "
        "gick igenom, gått igenom, tränade på, tränat på, byggde, byggt, läste om, läste ut, "
        "lyssnade på föreläsning, satt med, suttit med, nötte, nött, tragglade"
    ),
    study=(
        "plugga, plugg, plugget, studera, studier, studie, läsa, läsning, lära, bok, boken, kurs, kursen, "
        "lektion, lektioner, föreläsning, föreläsningar, föreläsningen, övningar, övning, läxa, läxor, "
        "programmering, kodning, koda, repetition,anteckningar, pluggpass, träna på, lösa, inlärning, videor, "
        "tenta, tentaplugg, pluggandet"
    ),
    done=(
        "gjorde, gjort, klar, klart, färdig, blev, blivit, fick, fått, hann, hunnit, lade, la, lagt, "
        "spenderade, spenderat, ägnade, ägnat, var, har, hade, körde, kört, satt, suttit, redan, avklarat, "
        "äntligen, lyckades, började, fortsatte, tog,avslutade, avklarade, betade av, tog mig igenom, "
        "kom igenom, höll på"
    ),
    solved="löste, löst, klarade, klarat, gjorde, gjort, fixade",
    place=(
        "kapitel, kap, kapitlet, sida, sidor, sidan, sid, s, lektion, lektioner, lektionen, del, delar, "
        "avsnitt, avsnittet, vecka, modul, moduler, video, videor, nummer, nr, nivå, steg, fråga, uppgift, "
        "version, föreläsning, kort, glosor"
    ),
    problem="uppgift, uppgifter, problem, fråga, frågor, övningar, tal, pussel, utmaningar",
    level="lätta, lätt, medelsvåra, medelsvår, medel, svåra, svår",
    and_="och, o, å, samt, plus, sen, sedan, därefter, och sen, och sedan, också, även, därpå",
    of="av, utav, av de",
    but="men, eftersom, så, dock, trots att, medan, därför att, för att",
    minus="minus, utan, exklusive, dra av",
    break_="paus, pauser, pausen, rast, raster, fika, fikapaus, avbrott, vila",
    except_="exklusive, utan, förutom, utöver, inte inräknat, bortsett från",
    total="totalt, sammanlagt, ihop, summa, tillsammans, allt som allt, i allt, sammantaget",
    rest="resten, återstoden, resterande, övriga, återstående, den andra halvan",
    each="vardera, per styck, styck, varje, var, varsin",
    more="till, mer, extra, ytterligare, längre",
    less="mindre, färre, kortare",
    planned="planerade, planerat, planen, tänkta, tänkt, av planerade",
    intent=(
        "borde ha, kunde ha, skulle ha, på listan, på min lista, vill att jag, timern går=1, timern startad=1, stör ej=1, ska, skall, skulle, tänker, tänkte, tänkt, planerar, planerade, planerat, plan, planen, vill, ville, "
        "måste, borde, bör, kommer att, hoppas, förhoppningsvis, försöker, försöka, mål, målet, målsättning, "
        "påminn, påminnelse, väck, timer, larm, alarm, ställ, sätt, starta, om jag, ifall, när jag, "
        "kanske senare, kanske, senare, låt oss, ska vi, behöver, deadline, lovar, siktar, satsar på, "
        "till exempel, t.ex., exempelvis, kan, kunde, börjar, hinner, tar tag, kör igång, blir det, drar igång, "
        "hur, ge mig, önskar, utmaning, föreslå, räknar med, återkommer, förväntar"
    ),
    in_="om, inom",
    left=(
        "kvar, per dag, om dagen, varje dag, per vecka, i veckan, varje vecka, dagligen, varje kväll, "
        "varje morgon, per kväll, om kvällen, i månaden, per månad, återstår, att göra, att läsa, försenad=1, "
        "försening=1, lång=1, långt=1, sen=1, om dan, i snitt per"
    ),
    period=(
        "den här veckan, denna vecka, denna månad, den här månaden, förra veckan, förra månaden, i snitt, "
        "i genomsnitt, i år, hela veckan, veckan"
    ),
    split="jämnt fördelat, fördelat, hälften var, uppdelat, delat, jämnt",
    state="är, tar, varar, kostar, blir, var=1, tog=1, varade=1, blev=1, kostade=1, pågick=1, har, finns, pågår",
    not_=(
        "och inte, inte, inga, ingen, inget, aldrig, ej, icke, skippade, skippat, utan, missade, missat, "
        "glömde, glömt, hoppade över, orkade inte, sköt upp, struntade, i stället för, istället för, varken, "
        "knappast"
    ),
    denied=(
        "blev inställt, blev inställda, blev inte av, gick i stöpet, sprack, räknas inte, föll bort, ingenting, nix, idag inte, inte idag, ingen tid, hann inte, inte alls, vilodag, ledig, noll och inget, "
        "inte ett dugg, ingen studie"
    ),
    nothing=(
        "inget, ingenting, inga, noll, nej, nä, nix, idag inte, inte idag, ingen tid, hann inte, inte alls, "
        "vilodag, ledig, orkade inte, noll och inget, inte ett dugg, ingen studie"
    ),
    question=(
        "hur, vad, när, varför, vilken, vilket, vilka, var är, vem, kan jag, kan du, har jag, är, ska jag, "
        "ska vi, hur mycket, hur länge, hur många, får jag, borde jag, finns, vad är, hade jag, räknas, gör"
    ),
    other=(
        "jobbade, jobbat, jobb, jobbet, jobba, arbetade, arbetat, arbete, sov, sovit, sömn, sova, gym, gymmet, "
        "gymmade, gymmat, träning, tränade, tränat, sprang, sprungit, löpning, promenad, promenerade, "
        "promenerat, gick, gått, möte, möten, mötet, lagade, lagat,matlagning, åt, ätit, handlade, handlat, "
        "städade, städat, städning, spelade, spelat, spel, tv, tv-spel, netflix, serie, serier, film, filmer, "
        "fotboll, match, matchen, tåg, tåget, buss, bussen, resa, reste, kö, köade, läkare, doktor, tandläkare, "
        "tandläkaren,fest, kalas, gitarr, piano, simmade, simmat, cyklade, cyklat, sjuk, väntade, väntat, "
        "ringde, telefon, mobilen, övertid, pendlade, vilade, vilat, tupplur, festade, scrollade, huvudvärk, "
        "körning, flyg, flyget, yoga, snackade, pratade, pratat, körlektion"
    ),
    aside="efter, före, innan, under, trots, mellan, förutom, från, utan",
    person=(
        "min son, min dotter, min bror, min syster, min fru, min man, min sambo, min kompis, min vän, "
        "mina vänner, min mamma, min pappa, min kollega, min chef, han, hon, de, dom, någon, alla, du, ni, "
        "min pojkvän, min flickvän, läraren, mina barn, barnen"
    ),
    third="rekommenderar, säger, tycker, menar, förklarar, pratar, påstår, sover, spelar, föreslår",
    job="för kunden, för en kund, åt kunden, hos kunden, för företaget, på jobbet=1, på kontoret=1",
    became="blev till, förvandlades till",
    me="jag, mig, mej, vi, själv, ja'",
    machine=(
        "modell, modellen, träningen, bygget, nedladdning, nedladdningen, server, servern, dator, datorn, "
        "skript, skriptet, installation, installationen, uppdatering, uppdateringen, test, testerna, backup, "
        "strömmen, internet"
    ),
    runs=(
        "tog, kördes, körde, gick, tränade, tränades, kraschade, varade, hängde, laddade, laddades, ner, nere, "
        "var nere, byggde, låg"
    ),
    command="logga, lägg till, skriv upp, kan du logga, kan du lägga till, notera, registrera, spara, kan du skriva",
    instead=(
        "nej vänta, vänta, egentligen, jag menar, menar, menade, förlåt, ursäkta, rättelse, eller nej, "
        "eller snarare, snarare, nej, oj, hoppsan, fel av mig, nä"
    ),
    correct=(
        "nej, nä, inte, egentligen, oj, förlåt, ursäkta, vänta, jag menar, jag menade, menade, skulle vara, "
        "skulle varit, ska vara, ändra, ändra till, rätta, rättelse, korrigera, fel, blev fel, det var, var, "
        "snarare, istället, gör det till,uppdatera, sätt till, hoppsan, skrev fel, mindes fel, sorry, justera"
    ),
    point="det var, var, det, den, det ska, det är, den var, senaste var, de var",
    undo=(
        "ta bort, radera, ångra, stryk, rensa, avbryt, glöm, glöm det, strunta i, skit i, bry dig inte, "
        "av misstag, misstag, var ett misstag, räkna inte, räknas inte, fel chatt, var ett test, skojade, "
        "skojar bara, skämt, släng, backa, undo, makulera,ta tillbaka, plocka bort"
    ),
    never="påminnelse, påminnelser, planen, kontot, alla",
    that=(
        "det, den, det där, den där, det här, den här, detta, denna, sista, senaste, den sista, den senaste, "
        "förra, loggen, loggningen, inlägg, inlägget, posten, meddelandet, snälla, tack, är du snäll, min, "
        "mitt, det sista, är, nyss, där, igen, registreringen"
    ),
    yes="ja, japp, jo, okej, ok, visst, absolut, jajamän, jepp",
    filler=(
        "cirka, ca, c:a, ungefär, runt, nästan, drygt, knappt, strax över, strax under, lite över, lite mer än, "
        "lite drygt, typ, så där, sådär, väl, nog, bara, endast, enbart, minst, högst, max, i alla fall, "
        "åtminstone, tror jag, tror, jag tror, kanske,i, på, med, av, om, för, till, från, under, över, den, "
        "det, de, ett, min, mitt, mina, hej, hejsan, tack, tjena, haha, puh, skönt, bra, kul, nice, äntligen, "
        "igen, också, lite, nu, då, ju, som, att, så, dagens, utan paus, utan pauser, vet inte, inte mer än, "
        "inte mindre än,mer än, mindre än, en, kring, där, här, hela, allt, exakt, precis, snabbt, säg, gissar, "
        "gissar på, eller så, ungefärligen, sig, genom, mot, vid, inte dåligt, inte illa, helt, sammanhängande, "
        "själv, faktiskt, mest, jättebra, gott, ifrån, ner, upp, ut, in"
    ),
    with_="med, för, till, av",
)
