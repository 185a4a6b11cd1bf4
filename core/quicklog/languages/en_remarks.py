"""How people say in English that study went, which tells nothing about what it was; data only."""

_MOOD = (
    "tired, exhausted, knackered, wrecked, drained, shattered, beat, dead, sleepy, foggy, groggy, burnt out, burned out, fried, wired, happy, proud,"
    "pleased, chuffed, stoked, satisfied, relieved, bored, boring, annoyed, frustrated, frustrating, stressed, motivated, unmotivated, inspired,"
    "energised, energized, refreshed, fresh, focussed, zoned in, in the zone, flow, flow state, brain dead, brain fog, brain, head, brain is mush,"
    "feeling, felt, feels, feel, feel like, grumpy, meh, blah, bleh, oof, ugh, argh, hah, ha, heh, lmao, rofl, xd, woot, hooray, hurray, boom, voila"
)
_WORTH = (
    "brutal, rough, tough, slow, sluggish, slog, a slog, grind, a grind, struggle, a struggle, hell, torture, killer, intense, heavy, dense, easy peasy,"
    "smooth, smoothly, fun, enjoyable, interesting, fascinating, rewarding, useful, useless, pointless, worth it, not great, so so, so-so, okayish, decent,"
    "solid, strong, weak, poor, pathetic, shameful, embarrassing, terrible, awful, horrible, bad, fine, alright, all right, amazing, awesome, excellent,"
    "fantastic, brilliant, wonderful, perfect, epic, legendary, insane, crazy, wild, huge, massive, small, modest, minimal, respectable, acceptable,"
    "efficient, inefficient, effective, distracting, unfocused, scattered, chaotic, interrupted, broken up, on and off, off and on, here and there"
)
_MANNER = (
    "still, even, successfully, quickly, quietly, flat, tops, max, sharp, net, dead on, on the dot, on the nose, to the minute, pure, in the tank, in the can, done and dusted, and done, give or take a few,"
    "spread out, in bits, in chunks, in pieces, bit by bit, slowly but surely, somehow, surprisingly, unexpectedly, honestly, literally, basically,"
    "actually, technically, apparently, hopefully not too late, obviously, luckily, thankfully, thank god, thankfully, sadly, unfortunately, finally,"
    "eventually, better than nothing, better than expected, less than expected, more than expected, something, something at least, every bit counts,"
    "baby steps, small steps, progress, consistency, consistent, discipline, habit, new habit, momentum, back at it, back on track, first time, new record,"
    "personal best, pb, another day, day done, job done, mission accomplished, success, win, small win, victory, target hit, goal hit, goal met, quota met"
)

REMARKS = f"{_MOOD}, {_WORTH}, {_MANNER}"
