"""Commands with filled slots, and questions answered together, on the whole coach."""

from dataclasses import replace

from bot.incoming import Called, Completed
from core.dialogue.asking import ask_all, choice, text
from core.dialogue.contract import Flow, Outcome, Reply, Scene
from core.dialogue.questions import Kind, Option, say
from core.flows import FLOWS
from tests.bot.coaching import BOB, Coach


def together(_: Scene) -> Flow:
    """A name and a yes or no, asked at once."""
    name, sure = yield from ask_all(
        text("name", say("start.name")),
        choice(
            "sure",
            say("start.plan"),
            (Option("yes", say("start.zone_right")), Option("no", say("way.skip"))),
            skippable=True,
        ),
    )
    return Outcome(Reply((say("start.again", name=f"{name} {sure}"),)))


async def test_a_message_that_asks_brings_a_sheet_of_all_that_is_open(coach: Coach):
    await coach.meet()
    asked = await replace(coach, flows={**FLOWS, "week": together}).say("/week")
    assert asked.sheet is not None
    name, sure = asked.sheet.fields
    assert (name.key, name.label, name.kind, name.optional) == (
        "name",
        "What shall I call you?",
        Kind.TEXT,
        False,
    )
    assert (sure.key, sure.options, sure.optional) == ("sure", (("Yes", "yes"), ("Skip", "no")), True)


async def test_a_single_choice_and_a_plain_answer_bring_none(coach: Coach):
    await coach.meet()
    assert (await coach.say("/today")).sheet is None
    await coach.say("45 min ddia")
    assert (await coach.say("/entries")).sheet is None


async def test_a_sheet_that_comes_back_answers_all_questions(coach: Coach):
    await coach.meet()
    forms = replace(coach, flows={**FLOWS, "week": together})
    asked = await forms.say("/week")
    answered = await forms.take(Completed(asked.turn, ("Ada", "no")))
    assert "Ada no" in answered.text


async def test_what_a_sheet_leaves_open_is_asked_again(coach: Coach):
    await coach.meet()
    forms = replace(coach, flows={**FLOWS, "week": together})
    asked = await forms.say("/week")
    again = await forms.take(Completed(asked.turn, ("", "no")))
    assert "This one needs an answer." in again.text
    assert again.sheet is not None
    assert [field.key for field in again.sheet.fields] == ["name"]


async def test_an_old_sheet_answers_nothing(coach: Coach):
    await coach.meet()
    asked = await coach.say("read some ddia")
    await coach.say("30 min")
    await coach.take(Completed(asked.turn, ("45 min",)))
    assert await coach.ask("SELECT minutes FROM entries") == [(30,)]


async def test_somebody_elses_sheet_is_theirs(coach: Coach):
    await coach.meet()
    await coach.meet(BOB)
    asked = await coach.say("read some ddia")
    answer = await coach.take(Completed(asked.turn, ("45 min",)), BOB)
    assert answer.text == "That button belongs to another chat."


async def test_a_command_takes_what_its_slots_were_filled_with(coach: Coach):
    await coach.meet()
    logged = await coach.take(Called("log", {"time": "25m", "target": "leetcode", "day": "yesterday"}))
    assert logged.text.startswith("Logged 25 min of <b>LeetCode</b> (yesterday)")
    undone = await coach.take(Called("undo", {"entry": "1"}))
    assert undone.text.startswith("Took back 25 min")
