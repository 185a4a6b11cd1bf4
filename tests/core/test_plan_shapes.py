"""The shapes that plans of other authors come in."""

from core.plan.model import Activity, Band, Goal, Priority, Slot, Span, Unit
from core.plan.reading import NoPlan, read_plan
from tests.core.planned import only_module, plan_of, read, text_of

WEEK = Unit.WEEK


def test_weeks_in_headings_are_phases_with_spans():
    plan = plan_of("# Spanish\n\n## Week 1-2: Verbs\n- ser\n\n## Week 3: Nouns\n- gender\n")
    assert [(p.number, p.title, p.span) for p in plan.phases] == [
        (1, "Week 1-2: Verbs", Span(1, 2, WEEK)),
        (2, "Week 3: Nouns", Span(3, 3, WEEK)),
    ]
    assert (plan.length, plan.unit) == (3, WEEK)


def test_the_shallowest_headings_that_count_are_the_phases():
    plan = plan_of(
        "# P\n\n## Month 1\n\n### Week 1\n- a\n\n### Week 2\n- b\n\n## Month 2\n\n### Week 3\n- c\n"
    )
    assert [phase.title for phase in plan.phases] == ["Month 1", "Month 2"]
    assert [module.title for module in plan.modules()] == ["Week 1", "Week 2", "Week 3"]


def test_lengths_put_phases_one_after_another():
    plan = plan_of("# P\n\n## Phase 1: A (4 weeks)\n- a\n\n## Phase 2: B\n**Duration:** 2 weeks\n- b\n")
    assert [phase.span for phase in plan.phases] == [Span(1, 4, WEEK), Span(5, 6, WEEK)]


def test_tiers_keep_their_own_numbers():
    plan = plan_of("# P\n\n## Tier 0 - Prep\n- a\n\n## Tier 1 - Go\n- b\n")
    assert [phase.number for phase in plan.phases] == [0, 1]


def test_steps_of_a_recipe_are_no_phases_but_a_book_of_chapters_is():
    assert len(plan_of("# Learn Go\n\n## Chapter 1: Types\n- int\n\n## Chapter 2: Maps\n- map\n").phases) == 2


def test_bold_lines_that_count_are_headings():
    plan = plan_of("# P\n\n**Week 1: Verbs**\n\n- ser\n\n**Week 2: Nouns**\n\n- gender\n")
    assert [phase.title for phase in plan.phases] == ["Week 1: Verbs", "Week 2: Nouns"]


def test_plain_text_with_bullet_signs_is_a_plan():
    plan = plan_of("WEEK 1: Verbs\n\u2022 ser\n\u2022 estar\n\nWEEK 2: Nouns\n\u2022 gender\n")
    assert [(p.title, p.span) for p in plan.phases] == [
        ("WEEK 1: Verbs", Span(1, 1, WEEK)),
        ("WEEK 2: Nouns", Span(2, 2, WEEK)),
    ]
    assert [topic.title for module in plan.modules() for topic in module.topics] == ["ser", "estar", "gender"]


def test_a_table_of_days_by_number_is_a_plan():
    rows = "".join(f"| 0{n} | [Part {n}](./{n}.md) |\n" for n in range(1, 5))
    plan = plan_of(f"# 30 Days Of Go\n\n|# Day | Topics |\n|--|--|\n{rows}\n# Day 1\n\n## Welcome\nHello.\n")
    assert [phase.title for phase in plan.phases] == [f"Day 0{n}: Part {n}" for n in range(1, 5)]
    assert (plan.length, plan.unit) == (30, Unit.DAY)


def test_a_plan_told_in_sentences_keeps_them_as_topics():
    plan = plan_of("# P\n\n## Week 1: Verbs\nRead the first chapter. It is short.\n\n## Week 2\nPractise.\n")
    assert [(m.title, [t.title for t in m.topics]) for m in plan.modules()] == [
        ("Verbs", ["Read the first chapter. It is short"]),
        ("Week 2", ["Practise"]),
    ]


def test_resources_after_the_phases_close_the_last_one():
    text = "# P\n\n## Phase 1\n- a\n\n## Phase 2\n- b\n\n## Recommended Books\n- *Emma* by Jane Austen\n\n## FAQ\n- [x](https://x.io)\n"
    plan = plan_of(text)
    assert [module.title for module in plan.phases[1].modules] == ["Phase 2", "Recommended Books"]
    assert [(r.title, r.author) for r in plan.resources()] == [("Emma", "Jane Austen")]


def test_subjects_lose_the_numbers_of_their_headings():
    plan = plan_of(
        "# P\n\n## Phase 1\n\n### 1.1 Verbs:\n- ser\n\n### 2. Nouns\n- gender\n\n### 3D art\n- cube\n"
    )
    assert [module.title for module in plan.modules()] == ["Verbs", "Nouns", "3D art"]


