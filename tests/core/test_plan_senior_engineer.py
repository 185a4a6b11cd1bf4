"""The owner's plan: the importer reads every fact of it, and the shipped plan carries the same ones."""

from bot.plan_account import account
from bot.shipped import shipped_plan
from core.plan.model import Goal, Plan
from core.plan.reading.outcome import PassedOver
from tests.core.planned import differences, facts_of, read, text_of

DOCUMENT = "senior_engineer_2025.md"
FACTS = facts_of("senior_engineer_2025.facts.yaml")


def importer() -> Plan:
    return read(text_of(DOCUMENT)).plan


def test_every_fact_of_the_document_is_read():
    assert differences(FACTS, account(read(text_of(DOCUMENT)))) == []


def test_only_the_closing_words_are_passed_over():
    (last,) = read(text_of(DOCUMENT)).passed_over
    assert last.line == 255
    assert last.text.startswith("This plan balances depth with breadth")
    assert isinstance(last, PassedOver)


def test_every_line_understood_holds_what_was_understood_of_it():
    lines = text_of(DOCUMENT).splitlines()
    for fact in read(text_of(DOCUMENT)).understood:
        assert fact.title in lines[fact.line - 1].replace("**", ""), fact


def test_modules_bear_the_category_that_the_tracker_lists():
    categories = [module.category for module in importer().modules()]
    assert categories == ["Backend", "Database", "System Design", None, None, "AI", "AI", "AI", "AI"]


def test_the_shipped_plan_has_the_phases_modules_and_topics_of_the_document():
    shipped, read_in = shipped_plan(), importer()
    assert [(p.number, p.title, p.span, p.parallel_to) for p in shipped.phases] == [
        (p.number, p.title, p.span, p.parallel_to) for p in read_in.phases
    ]
    assert [(m.title, m.category, m.area, m.topics) for m in shipped.modules()] == [
        (m.title, m.category, m.area, m.topics) for m in read_in.modules()
    ]


def test_the_shipped_plan_has_the_resources_of_the_document_with_authors_and_providers():
    def facts(plan: Plan) -> list[tuple[object, ...]]:
        return [
            (r.key, r.title, r.type, r.activity, r.author, r.authors, r.provider, r.goal, r.reference)
            for r in plan.resources()
        ]

    assert facts(shipped_plan()) == facts(importer())


def test_a_note_stands_in_the_shipped_plan_wherever_the_document_has_one():
    assert [bool(r.note) for r in shipped_plan().resources()] == [
        bool(r.note) for r in importer().resources()
    ]


def test_the_shipped_plan_has_the_projects_of_the_document():
    shipped, read_in = shipped_plan(), importer()
    assert [(p.key, p.title, p.span, p.features) for p in shipped.projects] == [
        (p.key, p.title, p.span, p.features) for p in read_in.projects
    ]
    assert shipped.projects[0].technologies == ("FastAPI", "PostgreSQL", "Redis", "JWT")


def test_the_shipped_plan_has_the_week_the_trackers_and_the_lists_of_the_document():
    shipped, read_in = shipped_plan(), importer()
    assert shipped.slots == read_in.slots
    assert shipped.trackers == read_in.trackers
    assert (shipped.high_demand, shipped.emerging) == (read_in.high_demand, read_in.emerging)
    assert [(r.name, r.group) for r in shipped.roadmaps] == [(r.name, r.group) for r in read_in.roadmaps]
    assert [tool.name for tool in shipped.tools] == [tool.name for tool in read_in.tools]
    assert (len(shipped.reviews), shipped.length, shipped.win_days) == (3, 12, 30)


def test_the_shipped_quick_wins_count_and_refer_as_the_document_does():
    assert [(w.key, w.title, w.goal, w.resource) for w in shipped_plan().quick_wins] == [
        (w.key, w.title, w.goal, w.resource) for w in importer().quick_wins
    ]
    assert shipped_plan().quick_wins[3].goal == Goal("chapters", 3, 3)
