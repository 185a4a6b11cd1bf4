"""Messages as Discord shows them: buttons, lists and forms. Each bears its turn, so that it works for good."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from re import Match
from typing import Any, Protocol, Self, cast

from discord import ButtonStyle, Interaction, RadioGroupOption, SelectOption, TextStyle
from discord.ui import Button, DynamicItem, Label, Modal, RadioGroup, Select, TextInput, View
from discord.ui.item import Item

from bot import message as said
from bot.discord.markdown import caption
from bot.incoming import Pressed
from bot.tokens import token
from core.dialogue.asking import MOST_TEXT
from core.dialogue.contract import Cancelled, Picked, Resumed, Skipped, SteppedBack
from core.dialogue.questions import Kind

# Discord, Component Reference.
MOST_ID = 100
MOST_LABEL = 80
MOST_OPTION = 100
MOST_OPTIONS = 25
MOST_ROWS = 5
MOST_PARTS = 5
MOST_RADIOS = 10
MOST_TITLE = 45
MOST_DESCRIPTION = 100
MOST_HINT = 100

A_ROW = 5
"""Buttons side by side; more answers are a list."""
MOST_WAYS = 6
"""Of what else may be done, too, but each way out of a nudge is one tap away."""
STEERING = (Skipped, SteppedBack, Cancelled, Resumed)
"""What steers a conversation stands in buttons of its own below a list."""


class Desk(Protocol):
    """Who hears of widgets."""

    async def heard(self, interaction: Interaction[Any], what: Pressed) -> None: ...

    async def opens(self, interaction: Interaction[Any], turn: int) -> None: ...


@dataclass(frozen=True, slots=True)
class Captions:
    """The words the face itself needs: on the button that opens a form, and on a list."""

    answer: str
    choose: str


class Press(DynamicItem[Button[View]], template=r"(?P<turn>\d{1,18})\.(?P<button>\d{1,4})"):
    """Button number `button` of the message said in `turn`."""

    def __init__(
        self, turn: int, button: int, label: str, *, chosen: bool = False, over: bool = False
    ) -> None:
        style = ButtonStyle.success if chosen else ButtonStyle.secondary
        super().__init__(
            Button(
                label=caption(label, MOST_LABEL), custom_id=token(turn, button), style=style, disabled=over
            )
        )
        self.turn, self.number = turn, button

    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction[Any], item: Item[Any], match: Match[str], /
    ) -> Self:
        del interaction, item
        return cls(int(match["turn"]), int(match["button"]), "")

    async def callback(self, interaction: Interaction[Any]) -> None:
        await _desk(interaction).heard(interaction, Pressed(self.turn, self.number))


class Pick(DynamicItem[Select[View]], template=r"(?P<turn>\d{1,18})\.list(?P<place>\d)"):
    """A list of buttons of the message said in `turn`; its values are their numbers."""

    def __init__(
        self, turn: int, place: int, options: Sequence[SelectOption], hint: str = "", *, over: bool = False
    ) -> None:
        name = f"{turn}.list{place}"
        super().__init__(
            Select(custom_id=name, placeholder=hint or None, options=list(options), disabled=over)
        )
        self.turn = turn

    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction[Any], item: Item[Any], match: Match[str], /
    ) -> Self:
        del interaction
        return cls(int(match["turn"]), int(match["place"]), cast("Select[View]", item).options)

    async def callback(self, interaction: Interaction[Any]) -> None:
        picked = "".join(self.item.values)
        number = int(picked) if picked.isascii() and picked.isdigit() else len(self.item.options)
        await _desk(interaction).heard(interaction, Pressed(self.turn, number))


class Fill(DynamicItem[Button[View]], template=r"(?P<turn>\d{1,18})\.form"):
    """Opens the form of the message said in `turn`."""

    def __init__(self, turn: int, label: str = "", *, over: bool = False) -> None:
        style = ButtonStyle.primary
        super().__init__(
            Button(label=caption(label, MOST_LABEL), custom_id=form_name(turn), style=style, disabled=over)
        )
        self.turn = turn

    @classmethod
    async def from_custom_id(
        cls, interaction: Interaction[Any], item: Item[Any], match: Match[str], /
    ) -> Self:
        del interaction, item
        return cls(int(match["turn"]))

    async def callback(self, interaction: Interaction[Any]) -> None:
        await _desk(interaction).opens(interaction, self.turn)


WIDGETS = (Press, Pick, Fill)


def _desk(interaction: Interaction[Any]) -> Desk:
    return cast("Desk", interaction.client.desk)


def form_name(turn: int) -> str:
    return f"{turn}.form"


# -- below a message


def below(message: said.Message, captions: Captions, *, private: bool) -> View | None:
    """The widgets under `message`; None if there are none.

    Where the bot reads no messages (`private`), a typed answer is written into a form as well.
    """
    fillable = message.sheet is not None and len(message.sheet.fields) <= MOST_PARTS
    form = fillable and (private or len(message.sheet.fields) > 1)  # type: ignore[union-attr]  # just looked at
    return _view([*_widgets(message, captions), *([Fill(message.turn, captions.answer)] if form else [])])


def answered(message: said.Message, captions: Captions, chosen: int | None) -> View | None:
    """The same when it has been answered: nothing can be pressed any more, and what was chosen shows."""
    return _view([*_widgets(message, captions, chosen, over=True)])


def _view(items: Sequence[Item[Any]]) -> View | None:
    if not items:
        return None
    view, room = View(timeout=None), MOST_ROWS * A_ROW
    for item in items:  # a list is as wide as a row
        if item.width <= room:
            view.add_item(item)
            room -= item.width
    view.stop()  # else the library keeps it in memory, which no widget of ours needs
    return view


def _widgets(
    message: said.Message, captions: Captions, chosen: int | None = None, *, over: bool = False
) -> Iterator[Item[Any]]:
    numbered = list(enumerate(message.buttons))
    answers = [pair for pair in numbered if isinstance(pair[1].event, Picked)]
    ways = [pair for pair in numbered if not isinstance(pair[1].event, (Picked, *STEERING))]
    listed = [
        pair for kind, most in ((answers, A_ROW), (ways, MOST_WAYS)) if len(kind) > most for pair in kind
    ]
    starts = range(0, min(len(listed), MOST_OPTIONS * (MOST_ROWS - 1)), MOST_OPTIONS)
    for place, start in enumerate(starts):
        options = [
            SelectOption(
                label=caption(button.label, MOST_OPTION), value=str(number), default=number == chosen
            )
            for number, button in listed[start : start + MOST_OPTIONS]
        ]
        yield Pick(message.turn, place, options, captions.choose, over=over)
    for number, button in numbered:
        if (number, button) not in listed:
            yield Press(message.turn, number, button.label, chosen=number == chosen, over=over)


# -- a form


def form(message: said.Message, captions: Captions) -> Modal | None:
    """The form of a message that asks; its parts are named by their place."""
    if message.sheet is None:
        return None
    modal = Modal(title=caption(captions.answer, MOST_TITLE), custom_id=form_name(message.turn), timeout=None)
    alone = len(message.sheet.fields) == 1
    for place, field in enumerate(message.sheet.fields[:MOST_PARTS]):
        long = caption(field.label, MOST_DESCRIPTION) if len(field.label) > MOST_TITLE else None
        part = _part(field, str(place), message.hint if alone else "")
        modal.add_item(Label(text=caption(field.label, MOST_TITLE), description=long, component=part))
    modal.stop()  # it comes back by its name, also after a restart
    return modal


def _part(field: said.Field, name: str, hint: str) -> Item[Any]:
    needed = not field.optional
    if 1 < len(field.options) <= MOST_RADIOS:
        radios = [
            RadioGroupOption(label=caption(label, MOST_OPTION), value=value) for label, value in field.options
        ]
        return RadioGroup(custom_id=name, options=radios, required=needed)
    if 1 <= len(field.options) <= MOST_OPTIONS:
        options = [
            SelectOption(label=caption(label, MOST_OPTION), value=value) for label, value in field.options
        ]
        return Select(custom_id=name, options=options, required=needed)
    style = TextStyle.paragraph if field.kind is Kind.LONG_TEXT else TextStyle.short
    return TextInput(
        custom_id=name,
        style=style,
        required=needed,
        placeholder=caption(hint, MOST_HINT) if hint else None,
        max_length=MOST_TEXT,
    )


def filled_in(components: Sequence[dict[str, Any]]) -> tuple[str, ...]:
    """What a form came back with, part by part; what was left out is empty."""
    return tuple(_value(part.get("component", part)) for part in components)


def _value(part: dict[str, Any]) -> str:
    values = part.get("values")
    return str(values[0] if values else part.get("value") or "")
