"""Nudges sent per second with the pacing off, beside a bare loop of python-telegram-bot's `send_message`.

Both send to a fake Telegram in a process of its own. A nudge is decided from what is known of its learner, worded and
kept before it is sent, and settled afterwards; the loop sends one that is ready, and waits for each answer.
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions

from bot import logs
from bot.app import coach
from bot.config import SecretStr, Settings
from bot.delivery import Delivery
from bot.nudging import Nudger
from bot.telegram.run import telegram
from tests.benchmarks.measuring import check, small
from tests.e2e.people import Known, introduce
from tests.e2e.transcript import WallClock
from tests.fakes.telegram import TOKEN
from tests.fakes.telegram_apart import TelegramApart

PEOPLE = range(1001, 1101) if small() else range(1001, 2001)
ROUNDS = 1 if small() else 4
WANTED = 0.7
MET = datetime(2026, 1, 5, 9, tzinfo=UTC)
EVENING = datetime(2026, 1, 5, 17, 5, tzinfo=UTC)  # five past six in Berlin, later than any spread
TEXT = "Mon · Reading · 1–1.5 h\n<b>Designing Data-Intensive Applications</b> by Martin Kleppmann."
LABELS = (("Start", "Done 1 h", "15 min"), ("Later", "Not today", "Why now?"))
KEYS = InlineKeyboardMarkup(
    [[InlineKeyboardButton(name, callback_data="1.0") for name in row] for row in LABELS]
)
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
LOOK = 0.01  # seconds between two looks at whether the face is open


@asynccontextmanager
async def nudger(settings: Settings, clock: WallClock) -> AsyncIterator[Nudger]:
    """One whose Telegram face is open, and takes as much as it is given."""
    stopping = asyncio.Event()
    async with coach(settings, clock=clock) as it:
        delivery = Delivery(clock=clock, paces={})
        face = asyncio.create_task(telegram(settings, it.turns, it.wording, delivery, stopping))
        while not delivery.platforms:  # noqa: ASYNC110  # nobody tells
            await asyncio.sleep(LOOK)
        yield Nudger(it.database, it.wording, delivery, clock=clock)
        stopping.set()
        await face


async def unasked(fake: TelegramApart) -> None:
    """Everybody has begun a chat with the bot, and nobody waits for an answer."""
    await fake.act([{"person": person, "does": "starts"} for person in PEOPLE])
    async with Bot(TOKEN, base_url=f"{fake.url}/bot") as bot:
        (last,) = await bot.get_updates(-1)
        await bot.get_updates(last.update_id + 1)


async def bare(bot: Bot) -> float:
    begun = perf_counter()
    for person in PEOPLE:
        await bot.send_message(
            person, TEXT, parse_mode="HTML", reply_markup=KEYS, link_preview_options=NO_PREVIEW
        )
    return len(PEOPLE) / (perf_counter() - begun)


async def nudged(it: Nudger, clock: WallClock, day: int) -> float:
    clock.now = EVENING + timedelta(days=day)
    begun = perf_counter()
    await it.tick()
    return len(PEOPLE) / (perf_counter() - begun)


async def main() -> None:
    logs.set_up("ERROR", "console")
    clock = WallClock(MET)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "coach.db"
        await introduce(file, [Known(number, "Ada", nudged=True) for number in PEOPLE], MET)
        async with TelegramApart() as fake:
            await unasked(fake)
            settings = Settings(
                telegram_bot_token=SecretStr(TOKEN),
                telegram_api_url=fake.url,
                database_url=f"sqlite:///{file}",
            )
            async with Bot(TOKEN, base_url=f"{fake.url}/bot") as bot, nudger(settings, clock) as it:
                rates = [(await bare(bot), await nudged(it, clock, day)) for day in range(ROUNDS)]
            sent = (await fake.counts())["sendMessage"]
    check(holds=sent == 2 * len(PEOPLE) * ROUNDS, otherwise=f"{sent} messages")
    loop, coached = (median(side) for side in zip(*rates, strict=True))
    print(f"Nudges to {len(PEOPLE):,} learners")
    print(f"  bare send_message loop {loop:6.0f} /s")
    print(
        f"  nudges                 {coached:6.0f} /s   {coached / loop:.2f} of bare   wanted: at least {WANTED}"
    )


if __name__ == "__main__":
    asyncio.run(main())
