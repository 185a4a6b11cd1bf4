"""How English tells that an hour was another's, is still to come, came to nothing or was paid; data only."""

_MODALS = ("could", "would", "should", "might")
_HAVES = ("have", "ve", "of")
_DEEDS = (
    "",
    " had",
    " done",
    " been",
    " got",
    " gotten",
    " put in",
    " spent",
    " managed",
    " finished",
    " studied",
    " read",
)
_UNREAL = ", ".join(f"{modal} {have}{deed}" for modal in _MODALS for have in _HAVES for deed in _DEEDS)

THIRD = (
    "recommends, advises, suggests, preaches, claims, argues, thinks, thought, thought for, reckons, spends, talks, talks for, talked for, rambles,"
    "rambles for, lectures for, explains, teaches, reads, does, puts, codes, wants, asks, expects, crunched, chewed, chewed on, generated, answered,"
    "replied, hallucinated, averaged, averages, streams, bills, charges, wakes, sleeps, swears, insists, promises, tells, told us, gave us, gives us,"
    "made us, lets us, watches, plays, gets, goes on for, went on for, drones on, dedicates, devotes, sets aside, allots, allows, walks, grinds, crams,"
    "met, met up, brags, bragged, estimates, tweeted, posted, pulls off, swallows, eats, burns, babbles, mumbled"
)
"""What others do; nobody says so of an hour of one's own."""

PERSON = (
    "sister, brother, cousin, aunt, niece, mother, father, parents, grandmother, grandfather, hubby, wifey, sis, bestie, housemate, neighbour, neighbor,"
    "our cat, our dog, the cat, the dog, the new guy, the guy, that guy, the new girl, the new hire, that girl, a guy at work, the cohort, the class, the whole class, the whole team, the team, the group, the others, the guys, the gang, the neighbours, the neighbors, the juniors,"
    "tech lead, our tech lead, my tech lead, team lead, our team lead, my lead, our cto, my cto, the cto, the ceo, our ceo, a coworker, a mate, a dev,"
    "a guy, a girl, a youtuber, this youtuber, some youtuber, my hairdresser, our teacher, our prof, our professor, our lecturer, our instructor, our boss,"
    "my trainer, my therapist, my doctor, my landlord, my neighbours, my ex, my crush, our baby, our kids, the toddler, the baby, my toddler,"
    "priya, nina, lena, tom, anna, maria, laura, sarah, emma, olivia, sophie, sophia, julia, lisa, lucy, kate, katie, megan, rachel, rebecca,"
    "hannah, chloe, zoe, amy, emily, jess, jessica, ashley, amanda, nicole, stephanie, jenny, jennifer, michelle, elena, olga, natasha, ivan, dmitri,"
    "sergei, igor, boris, marco, luca, paolo, giulia, pierre, jean, marie, camille, hans, klaus, jonas, lukas, felix, leon, finn, anton, stefan, markus,"
    "andreas, thomas, michael, mike, david, dave, daniel, danny, james, john, johnny, paul, peter, steve, steven, kevin, brian, ryan, jason, justin,"
    "josh, joshua, matt, matthew, chris, nick, ethan, noah, liam, oliver, henry, george, harry, oscar, arjun, rahul, raj, rohan, amit, anil,"
    "sanjay, vijay, anjali, deepa, neha, pooja, kavya, divya, ahmed, mohamed, mohammed, ali, omar, fatima, aisha, yusuf, hassan, wei, chen, yuki, kenji,"
    "hiroshi, minh, linh, jorge, carlos, pedro, miguel, diego, sofia, lucia, carmen, pablo, javier, joao, ana, beatriz, kwame, chidi, ngozi"
)
"""Kin, colleagues and given names, but for names that are words or authors as well."""

JOB = (
    "sat in a meeting, sat in meetings, gave a talk, gave a presentation, cleaned my desk, the new hires, new hires, the juniors, the interns, the company's, our company's, the client's, a client's, our client's, my client's, the customer's, a customer's, our customer's, the payments team,"
    "for my employer, for our customer, for the customer, for customers, for the startup, for the boss, billable, billed, invoice sent, work stuff, paid gig,"
    "day job, for production, at the day job, on the clock, company time, on company time, for the team, on-call shift, on call shift, quarterly report,"
    "at the client, for a freelance gig, for a paying client, for payroll,"
    "at work=1, for work=1, for my team=1, for our team=1, for my manager=1, at my job=1, support rotation=1, pull requests=1, code review at work=1, prod databases=1, prod database=1, the prod=1, in prod=1, in production=1, for my job=1"
)
"""Paid work; with value 1 unless a plan item or a subject is named."""

