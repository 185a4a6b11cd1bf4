"""Norwegian."""

from core.quicklog.vocabulary import language

NORWEGIAN = language(
    "nb",
    numbers=(
        "0 null nul|1 en ett én ei et|1.5 halvannen halvanden|2 to|3 tre|4 fire|5 fem|6 seks|7 sju syv|"
        "8 åtte otte|9 ni|10 ti|11 elleve elve|12 tolv|13 tretten|14 fjorten|15 femten|16 seksten|17 sytten|"
        "18 atten|19 nitten|20 tjue tyve|30 tretti tredve tredive|40 førti fyrre|45 femogfyrre førtifem|"
        "50 femti halvtreds|60 seksti tres|70 sytti|80 åtti|90 nitti halvfems|100 hundre"
    ),
    joint="{ten}{unit}",
    article="en, et, ett, ei",
    couple="par, et par",
    fraction="halve=0.5, halv=0.5, en halv=0.5, kvart=0.25, tre kvart=0.75",
    extra="og et kvarter=0.25, og tre kvarter=0.75, og litt=0, og en halv=0.5, og halv=0.5",
    hour="timen, tima, t, timer, time, timers, h",
    minute="minutters, minutts, min, minut, minutter, minutt, m",
    second="sekund, sekunder, sek",
    measure=(
        "timestid=60, kvart time=15, kvarterstid=15, kvarter=15, tre kvarter=45, trekvarter=45, halvtime=30, "
        "halvtimes=30, halv time=30, halvannen time=90, halvanden time=90"
    ),
    alone="halvtime=0, timestid=0",
    calendar="døgn=1, dag=1, dage=1, dager=1, uge=7, uger=7, uke=7, uker=7, måned, måneder, år",
    dated="den, den=1, d",
    vague=(
        "en liten stund, hele kvelden, hele natta, hele natten, hele formiddagen, hele morgenen, masse, mye, "
        "en del, et par timer, noen timer, i timevis, halve dagen, nogle, noen, lidt, litt, et stykke tid, "
        "en stund, lenge, længe, hele dagen, hele ettermiddagen, hele eftermiddagen, flere, mange, et par"
    ),
    soft=(
        "fulle, solide, effektive, ekstra, små, drøye, drøy, knappe, snaue, snau, hel, hele, god, gode, fuld, "
        "full"
    ),
    times="gange, ganger, x",
    repeat="to gange=2, tre gange=3",
    session="økter, økt, blokker, omganger, runder, bolker",
    percent="procent, pct",
    am="om morgenen, om formiddagen",
    pm="om kvelden, om ettermiddagen, på kvelden",
    at="klokka, klokken, kl, kl.",
    from_="fra, mellem, mellom",
    to="fram til, frem til, inntil, til, og",
    since="siden kl, siden klokka, siden klokken",
    now="akkurat nå, nu, nå",
    shift="halv=-30, kvart over=15, kvart på=-15",
    noon="midnatt=1440",
    day=(
        "i formiddag=0, i ettermiddag=0, ikveld=0, i går morges=-1, i går ettermiddag=-1, imorgen=1, i morra=1, "
        "overmorgen=2, neste måned=30, snart=1, straks=1, i dag=0, idag=0, i morges=0, i aften=0, i kveld=0, "
        "i morges=0, i går=-1, igår=-1, i forgårs=-2, forgårs=-2, i morgen=1, i overmorgen=2, næste uge=7, "
        "neste uke=7"
    ),
    night="igår kveld, inatt, i går natt, i går aftes, i går kveld, i nat, i natt, i aftes",
    daypart=(
        "formiddag, ettermiddag, kveld, natt, om ettermiddagen, om natta, etter jobben, før jobb, etter skolen, "
        "etter lunsj, før leggetid, på toget, på bussen, i lunsjen, etter middag, før frokost, etter frokost, "
        "på morgenen, på kvelden, på formiddagen, på ettermiddagen, seint, sent, om morgenen, om aftenen, "
        "om kvelden, før sengetid, efter arbejde, etter jobb, morgen, aften, om natten"
    ),
    weekday="på mandag=0, på tirsdag=1, på onsdag=2, på torsdag=3, på fredag=4, på lørdag=5, på søndag=6, søndag=6",
    ago="siden",
    last="siste, seneste, sidste, forrige, sist",
    next="førstkommende, næste, neste, kommende",
    did=(
        "øvet, sett på, kikka på, repetert, koda, kodet, skrev, skrevet, arbeidet med, gikk gjennom, "
        "gått gjennom, pugga, satt med, sittet med, bygde, bygget, terpa, terpet, gjennomgikk, leste ferdig, "
        "læste, læst, leste, lest, studerede, studeret, studerte, studert, øvede, øvde, løste, løst, kodede, "
        "programmerede, programmert, så på, repeterte, lærte, arbejdede på, jobbet med, jobba med, "
        "arbejdet med, pugget"
    ),
    study=(
        "studie, studier, lesing, lære, leksjoner, forelesning, forelesninger, øvelser, øving, lekser, "
        "programmering, koding, kode, repetisjon, videoer, pugging, læse, lese, studere, øve, bog, bogen, bok, "
        "boken, boka, kursus, kurs, kurset, kapitel, kapittel, lektion, leksjon, opgaver, oppgaver, projekt, "
        "prosjekt, video, noter, notater"
    ),
    done=(
        "fått, rukket, hadde, satt, sittet, blitt, allerede, klarte, klart, endelig, begynte, fortsatte, "
        "starta, startet, avsluttet, kom gjennom, tok, vært, unnagjort, fullførte, lavede, lavet, gjorde, "
        "gjort, blev, ble, var, kun, bare, brugte, brugt, brukte, brukt, nåede, rakk, færdig, ferdig, fik, "
        "fikk, har"
    ),
    solved="løste, løst, klarte, gjorde, gjort",
    place=(
        "kapittel, kap, kapitler, side, sider, leksjon, leksjoner, del, deler, avsnitt, uke, modul, moduler, "
        "nummer, nr, nivå, steg, versjon, forelesning, gloser, kort, kapitel, lektion, afsnit, uge, video, "
        "opgave, oppgave"
    ),
    problem="oppgave, oppgaver, problem, problemer, spørsmål, øvelser, utfordringer, opgaver, opgave, spørgsmål",
    level="lette, lett, enkle, enkel, middels, vanskelige, vanskelig, mellem, svære, medium",
    and_="og, samt, pluss, så, deretter, og så, også, etterpå, i tillegg, derefter, plus",
    of="af, av",
    but="men, fordi, selv om, da, mens, ettersom, for",
    minus="minus, fratrukket",
    break_="pause, pauser, pausen, avbrudd, kaffepause, hvil",
    except_="uten, utenom, foruten, bortsett fra",
    total="totalt, til sammen, tilsammen, i alt, sammenlagt, alt i alt",
    rest="resten, resterende, den andre halvdelen",
    each="hver, per stk, hvert, per",
    more="mer, ekstra, ytterligere, lenger, mere",
    less="mindre, færre, kortere",
    planned="planlagte, planlagt, planla",
    intent=(
        "skal, skulle, vil, ville, må, måtte, planlegger, planla, planlagt, planen, har tenkt, regner med, bør, "
        "burde, håper, forhåpentligvis, prøver, forsøker, mål, målet, minn, påminn, påminnelse, vekk meg, "
        "alarm, sett, start, hvis, når jeg, kanskje, senere, seinere, la oss, trenger, deadline, frist, lover, "
        "f.eks., for eksempel, kan, kunne, begynner, gjerne, gi meg, ønsker, satser på, tenker, går i gang, "
        "forventer, rekker, kommer til, planlægger, plan, husk, mind mig, minn meg, påmind, væk, vekk, "
        "timer på, snart, håber, i stedet for, tilbage, igjen, eksamen om, hadde planlagt"
    ),
    in_="om, innen",
    left=(
        "igjen, om dagen, per dag, hver dag, pr dag, per uke, i uka, i uken, hver uke, daglig, hver kveld, "
        "hver morgen, i måneden, å gjøre, å lese, forsinket=1, forsinka=1, forsinkelse=1, gjenstår, tilbage, "
        "om ugen, lang=1, for sent=1"
    ),
    period=(
        "denne uka, denne uken, denne måneden, forrige uke, forrige måned, i snitt, i gjennomsnitt, hele uka, "
        "hittil, denne uge, sidste uge, i snit"
    ),
    split="likt, fordelt, delt, halvparten hver",
    state="er, tar, varer, koster, blir, varte=1, var=1, tager, varede=1, tog=1, tok=1",
    not_=(
        "ikke, ingen, intet, aldri, droppa, droppet, skippa, skippet, glemte, glemt, utsatte, hoppa over, "
        "i stedet for, verken, ikkje, aldrig, sprang over, droppede"
    ),
    denied=(
        "ble avlyst, ble ikke noe av, gikk i vasken, ikke nået, nåede ikke, rakk ikke, fik ikke, fikk ikke, ingenting, ikke i dag, ingen tid, slett ikke, "
        "fridag, hviledag, ikke noe"
    ),
    nothing=(
        "ingenting, ingen, nei, ikke i dag, rakk ikke, ingen tid, slett ikke, fridag, hviledag, ikke noe, "
        "intet, nej, nul, null"
    ),
    question=(
        "hvor, hva, når, hvorfor, hvilken, hvilket, hvilke, hvem, hvordan, kan jeg, har jeg, skal jeg, "
        "hvor mye, hvor lenge, hvor mange, må jeg, hvad, hvornår, er, tæller, teller"
    ),
    other=(
        "jobba, jobbet, jobb, jobben, jobbe, arbeidet, arbeid, sov, sovet, søvn, sove, trening, trente, trent, "
        "løp, løpt, løpetur, tur, turen, gikk, gått, møte, møter, møtet, lagde mat, laga mat, matlaging, "
        "spiste, handla, handlet, vaska, vasket, rydda, spilte, spilt, spill, serie, serier, fotball, kamp, "
        "kampen, toget, buss, bussen, reise, reiste, kø, køen, lege, legen, tannlege, tannlegen, fest, bursdag, "
        "gitar, svømte, sykla, syklet, syk, venta, ventet, telefon, overtid, hvilte, scrolla, hodepine, "
        "kjøring, kjørte, flyet, snakka, snakket, vakt, skitur, arbejde, arbejdede, møde, møder, træning, løb, "
        "gåtur, lavede mad, gjorde rent, frokost, middag, tog, bus, bil, fly, spillede, netflix, film, ventede, "
        "læge, tandlæge, fodbold, syg, kontor"
    ),
    aside="etter, før, under, trass, mellom, foruten, på, ved, fra, uten, med, innen, efter, mellem",
    person=(
        "sønnen min, dattera mi, datteren min, broren min, søsteren min, søstera mi, kona mi, mannen min, "
        "kjæresten min, kompisen min, venninnen min, vennen min, mamma, pappa, moren min, faren min, "
        "kollegaen min, sjefen min, han, hun, de, du, læreren, barna mine, ungene, min søn, min sønn, "
        "min datter, min bror, min søster, min kone, min mand, min mann, min ven, min venn, min kollega, "
        "min mor, min far, chefen, sjefen, børnene, barna"
    ),
    third="anbefaler, sier, forklarer, mener, påstår",
    job="for kunden, for en kunde, til kunden, for firmaet, på jobben=1, på jobb=1, på kontoret=1",
    me="jeg, meg, vi, sjøl, selv, eg, mig, min, mit, mitt",
    machine=(
        "modellen, treninga, bygget, nedlastingen, serveren, datamaskinen, skriptet, installasjonen, "
        "oppdateringen, testene, strømmen"
    ),
    runs="tok, kjørte, gikk, trente, krasja, krasjet, varte, hang, nede, var nede",
    command="loggfør, legg til, noter, kan du logge, kan du legge til, registrer, skriv ned, før opp",
    instead=(
        "nei vent, egentlig, jeg mener, unnskyld, beklager, rettelse, rettere sagt, snarere, oi, ops, nej, nei, "
        "undskyld, jeg mente, faktisk"
    ),
    correct=(
        "egentlig, oi, ops, unnskyld, beklager, vent, jeg mener, jeg mente, mente, skulle være, skulle vært, "
        "skal være, rettelse, endre, endre til, feil, ble feil, det var, i stedet, oppdater, sett til, "
        "skrev feil, tok feil, nej, nei, undskyld, ret, rett, faktisk, var, ændr, forkert, skulle, ikke, "
        "hellere, heller"
    ),
    point="det var, det, den, det skal, det er, var",
    undo=(
        "slett, fjern, angre, avbryt, glem det, ved en feil, var en feil, ikke tell, teller ikke, feil chat, "
        "var en test, tulla, bare tulla, tuller, kødda, slette, stryk, dropp, slet, fortryd, annuller, glem, "
        "ved en fejl"
    ),
    that=(
        "det, den, det der, den der, dette, denne, siste, forrige, den siste, det siste, meldinga, meldingen, "
        "takk, er du snill, vennligst, oppføringen, registreringa, sidste, posten, indlæg, innlegget, tak, alt, "
        "loggen"
    ),
    yes="ja, jepp, jo, okei, ok, selvfølgelig",
    filler=(
        "cirka, ca, omtrent, omkring, rundt, nesten, godt, drøyt, snaut, litt over, litt mer enn, litt under, "
        "vel, nok, bare, kun, minst, maks, tror jeg, jeg tror, kanskje, i, på, med, av, om, for, til, fra, "
        "under, over, den, det, de, min, mitt, mine, hei, takk, haha, puh, bra, endelig, igjen, også, litt, nå, "
        "da, jo, som, at, å, så, dagens, uten pause, uten pauser, vet ikke, ikke mer enn, mer enn, mindre enn, "
        "der, her, akkurat, eller noe, sånn, ikke verst, ca., næsten, måske, mindst, tak, hej, "
        "eller deromkring, af"
    ),
)
