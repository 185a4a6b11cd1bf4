"""Short forms and nicknames among learners, and look-alikes that mean something else: data of `names`."""

SHORT_FORMS = {
    "leetcode": "lc; leet",
    "system design": "sd; sysdes; sys design; sysdesign; sys des",
    "algorithm": "algo; algos; algs",
    "hugging face": "hf",
    "gang of four": "gof",
    "specialization": "specialisation; spec",
    "infrastructure": "infra",
    "architecture": "arch",
    "performance": "perf",
    "application": "app",
    "documentation": "docs; doc",
    "introduction": "intro",
    "database": "db",
    "natural language processing": "nlp",
    "small language model": "slm",
    "large language model": "llm",
    "machine learning": "ml",
    "deep learning": "dl",
}
"""Words that stand for title words, in titles as in messages."""

NICKNAMES = {
    "alex xu": "xu; bytebytego",
    "computer vision fundamentals": "cv fundamentals; cv course",
    "clean code": "uncle bob; bob martin; robert martin",
    "core algorithm": "dsa; data structures and algorithms; data structures; algorithms and data structures",
    "deep learning specialization": "dls",
    "designing data intensive applications": "boar book; the boar; wild boar; ddia book; data intensive",
    "educativeio": "educative",
    "introduction to algorithms": "cormen; leiserson; rivest",
    "gang of four": "gang of 4; erich gamma; gamma et al",
    "machine learning engineering": "mle; ml eng",
    "practical deep learning for coders": "fast ai; fastai; jeremy howard",
    "small language model": "small llms; tiny llms",
    "system design interview": "sdi",
    "chat application": "distributed chat application; distributed chat; chat server; chat service; chat backend; chatroom application",
    "code review assistant": """
        ai powered code review assistant; ai code review assistant; code reviewer; ai code reviewer; ai reviewer; code review bot;
        code review tool; code review project; code review application; code review ai; code review agent; code review helper;
        review bot; reviewer bot; pr bot; pr reviewer; ai code review; code assistant
    """,
    "agent marketplace": "ai agent marketplace; agents marketplace; marketplace for agents; marketplace of agents; agent store",
    "task management api": "task management; task manager api; tasks api; task api; todo api",
}
"""Names that no title or author of a plan yields by itself. They count only where the plan bears the words they stand for
and does not use them otherwise."""

ELSEWHERE = """
    grokking algorithm*; грокаем алгоритм*; grokking deep learning; grokking machine learning; clean coder;
    head first design patterns; hands on machine learning; system design primer; designing machine learning systems;
    algorithm design manual; designing ml systems; algorithms illuminated; grokking the coding interview; grokking coding interview;
    grokking dynamic programming; node js design patterns; nodejs design patterns; microservices patterns; clean agile;
    code complete; deep learning with python; ai engineering; deep learning book; database internals; refactoring to patterns; build a large language model;
    delete node; sd card; tree node; list node; root node; leaf node;
    real estate agent*; travel agent*; insurance agent*; agent smith; sql zoo; sqlzoo;
    project management; product management; time management; memory management
"""
"""Other works and phrases that share words with common plans; a plan that has them by title is not kept from it."""

CHAPTERS = frozenset(
    "chapter chap ch section part lecture lesson page kapitel kap chapitre capitulo cap глава главу главы гл rozdzial "
    "rozdział hoofdstuk capitolo bolum fasl kapitola 章".split()
)
"""What parts of a book are called: a subject beside one is what the chapter is about."""

SPANISH_SIGNS = frozenset(
    "hora horas hs minuto minutos minutitos horinha minutinhos hoy ayer hoje ontem estudie estudei lei hice fiz con com una uma el los "
    "las mas mais nao del y estuve estive leyendo leer leido lendo ler viendo ver visto vi haciendo hacer "
    "fazendo fazer estudiando estudiar estudando estudar aprendi aprendiendo practicando media meia esta noche noite".split()
)
"""Beside one of these "algo" is Spanish or Portuguese for something."""

BUILDS = ("chat application", "code review assistant", "agent marketplace", "task management api")
"""Things that projects build: a project whose summary has all the words, in whatever order, goes by that name."""
