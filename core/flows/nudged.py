"""What words mean right after a nudge, and to a timer: the buttons, typed."""

import re
from collections.abc import Mapping

from core.day import SHORT
from core.dialogue.contract import Opened
from core.dialogue.questions import Json
from core.flows.focus import STEERING
from core.rhythm import Moment, Rule
from core.views import Nudge


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split(","))


NO = _words(
    "no,nope,nah,not today,skip,skip it,skip today,can't today,cannot today,not really,nothing,0,no time,"
    "no time today,too tired,i'm sick,i am sick,day off,rest day,👎,❌"
)
LATER = _words("later,not now,not yet,remind me later,snooze,in a bit,in a while")
DONE = _words("done,did it,did,finished,completed,all done,i did,i did it,done it,✓,✅,✔")
YES = _words("yes,yep,yeah,yes i did,ok,okay,sure,start,let's go,lets go,go,on it,starting,will do,👍")
WHY = _words("why,why now,why this")
STOP = _words("stop,stop it,unsubscribe,stop nudging,stop reminding me,stop this")
EASIER = {
    "fewer": "fewer",
    "less": "fewer",
    "less often": "fewer",
    "none": "off",
    "off": "off",
    "another time": "time",
}

_MOMENT = re.compile(
    r"(?:later |remind me )?(?:tonight|this evening|at noon|(?:at )?\d{1,2} ?[ap]m|at \d{1,2}(?:[:.]\d\d)?"
    r"|in (?:\d{1,3}(?:[.,]\d)?|an?|half an) ?(?:m|min|mins|minutes?|h|hrs?|hours?))"
)
_TIMER = re.compile(
    r"(stop|end|finish|pause|hold|resume|continue|drop|cancel|show) (?:the |my )?(?:timer|focus)"
)
_LEFT = re.compile(r"(?:how (?:long|much(?: time)?)(?: is| do i have)? (?:left|to go))|time left")
_PHRASES = (
    (re.compile(r"(?:focus|timer|start (?:a |the )?(?:timer|focus))(?: for)? (\d.*|on .+)"), "focus"),
    (re.compile(r"start (?:a|an) (\d+ ?-?(?:min|minutes?|h|hours?)) (?:timer|focus)"), "focus"),
    (re.compile(r"(?:take a )?pause ((?:until|till|for|from|through|next|the|this|\d|an? ).*)"), "pause"),
    (re.compile(r"(?:i'm |i am )?(?:on (?:vacation|holiday|a break)|away|travell?ing) ?(.*)"), "pause"),
    (re.compile(r"(?:i'm|i am) (back)(?: again)?"), "pause"),
    (
        re.compile(r"(?:take it |go )?easy (?:mode )?((?:until|till|for|from|through|next|the|this|\d).*)"),
        "easy",
    ),
    (re.compile(r"(?:nudges?|reminders?) (.+)"), "nudges"),
)
"""What a command's words may be followed by."""


Given = Mapping[str, Json]


def plain(said: str) -> str:
    return " ".join(said.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split()).strip(" .!?")


def may_answer(words: str) -> bool:
    """Whether `words` mean something right after a nudge."""
    return words in {*NO, *LATER, *DONE, *YES, *WHY, *STOP, *EASIER} or _MOMENT.fullmatch(words) is not None


def meant(words: str, nudge: Nudge) -> Opened | None:
    """What `words` open in answer to `nudge`; None if they are no such word."""
    about = {"nudge": nudge.turn}
    if words in STOP:
        return Opened("nudges")
    if words in WHY:
        return Opened("why", about)
    if nudge.moment is Moment.TIMER:
        do = "stop" if words in {*DONE, *YES} else STEERING.get(words)
        return Opened("focus", {"do": do}) if do else None
    if nudge.rule is Rule.EASE and words in {*EASIER, *YES}:
        return Opened("nudges", {"change": EASIER.get(words, "time")})
    return _put_off(words, about) or _taken_up(words, nudge, about)


def _put_off(words: str, about: Given) -> Opened | None:
    if words in NO:
        return Opened("not_today", about)
    if words in LATER:
        return Opened("later", about)
    if _MOMENT.fullmatch(words):
        return Opened("later", {**about, "when": re.sub(r"^(?:later|remind me) ", "", words)})
    return None


def _taken_up(words: str, nudge: Nudge, about: Given) -> Opened | None:
    """What is begun or done; how long the evening's "yes" was, is still to be asked."""
    if words not in {*DONE, *YES} or nudge.rule is Rule.CHECK_IN:
        return None
    if nudge.moment is Moment.EVENING:
        return Opened("review" if nudge.rule is Rule.REVIEW else "reflect")
    step = {"minutes": nudge.minutes or SHORT, "target": nudge.target, **about}
    return Opened("log" if words in DONE and nudge.minutes else "focus", step)


def to_timer(words: str) -> str | None:
    """What `words` that name the timer do to it."""
    named = _TIMER.fullmatch(words)
    return STEERING[named[1]] if named else "show" if _LEFT.fullmatch(words) else None


def phrased(words: str) -> Opened | None:
    """The command that `words` begin with, and what they say about it."""
    for pattern, flow in _PHRASES:
        match = pattern.fullmatch(words)
        if match is not None:
            return Opened(flow, {"text": match[1].removeprefix("on ")} if match[1] else {})
    return None