INTENT = (
    "menu, tonight's menu, on the menu, on my plate, on the plate, lineup, line-up, my list, to-do list, todo list, on my list, on the list, tonight's the night,"
    "next stop, trying for, shooting for, gunning for, eyeing, i owe, i still owe, owe, booked, blocked, blocked off, blocked out, reserved, saving, saving my,"
    "moving my, moved my, pushing my, pushed my, shifting my, shifted my, rescheduled, rescheduling, weekend looks like, day looks like, tomorrow looks like,"
    "start a, start my, begin a, say i did, say i do, say i studied, suppose i, deal :, is at, i can sneak, i can fit, i can squeeze, i can do, i can get, i could get, can squeeze, can fit,"
    "can sneak, up at five for, up at six for, up at 5 for, up at 6 for, up at 7 for, fingers crossed, wish list, bucket list, on the cards, in the cards, on tap,"
    "tonight i, now to actually=1, now to do it=1, now i just have to=1, started ▶=1, running ▶=1, kinda night, kind of night, kinda day, sort of night, or i don't eat, if all goes well, weather permitting,"
    "sounds, sounds like, in my calendar, in the calendar, on my calendar, on the calendar, to my calendar, this close to, so close to,"
    "right after this, after this call, after this meeting, reserving, going in for, here i come=1, here we come=1, event :, meant for, brewing, kettle on, tweet of the day, quote of the day, joke of the day, at my pace, at this pace, at that pace,"
    "pencilled, pencilled in, pencilling in, penciling in, earmarked, set aside, allotted, allocated, slotted in, lined up for, waiting for me, awaits, await, awaits me,"
    "ready set=1, timer started=1, timer on=1, timer is on=1, timer is running=1, timer running=1, timer set=1, timer is set=1, clock starts=1, clock is ticking=1, ▶=1, "
    f", go !=1, ready set=1, get set=1, do not disturb=1, don't disturb=1, nobody disturb=1, don't call me=1, wish me strength=1, {_UNREAL}"
)
"""What is still to come, or only thought of. With value 1 for the whole message."""

NOT = (
    "too late for, too late to, too tired for, too tired to, too sick for, too busy for, too drunk for, no energy for, dnf, did not finish, bye bye, goodbye, farewell, traded my, swapped my, lost my, gave up my, sacked off, keep putting off, putting off, kept putting off, put off, zero out of, zero of the,"
    "none of the, stood up my, stood up, chickened out of, flaked on, dodged, backed out of, wriggled out of, never got to, never started, never opened, so much for"
)
"""What was left undone, said before it."""

DENIED = (
    "was hijacked, were hijacked, lost to, wasted on, wasted with, was a no-go, was a no go, a no-go, no go, went up in smoke, went out the window, out the window, ended before it, over before it, fell apart, evaporated,"
    "fell flat, fell victim, got cancelled, got canceled, was cancelled, was canceled, were cancelled, got bumped, got postponed, was postponed, fell by the wayside,"
    "don't count, doesn't count, do not count, didn't happen, did not happen, never happened, never materialised, never materialized, almost managed, nearly managed,"
    "i keep putting off, went nowhere, vanished, bit the dust, down the drain, got derailed, got swallowed, was swallowed, got hijacked, got scrapped, had to give way"
)
"""What came to nothing, said after it."""

VERDICT = (
    "wasted all of it, wasted it all, wasted it, wasted them, wasted every minute, wasted all of them, did none of it, none of it happened, none of that happened,"
    "didn't do it, did not do it, didn't do that, never did it, didn't do any of it, work stuff, billable, all billable, invoice sent, paid gig, client stuff, part of my job, it's my job, comes with the job, read nothing, got nothing done, nothing got done, nothing done, did nothing, never happened, didn't happen, did not happen, none of it got done, blew it, dnf=1, fail=1, failed=1, nope=1, missed=1, skipped=1, cancelled=1, canceled=1, ❌=1, ✗=1, ✘=1"
)
"""What came to nothing, said in a clause of its own; with value 1 only after a colon."""

BECAME = (
    "turned into, turned out to be, turned out as, became, ended up as, ended up at, ended up being, morphed into, shrank to, shrunk to, grew into, grew to, stretched to, dwindled to,"
    "melted into, boiled down to, was cut to, got cut to, was reduced to, got reduced to"
)
"""Between what was meant and what came of it."""

LEFT = "remain, remains, still remain, still ahead, on the clock, in the queue, in the backlog"

OTHER = "a podcast, notes folder, new laptop, new phone, my desk, naps, match, the match, wrong answer, put the baby down, temp, temperature, gameplay, linkedin, hacker news, wikipedia hole, flat tyre, on site, on the phone, on shift, on duty, at the client site, candidates, blitz, post office, wardrobe, at the wheel"

REPORTS = (
    "logging, of the plan, of my plan, from the plan, from my plan, timer says, my timer says, the timer says, stopwatch says, toggl says, toggl shows, clockify says, forest says, rescuetime says, watch says, app says, app shows,"
    "pomodoro says, tracker says, my tracker says, tracker shows, the clock says"
)
"""What tells one's own time."""
