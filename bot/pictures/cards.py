"""Draws a picture's card: its template in `prompts/cards`, filled with the facts and with words of the coach's."""

from functools import cached_property

from jinja2 import Environment

from bot.message import Picture
from bot.pictures.lettering import FONTS, fitted, shrunk, wide, written
from bot.wording import Ear, Wording


class Cards:
    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    @cached_property
    def _templates(self) -> Environment:
        return self._wording.beside(FONTS, fitted=fitted, shrunk=shrunk, wide=wide, written=written)

    def svg(self, picture: Picture) -> str:
        """The SVG of `picture`. Raises `jinja2.TemplateError` if its template or a fact is missing."""
        ear = Ear(picture.locale, picture.today)
        card = self._templates.get_template(f"{picture.name}.svg.j2").make_module({"ear": ear})
        return str(card.card(**picture.facts)).strip()  # type: ignore[attr-defined]  # every template has this macro
