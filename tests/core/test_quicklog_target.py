"""What learners call the items of their plan."""

from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.shipped import shipped_plan
from core.plan.model import Activity, Module, Phase, Plan, Project, Resource, Topic
from core.quicklog.targets.finding import Targets

PLAN = shipped_plan()
SHIPPED = Targets.of(PLAN)
TITLES = {item.key: item.title for item in PLAN.targets()}


def named(text: str, targets: Targets = SHIPPED) -> list[str | None]:
    """The titles of the items the text names; None where it is unsure."""
    return [
        TITLES.get(mention.key, mention.key) if mention.key else None for mention in targets.mentions(text)
    ]


@pytest.mark.parametrize("title", TITLES.values())
def test_every_title_names_its_item(title: str) -> None:
    assert named(f"1h of {title}, went well") == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("1.5h ddia", "Designing Data-Intensive Applications"),
        ("40 min of d d i a", "Designing Data-Intensive Applications"),
        ("35min done #ctci #interviewprep", "Cracking the Coding Interview"),
        ("hands on llm, 1h", "Hands-On Large Language Models"),
        ("nlp w/ transformers", "Natural Language Processing with Transformers"),
        ("sections 3-4 of the sql bootcamp", "The Complete SQL Bootcamp"),
        ("the seven databases book", "Seven Databases in Seven Weeks"),
        ("7 dbs", "Seven Databases in Seven Weeks"),
        ("did fastapi", "FastAPI - The Complete Course"),
        ("node js", "Complete Node.js Developer Course"),
        ("nodejs", "Complete Node.js Developer Course"),
        ("langgraph", "Building AI Agents with LangGraph"),
        ("fast.ai lesson 4", "Practical Deep Learning for Coders"),
        ("leetcode system design", "LeetCode System Design questions"),
        ("lc", "LeetCode"),
        ("sdi", "System Design Interview"),
        ("clean architecture", "Clean Architecture: Patterns, Practices, and Principles"),
        ("clean&nbsp;code", "Clean Code"),
        ("mlops", "MLOps Specialization"),
        ("hf docs", "Hugging Face Transformers documentation"),
    ],
)
def test_parts_of_titles_and_short_forms_name_the_resource(text: str, title: str) -> None:
    assert named(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("kleppmann", "Designing Data-Intensive Applications"),
        ("burkov's book", "Machine Learning Engineering"),
        ("alex xu vol 2", "System Design Interview"),
        ("gaurav's videos", "Gaurav Sen's System Design series"),
        ("ML engineering by Andriy", "Machine Learning Engineering"),
        ("gof", "Design Patterns"),
        ("the gang of four", "Design Patterns"),
        ("uncle bob", "Clean Code"),
        ("cormen", "Introduction to Algorithms"),
        ("andrew ng", "Deep Learning Specialization"),
        ("pluralsight", "Clean Architecture: Patterns, Practices, and Principles"),
        ("algorithms on coursera", "Algorithms Specialization"),
    ],
)
def test_authors_and_providers_name_the_resource(text: str, title: str) -> None:
    assert named(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("sql", "Database Mastery"),
        ("databases", "Database Mastery"),
        ("system design", "System Design Fundamentals"),
        ("algos", "Core Algorithms"),
        ("dsa", "Core Algorithms"),
        ("backend", "Backend Deep Dive"),
        ("gpt-4 function calling notes for the agentic module", "Agentic AI & LLM Integration"),
        ("slms", "Small Language Models (SLMs)"),
        ("ai infra", "AI Infrastructure & DevOps"),
        ("the clean code module", "Design Patterns & Clean Code"),
    ],
)
def test_a_subject_several_resources_share_names_the_module(text: str, title: str) -> None:
    assert named(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("sql book", "SQL Performance Explained"),
        ("the course on sql", "The Complete SQL Bootcamp"),
        ("system design course", "Grokking the System Design Interview"),
        ("algorithms book", "Introduction to Algorithms"),
        ("90 min of the agents course", "Building AI Agents with LangGraph"),
        ("transformers docs", "Hugging Face Transformers documentation"),
    ],
)
def test_the_kind_of_material_tells_which_of_the_resources(text: str, title: str) -> None:
    assert named(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("3x30m on the task api", "Backend Mastery Project"),
        ("task management", "Backend Mastery Project"),
        ("distributed chat application", "System Design Project"),
        ("chat app: websockets working", "System Design Project"),
        ("AI-powered code review assistant", "AI Integration Project"),
        ("le projet code review", "AI Integration Project"),
        ("code review bot", "AI Integration Project"),
        ("the marketplace", "Full-Stack AI Platform"),
        ("backend project", "Backend Mastery Project"),
    ],
)
def test_a_project_goes_by_what_it_builds(text: str, title: str) -> None:
    assert named(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("klepmann", "Designing Data-Intensive Applications"),
        ("burkhov's ml enginering book", "Machine Learning Engineering"),
        ("leetcod", "LeetCode"),
        ("grokkin", "Grokking the System Design Interview"),
        ("system desing interview book", "System Design Interview"),
        ("aglorithms speclization", "Algorithms Specialization"),
        ("sql bootcmap", "The Complete SQL Bootcamp"),
        ("claen code", "Clean Code"),
    ],
)
def test_misspellings_are_mended_and_marked(text: str, title: str) -> None:
    (mention,) = SHIPPED.mentions(text)
    assert mention.key is not None
    assert TITLES[mention.key] == title
    assert not mention.exact


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("40m, microservices, newman", "microservices, newman"),
        ("hands-on LLMs alammar, 1h", "hands-on LLMs alammar"),
        ("kleppmann's ddia", "kleppmann's ddia"),
        ("databases, sqlbolt", "databases, sqlbolt"),
        ("the system design chapter of ctci", "system design chapter of ctci"),
        ("fast.ai\u200b 1\u200bh", "fast.ai\u200b"),
    ],
)
def test_two_names_of_one_item_are_one_mention(text: str, span: str) -> None:
    (mention,) = SHIPPED.mentions(text)
    assert text[mention.start : mention.end] == span
    assert mention.key


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("window functions in sql yesterday on sqlbolt", "sqlbolt"),
        ("databases, chapter 3 of ddia", "ddia"),
        ("llm agents with langgraph", "llm agents with langgraph"),
    ],
)
def test_a_subject_gives_way_to_what_it_is_studied_with(text: str, span: str) -> None:
    (mention,) = SHIPPED.mentions(text)
    assert text[mention.start : mention.end] == span


