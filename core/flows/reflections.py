"""The reflections: listed, searched, and read again."""

from core.dialogue.asking import find
from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene, Way
from core.dialogue.questions import Json, say
from core.reflection import found_in
from core.views import Reflections

PAGE = 5
"""Reflections shown at once: a phone's screen."""


def reflections(scene: Scene) -> Flow:
    """The latest reflections, or with words after the command those that hold them all."""
    known = yield from find(Reflections())
    words = " ".join(str(scene.given.get("text", "")).split())
    found = found_in(known, words) if words else known
    offset = int(scene.given.get("offset", 0))
    page = found[offset : offset + PAGE]
    back = Way(say("way.reflect"), Opened("reflect"))
    if not page:
        return Outcome(Reply((say("reflections.nothing", words=words),), (back,)))
    ways = [
        Way(say("way.reflect_on", week=it.week), Opened("reflect", {"week": it.week.isoformat()}))
        for it in page
    ]
    if len(found) > offset + PAGE:
        more: dict[str, Json] = {"offset": offset + PAGE, **({"text": words} if words else {})}
        ways.append(Way(say("way.older"), Opened("reflections", more)))
    told = say("reflections.list", reflections=page, count=len(found), words=words)
    return Outcome(Reply((told,), (*ways, back)))
