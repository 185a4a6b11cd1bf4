"""Messages read as quick logs: one alone, and a thousand lines through `python -m bot read-log -`."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE
from datetime import datetime
from itertools import cycle, islice
from statistics import quantiles
from time import perf_counter

from bot.shipped import shipped_plan
from core.flows.log import reader_of
from core.quicklog.model import Kind, Moment
from tests.benchmarks.measuring import check, small

MESSAGES = (
    "1.5h ddia",
    "45 min leetcode, 2 problems",
    "read ddia ch 5 from 19:30 to 21:10 yesterday, hard going but worth it",
    "1h30 of alex xu on monday and 20 min of leetcode just now",
    "half an hour of hugging face before work, three quarters of an hour of clean code after lunch",
    "eine Dreiviertelstunde DDIA gelesen, gestern Abend",
    "deux heures de Clean Code hier soir",
    "полтора часа ddia вчера",
    "can you move my session to thursday? i am too tired for chapter 9 tonight",
    "the 2 hour exam is on 12 may",
    "thanks a lot",
    "no wait, 50 min",
)
SURE = 5  # the first ones are logs beyond doubt
NOW = datetime.fromisoformat("2026-03-12T19:30:00+01:00")
LINES = 60 if small() else 1_000
ROUNDS = 3 if small() else 60


def lines() -> str:
    common = {"now_local": NOW.isoformat(), "tz": "Europe/Berlin", "locale": "en-GB", "context": {}}
    said = enumerate(islice(cycle(MESSAGES), LINES))
    return "".join(json.dumps({"id": str(number), "text": text, **common}) + "\n" for number, text in said)


async def through_the_command() -> float:
    """Seconds from the start of the process to its end."""
    begun = perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "read-log", "-", stdin=PIPE, stdout=PIPE
    )
    out, _ = await process.communicate(lines().encode())
    took = perf_counter() - begun
    read = [json.loads(line) for line in out.splitlines()]
    check(holds=process.returncode == 0 and len(read) == LINES, otherwise=f"{len(read)} lines")
    return took


def each() -> list[float]:
    """Seconds for each message, the median of several rounds."""
    reader, moment = reader_of(shipped_plan()), Moment(NOW, "en-GB")
    took: list[float] = []
    for _ in range(ROUNDS):
        for text in MESSAGES:
            begun = perf_counter()
            reading = reader.read(text, moment)
            took.append(perf_counter() - begun)
            if text in MESSAGES[:SURE]:
                check(holds=reading.kind is Kind.LOG, otherwise=f"{text}: {reading}")
    return took


def main() -> None:
    cuts = quantiles(each(), n=100)
    print(
        f"Reading a message (wanted: less than 1 ms): median {cuts[49] * 1e6:.0f} us, 99 % {cuts[98] * 1e6:.0f} us"
    )
    took = asyncio.run(through_the_command())
    print(f"{LINES:,} lines through read-log (wanted: 1,000 in less than 20 s): {took:.2f} s")


main()