def test_no_mention_covers_an_amount_or_a_date() -> None:
    for between in ("two hours", "30 min", "yesterday", "this week", "3x20"):
        for one, other in (("sql", "sqlbolt"), ("ddia", "kleppmann")):
            text = f"{one} {between} {other}"
            assert all(between not in text[each.start : each.end] for each in SHIPPED.mentions(text))


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("45m ddia, 30m lc", ["Designing Data-Intensive Applications", "LeetCode"]),
        ("clean code & design patterns", ["Clean Code", "Design Patterns"]),
        ("databases and sqlbolt", ["Database Mastery", "SQLBolt.com"]),
        ("30m newman / 30m kleppmann", ["Building Microservices", "Designing Data-Intensive Applications"]),
    ],
)
def test_several_items_are_named_in_order(text: str, titles: list[str]) -> None:
    assert named(text) == titles


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("deep learning", {"Deep Learning Specialization", "Practical Deep Learning for Coders"}),
        (
            "transformers",
            {"Hugging Face Transformers documentation", "Natural Language Processing with Transformers"},
        ),
        ("llm", {"Hands-On Large Language Models", "Agentic AI & LLM Integration"}),
    ],
)
def test_what_fits_several_items_is_left_open(text: str, choices: set[str]) -> None:
    (mention,) = SHIPPED.mentions(text)
    assert mention.key is None
    assert {TITLES[key] for key in mention.choices} == choices


