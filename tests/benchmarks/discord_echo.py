"""The bare bot the coach is measured against: a slash command that echoes, and keeps what was said with one insert.

`discord_echo.py API_URL GATEWAY_URL TOKEN DATABASE`
"""

import asyncio
import sys

import aiosqlite
import discord
import yarl
from discord import app_commands

TABLE = "CREATE TABLE IF NOT EXISTS said (id INTEGER PRIMARY KEY, person INTEGER, text TEXT)"
INSERT = "INSERT INTO said (person, text) VALUES (?, ?)"


class Echo(discord.Client):
    def __init__(self, db: aiosqlite.Connection) -> None:
        super().__init__(intents=discord.Intents(dm_messages=True, guilds=True))
        self.tree = app_commands.CommandTree(self)
        self.db = db

        @self.tree.command(description="Log time")
        async def log(interaction: discord.Interaction, time: str, target: str = "") -> None:
            await self.db.execute(INSERT, (interaction.user.id, f"{time} {target}"))
            await interaction.response.send_message(f"{time} {target}")

    async def setup_hook(self) -> None:
        await self.tree.sync()


async def main(api: str, gateway: str, token: str, file: str) -> None:
    discord.http.Route.BASE = api
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)
    async with aiosqlite.connect(file, isolation_level=None) as db:
        for statement in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", TABLE):
            await db.execute(statement)
        async with Echo(db) as echo:
            await echo.start(token)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
