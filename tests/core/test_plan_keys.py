"""Keys: readable, unique, steady."""

from hypothesis import given
from hypothesis import strategies as st

from core.plan.keys import LONGEST, repeated, slug, with_keys
from core.plan.model import Activity, Module, Phase, Plan, QuickWin, Resource, Topic


def a_plan(topics: list[str], resources: list[str]) -> Plan:
    books = tuple(Resource("", title, "Book", Activity.READING) for title in resources)
    module = Module("", "Verbs", topics=tuple(Topic("", title) for title in topics), resources=books)
    return Plan("Spanish", 8, phases=(Phase(1, "Start", modules=(module,)),))


def test_a_key_is_the_title_in_small_letters():
    assert slug("Gaurav Sen's System Design series") == "gaurav-sens-system-design-series"
    assert slug("Español: ¿qué tal?") == "espanol-que-tal"
    assert slug("机器学习") == "机器学习"
    assert slug("???") == "item"


def test_a_long_title_is_cut_between_words():
    assert (
        slug("Read first 3 chapters of Designing Data-Intensive") == "read-first-3-chapters-of-designing-data"
    )


@given(st.text())
def test_a_key_is_never_empty_nor_too_long(title: str):
    assert 0 < len(slug(title)) <= LONGEST


def test_of_two_items_with_one_title_the_resource_has_the_plain_key():
    (module,) = with_keys(a_plan(["Grammar"], ["Grammar"])).modules()
    assert (module.resources[0].key, module.topics[0].key) == ("grammar", "grammar-2")


@given(st.lists(st.sampled_from(["a", "a 2", "A", "b"])), st.lists(st.sampled_from(["a", "b", "b-2"])))
def test_keys_are_unique_and_steady(topics: list[str], resources: list[str]):
    plan = with_keys(a_plan(topics, resources))
    assert repeated(plan) is None
    assert with_keys(plan) == plan


def test_a_key_that_is_given_stays():
    plan = Plan("Spanish", 8, quick_wins=(QuickWin("hola", "Say hello"),))
    assert with_keys(plan) == plan
