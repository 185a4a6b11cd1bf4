"""Which words say little about what is studied: data of `names`, already folded and without the plural s."""

from core.quicklog.targets.text import fold, stem

WEIGHTLESS = frozenset(
    map(
        stem,
        """
    a an the of in on at to into for from with by per via and or but its it this that my our your more most what why how
    advanced applied approach art basic beginner best bootcamps build building built career certificate certification chapter
    class clas coder comprehensive complete concept core cours course crash create created creating cookbook day
    definitive deploy deployment develop developer developing development dive documentation doc edition effective
    eight engineer episode essential essentials everything exercise existing expert explained feature field fifty first five
    foundation four full fundamental getting go guide guided hand handbook hour if intermediate intro introduction introductory
    is journey lab learn lecture lesson level made manual master masterclass mastering mastery material minute modern module
    month new nine one online overview part path phase playlist practical practice practise pragmatic preparation prep
    principle problem product production professional program programme project quick quickly ready real reference resource
    roadmap second section series seven short simple site six skill specialization stack start started starting step study
    summary ten theory thing third three tip topic track training tutorial two ultimate understanding unit up use using
    video volume web website week workbook workshop world year hands-on
    grundlagen einfuhrung grundkurs introduccion fundamentos basico avanzado avancado introducao introduzione initiation avance
    podstawy wprowadzenie temelleri giris основы введение вступ основи практика теория базовый продвинутый
    book ebook textbook chapter page question etc com org io net i ii iii iv v vi vii
    """.split(),
    )
)
"""Words of course titles and of every sentence: they add nothing to a name, and alone are never one."""

PLATFORMS = frozenset("youtube udemy coursera edx github medium oreilly kaggle reddit twitch".split())
"""Where very many courses are: alone they name none, beside a subject they tell which."""

FIRST_NAMES = frozenset(
    map(
        stem,
        """
    adam alan alex alexander alice amy andrea andrew andy anna anne anthony antonio barbara ben benjamin bill bob brad brian
    bruce carl carlo carlos charles chris christian christopher claire dan daniel dave david dennis diana donald doug douglas
    ed eddie edward eli elizabeth emily emma eric erik eva frank fred gary george greg hal hans harry helen henry ian ivan jack
    jacob jake james jan jane jason jay jeff jennifer jeremy jerry jess jessica jim joe john jon jonas jonathan jordan jose
    joseph joshua juan julia karl kate katie keith ken kevin kim kyle larry laura lee leo leon lewis linda lisa louis luis lucas
    luke maria marie mario mark markus martin mary matt matthew max michael michelle miguel mike nathan neil nick nicole noah
    nora oliver oscar pat patrick paul pedro peter phil philip rachel ray rich richard rob robert robin roger ron rose ross roy
    russ ruth ryan sam samuel sandra sara sarah scott sean simon sofia sophie stefan stephen steve steven stuart sue susan ted
    thomas tim tina todd tom tony victor vincent walter will william
    """.split(),
    )
)
"""Given names that many people bear: alone they name nobody's book."""

