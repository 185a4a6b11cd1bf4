"""English."""

from core.quicklog.languages import en_frames as frames
from core.quicklog.languages.en_life import COMMON, LIFE
from core.quicklog.languages.en_others import INJECTION, MACHINE, PERSON, RUNS
from core.quicklog.languages.en_remarks import REMARKS
from core.quicklog.languages.en_topics import TOPICS
from core.quicklog.vocabulary import language

_MONTHS = "january february march april june july august september october november december".split()
_OF_A_MONTH = ", ".join(
    f"{word} {month}" for month in (*_MONTHS, "the month", "the year") for word in ("for", "in", "all")
)

ENGLISH = language(
    "en",
    numbers=(
        "0 zero|1 one|2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|12 twelve|13 thirteen|"
        "14 fourteen|15 fifteen|16 sixteen|17 seventeen|18 eighteen|19 nineteen|20 twenty|30 thirty|40 forty fourty|"
        "50 fifty|60 sixty|70 seventy|80 eighty|90 ninety|100 hundred"
    ),
    article="a, an",
    couple="couple, couple of, a couple, a couple of, coupla, a coupla, couple o",
    fraction=(
        "half=0.5, half a=0.5, half an=0.5, half of an=0.5, one half=0.5, quarter=0.25, a quarter=0.25,"
        "quarter of an=0.25, quarter of a=0.25, a quarter of an=0.25, one quarter of an=0.25, three quarters=0.75,"
        "three quarter=0.75, three quarters of an=0.75, third of an=0.3333, a third of an=0.3333, two thirds of an=0.6667"
    ),
    extra=(
        "n half=0.5, n a quarter=0.25, n quarter=0.25, and a half=0.5, & a half=0.5, n a half=0.5, and one half=0.5, point five=0.5, and a quarter=0.25,"
        " and one quarter=0.25, and three quarters=0.75, and a bit=0, and change=0, plus change=0,"
        "and a third=0.3333"
    ),
    hour="h, hr, hrs, hour, hours, hour's, hours'",
    minute="m, min, mins, minute, minutes, mn",
    second="s, sec, secs, second, seconds",
    pomodoro="pomodoro, pomodoros, pomodori, pomo, pomos, pom, poms, 🍅",
    alone="hour=1, pomodoro=1",
    calendar="night=1, nights=1, day=1, days=1, week=7, weeks=7, wk=7, wks=7, month, months, year, years, yr, yrs, yo, semester, fortnight=14",
    dated="the, on the",
    vague=(
        "bits and pieces, bits and bobs, bit of, a bit of, a little bit, odds and ends, some of, parts of, most of, hardly any, next to nothing, a lil bit, a lil, lil bit, a wee bit, few, a few, several, some, a bit, a little, a while, awhile, all day, all afternoon, all morning, all evening,"
        "all night, all weekend, ages, long time, lots, lots of, a lot, a lot of, many, a bunch, a bunch of, forever,"
        "most of the day, most of the morning, most of the afternoon, most of the evening, half the day, half a day,"
        "half the night, half the morning, half the afternoon, half the evening, good chunk, a chunk of, hours and hours,"
        "whole afternoon, whole morning, whole evening, whole day, whole night, some time, handful of, a handful of,"
        "not long, longer than usual, not much, quite a while, quite a bit, countless, a good part of, for hours, a tad"
    ),
    soft=(
        "odd, full, solid, whole, good, straight, focused, entire, productive, deep, quick, long, short, quality, intense,"
        "uninterrupted, measly, mere, extra, hard, great, proper, big, lousy, glorious, nice, painful, tiny, little,"
        "additional, decent, concentrated, total, actual, honest, distracted, sleepy, lazy, cheeky, sweet, precious, of, ish"
    ),
    times="x, *, times",
    repeat="twice=2, thrice=3, two times=2, three times=3",
    session=(
        "lots of, lots, session, sessions, block, blocks, round, rounds, sprint, sprints, set, sets, sitting, sittings, slot, slots,"
        "chunk, chunks, stint, stints, pomodoro, pomodoros, pomo, pomos, pom, poms, cycle, cycles, stretch, stretches,"
        "burst, bursts, lectures, videos, bouts, goes"
    ),
    percent="%, percent, pct, per cent",
    am="am, a.m., a.m, in the morning, this morning",
    pm="p, pm, p.m., p.m, in the evening, in the afternoon, at night, this evening, this afternoon, tonight",
    oclock="o'clock, oclock, o clock",
    at="at, @, by, back by",
    from_="from, between, btw",
    to="to, till, til, 'til, until, thru, through, up to",
    since="since, ever since",
    now="now, right now, just now, just",
    begin="started, start, began, begin, kicked off, sat down, got going, got started, dove in, dived in, opened the book, opened up",
    end=(
        "finished, ended, stopped, stopping, wrapped up, wrapping up, wrapped, done, quit, closed, shut, shutting, packed up, packed it in,"
        "called it, called it a day, called it a night, put it down, logging off, logged off, out, end, finishing, finish, went until, went till"
    ),
    past="past",
    part="of them, of that, of it, of which, of those, of this",
    shift="half=30, half past=30, quarter past=15, quarter after=15, quarter to=-15, quarter till=-15, a quarter to=-15, a quarter past=15, twenty past=20, ten past=10, five past=5",
    noon="noon=720, midday=720, midnight=1440",
    day=(
        "a week ago=-7, one week ago=-7, a day ago=-1, a couple days ago=-2, a couple of days ago=-2, couple days ago=-2, couple of days ago=-2, a fortnight ago=-14, today=0, tonight=0, tonite=0, this morning=0, this afternoon=0, this evening=0, 2day=0, earlier today=0,"
        "yesterday=-1, yday=-1, ystd=-1, yest=-1, ytd=-1, y'day=-1, the day before yesterday=-2,"
        "day before yesterday=-2, day before yday=-2, tomorrow=1, tmrw=1, tmr=1, tmw=1, tomo=1, 2moro=1, 2morrow=1,"
        "day after tomorrow=2, the day after tomorrow=2, next week=7, next weekend=7, next month=30, next year=365"
    ),
    night="last night, last nite, last evening, yesterday night, yesterday evening",
    daypart=(
        "lunch session, lunchtime session, morning, afternoon, evening, night, nite, in the morning, in the afternoon, in the evening, at night, before bed,"
        "before sleeping, before sleep, before bedtime, before work, after work, before breakfast, after breakfast,"
        "over breakfast, before lunch, after lunch, during lunch, over lunch, at lunch, at lunchtime, lunchtime,"
        "before dinner, after dinner, after school, late night, first thing, overnight, late, earlier"
    ),
    weekday="tues=1, weds=2, thur=3, thurs=3, mondays=0, tuesdays=1, wednesdays=2, thursdays=3, fridays=4, saturdays=5, sundays=6",
    month="sept=9",
    ago="ago, back",
    last="last, past, this past, previous",
    next="next, coming, this coming, upcoming",
    ordinal="st, nd, rd, th",
    did=(
        "pair programmed, pair coded, mob programmed, live coded, speedran, studied, read=1, reread=1, re-read=1, practiced=1, practised=1, learned, learnt, watched=1, solved, reviewed, coded, crammed,"
        "revised, wrote=1, built=1, worked on=1, worked through, worked thru, been studying, been reading=1, been working on=1,"
        "was studying, was reading=1, was working on=1, implemented, refactored, debugged, skimmed, researched, drilled, grinded,"
        "programmed, took notes=1, summarized, summarised, memorized, memorised, been learning, been practicing, paired=1"
    ),
    study=(
        "working through, working thru, focus, focused work, focus session, self study, self-study, rereading, re-reading, study, studies, studying, reading=1, learn, learning, practice=1, practicing=1, practise=1, practising=1, coding, code,"
        "programming, solving, watching=1, review=1, reviewing, revising, revision, doing=1, work on=1, working on=1, lecture,"
        "lectures, book=1, books=1, course, courses, tutorial, tutorials, lesson=1, lessons=1, exercise, exercises, homework,"
        "video=1, videos=1, notes=1, docs, documentation, flashcards, anki, kata, katas, project=1, side project=1, class=1, lab, labs,"
        "chapter, chapters, quiz, module, paper=1, papers=1, article=1, articles=1, prep=1, mock, mocks, bootcamp, deep work, log=1,"
        "add=1, track=1, record=1, of study, session=1, focus time, leetcoding, debugging, refactoring, building=1, writing=1,"
        "implementing, researching, drilling, cramming, grinding, pairing=1, interview prep=1, exam prep=1, textbook, spend=1"
    ),
    topic=TOPICS,
    done=(
        "taught me, walked me through, quizzed me, coached me, sneaked in, sneaked, set up, setting up, squeezed, crammed in, jammed in, wedged in, banked, ticked off, nailed, notched, notched up, scraped together, snuck, churned through, rattled through, wrestled with, battled, got to, racked, done, did, only, ended up, already, so far, in the end, got, had, took, been, was, were, instead i, i've, have done,"
        "happened, made it, finally, complete, under my belt, in the bag, in the books, in the bank, finished, completed,"
        "got through, went through, knocked out, banged out, sat with, spent, put in, logged, clocked, got in, squeezed in,"
        "covered, managed, tackled, ground through, dove into, dived into, racked up, cranked out, got done, snuck in, fit in,"
        "caught up on, caught up with, started, continued, made progress, been doing, was doing, was at it, got some, did some,"
        "powered through, plowed through, chipped away at, plugged away at, devoted, invested, listened to, typed up, burned,"
        "knocked off, sank, poured, pulled, cleared, made it through, blasted through, breezed through, slogged through, worked"
    ),
    solved="solved, solve, did, cleared, cracked, ac, accepted, finished, completed, done, knocked out, crushed, nailed",
    place=(
        "chapter, chapters, chap, chaps, ch, chs, chapt, lesson, lessons, section, sections, sec, page, pages, pg, pgs, p, pp,"
        "week, wk, video, videos, vid, vids, part, parts, pt, pts, unit, units, lecture, lectures, lec, lecs, episode,"
        "episodes, ep, eps, module, modules, mod, level, lvl, step,  slide, slides, item, volume, vol, task, no, nr,"
        "number, topic, problem, question, exercise, q, ex, version, v, day, figure, fig, appendix, stage, milestone, issue,"
        "ticket, pr, line, lines, lab, assignment, pset, quiz, phase, attempt, rank, score, top, card, cards, flashcards,"
        "words, patterns, tip, article, articles, paper, papers, lc, leetcode, project, commits, commit, tests, files, rule,"
        "notes, concepts, quizzes, labs, endpoints, cups=1, coffees=1, people=1, miles=1, km=1, kms=1, kg=1, lbs=1, pounds=1, steps=1, reps=1, calories=1, kcal=1, litres=1, liters=1, degrees=1, emails=1, beers=1, followers=1, stars=1"
    ),
    problem=(
        "problem, problems, prob, probs, question, questions, qs, exercise, exercises, kata, katas, challenge, challenges,"
        "puzzle, puzzles, queries"
    ),
    level="easy, easies, easys, ez, medium, mediums, med, meds, hard, hards",
    and_="and, &, n, plus, then, and then, +, also, as well as, followed by, afterwards, after that",
    of="of, out of, from",
    but="bc, b/c, but, only, however, though, although, except, so, because, since i, cause, cuz, which, while, yet, and only",
    minus="negative, minus, less, subtract, take away, deduct, w/o",
    break_="out for, break, breaks, pause, pauses, interruption, interruptions, coffee, tea, distractions, off, rest, snack",
    except_="not counting, without counting, excluding, excl, not including, plus, besides, apart from, without, aside from",
    total="total, in total, all told, all in all, altogether, in all, overall, total of, sum, combined, totaling, totalling, totals",
    rest="whatever is left, what's left, rest, the rest, remainder, the remainder, the remaining, remaining, other half, the other half, rest of it",
    each="each, apiece, a piece, every one, per",
    more="add, forgot, more, longer, extra, additional, another, on top",
    less="less, fewer, shorter, off, take off, shave",
    factor="cut that in half=0.5, cut it in half=0.5, halve that=0.5, halve it=0.5, in half=0.5, half that=0.5, half of that=0.5, halve that=0.5, halve it=0.5, double that=2, double it=2, twice that=2",
    with_="with, for, to, from, by, of",
    planned="planned, intended, scheduled, supposed, promised, targeted, goal, target, budgeted",
    intent=(
        f"tip, pro tip, protip, tip of the day, lasts, it lasts, {frames.INTENT}, "
        "it takes, this takes, that takes, it takes me, normally, typically, usually, generally, most days, most nights, tend to, as a rule, were i, were we, provided, providing, as long as, suppose, supposing, whenever, promise=1, pinky promise=1, i swear=1, for the next, the next hour, the next few, more to go, to go, and i'm free, what now=1, what now?=1, sounds good=1, sound good=1, will be, halfway through, half way through, midway through, currently, that's the plan=1, thats the plan=1, ttyl=1, see ya=1, cya=1, bbl=1, watching later=1, reading later=1, watch later=1, saved for later=1, on my way, can't wait, cant wait, try typing, try saying, try sending, just type, you type, one sec, one second, a sec, a second, just a sec, just a minute, one moment, wait a minute, aimed, aimed for, aimed at, let the, let it, letting, sitting down, agenda, on the agenda, had i, had we, if only, would be nice, would be great, would be good, would be ideal, would do, would help, here goes=1, here we go=1, wish me luck=1, starting now=1, off i go=1, off we go=1, see you after=1, see you in=1, talk later=1, time to, mute, pause notifications, silence, dnd for, will, ll, gonna, going to, about to, plan, plans, plan to, planning, planned, planned to, want, wanna, want to, wanted,"
        "wanted to, need, needs, need to, needed, have to, has to, must, should, shall, let's, lets, hope, hoping, aim, aiming,"
        "intend, intended, would, might, may, could, if, todo, to do, to-do, scheduled, meant to, supposed to,"
        "was going to, instead of, rather than, try to, trying to, gotta, goal, goals, target, quota, remind, reminder, wake,"
        "timer, alarm, snooze, ping, nudge, give me, set a, set an, starting, schedule, recommend, recommended, suggest,"
        "suggested, estimated, estimate, assume, imagine, suppose, wish, wishing, ready for, next up, up next, i'd, ideally,"
        "when i, once i, after i finish, before i, per day, deadline, due, minimum, maximum, limit, budget, example,"
        "e.g, eg, e.g., for example, for instance, such as, hold on, wait for, back in, brb, be there, see you, can do, could do,"
        "thinking of, thinking about, considering, committing, commit to, challenge, resolution, promised, pls remind,"
        "free, available, let me, cap, free slot, spare, expect, expecting, projected, book me, block out, reserve,"
        "tell me, show me, i'll, ill, call me, call it a, dream, dreaming, dreamed, dreamt, reminded, if i, unless, whether,"
        "getting ready, off to, heading, until i, till i, pencil in, tentatively, hopefully, penciled, countdown, please do"
    ),
    in_="in, within, in another, in about, in like, in around",
    left=(
        f"per page=1, per question=1, per exercise=1, per lesson=1, per card=1, per slide=1, per sample=1, {frames.LEFT}, "
        "mark=1, minute mark=1, left, to go, remaining, short of, to spare, from now, a day=3, per day=3, every day=3, each day=3, daily=1, weekly=3, a week=3,"
        "per week=3, each week=3, every week=3, monthly=3, more to go, still to go, to finish, a night=3, every night=3, per night=3,"
        "an evening=3, every evening=3, each evening=3, every morning=3, a month=3, per month=3, overdue, to complete, max, streak=1,"
        "per session, delay=1, delayed=1, notice=1, timer=1, reminder=1, alarm=1, worth of content, limit=1, goal=1, target=1, until=1, to kill,"
        "each morning, per chapter, per problem, per video, weekdays, on weekdays, on weekends, per weekday, apart=1, targets=1,"
        "long=2, short=1, behind=1, ahead=1, late=1, early=1, old=1, away=1, later, soon, planned, scheduled, needed, to do,"
        "todo, at most a day, free, from here, of content, video=1, pending, outstanding, / day, / week, / d, / wk, / night, goal for,"
        "is the goal, is the plan, is the target, is my goal, left in, to catch up, extension=1"
    ),
    period=(
        "total so far, totals so far, this week, this month, this year, for the week, last week, last month, weekly, monthly, week so far, on average, average,"
        "avg, the week, the month, all week, lifetime, all time, all-time, since january, per week, since i started, the year"
        f", {_OF_A_MONTH}"
    ),
    split="split, evenly, equally, 50/50, fifty fifty, half each, half and half, shared, divided",
    state=(
        "take, runs, is, are, takes, lasts, costs, requires, will take, runs for, equals, would be, should be, can be, says,"
        "was=1, were=1, took=1, lasted=1, felt=1, has been=1, went on=1, cost=1, been=1, will be, has, have=2, do have=2"
    ),
    not_=(
        f"{frames.NOT}, "
        "absolutely nothing, nothing at all, did nothing, done nothing, doing nothing, cancel, not today, and not, not, didn't, did not, don't, do not, couldn't, could not, can't, cannot, never, haven't, hasn't, wasn't, no, skip,"
        "skipped, skipping, missed, failed, won't, isn't, without, nor, neither, hardly any, forgot, bailed, instead of,"
        "ditched, postponed, cancelled, canceled, gave up, rather than, ain't, avoided, blew off, wouldn't, unable"
    ),
    denied=f"{frames.DENIED}, got eaten, was eaten, went to a, went to the, fell through, almost did, nearly did, without me, never happened",
    nothing=(
        "nothing, none, no, nope, nah, nada, zero, zilch, nil, not today, didn't, did not, no study, no time, skip, skipped,"
        "pass, rest day, day off, not at all, nothing today, zip, didn't study, not a minute, not a thing"
    ),
    question=(
        "how, how's, what, what's, whats, when, why, which, who, where, can i, can you, can we, could i, could you, should i,"
        "would, is, are, am i, was i, did i, did you, do i, do you, does, will, have i, has, do we, is it, is that, is there,"
        "would you, will i, may i, wanna know, how many, how much, how long, any idea, wondering, wonder, tell me, explain,"
        "shall i, shall we, wdym, was it, were there, was that, what if, which one, hows, u sure, are you, any tips, advice"
    ),
    other=f"{COMMON}, {LIFE}, {frames.OTHER}",
    aside="thanks to, because of, due to, before, after, during, despite, between, besides, while, without, when, not, on=1, on the=1, at=1, in=1, from=1",
    person=f"{PERSON}, {frames.PERSON}",
    me="taught me, walked me through, quizzed me, coached me, i, ive, im, we, me, myself, i'm, my=1, our=1, and i",
    machine=MACHINE,
    runs=RUNS,
    jest="jk, j/k, lol, haha, hehe, lmao, kidding, just kidding, im kidding, only joking, 😂, 🤣",
    injection=INJECTION,
    command=(
        "can you undo, can you delete, can you remove, can you cancel, could you undo, could you delete, could you remove, can u undo, can u delete, can u remove, can we undo, can i undo, can you log, can you add, can you record, can you track, can you put, could you log, could you add, could you record,"
        "can u log, can u add, pls log, please log, please add, can you please log, can you please add, will you log,"
        "would you log, mind logging, could you please log, could you please add, can you note, could you note"
    ),
    instead=(
        "uh no, um no, er no, ah no, who am i kidding, call it, let's call it, no wait, wait no, wait, actually, i mean, i meant, sorry, scratch that, make that, make it, correction, or rather, rather,"
        "more like, no, nope, oops, er, err, strike that, well actually, hmm no, that's, edit, my bad, or actually,"
        "turned out, correct that, no actually, apologies, whoops, ugh no, should be"
    ),
    correct=(
        "closer to, nearer to, the last one was, log that under, log it under, log that as, log it as, hmm no, uh no, um no, cut that in half, cut it in half, than that, than i said, than what i said, wrong one, should've said, should have said, last one, not today, no, nope, nah, actually, oops, sorry, wait, i meant, i mean, meant, make it, make that, should be, should have been,"
        "should've been, shouldve been, was supposed to be, change, change it, change that, correct, correction, fix, wrong, edit,"
        "update, set it to, set that to, more like, rather, instead, typo, mistake, not, it was, that was, was actually, correct that,"
        "was really, was meant to be, whoops, my bad, wasn't, isn't, weren't, take, change to, switch it to, switch that to, turn that into, adjust, amend,"
        "misclick, mistyped, mixed up, scratch that, strike that, should say, belongs to, belongs on, goes to, goes under, move it,"
        "move that, put it under, put that under, put that on, put it on, count it as, mark it as, mark that as, that's, it's, thats,"
        "its, hmm, replace, bump it, bump that, raise it, lower it, reduce, increase, extend, add, subtract, minus, plus, take off,"
        "knock off, take away, deduct, forgot, that should, it should, off by, too much, too many, too little, sry, soz, apologies,"
        "ah, oh, argh, nvm it was, last one was, last entry, the last one, that entry, previous, remove, *"
    ),
    point="it was, that was, it's, that's, its, thats, was, it should, not today, that should, the last one was, last one was, that one, that, it",
    undo=(
        "disregard my last, disregard the last, disregard my, disregard this, scrap that, scrap, can you undo, can you delete, can you remove, can you cancel, could you undo, could you delete, could you remove, can u undo, can u delete, can u remove, can we undo, can i undo, pls undo, scratch that, strike that, take it off, take that off, take it out, undo, delete, remove, cancel, scratch, erase, revert, discard, drop, nevermind, never mind, nvm, forget, strike, take back,"
        "take that back, rollback, roll back, wipe, ignore that, ignore it, ignore last, ignore my last, ignore the last,"
        "disregard that, disregard it, disregard last, didn't mean to, did not mean to, didn't mean that, wrong chat, wrong person,"
        "wrong window, by mistake, by accident, accidentally, was a mistake, mistake, a mistake, an accident, was an accident, don't count, do not count,"
        "don't log, do not log, doesn't count, shouldn't count, was a test, just testing, was testing, was just a test, void,"
        "unlog, un-log, was a joke, just kidding, jk, get rid of, clear, didn't happen, did not happen, kidding,"
        "was kidding, was joking, throw away, trash, ctrl z, ctrl + z, undo that, pull that, was wrong, is wrong, rm, delet, take it back"
    ),
    that=(
        "than that, than i said, than what i said, that, it, this, last, last one, last entry, last log, the last one, the last entry, the last log, entry, log, that entry,"
        "that log, that one, my last, message, last message, previous, previous entry, previous one, the previous one, the entry,"
        "the log, that last one, that last, session, please, pls, plz, thanks, my, the, all, everything, both, them, those, again,"
        "i, for me, record, the record, all of it, all of that, of, from, sent, me, so, sorry, oops, log it, log that, to log, to send"
    ),
    never="account, plan, reminder, reminders, app, everything i have, my plan, temp, files, file, node, duplicates, row, rows",
    third=frames.THIRD,
    verdict=frames.VERDICT,
    became=frames.BECAME,
    job=f"{frames.JOB}, for a client, for the client, for my client, for our client, for clients, client work, for the company, for a customer, paid by, my boss, taught, at the office",
    yes="yes, yep, yeah, yup, sure, ok, okay, of course, indeed, ofc, y, yess, ya",
    filler=(
        "see you tomorrow, see ya tomorrow, see u tomorrow, talk tomorrow, till tomorrow, until tomorrow, more tomorrow, continuing tomorrow, rest tomorrow, back tomorrow, again tomorrow, can you believe it, can you believe that, believe it or not, let's go, lets go, lets goo, lets gooo, lets goooo, let's goo, let's gooo, let's goooo, before i gave up, until i gave up, before i quit, before i stopped, before i crashed, before i fell asleep, before i passed out, before i had to go, before i had to leave, until i fell asleep, till i fell asleep, still, is better than nothing, is something, is not nothing, is all i got, is what i got, missed logging, forgot logging, didn't log, haven't logged, never logged, forgot to record, forgot to track, forgot to note, i want to say, hang on let me think, let me think, let me see, forgot to log, forgot to log this, forgot to log it, forgot to add, wrong one, this one, that one, one of, last one, quick one, the, for, about, bout, abt, around, roughly, approx, approximately, approx., almost, nearly, just, just over, just under, over, under,"
        "maybe, perhaps, like, or so, ish, or thereabouts, give or take, i think, i guess, i believe, i reckon, probably, prob,"
        "thanks, thx, ty, thank you, lol, haha, hehe, hey, hi, hello, yo, coach, bot, all in, well, hmm, um, uh, uhm, erm, really,"
        "at least, at most, more or less, somewhere, something like, think, it, this, that, to be honest, tbh, with, by, "
        "again, close to, circa, ca, ca., c., ~, today's, i, ive, i've, im, my, me, we, not even, not quite, barely, hardly, no more than,"
        "not more than, less than, more than, a good, exactly, precisely, good, great, nice, cool, not bad, no problem, no worries,"
        "no excuses, no distractions, without distractions, no phone, no breaks, no break, without a break, without breaks, nonstop,"
        "non stop, non-stop, in one go, in a row, straight, couldn't stop, can't stop, can't complain, can't believe, no idea how,"
        "not too shabby, not only, not just, before midnight, don't ask, no joke, no kidding, not gonna lie, ngl, as usual, as planned, "
        "as always, as promised, per plan, according to plan, on schedule, right, dude, man, bro, mate, guys, team, please, pls,"
        "today i, so today, worth, worth of, quickly, slowly, finally, i'd say, id say, i would say, let's say, lets say, say,"
        "call it, let's call it, lets call it, dont know maybe, idk, dunno, not sure, i'm not sure, for sure, if i remember,"
        "if i recall, if that counts, if i'm honest, if im honest, if memory serves, if you count, if we count, i suppose,"
        "was it, nothing else, nothing more, nothing special, nothing fancy, no notes, no questions, the rest of, of, on,"
        "another, one more, more, plus, too, as well, also, into, into the, an, off, up, out, here, there, studied for,"
        "what a day, going to bed, off to bed, heading to bed, time for bed, how nice, phew, whew, yay, woo, woohoo, omg, wow, damn, finally done, and counting, in the morning, rather"
        f", {REMARKS}, {frames.REPORTS}"
    ),
)
