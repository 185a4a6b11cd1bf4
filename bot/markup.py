"""The coach's small HTML (b, i, code, a, line breaks) for faces that show something else."""

from html.parser import HTMLParser

Span = tuple[str, frozenset[str]]
"""A piece of text and the tags around it."""


class _Spans(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.spans: list[Span] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  # the base class's signature
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            self._open.remove(tag)

    def handle_data(self, data: str) -> None:
        self.spans.append((data, frozenset(self._open)))


def spans(html: str) -> list[Span]:
    """The text of `html` in pieces of one style each."""
    parser = _Spans()
    parser.feed(html)
    parser.close()
    return parser.spans


def plain(html: str) -> str:
    """The text of `html` alone."""
    if "<" not in html and "&" not in html:
        return html
    return "".join(text for text, _ in spans(html))
