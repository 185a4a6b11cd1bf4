"""Romanian."""

from core.quicklog.vocabulary import language

ROMANIAN = language(
    "ro",
    numbers=(
        "0 zero|1 unu una un|2 doi două doua|3 trei|4 patru|5 cinci|6 șase sase|7 șapte sapte|8 opt|9 nouă|"
        "10 zece|11 unsprezece|12 doisprezece douăsprezece|13 treisprezece|14 paisprezece|"
        "15 cincisprezece cinșpe cinspe|16 șaisprezece|17 șaptesprezece|18 optsprezece|19 nouăsprezece|"
        "20 douăzeci|30 treizeci|40 patruzeci|50 cincizeci|60 șaizeci|70 șaptezeci|80 optzeci|90 nouăzeci|"
        "100 sută"
    ),
    article="o, un",
    couple="câteva ore=2, vreo două",
    fraction=(
        "jumătate de=0.5, jumate de=0.5, o jumătate de=0.5, o jumate de=0.5, juma de=0.5, jumătate=0.5, "
        "jumate=0.5, un sfert de=0.25, sfert de=0.25, trei sferturi de=0.75, jumatate de=0.5"
    ),
    extra=(
        "și jumătate=0.5, și jumate=0.5, si jumatate=0.5, și un sfert=0.25, și ceva=0, jumate=0.5, și un pic=0, "
        "și trei sferturi=0.75, și juma=0.5"
    ),
    hour="oră, ora, ore, orelor, orică, orișoară",
    minute="minut, minute, minuțele, min, minutele",
    second="secundă, secunde, sec",
    measure="sfert de oră=15, sfert=15, un sfert=15, sferturi=15",
    calendar="zi=1, zile=1, săptămână=7, săptămâni=7, saptamana=7, lună, luni de zile, an, ani",
    vague=(
        "câteva, cateva, puțin, un pic, niște, ceva timp, mult, multe, toată ziua, toată după-amiaza, "
        "toată seara, toată noaptea, toată dimineața, o vreme, cam mult, ore întregi, o grămadă, "
        "jumătate de zi, câteva ore, puțintel, vreo câteva"
    ),
    soft="bune, bună, pline, plină, întregi, întreagă, de, în plus, intense, intens, legate, fix, solide",
    times="ori, x, de ori",
    repeat="de două ori=2, de trei ori=3",
    session="sesiuni, sesiune, blocuri, reprize, runde, pomodoro, ture",
    percent="la sută, procente",
    am="dimineața, dimineata",
    pm="seara, după-amiaza, după amiaza, noaptea",
    at="la, la ora, pe la",
    from_="de la, între, dela",
    to="la, până la, până, pana la, pana, și",
    since="începând de la",
    now="acum, acuma",
    noon="prânz=720, amiază=720, miezul nopții=1440",
    day=(
        "azi=0, astăzi=0, astazi=0, azi dimineață=0, azi dimineata=0, diseară=0, astă seară=0, ieri=-1, "
        "ieri dimineață=-1, ieri după-amiază=-1, alaltăieri=-2, alaltaieri=-2, mâine=1, maine=1, poimâine=2, "
        "poimaine=2, săptămâna viitoare=7,saptamana viitoare=7, luna viitoare=30, imediat=1"
    ),
    night=(
        "aseară, aseara, ieri seară, ieri seara, ieri-seară, azi-noapte, azi noapte, noaptea trecută, "
        "seara trecută"
    ),
    daypart=(
        "dimineață, dimineața, seară, seara, după-amiază, noaptea, la prânz, după muncă, după serviciu, "
        "înainte de muncă, înainte de culcare, după masă, după școală, în tren, în metrou, în autobuz, "
        "după prânz, după cină, după micul dejun, târziu"
    ),
    weekday=(
        "luni=0, lunea=0, marți=1, marti=1, marțea=1, miercuri=2, miercurea=2, joi=3, joia=3, vineri=4, "
        "vinerea=4, sâmbătă=5, sambata=5, sâmbăta=5, duminică=6, duminica=6, luni seara=0, vineri seara=4, "
        "duminică seara=6"
    ),
    ago="acum, în urmă cu, în urmă",
    last="trecut, trecută, trecuta, anterior, ultima",
    next="viitor, viitoare, următor, următoare, următoarea",
    did=(
        "am învățat, am invatat, învățat, invatat, am citit, citit, am studiat, studiat, am exersat, exersat, "
        "am lucrat la, lucrat la, am lucrat pe, am rezolvat, am repetat, am programat, am codat, codat, "
        "am scris, am recapitulat, am parcurs, am urmărit, am văzut un curs,m-am uitat la, am ascultat, "
        "am tocit, am aprofundat, am buchisit, am recitit, am vizionat, am implementat, am revizuit"
    ),
    study=(
        "învăț, învățat, studiu, studiat, studiul, citit, carte, cartea, curs, cursul, cursuri, lecție, lecția, "
        "lecții, exerciții, exercițiu, teme, temă, recapitulare, cod, codare, programare, notițe, materie, "
        "tutorial, practică, învățare, seminar, lectură, leetcodeală"
    ),
    done=(
        "am făcut, am facut, făcut, facut, am stat, am petrecut, am alocat, am dedicat, am terminat, am reușit, "
        "am reusit, am avut, am băgat, am bagat, am dat, gata, a fost, am fost, au fost, am, în sfârșit, deja, "
        "am început, am continuat, am prins, am apucat să fac, am dus, am investit,mi-a luat, am bifat, "
        "am ajuns"
    ),
    solved="am rezolvat, rezolvat, am făcut, am facut, rezolvate",
    place=(
        "capitol, capitolul, capitole, capitolele, cap, pagina, pagini, pag, lecția, lecții, parte, partea, "
        "săptămâna, modul, modulul, episod, episodul, video, videouri, numărul, nr, nivel, nivelul, pas, "
        "întrebarea, problema, secțiunea, versiunea, cursul, cuvinte"
    ),
    problem="problemă, probleme, problemele, exerciții, exercițiu, întrebări, subiecte, provocări",
    level="ușoare, ușoară, usoare, medii, medie, grele, grea, dificile",
    and_="și, si, plus, apoi, și apoi, după aceea, pe urmă, pe urma, iar, precum și, după care, de asemenea",
    of="de, din, dintre, la",
    but="dar, însă, insa, pentru că, fiindcă, deși, totuși, deci, doar că, căci, că",
    minus="minus, fără, scăzând",
    break_="pauză, pauza, pauze, întrerupere",
    except_="fără, în afară de, exceptând, fără a socoti",
    total="total, în total, in total, totalul, în toate, una peste alta, per total",
    rest="restul, rest, restu",
    each="fiecare, la fiecare, pe fiecare",
    more="mai, în plus, mai mult, suplimentar, extra",
    less="mai puțin, mai scurt",
    planned="planificate, planificat, plănuite, din planificate, programate",
    intent=(
        "o să, voi, vom, vreau, vroiam, voiam, aș vrea, as vrea, trebuie, trebuia, ar trebui, plan, planul, "
        "planific, plănuiesc, am de gând, intenționez, intenția, sper, încerc, poate, dacă, când termin, "
        "amintește, aminteste, amintește-mi, adu-mi aminte, reamintește, memento, alarmă, cronometru, timer, "
        "setează, obiectiv, obiectivul, țintă, țel, scop, scopul, hai să, îmi propun, mi-am propus, deadline, "
        "promit, am nevoie, ar fi, pot, aș putea, de exemplu, mai târziu, încep, să, urmează, oare, cât, câte, "
        "mă apuc, mă gândesc, aș, îmi doresc, plănuisem, plănuiam, planificasem, îmi propusesem"
    ),
    in_="în, peste",
    left=(
        "rămase, rămas, au rămas, pe zi, în fiecare zi, zilnic, pe săptămână, săptămânal, în fiecare seară, "
        "în fiecare dimineață, pe lună, întârziere=1, de făcut, pe seară, rămân, de citit"
    ),
    period=(
        "săptămâna asta, saptamana asta, luna asta, săptămâna aceasta, luna aceasta, săptămâna trecută, "
        "luna trecută, în medie, anul acesta, pe săptămâna asta"
    ),
    split="împărțite, în mod egal, jumate jumate, împărțit, egal",
    state="este, e, durează, dureaza, costă, are, sunt, a durat=1, a fost=1, au fost=1, a luat=1",
    not_=(
        "nu, n, niciodată, nimic, niciun, nicio, fără, uitat, am uitat, am sărit, ratat, deloc, nici, "
        "în loc de, am amânat, nu-i"
    ),
    denied=(
        "s au anulat, s-au anulat, au fost anulate, a fost anulată, au picat, a picat, azi nu, nu azi, niciun minut, zi liberă, n-am apucat, nu am apucat, n-am avut timp, nu am avut timp, "
        "nici un minut"
    ),
    nothing=(
        "nimic, nu, deloc, zero, azi nu, nu azi, niciun minut, zi liberă, n-am apucat, nu am apucat, "
        "n-am avut timp, nu am avut timp, nici un minut"
    ),
    question=(
        "cât, câte, câți, cum, ce, când, de ce, unde, cine, care, pot, poți, oare, am voie, este, sunt, cat, "
        "cate, cât timp"
    ),
    other=(
        "muncă, munca, muncit, am muncit, am lucrat, lucrat, serviciu, job, dormit, am dormit, somn, sală, "
        "sala, la sală, antrenament, alergat, am alergat, plimbat, plimbare, mers, ședință, ședințe, sedinta, "
        "întâlnire, întâlniri, gătit, am gătit, mâncat, cumpărături, curățenie, jucat,m-am jucat, jocuri, joc, "
        "serial, seriale, film, filme, netflix, televizor, fotbal, meci, meciul, drum, condus, tren, trenul, "
        "autobuz, trafic, doctor, dentist, petrecere, zi de naștere, chitară, pian, înotat, înot, bicicletă, "
        "bolnav, bolnavă, așteptat, telefon, ore suplimentare,vorbit, odihnit, navetă, zbor, avion, obosit, "
        "obosită"
    ),
    aside="după, înainte, în timpul, înainte de, în ciuda, între, în afară, pe, cu, din",
    person=(
        "fiul meu, fiica mea, fratele meu, sora mea, soția mea, soțul meu, prietenul meu, prietena mea, mama, "
        "tata, colegul meu, colega mea, șeful meu, el, ea, ei, ele, cineva, toți, tu, voi toți, iubita mea, "
        "iubitul meu, copilul meu, copiii, profesorul"
    ),
    third="recomandă, spune, explică, sugerează, crede",
    job="pentru client, pentru un client, pentru firmă, la serviciu=1, la birou=1, la muncă=1",
    me="eu, mie, mi, mă, m, noi, singur, singură",
    machine=(
        "model, modelul, antrenarea, descărcarea, server, serverul, calculator, calculatorul, laptop, laptopul, "
        "script, scriptul, instalarea, actualizarea, testele, build, buildul, curentul, internetul, backup"
    ),
    runs=(
        "a rulat, a durat, a mers, a picat, s-a descărcat, s-a antrenat, antrenat, a crăpat, rulat, "
        "a fost picat, s-a blocat"
    ),
    command=(
        "notează, noteaza, adaugă, adauga, înregistrează, poți nota, poți adăuga, poți înregistra, pune, trece, "
        "scrie, bagă"
    ),
    instead=(
        "nu stai, stai, de fapt, adică, adica, vreau să zic, scuze, pardon, corectez, corectură, sau mai bine, "
        "mai degrabă, nu, ups, greșit, am greșit"
    ),
    correct=(
        "nu, de fapt, ups, scuze, pardon, stai, adică, adica, am vrut să zic, corectează, corecteaza, "
        "corectare, schimbă, schimba, modifică, trebuia să fie, ar trebui să fie, greșit, greșeală, am greșit, "
        "era, au fost, a fost, fost, mai degrabă, în loc, erau, pune, încurcat"
    ),
    point="a fost, au fost, era, erau, asta, ăla, ultima, ultimul, aia",
    undo=(
        "șterge, sterge, anulează, anuleaza, elimină, scoate, uită, lasă, din greșeală, din greseala, "
        "a fost o greșeală, nu pune la socoteală, nu socoti, chat greșit, a fost un test, glumă, glumesc, "
        "glumeam, aruncă, dă înapoi, retrage, revocă, ștergeți"
    ),
    never="memento, mementouri, planul, contul, toate",
    that=(
        "asta, aia, ăla, aceea, acela, acesta, aceasta, ultima, ultimul, precedenta, precedentul, înregistrare, "
        "înregistrarea, mesajul, intrarea, te rog, mersi, o, l, mi, log, logul, pe, îl, de dinainte, "
        "ce am scris"
    ),
    yes="da, sigur, ok, desigur, bine, mda",
    filler=(
        "cam, vreo, aproximativ, aprox, circa, aproape, în jur de, in jur de, puțin peste, peste, sub, doar, "
        "numai, cel puțin, cel mult, măcar, cred, cred că, probabil, de, din, la, cu, pe, pentru, despre, în, "
        "in, o, un, niște, mai, tot, iar, iarăși, din nou, salut, bună, mersi,mulțumesc, haha, uf, în sfârșit, "
        "bine, frumos, fix, exact, să zicem, nu știu, fără pauză, fără pauze, legate, și, al, a, ale, lui, meu, "
        "mea, cum, ca, acolo, aici, cel, ceva, repede, destul de, încă, uite, gata, deja, nu mai mult de, "
        "maxim, minim, mă rog, nu-i rău, atât, pana"
    ),
    with_="cu, pentru, de la",
)