COMMON = frozenset(
    map(
        stem,
        """
    able about above accept access account across act action active activity actual actually add addition address after
    afternoon again against agency agenda agent ago agree ahead ai air all allow almost alone along already also although always
    am amazing american among amount analysi analyst analytic analyze anatomy and angle animal another answer any anybody
    anyone anything anyway api app appear apple application apply appointment architect architecture are area argue arm around
    arrive art article ask assignment assistant at attention audio author automation available average away baby back bad badly
    bag balance ball bank bar base basically battle be beat beautiful became because become bed been before began begin behind
    being believe below better between beyond big bill biology bit black block blood blow blue board boat body bone border
    boring born both bottom bought box boy brain branch break breakfast breath bridge brief bright bring broke broken brother
    brought brush bug building busines business busy but buy cable calculator calendar call called calm came camera can cancel
    car card care careful carry case cat catch cause cell center central century certain certainly chain chair challenge chance
    change channel charge chart chat cheap check chemistry chess chest child children chill choice choose church circle city
    claim clean cleaned cleaner cleaning clear clearly client climb clock close cloth clothe cloud club coach coat code coded
    coding coffee cold collect collection college color come coming comment commit common communication community commute
    company compare comparison competition complex computer computing condition conference connect consider contact contain
    content context continue contract control conversation cook cooking cool copy corner correct cost could couldn count
    counting country couple cover covered covering crack cracked cracking crazy crawling cream creative credit crime critical
    cross crowd cry cup curren current currently cut cycle dad daily damage dance dark data date daughter dead deal dear death
    debug decade decide deep decision delete deliver demand demo depend describe desert design designed designer designing desk
    detail develop device diagram did diet difference different difficult dig digital dinner direct direction director discover
    discussion disease dish distributed do doctor does dog doing done door down dozen draft dragged draw drawing dream dress
    drink drive driver drop drove dry due dull during dust each ear early earth easy eat edge education effect efficient effort
    egg either electric elegant element else email embedded empty end energy engineering english enjoy enough enter entire
    environment equal error escape especially estate ethic evaluate evaluation even evening event ever every everybody everyone
    everywhere evidence exact exactly exam example excellent except exchange excited exit expect expensive experience experiment
    explain explore express extra eye face fact factor fail failed fall family famou far farm fast faster father fault favorite
    fear feed feel feeling feet fell felt few fight figure file fill film final finally finance find fine finger finish finished
    fire fish fit fix fixed fixing flat flight floor flow fly focu focus focused follow food foot force foreign forest forget
    form forward found frame free fresh friend front fruit fuel fun function funny further future gain game gang garden gas gave
    general generation gentle get giant gift girl give given glass global goal gold gone good got government grade grand great
    green grocery ground group grow growth guess guest guitar gun guy gym habit had hair half hall happen happy hard hardly
    hardware hat hate have he head health hear heart heat heavy held hell hello help her here hero hey hi hidden high higher him
    hire his history hit hobby hold holding holiday home homework honest honestly hope horse hospital hot hotel house however
    huge hugging human hundred hunt hurt husband idea image imagine implement important improve inbox include income increase
    indeed index individual industry information inside instead integrate integrating integration intelligence intensive
    interest interesting internet interview interviewed interviewing invest issue item job join joke journal jump june just keep
    kept key kick kid kill kind king kitchen knee knew knife know knowledge known lack lady lake land language laptop large last
    late later latter laugh law lay lazy lead leader leading leaf league lean learned learner learning least leave left leg
    legal less let letter library lie life light like likely limit line link list listen literature little live living llm load
    local lock logic long look lose lost lot loud love low lower luck lunch lung machine mad made magic mail main major make
    making man manage managed management manager many map march mark market marketing marriage marry mass match math matter may
    maybe me meal mean meaning measure meat media medical medium meet meeting member memory men mention mentor merge messag
    message met metal method middle might mile milk million mind mine minor minus mirror miss missed mission mistake mix mobile
    model moment monday money monitor mood moon morning mother motor mountain mouse mouth move movie much mud multiple muscle
    music must mystery name narrow nation native natural nature near nearly neat necessary neck need neither nerve net network
    networking never new news newsletter newspaper next nice night no nobody noise none noon nor normal north nose not note
    nothing notice novel now number nut object observer obviou of off offer office officer official often oh oil ok old once
    only onto open operate operation opinion option orange order organization original other out outdoor outside over own pack
    package page paid pain paint painting pair paper parent park partner party pass passed past patient pattern pay peace
    peaceful pen people perfect performance perhap period person personal phone photo photograph photography phrase physic piano
    pick picture piece pilot pipeline pizza place plain plan plane planet planned planning plant plastic platform play player
    please plenty pocket podcast poem point police policy polish politic pool poor pop popular portable portal portfolio
    position possible post pot pound power powered practitioner prefer present presentation president press pressure pretty
    prevent price pride primary print printer prison private probably process processing produce professor profile profit
    programmer programming progres progress promise proof proper property protect protein prove provide public pull pulled
    purchase pure purpose push put quality quarter queen query quiet quite quiz race radio rain raise ran range rate rather
    react reach read reader reading reality really reason receive recent recently recipe record recover red reduce refactor
    refresh regular relation relationship relax release reliable remember remind remote remove rent repair repeat repeated reply
    report request research resign resist respond rest restart result return revise revising revision review reward rewatch rice rich
    ride right ring rise risk river road rock role roll romance roof room root rough round route row rule run running safe said
    sale salt same sample sand sat satellite save saving saw say scale scan scene schedule school science scientific scientist
    score screen script sea search season seat secret secure security see seed seem seen sell send senior sense sent sentence
    separate serious serve server service serving session set setting setup several sex shade shadow shake shall shape share she
    sheet shell shift shine ship shirt shoe shoot shop shopping shot should shoulder shout show shower shut sick side sight sign
    signal silent silver similar simply since sing single sink sister sit situation size skin sky sleep slept slide slight slow
    slowly small smart smell smile smoke smooth snow so soccer social society soft software soil sold soldier solid solution
    solve solved some somebody someone something sometime somewhere son song soon sorry sort soul sound soup source south space
    speak special specialist specific speech speed spell spelling spend spent spirit split spoke sport spot spread spring
    sprint square staff stage stair stand standard standup star stare state station stay steady steal steel stick still stock
    stomach stone stood stop stopped storage store storm story straight strange strategy stream street strength stres stress
    stretch strike string strong structure structured struggle stuck student studied studio stuff style subject success such
    sudden suffer sugar suggest suit sum summer sun sunday supper supply support suppose sure surface surprise survey survive
    sweet swim swimming switch symbol sync system table tail take taken taking talk tall target task taste taught tax taxi tea
    teach teacher team tear tech technical technique technology teeth telephone television tell tennis tension term test
    testing text thank theater their them themselve then there therefore these they thick thin think thirty those though thought
    thousand thread threat threw through throw thursday thu ticket tidy tie till time tiny tired title today together told
    tomorrow tone tonight too took tool tooth top total totally touch tough tour toward town toy trade traffic trail train
    trainer transcript transfer transform transition translate translation travel treat tree trial trick tried trip trouble
    truck true truly trust truth try trying tuesday turn twelve twenty twice twist type typical typing ugly unable uncle under
    understand understood union unique united universe university unles until update upon upper upset us usage used useful
    user usual usually valley valuable value van variety various vast vector version very victory view village violin vision
    visit vocabulary voice vote wait wake walk walked walking wall want war warm warning was wash washed waste watch watched
    watching water wave way we weak wealth weapon wear weather wedding wednesday weekday weekend weekly weight welcome well went
    were west wet wheel when where whether which while white who whole whom whose wide wife wild wiki win wind window wine wing
    winner winter wise wish within without woman women won wonder wood word work worked worker working worry worse worst worth
    would wound wow wrap write writer writing written wrong wrote yard yeah yellow yes yesterday yet yoga you young youth zero
    transformar transforma transformation agenti agentin agentur agenda agente agency agencia agenzia agencja agenten
    sharing scheduling standing spending grouping backed transformed educating educate educated carmen dataset datalake datatype
    device devise devote decode decoded recode patterned partner crooking booking looking cooking breaking checking tracking
    stafford sanford rebuild rebuilding binding bidding boarding wording loading leaning leaping earning earnings yearning warning
    morning moaning systemic systematic clearing cleanse cleanly clown codec coke cove chat chap chats multiple multi module
    modular modal moral mortal computed compute computes commuter commuters designate designated assign assigned agentur
    performer performed informant conformance engine engineered engines algebra archived architectural architects
    languages landscape larger larger integral integrated migration interaction interpretation intrusion infrastructural
    marketing marketed workplace specially specialised specialized specialize specializing normalization generalization
    applied appliance applications implication replication publication duplication supplication
    assistance assisting resistant persistent consistent distribute distributor distribution visor visual visions fission
    serious serie cerie grooming growing grinning groaning stopping shopping skipping
    """.split(),
    )
)
"""Words of everyday English: two of them side by side may be a name ("clean architecture"), one alone is not."""

