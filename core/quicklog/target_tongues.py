"""What study subjects, famous books and kinds of material are called in other languages: data of `target_phrases`.

Each entry maps words of an English title to its names elsewhere, parted by `;`. `datenbank*` stands for any ending;
accents and Arabic articles do not matter. A name counts only where the plan bears the English words, so entries for books
that are not in a plan do nothing.
"""

SUBJECTS = {
    "database": """
        db; dbs; datenbank*; bases de datos; base de datos; bbdd; bdd; bd; base* de données; banco* de dados; basi di dati;
        base di dati; base dati; basi dati; баз* данных; базам данных; базами данных; бд; субд; баз* дани*; baz* danych;
        databas*; databáz*; veritaban*; veri taban*; قواعد بيانات; قاعدة بيانات; قواعد البيانات; پایگاه داده*; پایگاه‌های داده;
        دیتابیس*; داتابيز; データベース; 数据库; 資料庫; 데이터베이스; 데이터 베이스; 디비; डेटाबेस; डाटाबेस; डेटा बेस; basis data; cơ sở dữ liệu;
        csdl; מסד* נתונים; מסדי נתונים; בסיס* נתונים; בסיסי נתונים; דאטהבייס; βάση δεδομένων; βάσεις δεδομένων; βάσεων δεδομένων;
        baze de date; bazele de date; bază de date; adatbázis*; tietokan*; бази данни; база данни; ฐานข้อมูล; pangkalan data;
        दाता बेस
    """,
    "system design": """
        systemdesign*; systementwurf*; systementwürfe; diseño de sistemas; diseño de sistema; conception de système*;
        conception système*; conception des systèmes; design de systèmes; design système*; projeto de sistemas; desenho de sistemas;
        design de sistemas; projetos de sistemas; arquitetura de sistemas; arquitectura de sistemas; progettazione di sistemi;
        progettazione dei sistemi; progettazione sistemi; design dei sistemi; design di sistemi; systeemontwerp*; systeem ontwerp*;
        projektowan* system*; sistem tasarım*; системн* дизайн*; систем* дизайн*; дизайн* систем*; проектирован* систем*;
        сисдиз*; систем дизайн*; проєктуван* систем*; проектуван* систем*; системн* проєктуван*; системн* проектир*; تصميم نظم;
        تصميم أنظمة; تصميم الأنظمة; تصميم النظم; تصميم انظمة; طراحی سیستم*; システム設計; システムデザイン; 系统设计; 系統設計; 시스템 디자인;
        시스템 설계; सिस्टम डिज़ाइन; सिस्टम डिजाइन; návrh* systém*; desain sistem; perancangan sistem; rancangan sistem;
        thiết kế hệ thống; עיצוב מערכות; תכנון מערכות; תכן מערכות; σχεδιασμ* συστημάτων; σχεδίαση συστημάτων; proiectare* sistemelor;
        proiectare de sisteme; design de sisteme; rendszertervez*; järjestelmäsuunnitt*; системен дизайн; systemarkitektur;
        arsitektur sistem; ออกแบบระบบ
    """,
    "algorithm": """
        algoritm*; algorithm*; algorytm*; алгоритм*; алгосик*; алгосы; алгосов; خوارزمي*; خوارزميات; الگوریتم*; アルゴリズム; 算法; 演算法; 알고리즘;
        एल्गोरिदम; एल्गोरिथम; अल्गोरिदम; एल्गोरिद्म; giải thuật; thuật toán; אלגוריתמ*; אלגו; αλγόριθμ*; αλγορίθμ*; อัลกอริทึม
    """,
    "data structure": """
        datenstruktur*; estructuras de datos; structures de données; estruturas de dados; структур* данных; структур* даних;
        strutture dati; struktur* danych; veri yapıları; هياكل البيانات; データ構造; 数据结构; 資料結構; 자료구조; 자료 구조; struktur data;
        cấu trúc dữ liệu; מבני נתונים; datastructuren; datastruktur*; datové struktury; δομές δεδομένων; ساختمان داده*
    """,
    "design pattern": """
        entwurfsmuster*; patrones de diseño; patron* de diseño; patrons de conception; patron de conception; modèles de conception;
        patrons de design; паттерн* проектирован*; шаблон* проектирован*; паттерн*; патерн* проєктуван*; патерн* проектуван*;
        шаблон* проєктуван*; патерн*; wzorc* projektow*; wzorców projektow*; padrões de projeto; padrão de projeto;
        padrões de design; padrões de projetos; pattern di progettazione; schemi di progettazione; ontwerppatron*; ontwerp patronen;
        tasarım desen*; tasarım kalıp*; tasarım örüntü*; أنماط تصميم; انماط تصميم; أنماط التصميم; الگوهای طراحی; الگوی طراحی; دیزاین پترن*;
        デザインパターン; 设计模式; 設計模式; 디자인 패턴; डिज़ाइन पैटर्न; डिजाइन पैटर्न; designmönst*; designmønst*; návrhov* vzor*;
        pola desain; pola perancangan; mẫu thiết kế; תבניות עיצוב; דפוסי עיצוב; πρότυπα σχεδίασης; πρότυπα σχεδιασμού;
        modele de proiectare; șabloane de proiectare; tervezési mint*; suunnittelumall*; designmuster
    """,
    "clean code": """
        sauber* code; código limpio; código limpo; code propre; codice pulito; czyst* kod*; чист* код*; клин код*; clean kod*;
        temiz kod*; كود نظيف; الكود النظيف; كلين كود; کد تمیز; کلین کد; クリーンコード; 代码整洁之道; 整洁代码; 代码整洁; 無瑕的程式碼; 클린 코드;
        क्लीन कोड; ren kod*; čist* kód*; kode bersih; קוד נקי; קלין קוד; καθαρός κώδικας; καθαρό κώδικα; cod curat; tiszta kód*;
        puhdas koodi; ren kode; schone code; mã sạch; code sạch; чистий код; โค้ดสะอาด
    """,
    "clean architecture": """
        sauber* architektur*; arquitectura limpia; arquitetura limpa; architecture propre; architettura pulita; czyst* architektur*;
        чист* архитектур*; чист* архітектур*; temiz mimari*; معمارية نظيفة; العمارة النظيفة; معماری تمیز; クリーンアーキテクチャ; 架构整洁之道;
        整洁架构; 클린 아키텍처; 클린 아키텍쳐; čist* architektur*; arsitektur bersih; kiến trúc sạch; ארכיטקטורה נקייה;
        καθαρή αρχιτεκτονική; arhitectura curată; schone architectuur; ren arkitektur; क्लीन आर्किटेक्चर
    """,
    "microservice": """
        микросервис*; мікросервіс*; microservicio*; micro servicio*; microsserviço*; microserviço*; microservizi; microserviz*;
        mikroservic*; mikroserwis*; mikrousług*; mikroservis*; mikroslužb*; mikrotjänst*; mikrotjenest*; microdiensten; マイクロサービス;
        微服务; 微服務; 마이크로서비스; माइक्रोसर्विस*; خدمات مصغرة; الخدمات المصغرة; مایکروسرویس*; میکروسرویس*; מיקרוסרביס*; μικροϋπηρεσί*; mikroszolgáltat*;
        mikropalvelu*; microservicii; vi dịch vụ; layanan mikro
    """,
    "backend": "бэкенд*; бекенд*; бэк енд*; бекэнд*; バックエンド; 后端; 後端; 백엔드; बैकएंड; बैकेंड; باك اند; باكند; بک‌اند; בקאנד; בק אנד; back end; back-end; arka uç",
    "multimodal": """
        multimodaal; multimodal*; мультимодальн*; マルチモーダル; 多模态; 多模態; 멀티모달; çok modlu; çok kipli; متعدد الوسائط; متعددة الوسائط;
        چندوجهی; wielomodaln*; मल्टीमॉडल; רב מודאלי*; πολυτροπικ*; đa phương thức
    """,
    "small language model": """
        slm; слм; klein* sprachmodell*; modelos de lenguaje pequeños; pequeños modelos de lenguaje; modelos pequeños de lenguaje;
        petits modèles de langage; modèles de langage petits; petits modèles de langue; petits llm; pequenos modelos de linguagem;
        modelos de linguagem pequenos; modelos pequenos de linguagem; piccoli modelli linguistici; modelli linguistici piccoli;
        piccoli modelli di linguaggio; мал* языков* модел*; небольш* языков* модел*; маленьк* языков* модел*; мал* мовн* модел*;
        невелик* мовн* модел*; mał* model* językow*; kleine taalmodellen; küçük dil model*; نماذج لغوية صغيرة; النماذج اللغوية الصغيرة;
        مدل‌های زبانی کوچک; 小语言模型; 小型语言模型; 小型語言模型; 小規模言語モデル; 소형 언어 모델; 작은 언어 모델; små språkmodell*; mal* jazykov* model*;
        model bahasa kecil; mô hình ngôn ngữ nhỏ; מודלי שפה קטנים; μικρά γλωσσικά μοντέλα; modele lingvistice mici; kis nyelvi modell*;
        pien* kielimall*; små sprogmodell*; छोटे भाषा मॉडल
    """,
    "large language model": """
        llm; ллм; groß* sprachmodell*; große sprachmodelle; grandes modelos de lenguaje; grands modèles de langage;
        grandes modelos de linguagem; grandi modelli linguistici; больш* языков* модел*; велик* мовн* модел*; duż* model* językow*;
        grote taalmodellen; büyük dil model*; نماذج لغوية كبيرة; مدل‌های زبانی بزرگ; 大语言模型; 大型语言模型; 大規模言語モデル; 대규모 언어 모델;
        거대 언어 모델; stora språkmodell*; velk* jazykov* model*; model bahasa besar; mô hình ngôn ngữ lớn; מודלי שפה גדולים
    """,
    "agentic ai": """
        agentisch* ki; agentisch* ai; agenten ki; ki agent*; ai agenten; ia agéntica; ia agentique; ia agêntica; ai agentica;
        ia agentica; агентн* ии; агентск* ии; ии агент*; ші агент*; агентн* ші; агент*; agentes de ia; agentes ia;
        agentes de inteligencia artificial; agentes de inteligência artificial; agents ia; agents d'ia; agenti ai; agenti ia;
        agentów ai; agenci ai; agentow* ai; yapay zeka ajan*; ai ajan*; وكلاء الذكاء الاصطناعي; وكلاء ذكاء اصطناعي; عامل‌های هوش مصنوعی;
        aiエージェント; エージェント型ai; エージェント; 智能体; ai代理; 代理式ai; ai 에이전트; 에이전트; एआई एजेंट; एजेंटिक एआई; ai agenter; agen ai;
        tác nhân ai; סוכני ai; סוכני בינה מלאכותית; πράκτορες ai; agenti ai; ai ügynök*; ai agenti; ai agentit
    """,
    "infrastructure": """
        infra; infrastruktur*; infraestructur*; infraestrutur*; infrastruttur*; инфраструктур*; інфраструктур*; altyap*; インフラ; 基础设施; 인프라;
        infrastruct*; بنية تحتية; البنية التحتية; زیرساخت; תשתיות; υποδομ*
    """,
    "mlops": "млопс*; ml ops; мл опс; 엠엘옵스",
    "devops": "девопс*; dev ops; デブオプス; 데브옵스; дев опс",
    "deep learning": """
        дип лернинг*; диплернинг*; глубок* обучен*; глибок* навчан*; глибинн* навчан*; aprendizaje profundo; apprentissage profond;
        aprendizado profundo; aprendizagem profunda; apprendimento profondo; tiefes lernen; ディープラーニング; 深度学习; 深度學習; 深層学習;
        딥러닝; 딥 러닝; derin öğrenme*; تعلم عميق; التعلم العميق; یادگیری عمیق; دیپ لرنینگ; डीप लर्निंग; djupinlärning; hlubok* učen*;
        głębok* uczen*; học sâu; למידה עמוקה; βαθιά μάθηση; învățare profundă; mély tanul*; dyp læring; dl
    """,
    "machine learning": """
        ml; машинн* обучен*; машинн* навчан*; maschinell* lern*; aprendizaje automático; apprentissage automatique;
        aprendizado de máquina; apprendimento automatico; 機械学習; 机器学习; 機器學習; 머신러닝; 머신 러닝; makine öğren*; تعلم آلة; تعلم الآلة;
        یادگیری ماشین; मशीन लर्निंग; maskininlärning; strojov* učen*; uczen* maszynow*; học máy; למידת מכונה; μηχανική μάθηση
    """,
    "machine learning engineering": "инженери* машинн* обучен*; ml eng; ml engineer book; ingeniería de machine learning; engenharia de machine learning; 机器学习工程; 機械学習エンジニアリング; 머신러닝 엔지니어링",
    "computer vision": """
        vision par ordinateur; visión por computador*; visión por ordenador; visión artificial; visão computacional;
        visione artificiale; visione computazionale; компьютерн* зрен*; комп'ютерн* зор*; комп'ютерн* зір; maschinell* sehen;
        bilgisayarlı görü*; コンピュータビジョン; コンピュータービジョン; 计算机视觉; 電腦視覺; 컴퓨터 비전; رؤية حاسوبية; الرؤية الحاسوبية; بینایی ماشین;
        कंप्यूटर विज़न; कंप्यूटर विजन; widzen* komputerow*; počítačov* viděn*; datorseende; thị giác máy tính; ראייה ממוחשבת;
        όραση υπολογιστών; vedere artificială; számítógépes látás; konenäkö; visi komputer
    """,
    "natural language processing": """
        nlp; нлп; обработк* естественного языка; обробк* природної мови; procesamiento del lenguaje natural;
        procesamiento de lenguaje natural; traitement du langage naturel; processamento de linguagem natural; 自然语言处理; 自然言語処理;
        자연어 처리; 자연어처리; doğal dil işleme; معالجة اللغات الطبيعية; معالجة اللغة الطبيعية; پردازش زبان طبیعی; natürliche sprachverarbeitung;
        sprachverarbeitung; przetwarzan* języka naturalnego; elaborazione del linguaggio naturale; עיבוד שפה טבעית
    """,
    "transformer": "трансформер*; トランスフォーマー; 트랜스포머; transformeur*; ट्रांसफॉर्मर*; ترانسفورمر*; محولات",
    "chat application": """
        chat app; chatapp*; chat-anwendung*; chatanwendung*; chat server; chat application; aplicación de chat; app de chat;
        application de chat; appli de chat; appli chat; aplicativo de chat; aplicação de chat; чат приложен*; приложен* чат*;
        приложен* для чат*; чат апп*; чат застосун*; застосун* чат*; чат додат*; sohbet uygulama*; تطبيق دردشة; تطبيق محادثة; تطبيق شات;
        اپ چت; برنامه چت; チャットアプリ*; 聊天应用; 聊天app; 聊天软件; 채팅 앱; 채팅앱; 채팅 어플; चैट ऐप; चैट एप; aplikasi chat;
        aplikasi obrolan; aplikacj* czat*; aplikacj* do czatu; app di chat; applicazione di chat; chatt app*; chattapp*; chat aplikac*; chatovac* aplikac*;
        aplikac* chat*; ứng dụng chat; אפליקציית צ'אט; εφαρμογή chat; aplicație de chat; aplicația de chat; chat alkalmazás*; chat sovellu*;
        чат проект*; проект* чат*
    """,
    "code review": """
        code-review; codereview*; codereviews; revisión de código; revisión de codigo; revue de code; relecture de code; revisão de código;
        revisione del codice; код ревью; кодревью; код-ревью; ревью кода; рев'ю коду; код рев'ю; コードレビュー; 代码审查; 代码评审; 코드 리뷰;
        kod inceleme; przegląd kodu; مراجعة الكود; مراجعة كود; कोड रिव्यू; kodgranskning; ביקורת קוד; review code
    """,
    "code review assistant": "кодревьюер*; код ревьюер*; bot de code review; bot de revisión de código; bot de revisão de código; bot code review; code review bot*",
    "assistant": "assistent*; asistent*; asistente; assistente; ассистент*; асистент*; помощник*; помічник*; asystent*; アシスタント; 助手; 어시스턴트; مساعد; دستیار; असिस्टेंट; עוזר; βοηθός; trợ lý; asisten; yardımcı*; asistan*",
    "marketplace": "маркетплейс*; マーケットプレイス; 마켓플레이스; मार्केटप्लेस; marketplace*; market place; מרקטפלייס",
    "agent marketplace": """
        маркетплейс* агент*; маркетплейс* ии агент*; marketplace de agentes; marketplace d'agents; marketplace di agenti; marketplace agent*;
        agenten marktplatz; agentenmarktplatz; agent marktplatz; ki marktplatz; ai marktplatz; mercado de agentes; marché d'agents;
        place de marché d'agents; place de marché; mercato di agenti; mercato degli agenti; agent pazaryeri; ajan pazaryeri; pazaryeri;
        سوق وكلاء; سوق الوكلاء; 智能体市场; エージェントマーケット; 에이전트 마켓; agentmarknad*; rynek agentów; tržiště agentů; pasar agen; agent store
    """,
    "task management api": """
        task api; tasks api; api de tareas; api de gestión de tareas; api para tareas; aufgaben api; aufgabenverwaltung*; api de tâches;
        api des tâches; api de gestion de tâches; api de gestion des tâches; api de tarefas; api das tarefas;
        api de gerenciamento de tarefas; api de gestão de tarefas; апи задач*; api задач*; api для задач; апи для задач;
        api управлен* задач*; апи тасков; таск апи; таск api; task апи; api завдань; タスク管理api; タスクapi; 任务管理api; 任务api; 任務管理api;
        태스크 api; 할 일 api; 할일 api; 작업 관리 api; görev yönetimi api*; görev api*; api zadań; api do zadań; api per i task;
        api delle attività; api dei task; gestione attività api; taken api; takenbeheer api; uppgifts api; api tugas; api manajemen tugas;
        واجهة المهام; api المهام; api مهام; api تسک; टास्क api; api úkolů; úkolové api; api משימות; api εργασιών; api de taskuri; feladat api
    """,
    "leetcode": "литкод*; літкод*; лит код*; літ код*; ليت كود; ليتكود; لیت کد; لیتکد; لیت‌کد; リートコード; 力扣; 리트코드; 릿코드; लीटकोड; लीट कोड; ליטקוד; ליט קוד; λιτκοντ; λιτ κοντ",
    "language model": """
        sprachmodell*; modelos de lenguaje; modèles de langage; modelos de linguagem; modelli linguistici; языков* модел*; мовн* модел*;
        model* językow*; taalmodellen; dil model*; نماذج لغوية; النماذج اللغوية; 语言模型; 言語モデル; 언어 모델; språkmodell*; jazykov* model*;
        mô hình ngôn ngữ; מודלי שפה
    """,
    "hugging face": "хаггинг фейс*; хагинг фейс*; хаггингфейс*; ハギングフェイス; 허깅페이스; 허깅 페이스; हगिंग फेस; هاجينج فيس; هاگینگ فیس",
    "langchain": "лангчейн*; лэнгчейн*; ленгчейн*; ланг чейн*; ラングチェーン; ラングチェイン; 랭체인; लैंगचेन; لانج تشين; لنگ‌چین; לנגצ'יין",
    "langgraph": "лангграф*; ланграф*; лэнгграф*; ленгграф*; ланг граф*; ラングラフ; ランググラフ; 랭그래프; लैंगग्राफ; لانج جراف; لنگ‌گراف; לנגגרף",
    "fastapi": "фаст апи; фастапи; фаст api; ファストapi; 패스트api; फास्ट api; فاست api; فاست اي بي اي; פאסט api",
    "node js": "нод* джс; нода; ноду; ноде; нод жс; 노드 js; 노드js; 노드제이에스; नोड js; نود js; نود جي اس",
    "sql": "скуль; эскюэль; эс кью эль; скл; एसक्यूएल; اس کیو ال",
    "grokking": "грокаем; грокай; грокинг*; グロッキング; グロッキン; 그로킹; ग्रोकिंग",
}
"""Names that mean a subject or a famous title wherever they are said."""

