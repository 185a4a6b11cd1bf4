"""German."""

from core.quicklog.vocabulary import language

GERMAN = language(
    "de",
    numbers=(
        "0 null|1 eins ein eine einer einen einem|2 zwei zwo|3 drei|4 vier|5 fünf fuenf|6 sechs|7 sieben|8 acht|9 neun|10 zehn|"
        "11 elf|12 zwölf zwoelf|13 dreizehn|14 vierzehn|15 fünfzehn fuenfzehn|16 sechzehn|17 siebzehn|18 achtzehn|19 neunzehn|"
        "20 zwanzig|30 dreißig dreissig|40 vierzig|50 fünfzig fuenfzig|60 sechzig|70 siebzig|80 achtzig|90 neunzig|100 hundert|"
        "1.5 anderthalb eineinhalb einundeinhalb|2.5 zweieinhalb zweiundeinhalb|3.5 dreieinhalb|4.5 viereinhalb|5.5 fünfeinhalb"
    ),
    joint="{unit}und{ten}",
    fraction=(
        "halbe=0.5, halben=0.5, eine halbe=0.5, einer halben=0.5, ne halbe=0.5, viertel=0.25, eine viertel=0.25, dreiviertel=0.75,"
        "drei viertel=0.75, eine dreiviertel=0.75, eine drei viertel=0.75, einer viertel=0.25, einer dreiviertel=0.75"
    ),
    extra=(
        "und eine halbe=0.5, und ne halbe=0.5, und eine viertel=0.25, und ein viertel=0.25, einviertel=0.25, und drei viertel=0.75,"
        "und dreiviertel=0.75, einhalb=0.5, und eine dreiviertel=0.75"
    ),
    hour="h, std, stdn, std., stunde, stunden, stündchen",
    minute="min, minute, minuten, minütchen, m",
    second="sek, sekunde, sekunden",
    measure="halbstunde=30, viertelstunde=15, dreiviertelstunde=45, stündchen=60, halbestunde=30, halbstündchen=30",
    alone="stunde=1, stündchen",
    calendar="tag=1, tage=1, tagen=1, woche=7, wochen=7, monat, monate, monaten, jahr, jahre, jahren, semester",
    vague=(
        "ein paar, paar, einige, mehrere, viele, etwas, bisschen, ein bisschen, ein wenig, ne weile, eine weile, stundenlang,"
        "den ganzen tag, den ganzen nachmittag, den ganzen abend, den ganzen morgen, den ganzen vormittag, ganzen tag, lange, ewig,"
        "das ganze wochenende, nicht viel, den halben tag, halben tag, ein paar stündchen, ne ganze weile"
    ),
    soft="ganze, volle, gute, knappe, starke, lange, schöne, reine, konzentrierte, weitere, satte, kurze, intensive, guten, knapp",
    times="mal, x",
    session="sessions, einheiten, blöcke, blöcken, runden, einheit, sitzungen, etappen",
    percent="prozent",
    am="morgens, vormittags, früh",
    pm="abends, nachmittags, nachts, mittags",
    oclock="uhr",
    at="um, gegen, ab",
    from_="von, zwischen, vom",
    to="bis, bis um, bis gegen",
    since="seit, seit um",
    now="jetzt, eben, gerade",
    shift="halb=-30, viertel nach=15, viertel vor=-15, viertel=-45, dreiviertel=-15",
    noon="mittag=720, mitternacht=1440",
    day=(
        "heute=0, heut=0, heute früh=0, heute morgen=0, heute abend=0, heute nachmittag=0, heute vormittag=0, heute mittag=0,"
        "gestern=-1, gestern morgen=-1, gestern früh=-1, gestern nachmittag=-1, gestern vormittag=-1, gestern mittag=-1,"
        "vorgestern=-2, vorgestern abend=-2, morgen=1, morgen früh=1, morgen abend=1, übermorgen=2, nächste woche=7,"
        "nächsten monat=30, kommende woche=7, nächstes wochenende=7"
    ),
    night="gestern abend, letzte nacht, gestern nacht, heute nacht, gestern spätabends",
    daypart=(
        "am morgen, am abend, am nachmittag, am vormittag, abends, morgens, nachmittags, vormittags, mittags, nachts, in der nacht,"
        "vor der arbeit, nach der arbeit, vor dem schlafen, vorm schlafen, vorm schlafengehen, abend, nachmittag, vormittag, nacht,"
        "in der mittagspause, nach dem essen, beim frühstück, nach feierabend, am mittag, spät, früh, am wochenende"
    ),
    weekday="montags=0, dienstags=1, mittwochs=2, donnerstags=3, freitags=4, samstags=5, sonnabend=5, sonntags=6, sonnabends=5",
    ago="vor",
    last="letzten, letzter, letztem, letzte, vergangenen, vergangener, vorigen",
    next="nächsten, nächster, kommenden, kommender, diesen kommenden",
    dated="am=1, vom=1",
    did=(
        "gelernt, gelesen, studiert, geübt, gelöst, geschaut, angeschaut, angesehen, programmiert, gecodet, gecoded, codet,"
        "durchgearbeitet, bearbeitet, wiederholt, las, lernte, übte, gebüffelt, gepaukt, geleetcodet, implementiert, geguckt,"
        "reingezogen, durchgelesen, vertieft, lernzeit, reviewt, notiert"
    ),
    study=(
        "lernen, lesen, studieren, üben, lese, lerne, programmieren, buch, kurs, kapitel, lektion, vorlesung, übung, übungen,"
        "projekt, wiederholung, lektüre, tutorial, aufgaben, notizen, coden, arbeiten an, videokurs, karteikarten, lernsession,"
        "trag ein, eintragen, trage ein, notier, notiere, buche"
    ),
    done=(
        "am ende, gemacht, geschafft, habe, hab, war, waren, wurden, fertig, erledigt, dran, gesessen, verbracht, investiert, gearbeitet an,"
        "an gearbeitet, gearbeitet, nur, geworden, gebraucht, drangesessen, hinter mir, insgesamt, saß, reingesteckt, abgeschlossen,"
        "beendet, wurde, begonnen, angefangen, weitergemacht, durch, getan, gewesen, geackert, rangehängt, gewidmet, gekommen"
    ),
    solved="gelöst, geschafft, gemacht",
    place=(
        "kapitel, kap, kap., seite, seiten, s., lektion, lektionen, abschnitt, abschnitte, woche, teil, video, videos, folge, folgen, "
        "aufgabe, vorlesung, modul, einheit, kurseinheit, übung, schritt, stufe, nummer, nr, nr., thema, version, folien, karten,"
        "vorlesungen, themen, zeilen, leute, tassen, kaffee"
    ),
    problem="aufgabe, aufgaben, probleme, problem, fragen, übungen, rätsel",
    level="leichte, leicht, mittlere, mittel, schwere, schwer, einfache",
    and_="und, sowie, dann, danach, außerdem, u., plus, anschließend, dazu",
    of="von, vom, der, des",
    but="aber, doch, sondern, weil, denn, obwohl, jedoch, deshalb, also, während",
    minus="minus, abzüglich, weniger, davon ab",
    break_="pause, pausen, unterbrechung, kaffeepause, unterbrechungen",
    except_="ohne, nicht mitgerechnet, plus, zzgl",
    total="insgesamt, gesamt, zusammen, in summe, alles in allem, total, summe",
    rest="rest, der rest, den rest, die restlichen",
    each="je, jeweils, pro",
    more="mehr, länger, weitere, zusätzlich, noch, drauf, dazu",
    less="weniger, kürzer, abziehen, zieh ab",
    planned="geplanten, geplant, geplante, vorgenommenen",
    intent=(
        "heute abend noch, abends noch, später noch, steht an, stehen an, steht noch an, steht auf dem plan, auf der liste, hätte ich, hätte, will dass ich, möchte dass ich, timer läuft=1, timer gestartet=1, los geht's=1, auf geht's=1, bitte nicht stören=1, hätte, hätten, werde, wird, werden, will, wollte, möchte, würde, plan, plane, geplant, vorhaben, vorgenommen, muss, müsste, musste,"
        "sollte, soll, sollten, könnte, kann, ziel, erinnere, erinnerung, erinner, wecke, weck, wecker, timer, später, gleich,"
        "demnächst, wenn, falls, nehme mir vor, brauche, bräuchte, fange, statt, anstatt, stell, lass uns, hoffe, hoffentlich,"
        "schaffe ich, mach ich, mache ich, lerne ich, fehlen, fehlt, frist, deadline, prüfung in, klausur in, empfohlen, angenommen,"
        "zum beispiel, z.b, muss noch, vor mir, bin gleich, erst, schlag vor, tagesziel, wochenziel, bevor, sobald, eigentlich"
    ),
    in_="in, binnen, innerhalb von",
    left=(
        "übrig, noch übrig, verbleibend, am tag, pro tag, jeden tag, täglich, die woche, pro woche, jede woche, wöchentlich, lang=1,"
        "zu früh, zu spät, verspätung=1, später=1, vor mir, bis zur, bis zum, fehlen, noch offen, entfernt, alt=1, im rückstand,"
        "hinterher, am stück lang, pro abend, jeden abend, jeden morgen, pro sitzung, frei"
    ),
    period="diese woche, diesen monat, letzte woche, letzten monat, im schnitt, durchschnittlich, dieses jahr, wochenschnitt",
    split="aufgeteilt, gleichmäßig, halbe halbe, je zur hälfte",
    state="ist, sind, dauert, dauern, hat, wäre, entspricht, kostet, geht, war=1, dauerte=1, hat gedauert=1, gedauert=1, gehen",
    not_="und nicht, nicht, kein, keine, keinen, nie, niemals, weder, ausgefallen, verpasst, statt, anstatt",
    denied="sind ausgefallen, ist ausgefallen, fiel aus, fielen aus, ist geplatzt, sind geplatzt, geplatzt, ins wasser gefallen, wurde nichts, wurde nix, wurde leider nichts, zählen nicht, zählt nicht, sind abgesagt, wurde abgesagt, nicht geschafft, nicht gemacht, nicht gelernt, nicht gelesen, ausgefallen, ausfallen lassen, geschwänzt, nicht dazu gekommen",
    nothing="nichts, nix, gar nichts, nein, nö, ne, nee, keine zeit, null, garnichts, heute nicht, heute nichts, nicht gelernt",
    question=(
        "wie, was, wann, warum, wieso, wo, wer, welche, welches, welcher, kann ich, kannst du, soll ich, sollte ich, habe ich, hab ich,"
        "zählt, zählen, ist, sind, gibt es, wieviel, wie viel, wie lange, reicht, reichen, lohnt, darf ich, muss ich, weißt du, wäre"
    ),
    other=(
        "geschlafen, schlafen, schlaf, gearbeitet, arbeit, arbeiten, meeting, meetings, besprechung, sport, gym, fitness, training,"
        "gelaufen, joggen, gejoggt, spazieren, gekocht, kochen, geputzt, putzen, mittagessen, abendessen, essen, pendeln, gefahren,"
        "fahren, fahrt, autofahrt, flug, zug, bahn, bus, stau, gespielt, spielen, gezockt, zocken, netflix, fernsehen, ferngesehen, film, serie, gewartet,"
        "warten, verspätung, stromausfall, einkaufen, eingekauft, arzt, zahnarzt, termin, telefoniert, telefonat, yoga, schwimmen,"
        "fußball, gitarre, klavier, party, besuch, krank, geburtstag, duschen, wäsche, garten, büro, überstunden, schicht, unterwegs,"
        "radfahren, fahrrad, instagram, tiktok, gescrollt, handy, nickerchen, ausgeruht, kino, konzert, hund, umzug, wandern, gewandert, ausgefallen"
    ),
    aside="vor, nach, während, trotz, zwischen, nach der, vor der, nach dem, vor dem, ohne",
    with_="mit, für, von, zu, bei",
    person=(
        "mein sohn, meine tochter, mein bruder, meine schwester, meine frau, mein mann, mein freund, meine freundin, er, sie, mein kollege,"
        "meine kollegin, meine mutter, mein vater, mein chef, die kinder, mein kumpel, mein lehrer, mein mitbewohner, du, mein kind, jemand, leute, meine kinder"
    ),
    third="empfiehlt, rät, rät zu, meint, sagt, redet, erklärt, spricht, spielt, zockt, liest, lernt, arbeitet, schläft, guckt, verbringt, behauptet, findet, schwört",
    job="für den kunden, für die kundin, für kunden, für einen kunden, beim kunden, für die firma, für das team, fürs team, im büro=1, auf arbeit=1, auf der arbeit=1, bei der arbeit=1, für die arbeit=1",
    became="wurde zu, wurden zu, ist geworden zu",
    verdict="alles vertrödelt, nichts davon geschafft, nix davon geschafft, ist nicht passiert",
    me="ich, mich, mir, wir, mein, meine, meinem, meinen, meiner",
    machine="build, modell, modelle, download, server, rechner, skript, pipeline, laptop, internet, wlan, strom, akku, update, job, backup, deployment, gpu, migration, installation",
    runs="läuft, lief, dauert, dauerte, gelaufen, trainiert, gedauert, braucht, brauchte, hing, down, weg, ausgefallen, lädt, lud, war, hat",
    injection="ignoriere alle, ignoriere die, ignoriere deine, vergiss alle, vergiss deine",
    command="kannst du eintragen, bitte eintragen, trag bitte, trage bitte, kannst du bitte, notiere bitte, schreib",
    instead="nein, nee, quatsch, eher, sorry, moment, korrektur, stimmt nicht, ach nein, doch eher, vielmehr, halt, ich meine, ich meinte, besser gesagt, äh nein",
    correct=(
        "nein, nee, ne, quatsch, korrektur, korrigiere, eigentlich, doch, sorry, ups, es waren, waren, das waren, es war, war, das war, sollte,"
        "ich meinte, meinte, falsch, ändere, ändern, mach, statt, nicht, eher, sondern, vertippt, entschuldigung, muss heißen, richtig, verwechselt,"
        "mehr, weniger, verlängere, kürze, zieh, gehört, falsches, gemeint, stimmt nicht, moment"
    ),
    point="es waren, das waren, es war, das war, waren, war",
    undo=(
        "lösche, löschen, lösch, rückgängig, entferne, entfernen, streiche, streichen, storniere, stornieren, verwerfen, zurücknehmen,"
        "nimm zurück, vergiss das, vergiss es, weg damit, war ein versehen, versehentlich, aus versehen, undo, mach das rückgängig, raus damit, doch nicht, falscher chat"
    ),
    that=(
        "das, den, die, es, letzten, letzte, letzter, eintrag, den letzten, letzten eintrag, bitte, wieder, nochmal, alles, log, meinen, gerade, eben,"
        "zurück, diesen, dies, doch, nachricht, mal, machen, ein, nimm, heraus, raus, weg, mach, war, falsch"
    ),
    yes="ja, jo, jep, klar, ok, okay",
    filler=(
        "etwa, ca, ca., circa, ungefähr, fast, knapp, rund, gut, über, gute, bisschen, so, mit, an, am, im, in, auf, für, beim, bei, zum, zur,"
        "den, dem, das, die, der, des, lang, auch, nur, schon, danke, bitte, hallo, hi, hey, na, tja, vielleicht, wohl, glaub ich, glaube ich,"
        "denke ich, schätze ich, oder so, mindestens, höchstens, maximal, es, da, wieder, endlich, noch, ziemlich, genau, sogar, immerhin, nicht schlecht,"
        "nicht mehr, nicht ganz, durch, aus, zu, über, unter, zum thema, gerade, kurz, läuft, super, prima, puh, uff, man, mal, ne, nen, n, halt, eben, coach, eintragen, pro,"
        "so ungefähr, so etwa, gut und gerne, nicht nur, am stück, ohne pause, ohne ablenkung, kein problem, keine pause, würde ich sagen, sagen wir"
    ),
)
