"""What famous books, authors and kinds of material are called in other languages: data of `phrases`.

The form is that of `tongues`. The names of books and authors count only in plans that have them.
"""

BOOKS = {
    "designing data intensive applications": """
        высоконагруженн* приложен*; высоконагруженн*; кабанчик*; книг* с кабан*; книг* про кабан*;
        високонавантажен* застосун*; 数据密集型应用系统设计; 数据密集型应用;
        データ指向アプリケーションデザイン; データ指向; 데이터 중심 애플리케이션 설계;
        데이터 중심 애플리케이션; データ指向アプリ; datenintensiv* anwendung*;
        aplicaciones intensivas en datos; aplicações intensivas em dados;
        przetwarzanie danych w dużej skali
    """,
    "cracking the coding interview": """
        карьер* программист*; 程序员面试金典; 世界で闘うプログラミング力を鍛える本; 코딩 인터뷰 완전 분석;
        cracking code interview; cracking the code interview
    """,
    "introduction to algorithms": """
        算法导论; 演算法導論; アルゴリズムイントロダクション; introducción a los algoritmos;
        introducción a algoritmos; introdução a algoritmos; introdução aos algoritmos;
        introduction à l'algorithmique; introduction aux algorithmes; algorithmen eine einführung;
        wprowadzen* do algorytm*; введен* в алгоритм*; алгоритм* построен* и анализ*;
        introduzione agli algoritmi; algoritmalara giriş
    """,
    "system design interview": """
        интервью по системн* дизайн*; собеседован* по системн* дизайн*;
        системн* дизайн* подготовк* к сложн* интервью; подготовк* к сложн* интервью;
        entrevista de diseño de sistemas; entrevista de system design; 系统设计面试; 搞定系统设计;
        システム設計の面接試験; システム設計面接; सिस्टम डिज़ाइन इंटरव्यू;
        가상 면접 사례로 배우는 대규모 시스템 설계 기초; 대규모 시스템 설계 기초
    """,
    "seven databases in seven weeks": """
        sieben datenbank*; siete bases de datos*; sept bases de données; sete bancos de dados;
        sette database; семь баз данных*; сім баз даних; siedem baz danych; 七周七数据库; 7つのデータベース;
        七つのデータベース; 7 databases; 7 dbs; 7 db; 7 datenbanken; 7 bases de datos
    """,
    "building microservices": """
        создан* микросервис*; construcción de microservicios; マイクロサービスアーキテクチャ;
        마이크로서비스 아키텍처 구축; 微服务设计; budowanie mikrousług
    """,
    "hands on large language models": """
        hands on llm; 핸즈온 llm; 직접 만들면서 배우는 llm; 图解大模型; 直感 llm;
        praxiseinstieg large language models
    """,
    "natural language processing with transformers": """
        трансформер* для нлп; 機械学習エンジニアのためのtransformers; 트랜스포머를 활용한 자연어 처리;
        nlp transformers; nlp mit transformers
    """,
    "sql performance explained": "sql performance; производительность sql; производительности sql",
    "gang of four": """
        банд* четыр*; viererbande; banda de los cuatro; bande des quatre; gang dei quattro;
        gangue dos quatro; banda czterech; banda dos quatro; 四人组; 四人幫
    """,
    "cormen": "кормен*; コルメン; 코르멘; كورمن; کورمن; קורמן; कॉर्मेन; 코멘",
    "uncle bob": """
        дяд* боб*; дядюшк* боб*; дядьк* боб*; tío bob; onkel bob; oncle bob; zio bob; oom bob; wujek bob;
        wujka boba; strýček bob; farbror bob; アンクルボブ; ボブおじさん; 엉클 밥; 鲍勃大叔
    """,
    "alex xu": """
        алекс* сюй; алекс* сюя; алекс* сюю; алекс сю; алекс* ксу; алекс зу; алекс шу; алекса сю;
        アレックスシュウ; 알렉스 쉬; אלכס שו; أليكس شو; آلکس ژو
    """,
    "andrew ng": """
        эндрю ын*; эндрю нг; эндрю энджи; ендрю ин*; 吴恩达; 吳恩達; アンドリューン; 앤드류 응; أندرو نج;
        אנדרו נג; एंड्रयू एनजी
    """,
    "kleppmann": """
        клеппман*; клепман*; クレップマン; 클레프만; 클레프먼; كليبمان; کلپمن; קלפמן; क्लेपमैन; κλεπμαν
    """,
    "newman": "ньюман*; нюман*; ニューマン; 뉴먼; نيومان; نیومن; ניומן; न्यूमैन",
    "burkov": "бурков*; буркова; ブルコフ; 부르코프; 버코프; بوركوف; בורקוב; बुर्कोव",
    "winand": "винанд*; вайнанд*; ヴィナント; 비난트; ויננד; विनांड",
    "gaurav sen": "гаурав* сен*; гаурав*; ガウラブ; 가우라브 센; गौरव सेन; غوراف سين; גאורב סן",
}
"""Famous books and their authors by the names they bear in translation."""

KINDS = {
    "book": """
        buch; buches; libro; livro; livre; bouquin; книг*; książk*; boek; kitap; kitab*; كتاب; کتاب; bok;
        boken; knih*; buku; sách; cuốn sách; ספר; βιβλί*; carte; cartea; könyv*; kirja*; 書籍; 本; 书; 書;
        책; किताब; bog; bogen; ebook
    """,
    "course": """
        kurs; kursu; kursi; kursus; kursen; kurset; kurse; curso; cours; курс*; corso; cursus; دورة; كورس;
        دوره; コース; 课程; 課程; 강의; 강좌; कोर्स; khóa học; קורס; μάθημα; kurz; kurzu; tanfolyam*;
        kurssi*; class; mooc
    """,
    "project": """
        projekt*; proyecto; projet; проект; проекта; проекту; проектом; проекте; проєкт; проєкту; progetto;
        projeto; proje; projesi; プロジェクト; 项目; 專案; 프로젝트; مشروع; پروژه; प्रोजेक्ट; proyek; dự án;
        פרויקט; proiect*; prosjekt*; projekti*; side project; έργο
    """,
    "module": """
        modul; módulo; модул*; モジュール; 模块; 模組; 모듈; وحدة; मॉड्यूल; mô đun; מודול; ενότητα; unité
    """,
    "video": """
        видео; видос*; відео; vídeo; filmik*; فيديو*; ویدیو*; 動画; 视频; 影片; 영상; वीडियो; סרטון;
        סרטונים; playlist; youtube; channel
    """,
    "documentation": """
        doku; documentación; documentação; documentazione; документаци*; доки; доку; документацій*;
        dokumentacj*; dokumentac*; dokumentation*; ドキュメント; 文档; 文件; 문서; dokumen*; belgeler;
        تيوتوريال; توثيق; תיעוד; tutorial
    """,
    "specialization": """
        специализаци*; спеціалізаці*; especialización; especialização; spezialisierung; specjalizacj*;
        specializzazione; specializac*; uzmanlık
    """,
    "bootcamp": """
        boot camp; буткемп*; ブートキャンプ; 부트캠프; 训练营; 訓練營; बूटकैंप; بوت كامب; بوتكامب; بوت‌کمپ;
        בוטקאמפ
    """,
    "question": "questions; problems; exercises",
}
"""Kinds of material; beside a subject they tell which of its resources is meant."""