FILLERS = frozenset(
    map(
        fold,
        """
    a an the of in on at to for from with w by my some more about stuff
    de du des la le les el los las un una une uno der die das den dem des von vom im am an zu zum zur mit aus auf bei beim
    do da dos das no na nos nas em com por para del al con su sul sulla sullo di della dello dei delle il lo gli nel nella
    van het een op met uit over z ze w we nad do od i o och om av pa ur med ved fra pa til til di tentang dari untuk pada
    cua ve sur chez dans avec avec dans sur l d par
    из по от на про для с со у за в з із над від по при
    του της το τα τον την από με στο στη στην για των
    من في على عن إلى از در با به برای روی של את על עם מתוך
    का की के में से को पर の を で に が は も から 的 了 를 을 는 은 에 에서 의
    """.split(),
    )
)
"""Small words that may stand inside a name or between two names of one item."""

SHORT_WORDS = frozenset(
    """
    aan abe ita ada ade age ago aha aid aim air ait aku ala ale all als alt ama amo ana and ang ani ano any apa app ara are ari art asa
    ate auf aug aus aux bad bag bei ben bin bir bis bit boa bon box boy bra bro bus but buy bye can cap car cep ces che cio com con
    cos cot cpu css cup cut czy dag dai dal dan dar das day dei del den der des det dia did die dij din dio dir dit dla dog don dos
    due dun ear eat een ego ein ela ele els end ent era ere eri ero esa ese est eta eva far fax fed fee few fin fix fly for fun gab
    gas geh get git goi got gru gui gut guy gym had ham han har has hat hem her het hey hij him his hit hoe hoi hon hot how hrs html
    hun ich ihm ihn ihr ile ils ima imo ini ins ion its jak jam jan jar jeg job jog jul jun kan kar kas key kid kun lag las law lei
    les let ley lib lie lis log loo los low lui lui lun luz mad mag mai mal man map mar mas mat max may med mee mei mel men mer mes
    met mia mid mie mij min mio mir mit mix moc mod moi mol mon mor mot mua mut nad nah nao nas neg nei net new nie nod nom non nor
    nos not nov now nur oba oca oct odd off oft ohm oil old ole olu ona one oni ons ora ore oro oss our out owe own pad pai pan par
    pas pay pdf per pes pet pic pie pin pit plo pod pol pop por pos pra pre pro pub put qua que qui ran rap rat raz red rei rem rep
    res rid rio rip rob roi row run sad sai sal san sat sau saw say sea sec sed see sem sen sep set sex she si sia sie sin sit six
    ska sky sms soi sol son spa sto sua sub suc sud sue sul sum sun sur sus tag tak tal tam tan tap tas tea tek tel ten ter tes the
    thi tho tie til tim tip toe ton too top tot tre tri try tug tun tut two una und une uni uno unt ura urs usa use uso uur van var
    vas vel ver via vid vie vil voi vol von vor vou voz war was way wer wet who why wie win wir wit wow yep yes yet yok you zeg zes
    zij zip zit zon zur std hrs mins secs tbh idk irl lol omg wtf brb lmk fyi btw sdk cli xml url csv pdf aws gcp ide
    """.split()
)
"""Words of three letters in one tongue or another: initials that look like them are left alone."""

