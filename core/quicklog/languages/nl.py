"""Dutch."""

from core.quicklog.vocabulary import language

DUTCH = language(
    "nl",
    numbers=(
        "0 nul|1 één eentje|1.5 anderhalf anderhalve|2 twee|2.5 tweeënhalf tweeëneenhalf|3 drie|"
        "3.5 drieënhalf drieëneenhalf|4 vier|4.5 vierenhalf|5 vijf|6 zes|7 zeven|8 acht|9 negen|10 tien|11 elf|"
        "12 twaalf|13 dertien|14 veertien|15 vijftien|16 zestien|17 zeventien|18 achttien|19 negentien|"
        "20 twintig|30 dertig|40 veertig|50 vijftig|60 zestig|70 zeventig|80 tachtig|90 negentig|100 honderd"
    ),
    joint="{unit}en{ten}",
    article="een, 'n",
    couple="paar, een paar, stuk of twee, uur of twee=120",
    fraction="half=0.5, een half=0.5, halve=0.5, een halve=0.5, driekwart=0.75, een kwart=0.25, kwart=0.25",
    extra="en een half=0.5, en half=0.5, en een halve=0.5, en een kwart=0.25",
    hour="u, uur, uren, uurtje, uurtjes, uurke",
    minute="min, minuut, minuten, minuutje, minuutjes",
    second="seconde, seconden, sec",
    measure=(
        "kwartier=15, kwartiertje=15, kwartiertjes=15, halfuur=30, halfuurtje=30, driekwartier=45, "
        "pomodoro's=25"
    ),
    alone="uurtje=1",
    calendar="dag=1, dagen=1, weken=7, week=7, maand, maanden, jaar, jaren",
    dated="de, op de, op=1",
    vague=(
        "enkele, aantal, een aantal, paar uur, een paar uur, paar uurtjes, een paar uurtjes, een beetje, "
        "beetje, eventjes, een tijdje, tijdje, een poosje, de hele dag, hele dag, hele middag, de hele middag, "
        "hele avond, de hele avond, hele ochtend, de hele ochtend, de hele nacht, lang, urenlang, uren, veel, "
        "een hoop, wat uurtjes, een tijd"
    ),
    soft=(
        "volle, vol, hele, heel, goede, goed, ruim, dik, stevige, intensieve, extra, krap, flinke, slordige, "
        "korte, kleine"
    ),
    times="keer, maal, x",
    repeat="tweemaal=2, driemaal=3",
    session="sessie, sessies, blok, blokken, blokjes, ronde, rondes, pomodoro's",
    percent="procent",
    am="'s ochtends, 's morgens, vanochtend, vanmorgen, in de ochtend",
    pm="'s avonds, 's middags, vanavond, vanmiddag, in de avond, in de middag",
    oclock="uur",
    at="om, rond",
    from_="van, vanaf, tussen",
    to="tot, tot en met, t/m, tot aan",
    since="sinds, al sinds",
    now="nu, nu net",
    shift="half=-30, kwart over=15, kwart voor=-15",
    noon="middernacht=1440, twaalf uur 's middags=720",
    day=(
        "vandaag=0, vanochtend=0, vanmorgen=0, vanmiddag=0, vanavond=0, gisteren=-1, gister=-1, "
        "gisterochtend=-1, gistermiddag=-1,eergisteren=-2, morgen=1, morgenochtend=1, morgenavond=1, "
        "overmorgen=2, volgende week=7, volgende maand=30, straks=1,dit weekend=1"
    ),
    night="gisteravond, gisterenavond, gisternacht, gisteren avond, vannacht",
    daypart=(
        "ochtend, middag, avond, nacht, 's avonds, 's ochtends, 's morgens, 's middags, 's nachts, na het werk, "
        "voor het werk,na het eten, voor het slapen, in de trein, onderweg, tijdens de lunch, na school, "
        "na de lunch, voor het ontbijt, laat"
    ),
    weekday=(
        "maandag=0, maandagavond=0, dinsdag=1, dinsdagavond=1, woensdag=2, woensdagavond=2, donderdag=3, "
        "donderdagavond=3,vrijdag=4, vrijdagavond=4, zaterdag=5, zaterdagochtend=5, zaterdagmiddag=5, zondag=6, "
        "zondagmiddag=6, zondagavond=6"
    ),
    ago="geleden",
    last="vorige, afgelopen, laatste, jongstleden",
    next="volgende, komende, aankomende, aanstaande",
    ordinal="e, ste, de",
    did=(
        "gestudeerd, geleerd, gelezen, geoefend, gekeken, bekeken, geblokt, geprogrammeerd, gecodeerd, "
        "herhaald, doorgenomen,bestudeerd, gewerkt aan, gewerkt met, uitgewerkt, gemaakt, gebouwd, geschreven, "
        "las, leerde, studeerde, oefende, keek,doorgelezen, bezig geweest met, bezig met, samengevat, verdiept, "
        "gerepeteerd, geblokt, gecodet, geleetcodet, herlezen"
    ),
    study=(
        "studeren, leren, lezen, oefenen, studie, boek, cursus, les, lessen, college, colleges, oefening, "
        "oefeningen, huiswerk,stof, blokken, programmeren, samenvatting, aantekeningen, herhalen, herhaling, "
        "voorbereiding, leerstof, zelfstudie"
    ),
    done=(
        "gedaan, gehad, besteed, klaar, af, afgerond, afgemaakt, was, gezeten, geweest, heb, hebben, deed, "
        "bezig, gelukt, al, toch,uiteindelijk, in totaal, net, verder gegaan, verdergegaan, begonnen, begon, "
        "ingehaald, erin gestoken, volbracht, er door"
    ),
    solved="opgelost, gemaakt, gedaan, solved",
    place=(
        "hoofdstuk, hoofdstukken, hfst, h'stuk, pagina, pagina's, blz, bladzijde, bladzijden, deel, les, "
        "lessen, paragraaf, week, aflevering, module, vraag, opdracht, nr, nummer, stap, video's, versie, "
        "niveau"
    ),
    problem=(
        "opgaven, opgave, opdrachten, opdracht, vraagstukken, vragen, sommen, problemen, probleem, oefeningen, "
        "puzzels"
    ),
    level="makkelijke, makkelijk, gemiddelde, moeilijke, moeilijk, lastige",
    and_="en, plus, daarna, en daarna, en dan, en toen, toen, alsook, evenals, vervolgens",
    of="van, van de, van het, aan",
    but="maar, want, hoewel, omdat, dus, alleen, ondanks, echter, terwijl",
    minus="min, minus, zonder, exclusief",
    break_="pauze, pauzes, pauzetje, onderbreking, koffiepauze, koffie",
    except_="pauze niet meegerekend, niet meegeteld, exclusief, zonder, behalve, los van",
    total="totaal, in totaal, alles bij elkaar, bij elkaar, samen, opgeteld, al met al, totale",
    rest="rest, de rest, resterende, overige, de andere helft",
    each="elk, elke, ieder, per stuk, allebei, beide",
    more="meer, extra, erbij, langer, nog",
    less="minder, korter, eraf",
    planned="gepland, geplande, van plan, de geplande, voorgenomen, bedoeld",
    intent=(
        "had moeten doen, moeten doen, had willen doen, willen doen, had moeten, had kunnen, wil dat ik, op het programma, op mijn lijstje, op de lijst, timer loopt=1, timer gestart=1, daar gaan we=1, niet storen=1, ga, gaan, gaat, zal, zullen, zou, zouden, wil, wilde, wou, willen, moet, moest, moeten, kan, kunnen, "
        "mag, plan, van plan, hoop, hopelijk, probeer, doel, doelstelling, streef, herinner, herinnering, "
        "reminder, wekker, timer, alarm, als ik, zodra, misschien, straks, later, doe ik nog, begin zo, "
        "zo meteen, start, deadline, voornemen, nodig, plannen, stel, had moeten, had willen, bijvoorbeeld, "
        "indien, laten we, denk erover, minstens per dag, geef me, dien ik, hoe lang, hoelang, hoeveel, "
        "afspraak, verwacht, graag nog, te gaan, mits, tenzij, welterusten, had gepland, was van plan"
    ),
    in_="over, binnen, voor over",
    left=(
        "te gaan, over, nog te gaan, nog over, per dag, elke dag, iedere dag, per week, elke week, dagelijks, "
        "wekelijks, elke avond, iedere avond, elke ochtend, per maand, van de plank, te doen, resterend, "
        "achter=1, vertraging=1, lang=1, gepland=1, ingepland=1"
    ),
    period=(
        "deze week, deze maand, dit jaar, vorige week, vorige maand, afgelopen week, gemiddeld, "
        "tot nu toe deze week, week"
    ),
    split="verdeeld, verdeeld over, eerlijk verdeeld, half om half, fiftyfifty",
    state="is, zijn, duurt, duren, kost, kosten, duurde=1, was=1, waren=1, kostte=1, heeft geduurd=1",
    not_=(
        "en niet, niet, geen, nooit, niks, nee, overgeslagen, zonder, gemist, vergeten, kwam er niet van, "
        "niet aan toegekomen, niet gelukt,noch, nauwelijks, uitgesteld"
    ),
    denied=(
        "ging niet door, gingen niet door, viel in het water, vielen in het water, is uitgevallen, zijn uitgevallen, afgelast, telt niet, tellen niet, niets, noppes, nada, vandaag niet, niks gedaan, geen tijd, geen tijd gehad, rustdag, niet gestudeerd, "
        "vrije dag, helemaal niks, niet vandaag, niets gedaan"
    ),
    nothing=(
        "niks, niets, geen, nul, nee, noppes, nada, vandaag niet, niks gedaan, geen tijd, geen tijd gehad, "
        "rustdag, niet gestudeerd,vrije dag, helemaal niks, niet vandaag, niets gedaan"
    ),
    question=(
        "hoe, hoeveel, wat, wanneer, waarom, welke, wie, waar, kan ik, kun je, kan je, heb ik, heb je, is, "
        "zijn, moet ik, mag ik, wat is,hoe lang, hoelang, zal ik, waarmee, telt, ben ik, kunnen we, klopt, welk"
    ),
    other=(
        "gewerkt, werken, werk, geslapen, slaap, slapen, sporten, gesport, sportschool, gewandeld, wandelen, "
        "gefietst, fietsen,hardlopen, hardgelopen, vergadering, vergaderd, vergaderen, overleg, gekookt, koken, "
        "gegeten, eten, boodschappen, gegamed,gamen, netflix, televisie, tv, film, voetbal, gevoetbald, "
        "gereisd, trein, file, afspraak, tandarts, dokter, ziekenhuis,schoonmaken, schoongemaakt, huishouden, "
        "feest, feestje, verjaardag, gitaar, piano, gezwommen, zwemmen, gebeld, bellen, ziek,gechild, gewacht, "
        "wachten, uitgerust, dutje, hoofdpijn, serie, gescrold, telefoon, geschaatst, gelopen, overwerk, "
        "overgewerkt"
    ),
    aside="voor, tijdens, ondanks, tussen, met, naast, zonder, vóór",
    person=(
        "mijn zoon, mijn dochter, mijn vrouw, mijn man, mijn vriend, mijn vriendin, mijn broer, mijn zus, "
        "mijn collega, mijn moeder,mijn vader, hij, zij, ze, iemand, iedereen, jij, jullie, mijn baas, "
        "mijn vrienden, de docent, mijn kind, mijn kinderen"
    ),
    third="adviseert, raadt, zegt, vindt, praat, denkt, beweert, slaapt, speelt, leest, stelt voor",
    job="voor de klant, voor een klant, voor klanten, bij de klant, voor de baas, voor het bedrijf, op het werk=1, op kantoor=1, voor het werk=1, voor mijn werk=1",
    became="liep uit op, veranderde in, veranderden in",
    me="ik, mij, me, we, wij, ikzelf, mezelf, 'k",
    machine=(
        "model, training, download, build, server, computer, laptop, script, installatie, update, test, "
        "pijplijn, backup, stroom"
    ),
    runs=(
        "draaide, draait, duurde, liep, gedraaid, crashte, downloadde, getraind, trainde, uitgevallen, "
        "lag eruit, bezig"
    ),
    command="kun je, kan je, log, noteer, zet erop, schrijf op, wil je, voeg toe, kun je noteren, registreer",
    instead=(
        "nee wacht, wacht, eigenlijk, ik bedoel, bedoel ik, sorry, correctie, of nee, oeps, beter gezegd, nee, "
        "oftewel, foutje"
    ),
    correct=(
        "nee, niet, eigenlijk, oeps, sorry, wacht, ik bedoel, ik bedoelde, bedoelde, moest zijn, moet zijn, "
        "had moeten zijn, wijzig,verander, maak er, maak dat, corrigeer, correctie, fout, foutje, klopt niet, "
        "pas aan, aanpassen, toch, het was, was, dat was,het waren, vergist, ik vergiste, in plaats van, "
        "verkeerd, zet op, zet het op, eerder"
    ),
    point="het was, dat was, was, dat, het, dit, dat moet, het waren, de laatste",
    undo=(
        "verwijder, wis, verwijderen, wissen, annuleer, maak ongedaan, ongedaan maken, ongedaan, haal weg, "
        "weghalen, weg, schrap,vergeet, laat maar, gooi weg, per ongeluk, vergissing, was een vergissing, "
        "telt niet, niet tellen, verkeerde chat,was een test, grapje, undo, terugdraaien, draai terug, "
        "haal dat weg, haal maar weg, maak dat ongedaan"
    ),
    never="alles van, herinnering, herinneringen, plan",
    that=(
        "dat, dit, het, die, deze, laatste, de laatste, vorige, de vorige, invoer, de invoer, log, bericht, "
        "de laatste log,de laatste invoer, alsjeblieft, aub, a.u.b., svp, maar, nog, eens, er, registratie, "
        "even, weer, alles, mijn, van mij"
    ),
    yes="ja, jep, jawel, oké, prima, zeker",
    filler=(
        "de, het, een, voor, over, ongeveer, zo'n, rond, circa, bijna, iets meer dan, net iets meer dan, "
        "iets meer, ruim, dik, krap,maar, slechts, wel, nog, ook, met, aan, op, in, te, er, eens, even, zowat, "
        "misschien, denk, ik denk, denk ik, geloof ik,ofzo, of zo, pakweg, hooguit, minstens, tenminste, toch, "
        "al, dan, en, bij, uit, naar, mijn, m'n, die, dat, dit, door, om,hoi, hallo, hey, dag, bedankt, "
        "dank je, haha, nou, tja, hmm, eindelijk, weer, gewoon, alweer, vandaag dan, lekker, super,zeg maar, "
        "denk het, zo rond, zo ongeveer, niet meer dan, niet slecht, geen idee, zonder pauze, zonder pauzes, "
        "niet veel,per se, of, na, tot nu toe, geloof, hou het op, laten we zeggen, toe, allemaal, daar, hier, "
        "weet niet, weet ik niet, top"
    ),
    with_="met, voor, van, aan",
)
