"""The coach speaks first: once, at the learner's time, and never in vain without saying so."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot.errors import RefusedError, TryLaterError, UnreachableError
from core.learner import Platform
from tests.bot.coaching import ADA, Coach
from tests.bot.nudged import AT_SIX, MINUTE, MORNING, Nudged, Phone, nudging

NOT_HEARD = "I could not reach you"


@pytest.fixture
async def ada(coach: Coach) -> AsyncIterator[Nudged]:
    async with nudging(coach) as it:
        yield it


async def test_a_nudge_comes_at_the_learners_time_once(ada: Nudged):
    assert await ada.at(AT_SIX - 10 * MINUTE) == []
    (nudge,) = await ada.at(AT_SIX)
    assert "Designing Data-Intensive Applications" in nudge.text
    assert [button.label for button in nudge.buttons][:2] == ["Start", "Done 1 h"]
    assert await ada.at(AT_SIX + MINUTE) == []
    assert await ada.outbox() == [("sent", None)]


async def test_what_a_nudge_offers_can_be_pressed(ada: Nudged):
    (nudge,) = await ada.at(AT_SIX)
    logged = await ada.coach.press(nudge, "Done 1 h")
    assert logged.text.startswith("Logged 1 h of <b>Designing Data-Intensive Applications</b>")


async def test_nobody_is_nudged_whose_work_is_done(ada: Nudged):
    await ada.coach.say("2h ddia")
    assert await ada.at(AT_SIX) == []
    assert await ada.outbox() == [("skipped", "done")]


async def test_nobody_is_interrupted(ada: Nudged):
    ada.coach.now = AT_SIX - 2 * MINUTE
    await ada.coach.say("/week")
    assert await ada.at(AT_SIX) == []
    assert len(await ada.at(AT_SIX + 3 * MINUTE)) == 1


async def test_a_nudge_that_was_put_off_comes_when_it_may(ada: Nudged):
    ada.phone.fails = [TryLaterError(90)]
    assert await ada.at(AT_SIX) == []
    assert await ada.at(AT_SIX + MINUTE) == []
    assert len(await ada.at(AT_SIX + 2 * MINUTE)) == 1
    assert await ada.outbox("state, tries") == [("sent", 2)]


async def test_one_that_can_be_sent_within_the_hour_says_that_it_is_late(ada: Nudged):
    (nudge,) = await ada.at(AT_SIX + 20 * MINUTE)
    assert nudge.text.startswith("Late")


async def test_of_one_that_cannot_the_learner_is_told_when_they_are_back(ada: Nudged):
    assert await ada.at(AT_SIX + 60 * MINUTE) == []
    assert await ada.outbox() == [("dropped", "late")]
    assert NOT_HEARD in (await ada.coach.say("/week")).text
    assert NOT_HEARD not in (await ada.coach.say("/week")).text


async def test_days_without_a_coach_do_not_come_in_a_pile(ada: Nudged):
    assert await ada.at(AT_SIX + timedelta(days=5, hours=1)) == []
    assert await ada.outbox() == [("dropped", "late"), ("dropped", "late")]
    assert "from Wed 7 Jan to Mon 12 Jan" in (await ada.coach.say("/week")).text


async def test_the_next_nudge_tells_of_days_that_did_not_reach_the_learner_once(ada: Nudged):
    await ada.at(AT_SIX + 60 * MINUTE)
    (nudge,) = await ada.at(AT_SIX + timedelta(days=1))
    assert nudge.text.startswith(f"{NOT_HEARD} on Wed 7 Jan; nothing was counted against you.\n\n")
    assert await ada.coach.ask("SELECT kind, first, last FROM breaks") == [
        ("unheard", "2026-01-07", "2026-01-07")
    ]
    assert await ada.coach.ask("SELECT unheard_from, unheard_to FROM learners") == [(None, None)]
    assert NOT_HEARD not in (await ada.coach.say("/week")).text


async def test_it_is_told_again_where_that_nudge_did_not_arrive_either(ada: Nudged):
    await ada.at(AT_SIX + 60 * MINUTE)
    ada.phone.fails = [TryLaterError(90)]
    assert await ada.at(AT_SIX + timedelta(days=1)) == []
    assert await ada.coach.ask("SELECT unheard_from FROM learners") == [("2026-01-07",)]
    (nudge,) = await ada.at(AT_SIX + timedelta(days=1) + 2 * MINUTE)
    assert nudge.text.startswith(NOT_HEARD)


async def test_who_writes_while_that_nudge_is_on_its_way_is_told_and_the_days_are_kept_once(ada: Nudged):
    await ada.at(AT_SIX + 60 * MINUTE)

    async def writes(*_: object) -> str:
        assert NOT_HEARD in (await ada.coach.say("/week")).text
        return "shown"

    ada.phone.send = writes  # type: ignore[method-assign,assignment]
    await ada.at(AT_SIX + timedelta(days=1))
    assert await ada.coach.ask("SELECT count(*) FROM breaks") == [(1,)]


async def test_somebody_who_was_here_meanwhile_has_missed_nothing(ada: Nudged):
    ada.coach.now = AT_SIX + 30 * MINUTE
    await ada.coach.say("/week")
    assert await ada.at(AT_SIX + 60 * MINUTE) == []
    assert NOT_HEARD not in (await ada.coach.say("/week")).text


async def test_who_has_blocked_the_bot_is_tried_once_and_told_on_return(ada: Nudged):
    ada.phone.fails = [UnreachableError()]
    assert await ada.at(AT_SIX) == []
    assert await ada.outbox() == [("dropped", "unreachable")]
    assert await ada.at(AT_SIX + timedelta(days=1)) == []
    assert await ada.outbox() == [("dropped", "unreachable")] * 2
    ada.coach.now += 60 * MINUTE
    assert "from Wed 7 Jan to Thu 8 Jan" in (await ada.coach.say("/week")).text
    assert len(await ada.at(AT_SIX + timedelta(days=2))) == 1


async def test_what_a_platform_refuses_is_dropped_and_told_of_once(ada: Nudged):
    ada.phone.fails = [RefusedError("message is too long")]
    with capture_logs() as lines:
        assert [await ada.at(AT_SIX), await ada.at(AT_SIX + MINUTE)] == [[], []]
    assert await ada.outbox() == [("dropped", "refused")]
    assert [line["event"] for line in lines].count("nudge.refused") == 1


async def test_a_face_that_breaks_drops_the_nudge_and_is_told_of(ada: Nudged):
    ada.phone.fails = [RuntimeError("what nobody expected")]
    with capture_logs() as lines:
        assert await ada.at(AT_SIX) == []
    assert await ada.outbox() == [("dropped", "broken")]
    assert [line["event"] for line in lines] == ["nudge.failed", "nudges.settled"]


async def test_one_sent_but_not_settled_comes_again_as_the_same_message(ada: Nudged):
    (nudge,) = await ada.at(AT_SIX)
    await ada.coach.tell(
        "UPDATE outbox SET state = 'waiting', ready_at = due_at, leased_until = datetime(due_at, '+6 minutes')"
    )
    assert await ada.at(AT_SIX + MINUTE) == []
    (again,) = await ada.at(AT_SIX + 3 * MINUTE)
    assert (again.turn, again.buttons) == (nudge.turn, nudge.buttons)
    assert ada.phone.nonces[0] == ada.phone.nonces[1]
    assert (await ada.coach.press(nudge, "Done 1 h")).text.startswith("Logged 1 h")


async def test_two_nudgers_on_one_memory_send_it_once(ada: Nudged):
    other = ada.another()
    ada.coach.now = AT_SIX
    await other.tick()
    assert await ada.at(AT_SIX) == []
    assert len(ada.phone.seen) == 1


async def wanted_again(ada: Nudged) -> None:
    """The nudge is wanted a second time, at the very same moment."""
    await ada.coach.tell(
        'INSERT INTO outbox (learner_id, "key", moment, day, due_at, ready_at, state, tries)'
        " SELECT learner_id, 'again:1', 'study', '2026-01-07', '2026-01-07 17:00:00', '2026-01-07 17:00:00',"
        " 'waiting', 0 FROM dues WHERE moment = 'study'"
    )


async def test_one_that_is_on_its_way_keeps_others_waiting(ada: Nudged):
    async def meanwhile(*_: object) -> str:
        await wanted_again(ada)
        del ada.phone.send
        await ada.another().tick()
        return "shown"

    ada.phone.send = meanwhile  # type: ignore[method-assign,assignment]
    assert await ada.at(AT_SIX) == []
    assert await ada.outbox() == [("sent", None), ("waiting", None)]
    assert await ada.at(AT_SIX + 29 * MINUTE) == []
    assert len(await ada.at(AT_SIX + 33 * MINUTE)) == 1


async def test_two_nudges_due_at_once_do_not_come_together(ada: Nudged):
    await wanted_again(ada)
    assert len(await ada.at(AT_SIX)) == 1
    assert await ada.at(AT_SIX + 29 * MINUTE) == []
    assert len(await ada.at(AT_SIX + 31 * MINUTE)) == 1
    assert await ada.outbox() == [("sent", None), ("sent", None)]


async def test_the_face_used_last_is_the_one_that_speaks(ada: Nudged):
    await ada.coach.tell("INSERT INTO addresses VALUES ('discord', '77', '7700', 1, NULL)")
    async with ada.delivery.through(Platform.DISCORD, Phone()) as _:
        await ada.at(AT_SIX)
    assert ada.phone.addresses == [ADA]


async def test_another_face_is_used_where_the_last_one_is_blocked(ada: Nudged):
    await ada.coach.tell("INSERT INTO addresses VALUES ('discord', '77', '7700', 1, NULL)")
    discord = Phone()
    async with ada.delivery.through(Platform.DISCORD, discord):
        ada.phone.fails = [UnreachableError()]
        await ada.at(AT_SIX)
    assert [address.chat for address in discord.addresses] == ["7700"]
    assert await ada.outbox() == [("sent", None)]


async def test_a_closed_terminal_is_not_out_of_reach(coach: Coach):
    async with nudging(coach) as it:
        await coach.tell("UPDATE addresses SET platform = 'terminal'")
        assert await it.at(AT_SIX) == []
        assert await it.outbox() == [("waiting", None)]
        assert await it.at(AT_SIX + 60 * MINUTE) == []
        assert await it.outbox() == [("dropped", "late")]
        assert await coach.ask("SELECT unheard_from FROM learners") == [(None,)]


async def test_a_report_makes_no_sound(ada: Nudged):
    sunday = AT_SIX + timedelta(days=4, hours=2)
    await ada.coach.say("2h ddia")
    ada.coach.now = sunday - 60 * MINUTE
    await ada.coach.say("/week")
    (reflection,) = [it for it in await ada.at(sunday) if it.silent]
    assert "week" in reflection.text


async def test_a_clock_that_jumps_ahead_and_back_ends_no_nudges(ada: Nudged):
    await ada.at(MORNING + timedelta(days=400))
    assert await ada.at(MORNING) == []
    assert len(await ada.at(AT_SIX + timedelta(days=1))) == 1


async def test_nothing_more_is_begun_once_the_coach_is_stopped(ada: Nudged):
    async with ada.nudger.beating():
        pass
    assert await ada.at(AT_SIX) == []
    assert await ada.outbox() == []


async def test_who_is_let_in_again_is_nudged_again(ada: Nudged):
    await ada.coach.tell("UPDATE learners SET admitted = false")
    assert await ada.at(AT_SIX) == []
    assert await ada.outbox() == [("skipped", "stranger")]
    ada.coach.now += 60 * MINUTE
    await ada.coach.say("/week")
    assert len(await ada.at(AT_SIX + timedelta(days=1))) == 1
