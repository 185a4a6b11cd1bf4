"""The card of /progress shows what its words say."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from core.cards import MOST_PARTS
from core.dialogue.contract import Picture
from core.tracking import Entry
from tests.flows.talking import DDIA, LEETCODE, MET, MONDAY, YEAR, Chat, Memory, evening

TARGETS = (DDIA, LEETCODE, YEAR.projects[0].key, YEAR.phases[-1].modules[0].key, None)
FRIDAY = MONDAY + timedelta(days=18)
ENTRIES = st.lists(
    st.builds(
        Entry,
        st.integers(1, 300),
        st.integers(0, 18).map(lambda days: MONDAY + timedelta(days=days)),
        st.just("Europe/Berlin"),
        st.sampled_from(TARGETS),
    ),
    min_size=1,
    max_size=12,
)


def after(entries: Sequence[Entry], day: date = FRIDAY) -> Chat:
    memory = Memory(MET)
    memory.entries = {n: replace(entry, id=n, turn=-100 + n) for n, entry in enumerate(entries, 1)}
    return Chat(memory=memory, now=evening(day)).say("/progress")


def picture_of(chat: Chat) -> Picture:
    picture = chat.last.reply.picture
    assert picture is not None
    assert json.loads(json.dumps(picture.facts)) == picture.facts
    assert picture.alt.facts == picture.facts
    return picture


@settings(deadline=None, max_examples=40)
@given(ENTRIES)
def test_the_card_has_the_facts_of_the_words(entries: list[Entry]):
    chat = after(entries)
    told, card = chat.told["progress.told"], picture_of(chat).facts
    days = [day for day in card["week"]["days"] if day["minutes"]]
    assert {day["day"]: day["minutes"] for day in days} == {
        day.day.isoformat(): day.minutes for day in told["week"].by_day if day.minutes
    }
    assert card["week"]["minutes"] == sum(day["minutes"] for day in days) == told["week"].minutes
    assert (card["week"]["least"], card["week"]["most"]) == (told["week"].band.least, told["week"].band.most)
    assert [day["day"] for day in card["week"]["days"] if day["today"]] == [FRIDAY.isoformat()]
    shown, left = card["parts"]["shown"], card["parts"]["left"]
    assert sum(part["minutes"] for part in shown) + left["minutes"] == sum(it.minutes for it in entries)
    assert card["parts"]["minutes"] == told["studied"].minutes
    assert len(shown) <= MOST_PARTS
    assert abs(sum(part["percent"] for part in shown) + left["percent"] - 100) <= MOST_PARTS
    assert (card["streak"], card["clock"]["number"]) == (told["streak"], told["clock"].number)
    assert card["lately"] == {"kept": told["lately"].kept, "of": told["lately"].of}


def test_a_day_shows_what_it_asks_for():
    days = picture_of(after([Entry(60, MONDAY, "Europe/Berlin", DDIA)], MONDAY)).facts["week"]["days"]
    assert [(day["least"], day["most"]) for day in days] == [(60, 90)] * 5 + [(180, 240)] * 2


def test_parts_stand_in_the_order_of_the_plan_with_those_under_way_marked():
    entries = [Entry(60, MONDAY, "Europe/Berlin", target) for target in reversed(TARGETS)]
    shown = picture_of(after(entries)).facts["parts"]["shown"]
    assert next((part["kind"], part["number"], part["now"]) for part in shown) == ("phase", 1, True)
    assert [part["kind"] for part in shown] == ["phase"] * (len(shown) - 2) + ["project", "outside"]


def test_there_is_no_card_before_there_is_anything_to_see():
    assert after([]).last.reply.picture is None
