"""One plain spelling for what looks alike: digits, dashes, quotes, accents, invisible characters."""

import re
import unicodedata
from functools import lru_cache

LONGEST = 2_000
"""So many characters of a message are read; nobody writes a log longer than that."""
LONGEST_NUMBER = 9
"""Digits of a whole number before a fraction that count; no length of study has more."""

_VULGAR = re.compile(r"(\d+)?\s?([¼½¾⅐-⅞↉])")
_MARKS = re.compile("[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]+")
_SPACELESS = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_LATIN = "A-Za-z\u00c0-\u024f"
_SCRIPT_EDGE = re.compile(
    f"(?<=[{_LATIN}])(?=[{_SPACELESS}\u0590-\u06ff])|(?<=[{_SPACELESS}\u0590-\u06ff])(?=[{_LATIN}])"
)
_BOXES = ((re.compile(r"\[ ?\]|[☐□◻]"), " todo "), (re.compile(r"\[[xX✓✔]\]|[☑✅✔✓]"), " done "))
_QUOTED = re.compile(r"(?<![\w'])'([^'\n]{2,}?)'(?![\w'])")
_ARROWS = re.compile(r"[-=]+>")
_CODE = re.compile(r"```.*?(?:```|$)", re.DOTALL)
_TAGS = re.compile(r"<script.*?(?:</script>|$)|</?[a-z][^<>\n]{0,80}>", re.IGNORECASE | re.DOTALL)
_STOPWATCH = re.compile(r"(?<![\d:])(\d{1,2}):([0-5]\d):([0-5]\d)(?![\d:])")
_BREAKS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−﹘", "-"),
        **dict.fromkeys("’‘‛ʼ′`´", "'"),
        **dict.fromkeys("“”„‟«»″「」『』", '"'),
        **dict.fromkeys("×✕✖⨯∗", "x"),
        **dict.fromkeys("，、،", ","),
        **dict.fromkeys("。।", "."),
        **dict.fromkeys("→⇒➜➔", ">"),
        **dict.fromkeys("〜～", "~"),
        "—": " - ",
        "٫": ".",
        "٬": "",
        "؛": ";",
        "؟": "?",
        "¿": " ",
        "¡": " ",
        "⁄": "/",
        "…": "...",
        "🔟": "10",
    }
)
_LETTERS = str.maketrans("ıłøđħىةکی", "ilodhيهكي")


class _Visible(dict[int, str]):
    """What each character looks like: nothing for invisible ones, an ASCII digit for any script's digit."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        category = unicodedata.category(char)
        if category == "Cf" or char in "\u20e3\ufe0e\ufe0f":
            plain = ""
        elif category in {"Nd", "No"} and (digit := unicodedata.digit(char, None)) is not None:
            plain = str(digit)
        elif category in {"Cc", "Cs", "Co"} and char != "\n":
            plain = " "
        else:
            plain = char
        self[code] = plain
        return plain


_visible = _Visible()


def _as_decimal(match: re.Match[str]) -> str:
    whole, vulgar = match.groups()
    return f" {int((whole or '0')[-LONGEST_NUMBER:]) + unicodedata.numeric(vulgar):.4f}".rstrip("0")


def _as_minutes(match: re.Match[str]) -> str:
    hours, minutes, seconds = map(int, match.groups())
    return f"{hours * 60 + minutes + seconds / 60:.2f} min"


def clean(text: str, *, longest: int | None = LONGEST) -> str:
    """The message in plain characters; case and accents stay. "２½ ｈ" gives " 2.5 h"."""
    text = _VULGAR.sub(_as_decimal, text[:longest])
    text = _ARROWS.sub(">", _CODE.sub(" ", text))
    for box, word in _BOXES:
        text = box.sub(word, text)
    text = _BREAKS.sub("\n", text.translate(_ALIKE))
    # Some characters stand for a whole phrase and grow when they are spelt out.
    text = unicodedata.normalize("NFKC", text)[:longest].translate(_visible)
    text = _STOPWATCH.sub(_as_minutes, _TAGS.sub(" ", text))
    text = _SCRIPT_EDGE.sub(" ", text.translate(_ALIKE))
    return _QUOTED.sub(r'"\1"', text)


def fold_all(text: str) -> str:
    """Cleaned text without case and accents. "Études" gives "etudes"; Indic vowel signs stay."""
    if text.isascii():
        return text.casefold()
    bare = _MARKS.sub("", unicodedata.normalize("NFD", text.casefold()))
    return unicodedata.normalize("NFC", bare).translate(_LETTERS)


fold = lru_cache(maxsize=2_048)(fold_all)
"""The same, of a word."""
