"""Danish."""

from core.quicklog.vocabulary import language

DANISH = language(
    "da",
    numbers=(
        "0 nul null|1 en et én ét ett|1.5 halvanden halvandet halvannen|2 to|2.5 to_en_halv tooghalv|3 tre|"
        "4 fire|5 fem|6 seks|7 syv sju|8 otte åtte|9 ni|10 ti|11 elleve elve|12 tolv|13 tretten|14 fjorten|"
        "15 femten|16 seksten|17 sytten|18 atten|19 nitten|20 tyve tjue|30 tredive tretti|40 fyrre førti|"
        "45 femogfyrre førtifem|50 halvtreds femti|60 tres seksti|70 halvfjerds|80 firs|90 halvfems nitti|"
        "100 hundrede"
    ),
    joint="{unit}og{ten}",
    article="en, et",
    couple="par, et par",
    fraction="halve=0.5, halv=0.5, en halv=0.5, kvart=0.25, tre kvart=0.75",
    extra="og tre kvarter=0.75, og lidt=0, og lidt til=0, og en halv=0.5, og et kvarter=0.25, og halv=0.5",
    hour="timen, t, timer, time, timers, h",
    minute="minutters, minuts, min, minut, minutter, minutt, m",
    second="sekund, sekunder, sek",
    measure=(
        "kvarters=15, timestid=60, kvart time=15, kvarterstid=15, kvarter=15, tre kvarter=45, trekvarter=45, "
        "halvtime=30, halvtimes=30, halv time=30, halvannen time=90, halvanden time=90"
    ),
    alone="halvtime=0, timestid=0",
    calendar="døgn=1, dag=1, dage=1, dager=1, uge=7, uger=7, uke=7, uker=7, måned, måneder, år",
    dated="den, den=1, d",
    vague=(
        "en smule, hele aftenen, hele natten, hele formiddagen, hele morgenen, masser, meget, en masse, "
        "et par timer, nogle timer, i timevis, et øjeblik, den halve dag, nogle, noen, lidt, litt, "
        "et stykke tid, en stund, lenge, længe, hele dagen, hele ettermiddagen, hele eftermiddagen, flere, "
        "mange, et par"
    ),
    soft=(
        "fulde, solide, effektive, ekstra, små, stive, knap, knapt, sølle, stiv, hel, hele, god, gode, fuld, "
        "full"
    ),
    times="gang, stk, gange, ganger, x",
    repeat="to gange=2, tre gange=3",
    session="sessioner, blokke, omgange, runder, pas, session",
    percent="procent, pct",
    am="om morgenen, om formiddagen",
    pm="om aftenen, om eftermiddagen",
    at="kl, klokken, kl.",
    from_="fra, mellem, mellom",
    to="indtil, frem til, til, og",
    since="siden kl, siden klokken",
    now="lige nu, nu, nå",
    shift="halv=-30, kvart over=15, kvart i=-15",
    noon="midnat=1440",
    day=(
        "i formiddags=0, i eftermiddags=0, i eftermiddag=0, her til aften=0, her til morgen=0, i går morges=-1, "
        "i går eftermiddags=-1, imorgen=1, overmorgen=2, næste måned=30, snart=1, om lidt=1, i dag=0, idag=0, "
        "i morges=0, i aften=0, i kveld=0, i morges=0, i går=-1, igår=-1, i forgårs=-2, forgårs=-2, i morgen=1, "
        "i overmorgen=2, næste uge=7, neste uke=7"
    ),
    night="igår aftes, i går nat, i går aften, igår aften, i går aftes, i går kveld, i nat, i natt, i aftes",
    daypart=(
        "formiddag, eftermiddag, nat, om eftermiddagen, om formiddagen, før arbejde, efter skole, "
        "efter frokost, i toget, i bussen, i frokostpausen, efter aftensmad, før morgenmad, efter morgenmad, "
        "inden arbejde, inden sengetid, sent, om morgenen, om aftenen, om kvelden, før sengetid, efter arbejde, "
        "etter jobb, morgen, aften, kveld, om natten"
    ),
    weekday=(
        "i mandags=0, mandags=0, i tirsdags=1, tirsdags=1, i onsdags=2, onsdags=2, i torsdags=3, torsdags=3, "
        "i fredags=4, fredags=4, i lørdags=5, lørdags=5, i søndags=6, søndags=6, søndag=6"
    ),
    ago="siden",
    last="seneste, foregående, sidste, forrige, sist",
    next="næste, neste, kommende",
    did=(
        "kiggede på, kigget på, repeterede, skrev, skrevet, arbejdet på, arbejdede med, gennemgik, gennemgået, "
        "sad med, siddet med, byggede, bygget, terpede, terpet, pluggede, genlæste, læste, læst, leste, lest, "
        "studerede, studeret, studerte, studert, øvede, øvet, øvde, løste, løst, kodede, kodet, programmerede, "
        "programmert, så på, repeterte, lærte, arbejdede på, jobbet med, jobba med, arbejdet med, pugget"
    ),
    study=(
        "studie, studier, læsning, lære, lektioner, forelæsning, forelæsninger, øvelser, øvelse, lektier, "
        "programmering, kodning, kode, repetition, videoer, terpe, eksamenslæsning, læse, lese, studere, øve, "
        "bog, bogen, bok, boken, boka, kursus, kurs, kurset, kapitel, kapittel, lektion, leksjon, opgaver, "
        "oppgaver, projekt, prosjekt, video, noter, notater"
    ),
    done=(
        "fået, nået, havde, sad, siddet, blevet, allerede, klarede, endelig, lykkedes, begyndte, fortsatte, "
        "startede, afsluttede, kom igennem, det blev til, været, lavede, lavet, gjorde, gjort, blev, ble, var, "
        "kun, bare, brugte, brugt, brukte, brukt, nåede, rakk, færdig, ferdig, fik, fikk, har"
    ),
    solved="løste, løst, klarede, lavede, lavet",
    place=(
        "kapitel, kap, kapitler, side, sider, lektion, lektioner, del, dele, afsnit, uge, modul, moduler, "
        "nummer, nr, niveau, trin, version, forelæsning, gloser, kort, kapittel, leksjon, avsnitt, uke, video, "
        "opgave, oppgave"
    ),
    problem="opgave, opgaver, problemer, spørgsmål, øvelser, udfordringer, oppgaver, oppgave",
    level="lette, nemme, nem, mellem, svære, svær, lett, middels, vanskelige, medium",
    and_="og, samt, plus, så, derefter, og så, også, bagefter, dernæst, herefter, deretter",
    of="af, av",
    but="men, fordi, dog, selvom, da, mens, for",
    minus="minus, fratrukket",
    break_="pause, pauser, pausen, afbrydelse, kaffepause, hvil",
    except_="eksklusiv, uden, udover, foruden, bortset fra",
    total="totalt, i alt, ialt, samlet, tilsammen, alt i alt, sammenlagt, til sammen",
    rest="resten, resterende, den anden halvdel",
    each="hver, per stk, hvert, per",
    more="mere, ekstra, yderligere, længere, mer",
    less="mindre, færre, kortere",
    planned="planlagte, planlagt",
    intent=(
        "skal, skulle, vil, ville, må, måtte, planlægger, planlagt, planen, har tænkt mig, regner med, bør, "
        "burde, håber, forhåbentlig, prøver, forsøger, mål, målet, målsætning, mind mig, påmind, påmindelse, "
        "væk mig, alarm, sæt, start, hvis, når jeg, måske, senere, lad os, mangler, behøver, deadline, lover, "
        "fx, f.eks., for eksempel, kan, kunne, begynder, hvornår, gerne, giv mig, ønsker, satser på, tænker, "
        "går i gang, forventer, kommer til, planlegger, plan, husk, minn meg, påminn, væk, vekk, timer på, "
        "snart, håper, i stedet for, tilbage, igjen, eksamen om, planlagde, havde planlagt"
    ),
    in_="om, inden for",
    left=(
        "tilbage, om dagen, pr dag, per dag, hver dag, pr uge, om ugen, per uge, hver uge, dagligt, hver aften, "
        "hver morgen, om måneden, at lave, at læse, forsinket=1, forsinkelse=1, igjen, daglig, i uken, lang=1, "
        "for sent=1"
    ),
    period=(
        "denne uge, i denne uge, denne måned, sidste uge, sidste måned, i gennemsnit, i snit, hele ugen, "
        "denne uken, forrige uke, i snitt"
    ),
    split="ligeligt, fordelt, delt, halvt om halvt",
    state="er, tager, varer, koster, bliver, varede=1, var=1, tar, tog=1, tok=1",
    not_=(
        "ikke, ingen, intet, aldrig, sprang over, skippede, glemte, udsatte, droppede, i stedet for, hverken, "
        "aldri, droppet"
    ),
    denied=(
        "blev aflyst, blev ikke til noget, gik i vasken, ikke nået, nåede ikke, rakk ikke, fik ikke, fikk ikke, ingenting, næ, ikke i dag, ingen tid, "
        "slet ikke, fridag, hviledag, ikke noget"
    ),
    nothing=(
        "intet, ingenting, ingen, nej, næ, ikke i dag, nåede ikke, ingen tid, slet ikke, fridag, hviledag, "
        "ikke noget, nei, nul, null"
    ),
    question=(
        "hvor, hvad, hvornår, hvorfor, hvilken, hvilket, hvilke, hvem, hvordan, kan jeg, har jeg, skal jeg, "
        "hvor meget, hvor længe, hvor mange, må jeg, hva, når, er, tæller, teller"
    ),
    other=(
        "arbejdede, arbejdet, arbejde, job, jobbet, sov, sovet, søvn, sove, fitness, træning, trænede, trænet, "
        "løb, løbet, løbetur, gåtur, gik, gået, møde, møder, mødet, lavede mad, madlavning, spiste, handlede, "
        "indkøb, gjorde rent, rengøring, spillede, spillet, spil, fjernsyn, serie, serier, fodbold, kamp, "
        "kampen, toget, bus, bussen, rejse, rejste, køen, læge, lægen, tandlæge, tandlægen, fest, fødselsdag, "
        "klaver, svømmede, cyklede, syg, ventede, ventet, telefon, overarbejde, hvilede, lur, scrollede, "
        "hovedpine, kørte, kørt, flyet, snakkede, talte, vagt, jobb, møte, møter, trening, trente, løp, tur, "
        "lagde mat, vasket, frokost, middag, tog, buss, bil, fly, kø, spilte, netflix, film, lege, tannlege, "
        "fotball, syk, kontor"
    ),
    aside="efter, før, inden, under, trods, mellem, foruden, på, ved, fra, uden, med, etter, mellom",
    person=(
        "min søn, min datter, min bror, min søster, min kone, min mand, min kæreste, min ven, min veninde, "
        "mine venner, min mor, min far, min kollega, min chef, han, hun, de, nogen, alle, du, læreren, "
        "mine børn, børnene, min sønn, min mann, min venn, chefen, sjefen, barna"
    ),
    third="anbefaler, siger, forklarer, mener, påstår",
    job="for kunden, for en kunde, til kunden, for firmaet, på arbejdet=1, på arbejde=1, på kontoret=1",
    me="jeg, mig, vi, selv, meg, min, mit, mitt",
    machine=(
        "modellen, træningen, serveren, computeren, scriptet, installationen, opdateringen, testene, strømmen, "
        "internettet"
    ),
    runs="tog, kørte, gik, trænede, crashede, varede, hang, nede, var nede, har kørt",
    command="notér, noter, tilføj, kan du logge, kan du tilføje, registrer, skriv ned",
    instead=(
        "nej vent, faktisk, jeg mener, undskyld, beklager, rettelse, eller rettere, rettere, ups, hov, nej, "
        "nei, unnskyld, jeg mente"
    ),
    correct=(
        "faktisk, ups, hov, undskyld, beklager, vent, jeg mener, jeg mente, mente, skulle være, "
        "skulle have været, skal være, rettelse, ændr, ændre, ændr til, forkert, fejl, det var, i stedet, "
        "lav det til, opdater, sæt til, skrev forkert, tog fejl, rettere, nej, nei, unnskyld, ret, rett, var, "
        "endre, feil, skulle, ikke, hellere, heller"
    ),
    point="det var, det, den, det skal, det er, var",
    undo=(
        "slet, fjern, fortryd, annuller, glem det, ved en fejl, var en fejl, tæl ikke, tæller ikke, "
        "forkert chat, var en test, bare sjov, slette, fjerne, drop, slett, angre, glem, ved en feil"
    ),
    that=(
        "det, den, det der, den der, dette, denne, sidste, seneste, den sidste, forrige, beskeden, tak, "
        "venligst, registrering, indtastning, siste, posten, indlæg, innlegget, takk, alt, loggen"
    ),
    yes="ja, jep, jo, okay, ok, selvfølgelig",
    filler=(
        "cirka, ca, omkring, omtrent, næsten, godt, godt og vel, knap, lidt over, lidt mere end, lidt under, "
        "vel, nok, kun, bare, mindst, højst, tror jeg, jeg tror, måske, i, på, med, af, om, for, til, fra, "
        "under, over, den, det, de, min, mit, mine, hej, tak, haha, pyh, endelig, igen, også, lidt, nu, da, jo, "
        "som, at, så, dagens, uden pause, uden pauser, ved ikke, ikke mere end, mere end, mindre end, der, her, "
        "præcis, eller sådan noget, sådan, ikke dårligt, ca., nesten, rundt, kanskje, minst, takk, hei, "
        "eller deromkring, av"
    ),
)