def test_beginner_intermediate_and_advanced_are_phases():
    text = "# Go path\n\n## Beginner\n- a\n\n## Intermediate\n- b\n\n## Advanced\n- c\n\n## Books\n- d\n"
    assert [phase.title for phase in plan_of(text).phases] == ["Beginner", "Intermediate", "Advanced"]


def test_headings_in_html_count_too():
    text = "# P\n\n<details>\n<summary><h2>Stage 1</h2></summary>\n\n- a\n\n</details>\n\n<h2>Stage 2</h2>\n\n- b\n"
    assert [phase.title for phase in plan_of(text).phases] == ["Stage 1", "Stage 2"]


def test_a_term_with_a_long_explanation_is_the_topic():
    module = only_module(
        "# P\n\n## Week 1\n- **Calculus**: the limits, derivatives and integrals that the rest builds upon\n- **Day 1:** rest\n"
    )
    assert [topic.title for topic in module.topics] == ["Calculus", "Day 1: rest"]


def test_months_of_the_year_are_months_of_the_plan():
    plan = plan_of("# P\n\n## November 2025\n- a\n\n## Dec - Jan: B\n- b\n\n## Q1\n- c\n")
    assert [phase.span for phase in plan.phases] == [Span(1, 1), Span(2, 3), Span(3, 5)]


def test_a_label_may_have_its_list_beside_it():
    module = only_module(
        "# P\n\n## Week 1\n**Topics:** loops, functions (and closures, too)\n\n"
        "**Resources:** [A](https://a.io), [B](https://b.io)\n\n**Project:** Build a clock.\n"
    )
    assert [topic.title for topic in module.topics] == ["loops", "functions (and closures, too)"]
    assert [resource.title for resource in module.resources] == ["A", "B"]


def test_a_library_with_steps_to_install_it_is_no_plan():
    text = "# fastapi-utils\n\nHelpers.\n\n## Step 1: Clone\n- git clone\n\n## Step 2: Install\n- pip\n\n## License\nMIT\n"
    assert read_plan(text) == NoPlan("no_plan")


def test_a_table_of_weeks_is_a_plan():
    plan = plan_of(
        "# P\n\n| Week | Topic | Resources |\n|--|--|--|\n"
        "| 1 | Verbs | [Book](https://a.io) |\n| 2 | Nouns | [Tape](https://b.io) |\n| 3 | Talk | |\n"
    )
    assert [(p.title, p.span) for p in plan.phases] == [
        ("Week 1: Verbs", Span(1, 1, WEEK)),
        ("Week 2: Nouns", Span(2, 2, WEEK)),
        ("Week 3: Talk", Span(3, 3, WEEK)),
    ]
    assert [resource.title for resource in plan.resources()] == ["Book", "Tape"]


def test_a_list_of_weeks_is_a_plan():
    plan = plan_of("# P\n\n- **Week 1**: verbs\n- **Week 2**: nouns\n- **Week 3**: talk\n")
    assert [phase.span for phase in plan.phases] == [Span(n, n, WEEK) for n in (1, 2, 3)]
    assert [topic.title for module in plan.modules() for topic in module.topics] == ["verbs", "nouns", "talk"]


def test_parts_that_the_introduction_names_are_phases():
    plan = plan_of(
        "# The course\n\nIt has two parts:\n\n1. **Reading** is first.\n2. **Writing** is second.\n\n"
        "## News\n- x\n\n## Reading\n- books\n\n## Writing\n- letters\n"
    )
    assert [phase.title for phase in plan.phases] == ["Reading", "Writing"]


def test_what_stands_under_curriculum_are_phases():
    plan = plan_of(
        "# Learning to write\n\n## Curriculum\n\n### Prerequisites\n- pen\n\n### Reading\n- books\n\n### Writing\n- letters\n"
    )
    assert [phase.title for phase in plan.phases] == ["Reading", "Writing"]


def test_a_reference_without_phases_is_kept_as_one_stage():
    links = "\n".join(f"- [Text {n}](https://a.io/{n})" for n in range(6))
    reading = read(
        f"# Baking primer\n\nLearn from books and lectures, practice, and study.\n\n## Bread\n{links}\n\n## Cake\n{links}\n"
    )
    assert not reading.has_phases
    assert [module.title for module in reading.plan.modules()] == ["Bread", "Cake"]
    assert reading.said.links == 12


def test_a_table_of_contents_is_no_content():
    plan = plan_of("# P\n\n- [Week 1](#week-1)\n- [Week 2](#week-2)\n\n## Week 1\n- a\n\n## Week 2\n- b\n")
    assert [topic.title for module in plan.modules() for topic in module.topics] == ["a", "b"]


