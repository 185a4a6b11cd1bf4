"""What can be learnt besides the plan: a word of these makes "1h docker" a report of study; data only."""

_LANGUAGES = (
    "python, java, javascript, typescript, rust, golang, go lang, go tutorial, c++, cpp, c#, csharp, kotlin, swiftui, scala, haskell, elixir,"
    "erlang, clojure, ruby, rails, perl, php, laravel, lua, zig, ocaml, f#, dart, flutter, assembly, cobol, fortran, matlab, julia, bash, shell,"
    "shell scripting, powershell, regex, regexes, solidity, vhdl, verilog, html, css, sass, tailwind, wasm, webassembly"
)
_TOOLS = (
    "react, nextjs, next.js, vue, vuejs, angular, svelte, jquery, redux, graphql, grpc, rest apis, rest api, websocket, websockets, oauth, jwt,"
    "django, flask, spring boot, nestjs, numpy, pandas, pytorch, tensorflow, keras, jax, sklearn, scikit, scikit-learn, spark,"
    "hadoop, airflow, dbt, kafka, rabbitmq, redis, postgres, postgresql, mysql, sqlite, mongodb, mongo, cassandra, dynamodb, elasticsearch, neo4j,"
    "snowflake, bigquery, docker, dockerfile, dockerfiles, docker-compose, kubernetes, k8s, helm, terraform, ansible, pulumi, jenkins, gitlab ci,"
    "github actions, prometheus, grafana, nginx, linux, unix, vim, neovim, emacs, tmux, git, aws, azure, gcp, cloudformation, s3, istio,"
    "llms, rag, prompt engineering, prompting, transformers, diffusion, cuda, triton, vllm, ollama, huggingface, opencv, figma, blender, unity,"
    "unreal, godot, excel, tableau, power bi, arduino, raspberry pi, ros, embedded, stm32, fpga, selenium, cypress, jest, pytest, webpack, vite"
)
_COMPUTING = (
    "data structures, algorithms, graphs, tries, heaps, dynamic programming, dp, recursion, backtracking, sorting, binary search, bit manipulation,"
    "big o, complexity, concurrency, multithreading, threading, async, asyncio, networking, networks, tcp, tcp/ip, http, dns, tls, cryptography, crypto 101,"
    "security, cybersecurity, pentesting, hackthebox, tryhackme, ctf, operating systems, os, compilers, compiler, interpreters, parsing, databases,"
    "distributed systems, microservices, architecture, system design, design patterns, oop, solid principles, functional programming, tdd, testing, ci/cd,"
    "devops, mlops, data engineering, data science, machine learning, ml, deep learning, dl, ai, nlp, computer vision, cv, reinforcement learning, rl,"
    "neural networks, neural nets, neural net, cnn, cnns, rnn, rnns, lstm, gan, gans, embeddings, vector databases, attention, quantization, frontend,"
    "front end, backend, back end, full stack, fullstack, web dev, webdev, web development, app development, android dev, ios dev, game dev, gamedev,"
    "robotics, raft, paxos, consensus, hashing, caching, sharding, replication, indexing strategies, load balancing, load balancers, generics, closures,"
    "promises, decorators, pointers, iterators, ownership, lifetimes, monads, type theory, automata, quantum computing, blockchain, smart contracts,"
    "ux, ui design, accessibility, seo, product management, agile, scrum, statistics, stats, a/b testing, time series, codewars, hackerrank, exercism,"
    "advent of code, aoc, project euler, neetcode, blind 75, codeforces, atcoder, kaggle, theodinproject, odin project, freecodecamp, mit ocw, ocw, cs50"
)
_SCHOOL = (
    "maths, math, mathematics, algebra, linear algebra, calculus, geometry, trigonometry, trig, probability, combinatorics, topology, number theory,"
    "discrete math, discrete maths, differential equations, physics, mechanics, thermodynamics, electromagnetism, optics, chemistry, organic chemistry,"
    "orgo, biochem, biochemistry, biology, genetics, anatomy, physiology, pharmacology, pathology, neuroscience, psychology, sociology, anthropology,"
    "philosophy, ethics, geography, geology, astronomy, economics, econ, macroeconomics, microeconomics, accounting, finance, marketing,"
    "law, contract constitutional literature, poetry analysis, linguistics, latin, art music theory, electronics, circuits, signals,"
    "control theory, materials science, fluid dynamics, engineering, essay, essays, thesis, dissertation, literature review, coursework, revision notes,"
    "exam, exams, past papers, past paper, midterm, midterms, finals prep, mcat, lsat, gre, gmat, toefl, ielts, a levels, gcse, cfa, cpa, acca, bar exam,"
    "usmle, nclex, step 1 prep, cissp, ccna, comptia, cka, ckad, certification, cert, certs, practice exam, practice test, practice tests, problem set,"
    "problem sets, psets, workbook, worksheets, syllabus, seminar, seminars, mooc, moocs, udemy, coursera, edx, udacity, pluralsight, khan academy,"
    "brilliant, brilliant.org, datacamp, egghead, frontend masters, o'reilly, manning, arxiv, whitepaper, whitepapers, rfc, rfcs, thesis chapter"
)
_TONGUES = (
    "spanish, french, german, italian, portuguese, japanese, chinese, mandarin, cantonese, korean, russian, arabic, hindi, turkish, dutch, swedish,"
    "norwegian, danish, finnish, polish language, czech, greek, hebrew, ukrainian, vietnamese, thai, indonesian, swahili, english grammar, grammar, vocab,"
    "vocabulary, kanji, hiragana, katakana, hangul, pinyin, duolingo, busuu, wanikani, babbel, memrise, pimsleur, jlpt, hsk, delf, dele, conjugation,"
    "conjugations, verbs, pronunciation, sign language, language exchange, touch typing, typing practice"
)

TOPICS = f"{_LANGUAGES}, {_TOOLS}, {_COMPUTING}, {_SCHOOL}, {_TONGUES}"
