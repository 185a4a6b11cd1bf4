"""What study subjects are called in other languages: data of `phrases`.

Each entry maps words of an English title to its names elsewhere, parted by `;`. `datenbank*` stands for any ending;
accents and Arabic articles do not matter. A name does nothing in a plan that lacks the English words.
"""

SUBJECTS = {
    "database": """
        dbs; datenbank*; bases de datos; bbdd; bdd; base* de données; banco* de dados; basi di dati;
        base di dati; base dati; basi dati; баз* данных; базам данных; базами данных; бд; субд; баз* дани*;
        baz* danych; databas*; databáz*; veritaban*; veri taban*; قواعد بيانات; قاعدة بيانات; پایگاه داده*;
        پایگاه‌های داده; دیتابیس*; داتابيز; データベース; 数据库; 資料庫; 데이터베이스; 디비; डेटाबेस;
        डाटाबेस; डेटा बेस; basis data; cơ sở dữ liệu; csdl; מסד* נתונים; מסדי נתונים; בסיס* נתונים;
        בסיסי נתונים; דאטהבייס; βάση δεδομένων; βάσεις δεδομένων; βάσεων δεδομένων; βάσης δεδομένων; baze de date;
        bazele de date; bază de date; adatbázis*; tietokan*; бази данни; база данни; ฐานข้อมูล;
        pangkalan data
    """,
    "system design": """
        systemdesign*; systementwurf*; systementwürfe; diseño de sistemas; conception de système*;
        conception système*; conception des systèmes; design de systèmes; design système*;
        projeto de sistemas; desenho de sistemas; design de sistemas; arquitetura de sistemas;
        arquitectura de sistemas; progettazione di sistemi; progettazione dei sistemi;
        progettazione sistemi; design dei sistemi; design di sistemi; systeemontwerp*; systeem ontwerp*;
        projektowan* system*; sistem tasarım*; системн* дизайн*; систем* дизайн*; дизайн* систем*;
        проектирован* систем*; сисдиз*; проєктуван* систем*; проектуван* систем*; системн* проєктуван*;
        системн* проектир*; تصميم نظم; تصميم أنظمة; طراحی سیستم*; システム設計; システムデザイン; 系统设计;
        系統設計; 시스템 디자인; 시스템 설계; सिस्टम डिज़ाइन; सिस्टम डिजाइन; návrh* systém*; desain sistem;
        perancangan sistem; rancangan sistem; thiết kế hệ thống; עיצוב מערכות; תכנון מערכות; תכן מערכות;
        σχεδιασμ* συστημάτων; σχεδίαση συστημάτων; proiectare* sistemelor; proiectare de sisteme;
        design de sisteme; rendszertervez*; järjestelmäsuunnitt*; системен дизайн; systemarkitektur;
        arsitektur sistem; ออกแบบระบบ
    """,
    "algorithm": """
        algoritm*; algorithm*; algorytm*; алгоритм*; алгосик*; алгосы; алгосов; خوارزمي*; خوارزميات;
        الگوریتم*; アルゴリズム; 算法; 演算法; 알고리즘; एल्गोरिदम; एल्गोरिथम; अल्गोरिदम; एल्गोरिद्म;
        giải thuật; thuật toán; אלגוריתמ*; אלגו; αλγόριθμ*; อัลกอริทึม
    """,
    "data structure": """
        datenstruktur*; estructuras de datos; structures de données; estruturas de dados; структур* данных;
        структур* даних; strutture dati; struktur* danych; veri yapıları; هياكل البيانات; データ構造;
        数据结构; 資料結構; 자료구조; struktur data; cấu trúc dữ liệu; מבני נתונים; datastructuren;
        datastruktur*; datové struktury; δομές δεδομένων; ساختمان داده*
    """,
    "design pattern": """
        entwurfsmuster*; patrones de diseño; patron* de diseño; patrons de conception;
        modèles de conception; patrons de design; паттерн* проектирован*; шаблон* проектирован*; паттерн*;
        патерн* проєктуван*; патерн* проектуван*; шаблон* проєктуван*; патерн*; wzorc* projektow*;
        wzorców projektow*; padrões de projeto; padrão de projeto; padrões de design;
        pattern di progettazione; schemi di progettazione; ontwerppatron*; ontwerp patronen; tasarım desen*;
        tasarım kalıp*; tasarım örüntü*; أنماط تصميم; الگوهای طراحی; الگوی طراحی; دیزاین پترن*;
        デザインパターン; 设计模式; 設計模式; 디자인 패턴; डिज़ाइन पैटर्न; डिजाइन पैटर्न; designmönst*;
        návrhov* vzor*; pola desain; pola perancangan; mẫu thiết kế; תבניות עיצוב; דפוסי עיצוב;
        πρότυπα σχεδίασης; πρότυπα σχεδιασμού; modele de proiectare; șabloane de proiectare;
        tervezési mint*; suunnittelumall*; designmuster
    """,
    "clean code": """
        sauber* code; código limpio; código limpo; code propre; codice pulito; czyst* kod*; чист* код*;
        клин код*; clean kod*; temiz kod*; كود نظيف; كلين كود; کد تمیز; کلین کد; クリーンコード;
        代码整洁之道; 整洁代码; 代码整洁; 無瑕的程式碼; 클린 코드; क्लीन कोड; ren kod*; čist* kód*;
        kode bersih; קוד נקי; קלין קוד; καθαρός κώδικας; καθαρό κώδικα; cod curat; tiszta kód*;
        puhdas koodi; ren kode; schone code; mã sạch; code sạch; чистий код; โค้ดสะอาด
    """,
    "clean architecture": """
        sauber* architektur*; arquitectura limpia; arquitetura limpa; architecture propre;
        architettura pulita; czyst* architektur*; чист* архитектур*; чист* архітектур*; temiz mimari*;
        معمارية نظيفة; العمارة النظيفة; معماری تمیز; クリーンアーキテクチャ; 架构整洁之道; 整洁架构;
        클린 아키텍처; 클린 아키텍쳐; čist* architektur*; arsitektur bersih; kiến trúc sạch;
        ארכיטקטורה נקייה; καθαρή αρχιτεκτονική; arhitectura curată; schone architectuur; ren arkitektur;
        क्लीन आर्किटेक्चर
    """,
    "microservice": """
        микросервис*; мікросервіс*; microservicio*; micro servicio*; microsserviço*; microserviço*;
        microservizi; microserviz*; mikroservic*; mikroserwis*; mikrousług*; mikroservis*; mikroslužb*;
        mikrotjänst*; mikrotjenest*; microdiensten; マイクロサービス; 微服务; 微服務; 마이크로서비스;
        माइक्रोसर्विस*; خدمات مصغرة; مایکروسرویس*; میکروسرویس*; מיקרוסרביס*; μικροϋπηρεσί*;
        mikroszolgáltat*; mikropalvelu*; microservicii; vi dịch vụ; layanan mikro
    """,
    "backend": """
        бэкенд*; бекенд*; бэк енд*; бекэнд*; バックエンド; 后端; 後端; 백엔드; बैकएंड; बैकेंड; باك اند;
        باكند; بک‌اند; בקאנד; בק אנד; back end; arka uç
    """,
    "multimodal": """
        multimodaal; multimodal*; мультимодальн*; マルチモーダル; 多模态; 多模態; 멀티모달; çok modlu;
        çok kipli; متعدد الوسائط; متعددة الوسائط; چندوجهی; wielomodaln*; मल्टीमॉडल; רב מודאלי*; πολυτροπικ*;
        đa phương thức
    """,
    "small language model": """
        слм; klein* sprachmodell*; modelos de lenguaje pequeños; pequeños modelos de lenguaje;
        modelos pequeños de lenguaje; petits modèles de langage; modèles de langage petits;
        petits modèles de langue; petits llm; pequenos modelos de linguagem; modelos de linguagem pequenos;
        modelos pequenos de linguagem; piccoli modelli linguistici; modelli linguistici piccoli;
        piccoli modelli di linguaggio; мал* языков* модел*; небольш* языков* модел*;
        маленьк* языков* модел*; мал* мовн* модел*; невелик* мовн* модел*; mał* model* językow*;
        kleine taalmodellen; küçük dil model*; نماذج لغوية صغيرة; مدل‌های زبانی کوچک; 小语言模型;
        小型语言模型; 小型語言模型; 小規模言語モデル; 소형 언어 모델; 작은 언어 모델; små språkmodell*;
        mal* jazykov* model*; model bahasa kecil; mô hình ngôn ngữ nhỏ; מודלי שפה קטנים;
        μικρά γλωσσικά μοντέλα; modele lingvistice mici; kis nyelvi modell*; pien* kielimall*;
        små sprogmodell*; छोटे भाषा मॉडल
    """,
    "large language model": """
        ллм; groß* sprachmodell*; große sprachmodelle; grandes modelos de lenguaje;
        grands modèles de langage; grandes modelos de linguagem; grandi modelli linguistici;
        больш* языков* модел*; велик* мовн* модел*; duż* model* językow*; grote taalmodellen;
        büyük dil model*; نماذج لغوية كبيرة; مدل‌های زبانی بزرگ; 大语言模型; 大型语言模型; 大規模言語モデル;
        대규모 언어 모델; 거대 언어 모델; stora språkmodell*; velk* jazykov* model*; model bahasa besar;
        mô hình ngôn ngữ lớn; מודלי שפה גדולים
    """,
    "agentic ai": """
        agentisch* ki; agentisch* ai; agenten ki; ki agent*; ai agenten; ia agéntica; ia agentique;
        ai agentica; агентн* ии; агентск* ии; ии агент*; ші агент*; агентн* ші; агент*; agentes de ia;
        agentes ia; agentes de inteligencia artificial; agents ia; agents d'ia; agenti ai; agenti ia;
        agentów ai; agenci ai; yapay zeka ajan*; ai ajan*; وكلاء الذكاء الاصطناعي; عامل‌های هوش مصنوعی;
        aiエージェント; エージェント型ai; エージェント; 智能体; ai代理; 代理式ai; ai 에이전트; 에이전트;
        एआई एजेंट; एजेंटिक एआई; ai agenter; agen ai; tác nhân ai; סוכני ai; סוכני בינה מלאכותית;
        πράκτορες ai; ai ügynök*; ai agenti; ai agentit
    """,
    "infrastructure": """
        infrastruktur*; infraestructur*; infraestrutur*; infrastruttur*; инфраструктур*; інфраструктур*;
        altyap*; インフラ; 基础设施; 인프라; infrastruct*; بنية تحتية; زیرساخت; תשתיות; υποδομ*
    """,
    "mlops": "млопс*; ml ops; мл опс; 엠엘옵스",
    "devops": "девопс*; dev ops; デブオプス; 데브옵스; дев опс",
    "deep learning": """
        дип лернинг*; диплернинг*; глубок* обучен*; глибок* навчан*; глибинн* навчан*; aprendizaje profundo;
        apprentissage profond; aprendizado profundo; aprendizagem profunda; apprendimento profondo;
        tiefes lernen; ディープラーニング; 深度学习; 深度學習; 深層学習; 딥러닝; derin öğrenme*; تعلم عميق;
        یادگیری عمیق; دیپ لرنینگ; डीप लर्निंग; djupinlärning; hlubok* učen*; głębok* uczen*; học sâu;
        למידה עמוקה; βαθιά μάθηση; învățare profundă; mély tanul*; dyp læring
    """,
    "machine learning": """
        машинн* обучен*; машинн* навчан*; maschinell* lern*; aprendizaje automático;
        apprentissage automatique; aprendizado de máquina; apprendimento automatico; 機械学習; 机器学习;
        機器學習; 머신러닝; makine öğren*; تعلم آلة; یادگیری ماشین; मशीन लर्निंग; maskininlärning;
        strojov* učen*; uczen* maszynow*; học máy; למידת מכונה; μηχανική μάθηση
    """,
    "machine learning engineering": """
        инженери* машинн* обучен*; ml engineer book; ingeniería de machine learning;
        engenharia de machine learning; 机器学习工程; 機械学習エンジニアリング; 머신러닝 엔지니어링
    """,
    "computer vision": """
        vision par ordinateur; visión por computador*; visión por ordenador; visión artificial;
        visão computacional; visione artificiale; visione computazionale; компьютерн* зрен*;
        комп'ютерн* зор*; комп'ютерн* зір; maschinell* sehen; bilgisayarlı görü*; コンピュータビジョン;
        コンピュータービジョン; 计算机视觉; 電腦視覺; 컴퓨터 비전; رؤية حاسوبية; بینایی ماشین;
        कंप्यूटर विज़न; कंप्यूटर विजन; widzen* komputerow*; počítačov* viděn*; datorseende;
        thị giác máy tính; ראייה ממוחשבת; όραση υπολογιστών; vedere artificială; számítógépes látás;
        konenäkö; visi komputer
    """,
    "natural language processing": """
        нлп; обработк* естественного языка; обробк* природної мови; procesamiento del lenguaje natural;
        procesamiento de lenguaje natural; traitement du langage naturel;
        processamento de linguagem natural; 自然语言处理; 自然言語処理; 자연어 처리; doğal dil işleme;
        معالجة اللغات الطبيعية; معالجة اللغة الطبيعية; پردازش زبان طبیعی; natürliche sprachverarbeitung;
        sprachverarbeitung; przetwarzan* języka naturalnego; elaborazione del linguaggio naturale;
        עיבוד שפה טבעית
    """,
    "transformer": """
        трансформер*; トランスフォーマー; 트랜스포머; transformeur*; ट्रांसफॉर्मर*; ترانسفورمر*; محولات
    """,
    "chat application": """
        chat app; chatapp*; chat-anwendung*; chatanwendung*; chat application; aplicación de chat;
        app de chat; application de chat; appli de chat; appli chat; aplicativo de chat; aplicação de chat;
        чат приложен*; приложен* чат*; приложен* для чат*; чат апп*; чат застосун*; застосун* чат*;
        чат додат*; sohbet uygulama*; تطبيق دردشة; تطبيق محادثة; تطبيق شات; اپ چت; برنامه چت;
        チャットアプリ*; 聊天应用; 聊天app; 聊天软件; 채팅 앱; 채팅 어플; चैट ऐप; चैट एप; aplikasi chat;
        aplikasi obrolan; aplikacj* czat*; aplikacj* do czatu; app di chat; applicazione di chat;
        chatt app*; chattapp*; chat aplikac*; chatovac* aplikac*; aplikac* chat*; ứng dụng chat;
        אפליקציית צ'אט; εφαρμογή chat; aplicație de chat; aplicația de chat; chat alkalmazás*;
        chat sovellu*; чат проект*; проект* чат*
    """,
    "code review": """
        code-review; codereview*; revisión de código; revue de code; relecture de code; revisão de código;
        revisione del codice; код ревью; кодревью; ревью кода; рев'ю коду; код рев'ю; コードレビュー;
        代码审查; 代码评审; 코드 리뷰; kod inceleme; przegląd kodu; مراجعة الكود; कोड रिव्यू; kodgranskning;
        ביקורת קוד; review code
    """,
    "code review assistant": """
        кодревьюер*; код ревьюер*; bot de code review; bot de revisión de código; bot de revisão de código;
        bot code review
    """,
    "assistant": """
        assistent*; asistent*; asistente; assistente; ассистент*; асистент*; помощник*; помічник*;
        asystent*; アシスタント; 助手; 어시스턴트; مساعد; دستیار; असिस्टेंट; עוזר; βοηθός; trợ lý; asisten;
        yardımcı*; asistan*
    """,
    "marketplace": """
        маркетплейс*; マーケットプレイス; 마켓플레이스; मार्केटप्लेस; marketplace*; market place; מרקטפלייס
    """,
    "agent marketplace": """
        маркетплейс* агент*; маркетплейс* ии агент*; marketplace de agentes; marketplace d'agents;
        marketplace di agenti; marketplace agent*; agenten marktplatz; agentenmarktplatz; agent marktplatz;
        ki marktplatz; ai marktplatz; mercado de agentes; marché d'agents; place de marché d'agents;
        place de marché; mercato di agenti; mercato degli agenti; agent pazaryeri; ajan pazaryeri;
        pazaryeri; سوق وكلاء; 智能体市场; エージェントマーケット; 에이전트 마켓; agentmarknad*;
        rynek agentów; tržiště agentů; pasar agen
    """,
    "task management api": """
        api de tareas; api de gestión de tareas; api para tareas; aufgaben api; aufgabenverwaltung*;
        api de tâches; api des tâches; api de gestion de tâches; api de gestion des tâches; api de tarefas;
        api das tarefas; api de gerenciamento de tarefas; api de gestão de tarefas; апи задач*; api задач*;
        api для задач; апи для задач; api управлен* задач*; апи тасков; таск апи; таск api; task апи;
        api завдань; タスク管理api; タスクapi; 任务管理api; 任务api; 任務管理api; 태스크 api; 할 일 api;
        작업 관리 api; görev yönetimi api*; görev api*; api zadań; api do zadań; api per i task;
        api delle attività; api dei task; gestione attività api; taken api; takenbeheer api; uppgifts api;
        api tugas; api manajemen tugas; واجهة المهام; api المهام; api تسک; टास्क api; api úkolů;
        úkolové api; api משימות; api εργασιών; api de taskuri; feladat api
    """,
    "leetcode": """
        литкод*; літкод*; лит код*; літ код*; ليت كود; ليتكود; لیت کد; لیتکد; リートコード; 力扣; 리트코드;
        릿코드; लीटकोड; लीट कोड; ליטקוד; ליט קוד; λιτκοντ; λιτ κοντ
    """,
    "language model": """
        sprachmodell*; modelos de lenguaje; modèles de langage; modelos de linguagem; modelli linguistici;
        языков* модел*; мовн* модел*; model* językow*; taalmodellen; dil model*; نماذج لغوية; 语言模型;
        言語モデル; 언어 모델; språkmodell*; jazykov* model*; mô hình ngôn ngữ; מודלי שפה
    """,
    "hugging face": """
        хаггинг фейс*; хагинг фейс*; хаггингфейс*; ハギングフェイス; 허깅페이스; हगिंग फेस; هاجينج فيس;
        هاگینگ فیس
    """,
    "langchain": """
        лангчейн*; лэнгчейн*; ленгчейн*; ланг чейн*; ラングチェーン; ラングチェイン; 랭체인; लैंगचेन;
        لانج تشين; لنگ‌چین; לנגצ'יין
    """,
    "langgraph": """
        лангграф*; ланграф*; лэнгграф*; ленгграф*; ланг граф*; ラングラフ; ランググラフ; 랭그래프;
        लैंगग्राफ; لانج جراف; لنگ‌گراف; לנגגרף
    """,
    "fastapi": """
        фаст апи; фастапи; фаст api; ファストapi; 패스트api; फास्ट api; فاست api; فاست اي بي اي; פאסט api
    """,
    "node js": "нод* джс; нода; ноду; ноде; нод жс; 노드 js; 노드제이에스; नोड js; نود js; نود جي اس",
    "sql": "скуль; эскюэль; эс кью эль; скл; एसक्यूएल; اس کیو ال",
    "grokking": "грокаем; грокай; грокинг*; グロッキング; グロッキン; 그로킹; ग्रोकिंग",
}
"""Names that mean a subject or a famous title wherever they are said."""