def test_comments_hide_and_details_do_not():
    plan = plan_of(
        "# P\n\n<!--\n## Week 9\n- x\n-->\n\n## Week 1\n<details>\n\n- a\n\n</details>\n\n## Week 2\n- b\n"
    )
    assert [phase.title for phase in plan.phases] == ["Week 1", "Week 2"]
    assert len(list(plan.modules())) == 2


def test_front_matter_gives_title_and_goal_and_keeps_the_lines():
    reading = read(
        "---\ntitle: Verbs - all of them\ndescription: Speak.\n---\n\n## Week 1\n- ser\n\n## Week 2\n- ir\n"
    )
    assert (reading.plan.title, reading.plan.goal) == ("Verbs", "Speak.")
    assert [fact.line for fact in reading.understood if fact.what == "phase"] == [6, 9]


def test_checkboxes_are_counted():
    said = read("# P\n\n## Week 1\n- [x] a\n- [ ] b\n\n## Week 2\n- [ ] c\n").said
    assert (said.tasks, said.done) == (3, 1)


def test_a_row_with_hours_and_priority_is_a_module():
    module = only_module(
        "# P\n\n## Week 1\n| Topic | Priority | Time |\n|--|--|--|\n| Arrays | High | 2 hours |\n"
    )
    assert (module.title, module.priority, module.estimated_minutes) == ("Arrays", Priority.HIGH, 120)


def test_projects_within_a_phase_take_its_span():
    (project,) = plan_of(
        "# P\n\n## Week 1\n- a\n- Project: [Clock](https://a.io)\n\n## Week 2\n- b\n"
    ).projects
    assert (project.title, project.span, project.link) == ("Clock", Span(1, 1, WEEK), "https://a.io")


def test_projects_of_their_own_have_summary_features_and_stack():
    text = "# P\n\n## Phase 1\n- a\n\n## Projects\n\n### Chat (Months 2-3)\nA chat for two.\n- rooms\n\n**Tech stack:** Go, Redis\n"
    (project,) = plan_of(text).projects
    assert (project.title, project.summary, project.span) == ("Chat", "A chat for two", Span(2, 3))
    assert [feature.title for feature in project.features] == ["rooms"]
    assert project.technologies == ("Go", "Redis")


def test_a_week_may_be_told_by_ranges_and_in_minutes():
    text = (
        "# P\n\n## Phase 1\n- a\n\n## Weekly Schedule\n- Mon-Wed (45 min): Reading\n- Weekends: Build, 2 h\n"
    )
    assert plan_of(text).slots == (
        *(Slot(day, Activity.READING, "Reading", Band(45, 45)) for day in (0, 1, 2)),
        *(Slot(day, Activity.CODING, "Build", Band(120, 120)) for day in (5, 6)),
    )


def test_quick_wins_may_be_counted_in_weeks():
    plan = plan_of("# P\n\n## Phase 1\n- a\n\n## Quick wins (first 2 weeks)\n- [ ] Read 5 pages (for fun)\n")
    (win,) = plan.quick_wins
    assert (win.title, win.note, win.goal, plan.win_days) == (
        "Read 5 pages",
        "for fun",
        Goal("pages", 5, 5),
        14,
    )


def test_windows_line_ends_and_a_byte_order_mark_change_nothing():
    text = text_of("senior_engineer_2025.md")
    assert read("\ufeff" + text.replace("\n", "\r\n")).plan == read(text).plan


def test_the_coding_interview_plan():
    reading = read(text_of("coding-interview-study-plan.md"))
    plan = reading.plan
    assert (plan.title, plan.length, plan.unit) == ("Coding interview study plan", 12, WEEK)
    assert [phase.span for phase in plan.phases] == [Span(1, 4, WEEK), Span(5, 12, WEEK)]
    topics = plan.phases[0].modules
    assert len(topics) == 18
    by_week = {
        week: sum(m.estimated_minutes or 0 for m in topics if m.area == week) // 60
        for week in {m.area for m in topics}
    }
    assert by_week == {"Week 1": 11, "Week 2": 11, "Week 3": 14, "Week 4": 10}
    assert (reading.said.total, reading.said.effort) == ("3 month", "11 hours a week")


def test_the_ninety_days():
    plan = plan_of(text_of("90-days-of-cybersecurity.md"))
    assert (plan.length, plan.unit, len(plan.phases)) == (90, Unit.DAY, 11)
    counted = [sum(len(module.resources) for module in phase.modules) for phase in plan.phases]
    assert counted == [1, 2, 3, 8, 6, 4, 2, 10, 4, 2, 2]
    assert [m.title for m in plan.phases[7].modules] == ["GCP", "AWS", "Azure"]
