"""The same learner on another platform: two accounts joined by a code, and one taken out again."""

from core.changes import Join, MissLink, OfferLink, Part
from core.dialogue.asking import ask, choice, find
from core.dialogue.contract import Flow, Outcome, Reply, Scene
from core.dialogue.questions import Option, Say, say
from core.linking import VALID_FOR, bare, code_of
from core.views import Linkable, PlatformsOf, Secret


def link(scene: Scene) -> Flow:
    """Makes a code; with one in `text`, joins this account to the one that made it."""
    said = str(scene.given.get("text", ""))
    if not said:
        code = code_of((yield from find(Secret())))
        ends = scene.now + VALID_FOR
        told = say("link.code", code=code, minutes=VALID_FOR.seconds // 60, ends=ends)
        return Outcome(Reply((told,)), (OfferLink(bare(code), ends),))
    code = bare(said)
    found = yield from find(Linkable(code, scene.now))
    if found is None:
        return Outcome(Reply((say("link.wrong"),)), (MissLink(),))
    here, there = found
    if here.learner == there.learner or set(here.platforms) & set(there.platforms):
        return _nothing(say("link.same"))
    if here.plan is not None and there.plan is not None:
        options = (Option("yes", say("link.join")), Option("no", say("link.leave")))
        if (yield from ask(choice("join", say("link.preview", here=here, there=there), options))) == "no":
            return _nothing(say("link.left"))
    platforms = (*there.platforms, *here.platforms)
    return Outcome(Reply((say("link.joined", platforms=platforms),)), (Join(code),))


def unlink(scene: Scene) -> Flow:
    """Takes one platform out; what was logged stays with the others."""
    del scene
    platforms = yield from find(PlatformsOf())
    if len(platforms) == 1:
        return _nothing(say("link.alone"))
    options = [Option(platform, say("link.platform", platform=platform)) for platform in platforms]
    gone = yield from ask(choice("platform", say("link.which"), options))
    return Outcome(Reply((say("link.parted", platform=gone),)), (Part(gone),))


def _nothing(why: Say) -> Outcome:
    return Outcome(Reply((why,)))