ANDS = frozenset(
    map(
        fold,
        "and und y e et и та i og och en ja și kai και ve và dan וגם و sowie plus और と 和 跟 및 와 과".split(),
    )
)

AMOUNTS = frozenset(
    """
    one two three four five six seven eight nine ten fifty first second third time hour minute day week month year
    """.split()
)
"""Worthless words of titles that a message tells amounts and dates with."""

PARTING = frozenset(
    map(
        fold,
        """
    not but or then instead rather without except before after later nicht sondern aber oder statt dann danach vor nach pas mais ou
    puis plutot sans apres avant sino pero sin luego despues antes nao sem depois ma oppure poi senza prima dopo не но а или вместо
    потом затем без до після потім але або niet maar dan daarna nie ale lub potem ama sonra değil veya ليس لكن ثم أو inte men sedan
    """.split(),
    )
)
"""Words that set two names apart: "sql, then sqlbolt", "clean code instead of ddia"."""

UNITS = frozenset(
    """
    h hr hrs hour hours m min mins minute minutes std stunde stunden minuten hora horas minuto minutos heure heures minuti ora ore uur
    uren minuut godzina godziny godz saat dakika jam menit мин минут минуты час часа часов хв хвилин год година timme timmar tunti tuntia
    hodina hodiny hodin perc ώρα ώρες λεπτά phut gio דקות שעה דקה دقيقة ساعة دقیقه ساعت मिनट घंटे घंटा
    """.split()
)
"""Words that end an amount of time."""

KINDS = {
    "book": ("book", "reference", "text"),
    "course": ("course", "bootcamp", "specialization", "class"),
    "video": ("youtube", "channel", "video", "playlist"),
    "documentation": ("tutorial", "documentation", "docs"),
    "bootcamp": ("bootcamp",),
    "specialization": ("specialization",),
    "question": ("practice", "interactive", "platform"),
    "project": ("project",),
    "module": ("module",),
}
"""A kind of item as a message calls it, and the words by which plans label it."""
