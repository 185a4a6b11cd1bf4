"""Polish."""

from core.quicklog.vocabulary import language

POLISH = language(
    "pl",
    numbers=(
        "0 zero|1 jeden jedna jedną jedno jednej|1.5 półtora półtorej|2 dwa dwie dwóch dwu|3 trzy trzech|"
        "4 cztery czterech|5 pięć pięciu|6 sześć sześciu|7 siedem siedmiu|8 osiem ośmiu|9 dziewięć dziewięciu|"
        "10 dziesięć dziesięciu|11 jedenaście|12 dwanaście|13 trzynaście|14 czternaście|"
        "15 piętnaście piętnastu|16 szesnaście|17 siedemnaście|18 osiemnaście|19 dziewiętnaście|"
        "20 dwadzieścia dwudziestu|30 trzydzieści trzydziestu|40 czterdzieści czterdziestu|"
        "50 pięćdziesiąt pięćdziesięciu|60 sześćdziesiąt|70 siedemdziesiąt|80 osiemdziesiąt|"
        "90 dziewięćdziesiąt|100 sto"
    ),
    couple="parę godzin=2, parka",
    fraction="pół=0.5, połowę=0.5, ćwierć=0.25, trzy czwarte=0.75",
    extra=(
        "i pół=0.5, z połową=0.5, z hakiem=0, i ćwierć=0.25, i kwadrans=0.25, z kwadransem=0.25, z kawałkiem=0, "
        "i coś=0"
    ),
    hour=(
        "godzina, godzinę, godziny, godzin, godzinka, godzinkę, godzinki, godzinek, godz, g, h, godzinie, "
        "godzinami"
    ),
    minute="minuta, minutę, minuty, minut, minutka, minutkę, minutki, minutek, min, minutach",
    second="sekunda, sekundy, sekund, sek",
    measure="kwadrans=15, kwadranse=15, kwadransik=15, półgodziny=30, półgodzinki=30, pomodorów=25, pomodora=25",
    alone="godzina=1, godzinę, godzinka, godzinkę",
    calendar="dzień=1, dni=1, tydzień=7, tygodnie=7, tygodni=7, miesiąc, miesiące, miesięcy, rok, lata, lat",
    vague=(
        "parę, kilka, kilkanaście, kilkadziesiąt, trochę, troche, chwilę, chwilkę, długo, dużo, cały dzień, "
        "całe popołudnie,cały wieczór, całą noc, cały ranek, sporo, parę godzin, kilka godzin, mnóstwo, "
        "z pół dnia, pół dnia, godzinami, co nieco"
    ),
    soft=(
        "solidne, solidną, pełne, pełną, pełnych, całe, całą, dobre, dobrą, dobra, bite, bitą, jakieś, niecałe, "
        "niecałą, ponad"
    ),
    times="razy, x, po",
    repeat="dwukrotnie=2, trzykrotnie=3",
    session="sesje, sesja, sesji, sesję, blok, bloki, bloków, rundy, rund, pomodoro, pomodorów",
    percent="procent",
    am="rano, nad ranem, przed południem",
    pm="wieczorem, po południu, popołudniu, w nocy",
    at="o, o godzinie, o godz, koło, około",
    from_="od, między, pomiędzy",
    to="do, aż do",
    now="teraz, teraz właśnie, tej pory",
    noon="południe=720, południa=720, północ=1440, północy=1440",
    day=(
        "dziś=0, dzisiaj=0, dzis=0, dziś rano=0, dziś wieczorem=0, dzisiaj rano=0, wczoraj=-1, wczoraj rano=-1, "
        "przedwczoraj=-2, jutro=1,jutro rano=1, pojutrze=2, w przyszłym tygodniu=7, za tydzień=7, "
        "w weekend będę=1, zaraz=1, potem będę=1"
    ),
    night="wczoraj wieczorem, wczoraj w nocy, zeszłej nocy, wczoraj wieczór, wczorajszej nocy",
    daypart=(
        "rano, wieczorem, wieczór, popołudniu, po południu, w nocy, nocą, przed snem, po pracy, przed pracą, "
        "po obiedzie, po szkole,przed śniadaniem, w pociągu, w autobusie, po kolacji, z rana, w ciągu dnia, "
        "na przerwie"
    ),
    weekday=(
        "poniedziałek=0, poniedziałku=0, wtorek=1, wtorku=1, środa=2, środę=2, środy=2, czwartek=3, czwartku=3, "
        "piątek=4, piątku=4,sobota=5, sobotę=5, soboty=5, niedziela=6, niedzielę=6, niedzieli=6"
    ),
    month=(
        "stycznia=1, lutego=2, marca=3, kwietnia=4, maja=5, czerwca=6, lipca=7, sierpnia=8, września=9, "
        "października=10, listopada=11, grudnia=12"
    ),
    ago="temu",
    last="zeszły, zeszłą, zeszłym, w zeszły, w zeszłą, ubiegły, ubiegłą, ostatni, ostatnią, ostatnia, poprzedni",
    next="następny, następną, przyszły, przyszłą, najbliższy, najbliższą, w przyszły, w przyszłą",
    ordinal="go, ego, szy, gi, ci, ty",
    did=(
        "uczyłem się, uczyłam się, uczyłem, uczyłam, uczyliśmy się, nauczyłem, nauczyłam, czytałem, czytałam, "
        "przeczytałem,przeczytałam, poczytałem, poczytałam, pouczyłem się, pouczyłam się, ćwiczyłem, ćwiczyłam, "
        "poćwiczyłem, poćwiczyłam, oglądałem,oglądałam, obejrzałem, obejrzałam, rozwiązałem, rozwiązałam, "
        "rozwiązywałem, rozwiązywałam, powtórzyłem, powtórzyłam,powtarzałem, powtarzałam, kodowałem, kodowałam, "
        "programowałem, programowałam, przerobiłem, przerobiłam, przerabiałem,przerabiałam, pisałem, pisałam, "
        "napisałem, napisałam, studiowałem, studiowałam, kułem, kułam, wkuwałem, wkuwałam,siedziałem nad, "
        "siedziałam nad, pracowałem nad, pracowałam nad, się uczyłem, się uczyłam, pokodowałem, ogarnąłem, "
        "ogarnęłam"
    ),
    study=(
        "nauka, nauki, naukę, nauką, nauce, czytanie, czytania, uczenie, uczenia, książka, książki, książkę, "
        "kurs, kursu, kursie, lekcja, lekcje,lekcji, ćwiczenia, wykład, wykłady, wykładu, zadania domowe, "
        "powtórka, powtórki, kodowanie, kodowania, programowanie,programowania, zadania, materiał, notatki, "
        "ćwiczeń, się uczę, uczę się, powtarzanie"
    ),
    done=(
        "zrobiłem, zrobiłam, robiłem, robiłam, porobiłem, porobiłam, skończyłem, skończyłam, spędziłem, "
        "spędziłam, poświęciłem,poświęciłam, siedziałem, siedziałam, posiedziałem, posiedziałam, udało się, "
        "udało mi się, wyszło, zrobione, było, była, byłem,byłam, miałem, miałam, ukończyłem, już, zacząłem, "
        "zaczęłam, przesiedziałem, przesiedziałam, zajęło mi, wpadło, weszło, zeszło,zaliczyłem, zaliczyłam, "
        "zaliczone, poszło, dałem radę, dałam radę, wyrobiłem, dokończyłem, dokończyłam, ruszyłem, w końcu"
    ),
    solved="rozwiązałem, rozwiązałam, zrobiłem, zrobiłam, solved",
    place=(
        "rozdział, rozdziału, rozdziały, rozdz, rozdziałów, strona, strony, stron, str, lekcja, lekcji, lekcję, "
        "część, części, tydzień, moduł, odcinek, odcinki, wideo, filmy, filmów, filmiki, numer, nr, poziom, "
        "krok, pytanie, wersja, sekcja, wykład, kart, słówek, fiszek"
    ),
    problem=(
        "zadanie, zadania, zadań, zadanka, zadanek, problem, problemy, problemów, ćwiczenie, ćwiczeń, pytania, "
        "pytań, łamigłówki"
    ),
    level="łatwe, łatwych, łatwy, średnie, średnich, średni, trudne, trudnych, trudny",
    and_="i, oraz, a potem, potem, następnie, plus, a, i potem, później, a także, też, a później, do tego",
    of="z, ze, nad",
    but="ale, lecz, tylko że, bo, ponieważ, jednak, choć, chociaż, natomiast, więc",
    minus="minus, bez, odjąć",
    break_="przerwa, przerwy, przerwę, przerwą, przerw, przerwami, pauza",
    except_="nie licząc, bez, oprócz, poza, wyłączając",
    total="łącznie, w sumie, razem, ogółem, sumarycznie, w sumie razem, suma",
    rest="reszta, resztę, reszty, pozostałe, pozostały, pozostała",
    each="każde, każdy, każdą, każdego, na każde, po równo każde",
    more="więcej, dodatkowo, dodatkowe, dłużej, dodatkowych",
    less="mniej, krócej",
    planned="planowanych, zaplanowanych, z planowanych, planowane, planowałem, planowałam, zaplanowane",
    intent=(
        "chce żebym, powinienem był, powinnam była, mógłbym, mogłabym, trzeba było, w planach, na liście, timer włączony=1, stoper włączony=1, nie przeszkadzać=1, będę, będziemy, zamierzam, planuję, plan, planowałem, planowałam, chcę, chciałbym, chciałabym, "
        "chciałem, chciałam, muszę, musiałem, musiałam, powinienem, powinnam, mam zamiar, zrobię, pouczę się, "
        "poczytam, przeczytam, obejrzę, posiedzę, rozwiążę, zacznę, spróbuję, postaram się, może, jeśli, "
        "jeżeli, gdy, gdyby, cel, cele, celem, celuję, przypomnij, przypomnienie, przypominaj, budzik, "
        "minutnik, timer, ustaw, zróbmy, trzeba, należy, warto, potrzebuję, deadline, termin, obiecuję, "
        "mógłbym, mogłabym, mogę, można, mam do, zostało mi, jak skończę, zaraz, powtórzę, poćwiczę, "
        "na przykład, np, ile, czy, przydałoby się, wypadałoby, daj mi, idę, zaplanowałem, zaplanowałam, "
        "marzy mi się, oby, pora na, czas na, usiądę, siądę, siadam, lecę, przerobię, kończę o, wezmę, "
        "biorę się, miałem zrobić, miałam zrobić, miałem w planach, miało być"
    ),
    in_="za, przez najbliższe",
    left=(
        "zostało, zostały, pozostało, dziennie, każdego dnia, codziennie, tygodniowo, co tydzień, co wieczór, "
        "na dzień, na tydzień, do końca,miesięcznie, do zrobienia, do obejrzenia, do przeczytania, "
        "spóźnienia=1, opóźnienia=1, co rano, brakuje, wieczorami"
    ),
    period=(
        "w tym tygodniu, w tym miesiącu, w tym roku, w zeszłym tygodniu, w zeszłym miesiącu, średnio, "
        "w ciągu tygodnia, od początku"
    ),
    split="podzielone, na pół, po połowie, po równo, dzielone",
    state=(
        "jest, są, trwa, trwają, ma, zajmuje, kosztuje, było=1, była=1, trwał=1, trwała=1, trwało=1, zajął=1, "
        "zajęło=1, zajęła=1, trwały=1"
    ),
    not_=(
        "a nie, nie, nic, ani, bez, nigdy, żadnej, żadnego, żadne, zero, odpuściłem, odpuściłam, zapomniałem, "
        "zapomniałam, opuściłem, opuściłam,zamiast, nie udało się"
    ),
    denied=(
        "nie wypaliło, nie wypaliły, przepadło, przepadły, przepadła, odwołane, odwołana, nie doszło do skutku, nie doszły do skutku, poszło w las, nie liczy się, nie liczą się, dziś nie, dzisiaj nie, nie dziś, nic dzisiaj, nie dałem rady, nie dałam rady, dzień wolny, wcale, "
        "ani minuty, żadna"
    ),
    nothing=(
        "nic, nie, zero, dziś nie, dzisiaj nie, nie dziś, nic dzisiaj, nie dałem rady, nie dałam rady, "
        "dzień wolny, wcale, ani minuty, żadna"
    ),
    question=(
        "czy, ile, jak, co, kiedy, dlaczego, czemu, gdzie, kto, który, która, które, jaki, jaka, jakie, "
        "czy mogę, możesz, jak długo, co to,od kiedy, czyli co"
    ),
    other=(
        "praca, pracy, pracowałem, pracowałam, spałem, spałam, sen, snu, spanie, spania, drzemka, drzemki, "
        "siłownia, siłowni, siłownię, spacer,spaceru, spacerowałem, spacerowałam, biegałem, biegałam, bieganie, "
        "bieganiu, spotkanie, spotkania, spotkaniu, spotkaniach, gotowałem,gotowałam, gotowanie, zakupy, "
        "sprzątałem, sprzątałam, sprzątanie, grałem, grałam, gra, grania, netflix, telewizja, serial, "
        "serialu,film, filmu, mecz, mecze, piłka, jazda, jazdy, korki, korkach, pociąg, autobus, lekarz, "
        "lekarza, dentysta, impreza, imprezie, urodziny,gitara, gitarze, pianino, basen, basenie, rower, "
        "rowerze, rozmowa, rozmawiałem, rozmawiałam, chory, chora, czekałem, czekałam,nadgodziny, dojazd, "
        "trening, treningu, trening, jechałem, jechałam, odpoczywałem, odpoczywałam, telefon, na treningu"
    ),
    aside="po, przed, podczas, w trakcie, mimo, pomimo, między, oprócz, we, przy, pod, bez, dla",
    person=(
        "mój syn, moja córka, mój brat, moja siostra, moja żona, mój mąż, mój kolega, moja koleżanka, "
        "moja mama, mój tata, mój chłopak,moja dziewczyna, mój szef, on, ona, oni, ktoś, wszyscy, syn, córka, "
        "brat, siostra, żona, mąż, kolega, koleżanka, ty, nauczyciel"
    ),
    third="poleca, radzi, mówi, twierdzi, uważa, tłumaczy, sugeruje, zaleca, śpi, gra",
    job="dla klienta, dla klientów, u klienta, dla firmy, w pracy=1, w robocie=1, do pracy=1, w biurze=1",
    became="zamieniło się w, zmieniło się w, zamieniły się w, zamieniła się w",
    me="ja, mi, mnie, my, sam, sama",
    machine=(
        "model, trening, build, pobieranie, serwer, komputer, laptop, skrypt, instalacja, aktualizacja, test, "
        "testy, backup, prąd, prądu, internet"
    ),
    runs=(
        "trenował, działał, działała, szedł, szła, trwał, trwała, trwało, pobierał, pobierało, padł, padła, "
        "wysypał, nie było, leciał, kompilował"
    ),
    command=(
        "zapisz, zapiszesz, dodaj, możesz zapisać, możesz dodać, zanotuj, dopisz, wpisz, zaloguj, "
        "proszę zapisać, zapisz mi"
    ),
    instead=(
        "a nie, to znaczy, znaczy, czekaj, jednak, sorry, przepraszam, poprawka, właściwie, ups, raczej, wróć, "
        "albo nie, tzn"
    ),
    correct=(
        "nie, jednak, właściwie, ups, sorry, przepraszam, czekaj, to znaczy, znaczy, popraw, poprawka, zmień, "
        "zmien, powinno być, miało być,pomyłka, pomyliłem, pomyliłam, błąd, źle, raczej, chodziło, to było, "
        "było, tylko, a nie, zamiast, skoryguj, ustaw na, tak naprawdę, tzn"
    ),
    point="to było, to była, było, to, tamto, ostatni wpis, to były, były, to są",
    undo=(
        "usuń, usun, skasuj, wykasuj, cofnij, anuluj, wymaż, wyrzuć, zapomnij, nieważne, przez pomyłkę, "
        "omyłkowo, to pomyłka, nie licz, nie liczy się,zły czat, to był test, żart, żartowałem, żartowałam, "
        "wycofaj, usunąć, skasować, cofnąć"
    ),
    never="przypomnienie, przypomnienia, plan, konto, wszystkie",
    that=(
        "to, ten, tę, tą, tego, tamto, ostatni, ostatnie, ostatnią, ostatniego, wpis, wpisu, poprzedni, "
        "poprzednie, wiadomość, ostatnia,ostatni wpis, ostatni log, log, proszę, prosze, mi, moje, mój, "
        "jeszcze, ostatnio, sesję, to ostatnie"
    ),
    yes="tak, no tak, jasne, ok, dobra, pewnie, spoko",
    filler=(
        "z, ze, w, we, na, nad, o, po, przy, przez, dla, około, mniej więcej, jakieś, jakoś, koło, prawie, "
        "niecałe, niecałą, niecała, ponad,niespełna, chyba, może z, może jakieś, gdzieś, tak z, tak, no, no to, "
        "może z pół, circa, ok, tylko, zaledwie, ledwo, już, sobie, się, też,jeszcze, znowu, dalej, cześć, hej, "
        "siema, dzięki, dziękuję, haha, uff, wreszcie, w końcu, trochę ponad, to, ten, ta, tym, tej, "
        "tego,myślę, że, mój, moja, moje, swoje, swój, bez przerwy, bez przerw, nie więcej niż, nie mniej niż, "
        "co najmniej, przynajmniej, najwyżej, max,powiedzmy, dosłownie, mniej, więcej, nie wiem, nie wiem może, "
        "na szybko, szybko, spokojnie, nieźle, super, fajnie, solidnie, niestety,właśnie, akurat, raptem, a, i, "
        "oraz, od, do, prawie że, gdzieś z, tyle, nieco ponad, ciut ponad, lekko ponad, konkretnie, się na"
    ),
    with_="z, ze, dla, do, od",
)
