"""The bare bot the coach is measured against: it echoes, and keeps each message with one insert.

`telegram_echo.py API_URL TOKEN DATABASE`
"""

import sys
from typing import Any

import aiosqlite
from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters

TABLE = "CREATE TABLE IF NOT EXISTS said (id INTEGER PRIMARY KEY, person INTEGER, text TEXT)"
INSERT = "INSERT INTO said (person, text) VALUES (?, ?)"


def main(url: str, token: str, file: str) -> None:
    async def opened(app: Any) -> None:
        db = app.bot_data["db"] = await aiosqlite.connect(file, isolation_level=None)
        for statement in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", TABLE):
            await db.execute(statement)

    async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        message = update.message
        assert message is not None
        assert message.text is not None
        await context.bot_data["db"].execute(INSERT, (message.chat_id, message.text))
        await message.reply_text(message.text)

    async def closed(app: Any) -> None:
        await app.bot_data["db"].close()

    built = Application.builder().token(token).base_url(f"{url}/bot").post_init(opened).post_shutdown(closed)
    app = built.build()
    app.add_handler(MessageHandler(filters.TEXT, echo))
    app.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
