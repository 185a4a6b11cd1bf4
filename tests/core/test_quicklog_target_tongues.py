"""What learners call the items of their plan in other languages."""

import pytest

from bot.shipped import shipped_plan
from core.quicklog.targets.finding import Targets
from core.quicklog.targets.phrases import Phrasebook, phrases
from core.quicklog.targets.text import tokens
from core.quicklog.targets.tongues import SUBJECTS
from core.quicklog.targets.works import BOOKS, KINDS

PLAN = shipped_plan()
SHIPPED = Targets.of(PLAN)
TITLES = {item.key: item.title for item in PLAN.targets()}

SAID = {
    "Database Mastery": """
        Datenbanken; bases de datos; bases de données; banco de dados; basi di dati; базам данных; баз даних; baz danych; veritabanı;
        قواعد البيانات; データベースを2時間; 数据库; 데이터베이스를; डेटाबेस; databaser; databáze; מסדי נתונים; پایگاه داده; βάσεις δεδομένων;
        baze de date; cơ sở dữ liệu; basis data; tietokannat; adatbázisok
    """,
    "System Design Fundamentals": """
        Systemdesign; diseño de sistemas; conception de systèmes; projeto de sistemas; системный дизайн; projektowaniem systemów;
        sistem tasarımı; تصميم الأنظمة; システム設計; 系统设计; 시스템 설계; सिस्टम डिज़ाइन; systeemontwerp; návrh systémů; עיצוב מערכות
    """,
    "Core Algorithms": "Algorithmen; algoritmos; алгоритмами; アルゴリズム; 算法; 알고리즘; خوارزميات; אלגוריתמים; αλγόριθμοι; thuật toán",
    "Design Patterns": "Entwurfsmuster; patrones de diseño; паттерны проектирования; padrões de projeto; 設計模式; 디자인 패턴",
    "Clean Code": "sauberer Code; código limpio; чистого кода; czystym kodem; クリーンコード; 代码整洁之道; 클린코드; дядя Боб",
    "Designing Data-Intensive Applications": """
        книга с кабанчиком; клеппмана; высоконагруженные приложения; 数据密集型应用系统设计
    """,
    "Introduction to Algorithms": "кормена; 算法导论; introduction aux algorithmes",
    "LeetCode": "литкоде; ليت كود; 力扣; リートコード; leetcode'da; leetcodzie; leetcodessa",
    "Backend Mastery Project": "api de tareas; апи задач; タスクAPI; Task-API",
    "System Design Project": "чат-приложение; Chat-App; aplicación de chat; 聊天应用",
    "AI Integration Project": "asistente de code review; ассистент для код-ревью; le projet code review",
    "Full-Stack AI Platform": "маркетплейс агентов; проект по агентам (маркетплейс)",
    "Agentic AI & LLM Integration": "KI-Agenten; agentes de IA; агенты; 智能体",
    "Small Language Models (SLMs)": "kleine Sprachmodelle; pequeños modelos de lenguaje; малые языковые модели; 小语言模型",
    "SQL Performance Explained": "libro de sql; sql-buch; книга по sql",
}


@pytest.mark.parametrize(
    ("title", "text"), [(title, text) for title, texts in SAID.items() for text in texts.split(";")]
)
def test_subjects_and_famous_books_go_by_their_names_in_other_languages(title: str, text: str) -> None:
    assert [TITLES.get(mention.key or "") for mention in SHIPPED.mentions(text.strip())] == [title]


def test_an_ending_of_another_language_does_not_hide_a_name() -> None:
    for text in ("leetcodu", "Kleppmannin kirja", "Burkova", "langgraphia"):
        assert len(SHIPPED.mentions(text)) == 1


def test_algo_is_an_abbreviation_but_not_in_spanish() -> None:
    assert [mention.key for mention in SHIPPED.mentions("hab gestern abend 1 std algo gemacht")] == [
        "core-algorithms"
    ]
    assert SHIPPED.mentions("estudié algo 2 horas") == ()


@pytest.mark.parametrize("table", [SUBJECTS, BOOKS, KINDS])
def test_every_phrase_of_the_tables_is_found_when_said(table: dict[str, str]) -> None:
    book = Phrasebook(phrases(table))
    for words, names in table.items():
        for name in names.split(";"):
            said = tokens(name.replace("*", ""))
            assert book.at(said, 0), f"{name} for {words}"
