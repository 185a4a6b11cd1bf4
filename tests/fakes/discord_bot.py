"""A small bot on the real discord.py, to see that the fake is a Discord to it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import discord
from discord import app_commands, ui

from tests.fakes.discord import FakeDiscord
from tests.fakes.discord_apart import DiscordApart

ALLOWED = {"guilds": True, "users": True}
CONTEXTS = {"guilds": True, "dms": True, "private_channels": True}


class Form(ui.Modal, title="A session"):
    hours: ui.Label[Any] = ui.Label(text="Hours", component=ui.TextInput(custom_id="hours"))
    what: ui.Label[Any] = ui.Label(
        text="What",
        component=ui.Select(
            custom_id="what", options=[discord.SelectOption(label="DDIA"), discord.SelectOption(label="SICP")]
        ),
    )
    mood: ui.Label[Any] = ui.Label(
        text="Mood",
        component=ui.RadioGroup(
            custom_id="mood",
            options=[discord.RadioGroupOption(label="Good"), discord.RadioGroupOption(label="Bad")],
        ),
    )

    async def on_submit(self, interaction: discord.Interaction) -> None:
        hours, what, mood = self.hours.component, self.what.component, self.mood.component
        assert isinstance(hours, ui.TextInput)
        assert isinstance(what, ui.Select)
        assert isinstance(mood, ui.RadioGroup)
        await interaction.response.send_message(f"{hours.value} {what.values[0]} {mood.value}")


class Coach(discord.Client):
    def __init__(self) -> None:
        intents = discord.Intents(dm_messages=True, guilds=True)
        super().__init__(
            intents=intents, guild_ready_timeout=0, allowed_mentions=discord.AllowedMentions.none()
        )
        self.tree = app_commands.CommandTree(self, allowed_installs=app_commands.AppInstallationType(guild=True, user=True), allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True))  # fmt: skip
        self.heard: list[discord.Message] = []
        self.used: list[discord.Interaction] = []
        self.listening = asyncio.Event()
        _teach(self)

    async def hears(self, count: int) -> list[str]:
        """What all messages said, when there are that many."""
        async with asyncio.timeout(10):
            while len(self.heard) < count:
                self.listening.clear()
                await self.listening.wait()
        return [message.content for message in self.heard]

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """The real one waits for five seconds before a second session."""

    async def on_message(self, message: discord.Message) -> None:
        self.heard.append(message)
        self.listening.set()
        if message.author.bot:
            return
        view: ui.View = ui.View(timeout=None)
        view.add_item(ui.Button(label="Undo", custom_id="undo"))
        await message.channel.send(f"Logged {message.content}", view=view)

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        self.used.append(interaction)
        if interaction.type is discord.InteractionType.component:
            await interaction.response.edit_message(content="Undone", view=None)


def _teach(coach: Coach) -> None:
    @coach.tree.command(description="Log hours")
    async def log(
        interaction: discord.Interaction, hours: app_commands.Range[float, 0, 24], what: str = "nothing"
    ) -> None:
        await interaction.response.defer(ephemeral=interaction.guild is not None, thinking=True)
        await interaction.followup.send(f"{hours} h of {what}")

    @log.autocomplete("what")
    async def _(_: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        found = (name for name in ("DDIA", "SICP") if typed.upper() in name)
        return [app_commands.Choice(name=name, value=name.lower()) for name in found]

    @coach.tree.command(description="Fill in a form")
    async def form(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Form())

    @coach.tree.context_menu(name="Log this")
    async def log_this(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"Logged {message.content}", ephemeral=True)


@asynccontextmanager
async def coach_of(server: FakeDiscord | DiscordApart) -> AsyncIterator[Coach]:
    """A bot that is connected and has its commands registered."""
    async with Coach() as coach:
        await coach.login(server.token)
        await coach.tree.sync()
        running = asyncio.create_task(coach.connect())
        await server.connected()
        yield coach
    await running