BOOKS = {
    "designing data intensive applications": """
        высоконагруженн* приложен*; высоконагруженн*; кабанчик*; книг* с кабан*; книг* про кабан*; високонавантажен* застосун*;
        数据密集型应用系统设计; 数据密集型应用; データ指向アプリケーションデザイン; データ指向; 데이터 중심 애플리케이션 설계; 데이터 중심 애플리케이션; データ指向アプリ;
        datenintensiv* anwendung*; aplicaciones intensivas en datos; aplicações intensivas em dados; przetwarzanie danych w dużej skali
    """,
    "cracking the coding interview": """
        карьер* программист*; 程序员面试金典; 世界で闘うプログラミング力を鍛える本; 코딩 인터뷰 완전 분석; 코딩인터뷰 완전분석;
        cracking code interview; cracking the code interview
    """,
    "introduction to algorithms": """
        算法导论; 演算法導論; アルゴリズムイントロダクション; introducción a los algoritmos; introducción a algoritmos; introdução a algoritmos;
        introdução aos algoritmos; introduction à l'algorithmique; introduction aux algorithmes; algorithmen eine einführung;
        wprowadzen* do algorytm*; введен* в алгоритм*; алгоритм* построен* и анализ*; introduzione agli algoritmi; algoritmalara giriş
    """,
    "system design interview": """
        интервью по системн* дизайн*; собеседован* по системн* дизайн*; системн* дизайн* подготовк* к сложн* интервью;
        подготовк* к сложн* интервью; entrevista de diseño de sistemas; entrevista de system design; 系统设计面试; 搞定系统设计;
        システム設計の面接試験; システム設計面接; सिस्टम डिज़ाइन इंटरव्यू; 가상 면접 사례로 배우는 대규모 시스템 설계 기초; 대규모 시스템 설계 기초
    """,
    "seven databases in seven weeks": """
        sieben datenbank*; siete bases de datos*; sept bases de données; sete bancos de dados; sette database; семь баз данных*;
        сім баз даних; siedem baz danych; 七周七数据库; 7つのデータベース; 七つのデータベース; 7 databases; 7 dbs; 7 db; 7 datenbanken; 7 bases de datos
    """,
    "building microservices": "создан* микросервис*; construcción de microservicios; マイクロサービスアーキテクチャ; 마이크로서비스 아키텍처 구축; 微服务设计; budowanie mikrousług",
    "hands on large language models": "hands on llm; 핸즈온 llm; 직접 만들면서 배우는 llm; 图解大模型; 直感 llm; 直感llm; praxiseinstieg large language models",
    "natural language processing with transformers": "трансформер* для нлп; 機械学習エンジニアのためのtransformers; 트랜스포머를 활용한 자연어 처리; nlp transformers; nlp mit transformers",
    "sql performance explained": "sql performance; производительность sql; производительности sql; sql-performance",
    "gang of four": "банд* четыр*; viererbande; banda de los cuatro; bande des quatre; gang dei quattro; gangue dos quatro; banda czterech; banda dos quatro; 四人组; 四人幫",
    "cormen": "кормен*; コルメン; 코르멘; كورمن; کورمن; קורמן; कॉर्मेन; 코멘",
    "uncle bob": "дяд* боб*; дядюшк* боб*; дядьк* боб*; tío bob; onkel bob; oncle bob; tio bob; zio bob; oom bob; wujek bob; wujka boba; strýček bob; farbror bob; アンクルボブ; ボブおじさん; 엉클 밥; 鲍勃大叔",
    "alex xu": "алекс* сюй; алекс* сюя; алекс* сюю; алекс сю; алекс* ксу; алекс зу; алекс шу; алекса сю; アレックスシュウ; 알렉스 쉬; 알렉스쉬; אלכס שו; أليكس شو; آلکس ژو",
    "andrew ng": "эндрю ын*; эндрю нг; эндрю энджи; ендрю ин*; 吴恩达; 吳恩達; アンドリューン; 앤드류 응; 앤드류응; أندرو نج; אנדרו נג; एंड्रयू एनजी",
    "kleppmann": "клеппман*; клепман*; クレップマン; 클레프만; 클레프먼; كليبمان; کلپمن; קלפמן; क्लेपमैन; κλεπμαν",
    "newman": "ньюман*; нюман*; ニューマン; 뉴먼; نيومان; نیومن; ניומן; न्यूमैन",
    "burkov": "бурков*; буркова; ブルコフ; 부르코프; 버코프; بوركوف; בורקוב; बुर्कोव",
    "winand": "винанд*; вайнанд*; ヴィナント; 비난트; ויננד; विनांड",
    "gaurav sen": "гаурав* сен*; гаурав*; ガウラブ; 가우라브 센; गौरव सेन; غوراف سين; גאורב סן",
}
"""Famous books and their authors by the names they bear in translation."""

