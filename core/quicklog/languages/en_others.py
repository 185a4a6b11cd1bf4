"""Who and what else spends time in English messages, and who gives orders in them; data only."""

PERSON = (
    "mom, mum, mommy, dad, daddy, grandma, grandpa, granny, nana, auntie, uncle, dude, roommate, flatmate, colleagues, coworkers, classmates, wife, husband, girlfriend, boyfriend, professor, prof, lecturer, the prof, the professor, the intern, the new intern, my dad, nobody, my son, my daughter, my brother, my sister, my wife, my husband, my friend, my friends, my mom, my mum, my dad, my mother,"
    "my father, my partner, my girlfriend, my boyfriend, my gf, my bf, my kid, my kids, my colleague, my coworker, my co-worker,"
    "my boss, my roommate, my flatmate, my cousin, my nephew, my niece, my teacher, my mentor, my buddy, my classmate, my manager,"
    "my neighbour, my neighbor, my uncle, my aunt, my team, my study partner, my study buddy, my teammate, my student, my students,"
    "my bro, my sis, my child, my children, my baby, my parents, my mate, my intern, my grandma, my grandpa, my peers, my cat,"
    "my dog, he, she, they, he's, she's, they've, they're, he'd, she'd, his, her, their, someone, somebody, everyone, everybody,"
    "people, you, u, you've, some guy, this guy, a friend, a colleague, the instructor, the author, the teacher, our son,"
    "our daughter, the kids, the kid, the baby, other people, others, average student, the average"
)

MACHINE = (
    "suite, terraform apply=1, rollout=1, npm ci=1, compile run=1, fine tune run=1, fine-tune run=1, vm, vms, etl, test, epoch=1, epochs=1, runtime, compile time=1, build time=1, load time=1, queries take, query time, latency, cold start, the deploy, builds, build, builds, model, models, training, fine-tuning, finetuning, fine tuning, download, downloading, upload, uploading,"
    "install, installing, installation, pipeline, server, gpu, script, job, test suite, ci, laptop, battery, update, compile,"
    "compiling, compilation, deploy, deployment, container, docker, kernel, migration=1, backup=1, scraper, notebook, render,"
    "rendering, indexing, cluster, cron, query, wifi, internet, electricity, power, crawler, simulation, epoch=1, computer,"
    "machine, windows, macos, import, export, sync, tests, container, embedding, embeddings, inference, run, phone, aws, site,"
    "website, app, network, pc, mac, disk, process, benchmark, agent, bot, prod, production, database dump=1, restore=1, reindex=1"
)
"""With value 1 what only machines go through."""

RUNS = (
    "ran, run, runs, running, took, takes, taking, has been=1, have been=1, has been going=1, trained, training, train, finished, crashed=1, was down=1,"
    "is down, were down, went down=1, been down=1, went out, was out, is out, been out, froze=1, hung=1, lasted, lasts, died=1, broke,"
    "failed, compiled, downloaded, rendered, rebooted, for, stuck, uptime, timed out=1, needs, needed, converged, is, was, down,"
    "wants, deployed, overheated, will"
)

INJECTION = (
    "forget everything, as admin, as an admin, as root, as the developer, ignore my previous, ignore what i said, ignore earlier, note to the model, note to model, note to the assistant, whatever comes next, ignore previous, ignore all, ignore the, ignore your, ignore any, ignore everything, disregard, system :, assistant :,"
    "system prompt, you are now, new instructions, instructions :, override, jailbreak, developer mode, admin mode, sudo,"
    "drop table, insert into, update entries, delete from, select *, < script, pretend, you must, act as, forget all, forget your,"
    "forget previous, forget the, as an ai, [ system, # system, user :, alter table, truncate, union select, insert,"
    "hidden instruction, note to the bot, note to bot, dear bot, bypass"
)
