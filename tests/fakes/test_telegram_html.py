"""The fake reads Telegram's HTML as its server does."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fakes.telegram_errors import ApiError
from tests.fakes.telegram_html import parsed
from tests.fakes.telegram_render import rendered
from tests.fakes.telegram_text import is_empty, tidied, units, with_found


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("a &lt;b&gt; &amp; &quot;c&quot;", 'a <b> & "c"'),
        ("&#60;&#x3C;&#128512;", "<<😀"),
        ("&nbsp; &copy; AT&T &", "&nbsp; &copy; AT&T &"),  # an unknown entity is plain text
        ("&lt", "<"),
        ("a > b", "a > b"),
        ("<b>b</b><i>i</i></b>"[:-4], "bi"),
        ("<a href='http://a.b/?x=1&amp;y=2'>l</a>", "l"),
    ],
)
def test_references_and_tags_give_the_text(html: str, text: str):
    assert parsed(html)[0] == text


@pytest.mark.parametrize(
    ("html", "why"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("é<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 2'),
        ("a<br/>b", 'Unsupported start tag "br/" at byte offset 1'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("😀 <3", "Unclosed start tag at byte offset 5"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<a href='x>y</a>", "Unclosed start tag at byte offset 0"),
        ("<a href=x_y>y</a>", "Unexpected end of name token at byte offset 8"),
        ("<a =x>y</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        (
            "<a href>y</a>",
            'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
        ),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<tg-emoji emoji-id='x'>x</tg-emoji>", "Invalid custom emoji identifier specified"),
    ],
)
def test_what_is_not_well_formed_is_refused_with_its_place(html: str, why: str):
    with pytest.raises(ApiError) as refused:
        parsed(html)
    assert refused.value.body() == {
        "ok": False,
        "error_code": 400,
        "description": f"Bad Request: can't parse entities: {why}",
    }


@pytest.mark.parametrize(
    ("html", "kind", "more"),
    [
        ("<strong>x</strong>", "bold", {}),
        ("<EM>x</em>", "italic", {}),
        ("<ins>x</ins>", "underline", {}),
        ("<del>x</del>", "strikethrough", {}),
        ('<span class="tg-spoiler">x</span>', "spoiler", {}),
        ("<blockquote expandable>x</blockquote>", "expandable_blockquote", {}),
        ('<pre><code class="language-py">x</code></pre>', "pre", {"language": "py"}),
        ('<code class="language-py">x</code>', "code", {}),
        ("<tg-emoji emoji-id='5'>x</tg-emoji>", "custom_emoji", {"custom_emoji_id": "5"}),
        ("<a href='https://a.b'>x</a>", "text_link", {"url": "https://a.b"}),
        (
            "<a href='tg://user?id=7'>x</a>",
            "text_mention",
            {"user": {"id": 7, "is_bot": False, "first_name": "?"}},
        ),
    ],
)
def test_a_tag_becomes_its_entity(html: str, kind: str, more: dict[str, object]):
    assert parsed(html) == ("x", [{"type": kind, "offset": 0, "length": 1, **more}])


def test_a_link_to_nowhere_and_an_empty_tag_leave_no_entity():
    assert parsed("<a href='nowhere'>x</a><b></b>") == ("x", [])


def test_offsets_count_utf_16_units():
    assert parsed("😀<b>é😀</b>") == ("😀é😀", [{"type": "bold", "offset": 2, "length": 3}])
    assert units("😀é") == 3


def test_cleaning_and_trimming_move_entities_along():
    text, entities = tidied(*parsed("\n a\r\n<b>b\u202ec\t</b> \n"))
    assert (text, entities) == ("a\nbc", [{"type": "bold", "offset": 2, "length": 2}])


@pytest.mark.parametrize("text", ["", " \n", "\u200b", "\u200d\u200e\ufeff", "\u2800\u3000"])
def test_what_nobody_can_see_is_empty(text: str):
    assert is_empty(text)


def test_commands_mentions_and_links_are_found_but_not_in_code():
    source = "/log@bot x@y.org @ada https://a.b/c. #study 1/2 <code>/undo</code>"
    text, entities = parsed(source)
    kinds = [entity["type"] for entity in with_found(text, entities)]
    assert kinds == ["bot_command", "email", "mention", "url", "hashtag", "code"]


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(TEXTS)
def test_escaped_text_comes_through_and_back(text: str):
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert parsed(f"<b>{escaped}</b>")[0] == text
    assert parsed(rendered(*parsed(f"<i>x<b>{escaped}</b></i>"))) == parsed(f"<i>x<b>{escaped}</b></i>")


@given(st.text("<>&\"'/=ab \0😀", max_size=30))
def test_whatever_comes_is_read_or_refused(source: str):
    with suppress(ApiError):
        text, entities = parsed(source)
        assert all(0 <= one["offset"] < one["offset"] + one["length"] <= units(text) for one in entities)
