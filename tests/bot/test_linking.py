"""One learner on two platforms, on the whole coach: joined by a code, taken apart again."""

from datetime import timedelta

import pytest

from bot.gate import Gate
from bot.incoming import Called
from core.learner import Address, Platform
from core.linking import TRIES, bare, code_of
from tests.bot.coaching import ADA, BOB, Coach

THERE = Address(Platform.DISCORD, "7", "70")


async def code(coach: Coach, who: Address = ADA) -> str:
    """What somebody is to type elsewhere."""
    return (await coach.say("/link", who)).text.partition("/link ")[2].split()[0]


async def learners(coach: Coach) -> list[tuple[object, ...]]:
    return await coach.ask("SELECT platform, learner_id FROM addresses ORDER BY platform")


def test_a_code_is_short_and_read_however_it_is_typed():
    assert code_of("a-token-of-the-turn") == code_of("a-token-of-the-turn") != code_of("another")
    assert len(bare(code_of("x"))) == 8
    assert bare(" k7m4 q2xp ") == bare("K7M4-Q2XP") == "K7M4Q2XP"


async def test_a_stranger_with_a_code_is_the_learner_who_made_it(coach: Coach):
    await coach.meet()
    await coach.say("45 min ddia")
    joined = await coach.say(f"/link {await code(coach)}", THERE)
    assert joined.text.startswith("Joined: Telegram and Discord are one account now.")
    assert await learners(coach) == [("discord", 1), ("telegram", 1)]
    assert "Took back 45 min" in (await coach.say("/undo", THERE)).text


async def test_a_code_opens_a_closed_door_and_nothing_else_does(coach: Coach):
    await coach.meet()
    made = await code(coach)
    coach.gate = Gate()
    assert "private" in (await coach.say("/link AAAA-BBBB", THERE)).text
    assert "Joined" in (await coach.take(Called("link", {"code": made}), THERE)).text


async def test_a_conversation_begun_on_one_is_ended_on_the_other(coach: Coach):
    await coach.meet()
    await coach.say(f"/link {await code(coach)}", THERE)
    await coach.say("read some ddia")
    assert (await coach.say("45 min", THERE)).text.startswith("Logged 45 min")


async def test_where_both_have_data_it_is_shown_before_and_added_after(coach: Coach):
    await coach.meet()
    await coach.meet(THERE)
    await coach.say("45 min ddia")
    await coach.say("30 min leetcode", THERE)
    preview = await coach.say(f"/link {await code(coach)}", THERE)
    assert "1 entry, 45 min" in preview.text
    assert "1 entry, 30 min" in preview.text
    assert len(await coach.ask("SELECT DISTINCT learner_id FROM addresses")) == 2
    await coach.press(preview, "Join them", THERE)
    assert await coach.ask("SELECT minutes, learner_id FROM entries ORDER BY id") == [(45, 1), (30, 1)]
    assert await coach.ask("SELECT id FROM learners") == [(1,)]
    assert "1 h 15" in (await coach.say("/week", THERE)).text


async def test_nothing_is_joined_without_a_yes(coach: Coach):
    await coach.meet()
    await coach.meet(THERE)
    preview = await coach.say(f"/link {await code(coach)}", THERE)
    assert (await coach.press(preview, "Leave them apart", THERE)).text == "All stays as it is."
    assert len(await coach.ask("SELECT id FROM learners")) == 2


async def test_buttons_from_before_work_after(coach: Coach):
    await coach.meet()
    await coach.meet(THERE)
    logged = await coach.say("30 min leetcode", THERE)
    await coach.press(await coach.say(f"/link {await code(coach)}", THERE), "Join them", THERE)
    assert (await coach.press(logged, "Undo", THERE)).text.startswith("Took back 30 min")


async def test_a_newcomers_code_leads_them_into_the_account_that_has_data(coach: Coach):
    await coach.meet(THERE)
    made = await code(coach)
    assert "Joined" in (await coach.say(f"/link {made}", THERE)).text
    assert await coach.ask("SELECT name FROM learners") == [("Ada",)]


async def test_a_code_works_once(coach: Coach):
    await coach.meet()
    made = await code(coach)
    await coach.say(f"/link {made}", THERE)
    third = Address(Platform.TERMINAL, "me", "terminal")
    assert "not right" in (await coach.say(f"/link {made}", third)).text


async def test_a_code_is_void_after_ten_minutes(coach: Coach):
    await coach.meet()
    made = await code(coach)
    coach.now += timedelta(minutes=10)
    assert "not right" in (await coach.say(f"/link {made}", THERE)).text


@pytest.mark.parametrize(("wrong", "answer"), [(TRIES - 1, "Joined"), (TRIES, "not right")])
async def test_a_code_is_void_after_five_wrong_ones(coach: Coach, wrong: int, answer: str):
    await coach.meet()
    made = await code(coach)
    for number in range(wrong):
        await coach.say(f"/link AAAA-AAA{number + 2}", THERE)
    assert answer in (await coach.say(f"/link {made}", THERE)).text


async def test_two_people_on_one_platform_are_not_joined(coach: Coach):
    await coach.meet()
    await coach.meet(BOB)
    assert "cannot be joined" in (await coach.say(f"/link {await code(coach)}", BOB)).text
    assert "cannot be joined" in (await coach.say(f"/link {await code(coach)}")).text


async def test_one_platform_is_taken_out_again_and_the_data_stays(coach: Coach):
    await coach.meet()
    await coach.say("45 min ddia")
    await coach.say(f"/link {await code(coach)}", THERE)
    parted = await coach.press(await coach.say("/unlink"), "Discord")
    assert parted.text.startswith("Discord is no longer linked.")
    assert await learners(coach) == [("telegram", 1)]
    assert "What shall I call you?" in (await coach.say("/today", THERE)).text
    assert "45 min" in (await coach.say("/progress")).text


async def test_where_nothing_is_linked_nothing_is_taken_out(coach: Coach):
    await coach.meet()
    assert (await coach.say("/unlink")).text.startswith("There is nothing to take out")
