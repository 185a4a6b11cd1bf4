from core.plan.model import Goal, Plan, QuickWin
from core.plan.standing import Standing, Status
from core.plan.wins import wins

TRACKER = QuickWin("tracker", "Set up your tracking system")
EASY = QuickWin("easy", "Solve 10 LeetCode easy problems", goal=Goal("problems", 10, 10))
CHAPTERS = QuickWin("chapters", "Read 3 chapters", goal=Goal("chapters", 3, 3), resource="ddia")
PLAN = Plan("A plan", 12, quick_wins=(TRACKER, EASY, CHAPTERS))


def test_problems_solved_on_anything_move_a_win_about_no_resource() -> None:
    easy = wins(PLAN, {}, {"leetcode": 4, None: 2}, {})[1]

    assert (easy.count, easy.of, easy.done) == (6, 10, False)


def test_a_counted_win_is_done_when_its_count_is_reached_and_never_shows_more() -> None:
    easy = wins(PLAN, {}, {"leetcode": 14}, {})[1]

    assert (easy.count, easy.done) == (10, True)


def test_chapters_come_from_where_the_learner_stopped_in_the_resource() -> None:
    chapters = wins(PLAN, {}, {}, {"ddia": "ch 2", "clrs": "ch 9"})[2]

    assert (chapters.count, chapters.of) == (2, 3)


def test_an_uncounted_win_is_done_when_it_is_ticked() -> None:
    ticked = {"tracker": Standing(status=Status.COMPLETED)}

    assert [win.done for win in wins(PLAN, ticked, {}, {})] == [True, False, False]


def test_a_win_is_told_only_while_it_was_still_to_be_won() -> None:
    easy = wins(PLAN, {}, {"leetcode": 12}, {})[1]

    assert easy.open_before(3)
    assert not easy.open_before(2)


def test_study_of_something_else_does_not_count() -> None:
    tracker, easy, chapters = wins(PLAN, {}, {}, {})

    assert not tracker.counts({"ddia"})
    assert easy.counts({"leetcode"})
    assert chapters.counts({"ddia"})
    assert not chapters.counts({"clrs"})
