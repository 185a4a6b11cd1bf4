"""Coaches to be killed: `crash_worker.py DATABASE` reads lives from standard input, a JSON list of events a line.

Each life is a process of its own, which opens the database and takes the events. It is forked from this one, which
knows of no database but has imported everything: so dozens can die within seconds. An event is `id`, `at` (the moment
the clock shows) and either `text` or `press` (a turn and the number of its button); null waits for the end. Standard output has a line of
fields between tabs for each birth (`born`, the process id), each answer (the event's id, the message as it is stored, an
empty field) and each death (`dead`, the exit status).
"""

import asyncio
import json
import os
import signal
import sys
from datetime import datetime
from functools import partial
from typing import Any

from bot import logs
from bot.gate import Gate
from bot.incoming import Incoming, Pressed, Said
from bot.message import dumped
from bot.shipped import shipped_plan
from bot.turns import Turns
from bot.wording import Wording
from core.dialogue.conversations import Conversations
from core.flows import FLOWS
from core.flows.log import reader_of
from core.learner import Address, Platform
from core.plan.model import Plan
from storage.database import Database

ANNA = Address(Platform.TELEGRAM, "42", "4200")


def tell(*fields: object) -> None:
    sys.stdout.write("\t".join(map(str, fields)) + "\n")
    sys.stdout.flush()


async def live(file: str, plan: Plan, events: list[dict[str, Any] | None]) -> None:
    database, wording = Database.open(f"sqlite:///{file}"), Wording()
    await database.migrate()
    for event in events:
        if event is None:
            signal.pause()
            return
        what = Pressed(*event["press"]) if "press" in event else Said(event["text"])
        clock = partial(datetime.fromisoformat, event["at"])
        turns = Turns(database, Conversations(FLOWS), wording, clock=clock, plans=(plan,), gate=Gate("open"))
        incoming = Incoming(ANNA, event["id"], what, zone="Europe/Berlin", locale="en-GB")
        tell(event["id"], dumped((await turns.take(incoming)).message), "")
    await database.close()


def main(file: str) -> None:
    plan = shipped_plan()
    reader_of(plan)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            tell("born", os.getpid())
            asyncio.run(live(file, plan, json.loads(line)))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        tell("\ndead", os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    logs.set_up("WARNING", "console")
    main(sys.argv[1])
