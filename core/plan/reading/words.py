"""The vocabulary of plans, as data: what authors call the parts of a plan, in the languages met so far.

In the word lists an underscore stands for a blank within a phrase.
"""

from core.plan.model import Activity, Priority, Unit


def word_set(text: str) -> frozenset[str]:
    return frozenset(word.replace("_", " ") for word in text.split())


def word_table(text: str) -> dict[str, str]:
    """Lines of `Name: word word`, as a mapping from each word to its name."""
    rows = (line.strip().partition(": ") for line in text.strip().splitlines())
    return {word: name.replace("_", " ") for name, _, said in rows for word in said.split()}


# -- time ------------------------------------------------------------------------------------------------------------
UNITS = {
    word: Unit(unit)
    for word, unit in word_table(
        """
        month: month months mo mes meses mês mois monat monate mese mesi месяц 月 个月
        week: week weeks wk wks semana semanas semaine semaines woche wochen settimana settimane неделя недели 周 週
        day: day days día días dia dias jour jours tag tage giorno giorni день 天 日
        """
    ).items()
}
MONTH_NAMES = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
MONTHS_IN = {"year": 12, "years": 12, "quarter": 3, "quarters": 3}
DAYS_IN = {Unit.DAY: 1, Unit.WEEK: 7, Unit.MONTH: 30}

# -- stages ----------------------------------------------------------------------------------------------------------
STAGES = word_table(
    """
    phase: phase fase этап фаза 阶段
    stage: stage etapa étape stufe
    part: part parte partie teil часть 部分
    level: level nivel nível niveau уровень
    module: module módulo modul модуль
    tier: tier semester term sprint milestone quarter year cycle
    unit: unit block track belt
    step: step paso passo schritt шаг 步
    chapter: chapter capítulo chapitre kapitel глава 章
    lesson: lesson section lecture session class topic
    """
)
# Headings of these kinds number other things too, so they make a plan only where they carry most of the document.
WEAK_STAGES = word_set("step chapter lesson")

# -- sections that are not the plan's stages ---------------------------------------------------------------------------
BOILERPLATE = word_set(
    """
    about acknowledgement acknowledgements acknowledgments audience author authors background
    bibliography changelog community conclusion congratulations contact contents contribute contributing
    contribution contributions contributors credits disclaimer disclaimers donate faq faqs feedback goal
    goals help index installation instructions intro introduction legend licence license maintainers
    motivation news notes overview preface prerequisite prerequisites purpose references related
    requirements setup sponsors stargazers summary support team thanks tips toc translation translations
    updates usage welcome why
    about_me about_the_author before_you_start code_of_conduct connect_with_me contact_info
    final_notes final_thoughts follow_me frequently_asked_questions getting_help getting_started
    goals_and_audience how_to_contribute how_to_use how_to_use_this how_to_use_this_guide
    how_to_use_this_repo intended_audience see_also special_thanks star_history table_of_contents
    under_development what_now who_is_this_for
    """
)
BOILERPLATE_STARTS = (
    "contribut",
    "licen",
    "faq",
    "acknowledg",
    "how to contribute",
    "table of",
    "thank",
    "about th",
)
CONTAINERS = word_set(
    """
    curriculum lessons modules path plan program roadmap structure syllabus
    course_content course_modules course_outline course_structure daily_breakdown learning_path
    learning_plan study_plan the_curriculum the_path the_plan the_roadmap weekly_breakdown
    """
)
# What a document of stages calls itself; a primer, handbook or list of links does not.
PLAN_TITLES = word_set(
    """
    academy beginners bootcamp camp challenge checklist course courses curriculum days degree guide
    guides hero journey learn learning months path paths plan plans program programme roadmap schedule
    study syllabus track training university weeks
    """
)
LEARNING = word_set(
    """
    beginner beginners book books certification chapter course courses curriculum exam exercise
    exercises interview learn learning lecture lectures lesson lessons practice reading roadmap skills
    study syllabus topics training tutorial tutorials videos
    """
)

# -- labels over lists ---------------------------------------------------------------------------------------------------
RESOURCE_WORDS = word_set(
    """
    article articles bibliography blogs book books channels course courses docs documentation lectures
    libros link links material materials notebook notebooks papers playlist playlists podcast podcasts
    read reading readings recursos reference references resource resources ressourcen ressources sites
    tutorial tutorials video videos watch websites youtube ресурсы 资源
    """
)
PROJECT_WORDS = word_set(
    """
    build capstone deliverable deliverables project projects proyecto proyectos
    """
)
TOPIC_WORDS = word_set(
    """
    activities activity area areas checklist concept concepts cover covered exercises focus homework
    learn lesson lessons objectives outcomes practice skill skills subject subjects syllabus task tasks
    technologies temas topic topics
    """
)
SKIP_WORDS = word_set(
    """
    advice disclaimer duration faq goal goals instruction instructions license note notes outcome
    prerequisite prerequisites requirements timeline tip tips warning why
    """
)
FILLERS = word_set(
    """
    additional alternative and another best can core day external extra for free further great hands
    helpful in key learning ll main master mini month more my of on online optional other paid phase
    recommend recommended s some strongly study suggested the these this to use useful week what will
    you your
    """
)

PRIORITIES = {
    word: Priority(name)
    for word, name in word_table(
        """
        high: high must critical essential
        medium: mid medium normal moderate
        low: low optional
        """
    ).items()
}

# -- the week --------------------------------------------------------------------------------------------------------------
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAY_GROUPS = {
    **dict.fromkeys(("weekday", "weekdays", "workdays"), (0, 1, 2, 3, 4)),
    **dict.fromkeys(("weekend", "weekends"), (5, 6)),
    **dict.fromkeys(("daily", "everyday"), (0, 1, 2, 3, 4, 5, 6)),
}
# The first of these found in the wording of a slot says what it is for.
SLOT_WORDS = (
    (Activity.CODING, ("coding", "project", "build", "hands-on", "implement", "programming")),
    (Activity.VIDEO, ("video", "course", "tutorial", "lecture", "watch", "youtube")),
    (
        Activity.PRACTICE,
        ("practice", "exercise", "problem", "algorithm", "review", "quiz", "leetcode", "drill", "revis"),
    ),
    (Activity.READING, ("read", "book", "article", "paper", "theory", "study", "learn", "notes")),
)