@pytest.mark.parametrize(
    "text",
    [
        *("python", "redis caching", "docker deep dive", "kubernetes 1h", "rust book", "graphql", "postgres"),
        *(
            "design a plan",
            "clean the house",
            "a complete course",
            "practical production",
            "engineering team meeting",
        ),
        *(
            "the system is down",
            "job interview at google",
            "building lego",
            "agents",
            "vision",
            "code",
            "learning",
        ),
        *(
            "sen",
            "ng",
            "AI",
            "API",
            "code review at work",
            "design course",
            "terraform course by andrew brown",
        ),
        *(
            "grokking algorithms",
            "clean coder",
            "delete node in a bst",
            "estuve leyendo algo de python",
            "en coréen",
        ),
        *("mi agente inmobiliario", "curso de inglés", "чистить квартиру", "数据", "勉強した", "الدراسة", ""),
    ],
)
def test_ordinary_words_and_mere_topics_name_nothing(text: str) -> None:
    assert named(text) == []


def course(title: str, *, author: str | None = None) -> Resource:
    key = title.lower().replace(" ", "-")
    return Resource(key, title, "Course", Activity.VIDEO, author=author)


OTHER = Targets.of(
    Plan(
        "Law and Python",
        3,
        phases=(
            Phase(
                1,
                "All",
                modules=(
                    Module(
                        "python", "Python", resources=(course("Grokking Algorithms"), course("Fluent Python"))
                    ),
                    Module("testing", "Testing", topics=(Topic("contract-tests", "Contract tests"),)),
                    Module(
                        "datenbanken",
                        "Grundlagen der Datenbanken",
                        resources=(course("Clean House", author="Mary Berry"),),
                    ),
                ),
            ),
        ),
        projects=(Project("diary", "Capstone", summary="Write a diary server with search"),),
    )
)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("2h python", ["python"]),
        ("fluent python", ["fluent-python"]),
        ("grokking algorithms 40m", ["grokking-algorithms"]),
        ("databases 1h", ["datenbanken"]),
        ("берри 1ч", []),
        ("berry, 20 min", ["clean-house"]),
        ("testing 30m", ["testing"]),
        ("was testing my code for work", []),
        ("diary server", ["diary"]),
        ("ddia and leetcode", []),
    ],
)
def test_any_plan_yields_its_own_names(text: str, keys: list[str]) -> None:
    assert [mention.key for mention in OTHER.mentions(text)] == keys


def test_an_empty_plan_has_no_names() -> None:
    assert Targets.of(Plan("Nothing", 1)).mentions("1h ddia") == ()


WORDS = st.sampled_from(
    [
        "ddia",
        "leetcode",
        "clean",
        "code",
        "design",
        "patterns",
        ",",
        "+",
        "and",
        "&",
        "chat",
        "project",
        "'",
        "базы",
        "данных",
        "数据库",
        "قواعد",
        "'s",
        "30",
        "(",
    ]
)


@settings(deadline=None)
@given(
    st.text(max_size=5000)
    | st.lists(WORDS, max_size=60).map(" ".join)
    | st.lists(WORDS, max_size=60).map("".join)
)
def test_mentions_are_inside_the_text_in_order_and_disjoint(text: str) -> None:
    end = 0
    for mention in SHIPPED.mentions(text):
        assert end <= mention.start < mention.end <= len(text)
        assert (mention.key in TITLES) is (not mention.choices)
        assert len(mention.choices) <= 3
        assert set(mention.choices) <= TITLES.keys()
        end = mention.end


def test_a_short_message_takes_well_under_a_millisecond() -> None:
    message = "read kleppmann's ddia ch 3 for 40 min and then 30m of leetcod"
    SHIPPED.mentions(message)
    began = perf_counter()
    for _ in range(100):
        SHIPPED.mentions(message)
    assert perf_counter() - began < 0.2