KINDS = {
    "book": """
        buch; buches; buchs; libro; livro; livre; bouquin; книг*; książk*; boek; kitap; kitab*; كتاب; کتاب; bok; boken; knih*;
        buku; sách; cuốn sách; ספר; βιβλί*; carte; cartea; könyv*; kirja*; 書籍; 本; 书; 書; 책; किताब; bog; bogen; ebook
    """,
    "course": """
        kurs; kursu; kursi; kursus; kursen; kurset; kurse; curso; cours; курс*; corso; cursus; دورة; كورس; دوره; コース; 课程; 課程;
        강의; 강좌; कोर्स; khóa học; khoá học; קורס; μάθημα; kurz; kurzu; tanfolyam*; kurssi*; class; mooc
    """,
    "project": """
        projekt*; proyecto; projet; проект; проекта; проекту; проектом; проекте; проєкт; проєкту; progetto; projeto; proje; projesi;
        プロジェクト; 项目; 專案; 프로젝트; مشروع; پروژه; प्रोजेक्ट; proyek; dự án; פרויקט; proiect*; prosjekt*; projekti*; side project; έργο
    """,
    "module": "modul; modul*; módulo; модул*; moduł*; モジュール; 模块; 模組; 모듈; وحدة; मॉड्यूल; mô đun; מודול; ενότητα; unité",
    "video": "видео; видос*; відео; vídeo; vidéo; filmik*; فيديو*; ویدیو*; 動画; 视频; 影片; 영상; वीडियो; סרטון; סרטונים; playlist; youtube; channel",
    "documentation": "docs; doku; doc; documentación; documentação; documentazione; документаци*; доки; доку; документацій*; dokumentacj*; dokumentac*; dokumentation*; ドキュメント; 文档; 文件; 문서; dokumen*; belgeler; تيوتوريال; توثيق; תיעוד; tutorial",
    "specialization": "specialisation; специализаци*; спеціалізаці*; especialización; especialização; spécialisation; spezialisierung; specjalizacj*; specializzazione; specializac*; uzmanlık; spec",
    "bootcamp": "boot camp; буткемп*; ブートキャンプ; 부트캠프; 训练营; 訓練營; बूटकैंप; بوت كامب; بوتكامب; بوت‌کمپ; בוטקאמפ",
    "question": "questions; problems; exercises",
}
"""Kinds of material; beside a subject they tell which of its resources is meant."""
