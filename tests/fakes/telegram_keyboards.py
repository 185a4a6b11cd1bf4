"""What the Bot API accepts as `reply_markup`."""

import re
from typing import Any

from tests.fakes.telegram_errors import Json, bad_request
from tests.fakes.telegram_text import is_empty

BUTTON_LIMIT = 100
CALLBACK_DATA_LIMIT = 64  # bytes
COPY_TEXT_LIMIT = 256
PLACEHOLDER_LIMIT = 64
STYLES = frozenset({"danger", "success", "primary"})

_ACTIONS = (
    "callback_data", "url", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
)  # fmt: skip
_URL = re.compile(r"(?:https?://|tg://|ton://)?[^\s/.?#]+(?:\.[^\s/.?#]+)*(?:[/?#:]\S*)?", re.IGNORECASE)
_SCHEME = re.compile(r"(?:https?|tg|ton)://\S+", re.IGNORECASE)


def checked(markup: Any, *, inline_only: bool = False) -> Json | None:
    """The keyboard a message gets, or None for none at all."""
    if not markup:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline(markup["inline_keyboard"])
    if inline_only:
        raise bad_request("inline keyboard expected")
    if len(markup.get("input_field_placeholder", "")) > PLACEHOLDER_LIMIT:
        raise bad_request("input field placeholder is too long")
    if "keyboard" in markup:
        return {
            **markup,
            "keyboard": [[_key(key) for key in row] for row in _rows(markup["keyboard"], "keyboard")],
        }
    return markup if markup.get("force_reply") or markup.get("remove_keyboard") else None


def _rows(rows: Any, name: str) -> list[list[Any]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f'Field "{name}" must be of type Array of Arrays')
    return rows


def _key(key: Any) -> Json:
    key = {"text": key} if isinstance(key, str) else key
    if not isinstance(key, dict) or is_empty(str(key.get("text", ""))):
        raise bad_request("keyboard button text must be non-empty")
    return key


def _inline(rows: Any) -> Json | None:
    kept = [[_button(button) for button in row] for row in _rows(rows, "inline_keyboard")]
    kept = [row for row in kept if row]
    if sum(map(len, kept)) > BUTTON_LIMIT:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    return {"inline_keyboard": kept} if kept else None


def _button(button: Any) -> Json:
    if not isinstance(button, dict) or not isinstance(button.get("text"), str):
        raise bad_request("can't parse inline keyboard button: Can't find field \"text\"")
    if not any(button.get(action) not in (None, "", False) for action in _ACTIONS):
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if is_empty(button["text"]):
        raise bad_request("BUTTON_TEXT_INVALID")
    if len(str(button.get("callback_data", "")).encode()) > CALLBACK_DATA_LIMIT:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button:
        _check_url(button["url"])
    if "copy_text" in button and not 1 <= len(button["copy_text"].get("text", "")) <= COPY_TEXT_LIMIT:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if button.get("style", "primary") not in STYLES:
        raise bad_request("can't parse inline keyboard button: invalid button style specified")
    return button


def _check_url(url: Any) -> None:
    known = isinstance(url, str) and ("." in url or _SCHEME.fullmatch(url)) and _URL.fullmatch(url)
    if not known:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
