"""Phrases are kept as text, cleaned a language at a time; each is found again as a message would say it."""

import pytest

from core.quicklog.languages import LANGUAGES
from core.quicklog.normalise import clean
from core.quicklog.phrasebook import Phrasebook
from core.quicklog.tokens import cut
from core.quicklog.vocabulary import Language, Role, language


@pytest.fixture(scope="module")
def book() -> Phrasebook:
    return Phrasebook(LANGUAGES)


@pytest.mark.parametrize("each", LANGUAGES, ids=lambda each: each.code)
def test_each_phrase_is_found_by_its_first_word(book: Phrasebook, each: Language):
    for phrase, sense in each:
        if not phrase.endswith("*"):
            words = tuple(token.text for token in cut(clean(phrase), book.spaceless))
            longest, phrases = book.beginning(words[0])
            assert sense.role in phrases[words][each.code]
            assert len(words) <= longest


def test_a_phrase_of_two_languages_has_the_senses_of_both():
    german = language("de", numbers="1 ein", hour="h, std", filler="fast")
    dutch = language("nl", numbers="1 een", hour="h", filler="zo", day="fast=-1")
    book = Phrasebook([german, dutch])
    assert book.beginning("h") == (1, {("h",): {"de": {Role.UNIT: 60.0}, "nl": {Role.UNIT: 60.0}}})
    assert book.beginning("fast")[1]["fast",] == {"de": {Role.FILLER: 0.0}, "nl": {Role.DAY: -1.0}}


def test_a_word_that_begins_none_has_none(book: Phrasebook):
    assert book.beginning("xyzzy") == (0, {})


def test_a_word_is_not_mistaken_for_a_longer_one():
    book = Phrasebook([language("en", numbers="1 one", study="read, reading list")])
    assert book.beginning("rea") == (0, {})
    assert set(book.beginning("reading")[1]) == {("reading", "list")}
