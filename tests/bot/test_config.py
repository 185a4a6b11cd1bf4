"""Settings come from the environment, else from `.env`; what is wrong is told all at once; secrets do not show."""

from pathlib import Path

import pytest

from bot.config import SecretStr, Settings, WrongSettingsError, read


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / ".env"


def test_without_any_they_are_the_usual_ones(file: Path):
    assert read({}, str(file)) == Settings()


def test_the_environment_comes_before_the_file(file: Path):
    file.write_text("OWNER=telegram:1\nHTTP_PORT='81' # a comment\nexport LOG_LEVEL=DEBUG\nOTHERS=1\n")
    found = read({"OWNER": "discord:2", "HTTP_PORT": "", "PATH": "/bin"}, str(file))
    assert found == Settings(owner="discord:2", http_port=81, log_level="DEBUG")


def test_names_may_be_written_small(file: Path):
    assert read({"http_port": "81"}, str(file)).http_port == 81


def test_an_empty_one_counts_as_not_there(file: Path):
    assert read({"TELEGRAM_BOT_TOKEN": "", "ACCESS": ""}, str(file)) == Settings()


def test_all_that_is_wrong_is_told(file: Path):
    with pytest.raises(WrongSettingsError) as told:
        read({"HTTP_PORT": "many", "ACCESS": "ajar", "OWNER": "me", "TELEGRAM_BOT_TOKEN": "1:a"}, str(file))
    assert [wrong.split(": ")[0] for wrong in str(told.value).split("; ")] == ["ACCESS", "OWNER", "HTTP_PORT"]
    assert "ACCESS: Expected one of closed, open" in str(told.value)


def test_a_secret_does_not_show(file: Path):
    found = read({"TELEGRAM_BOT_TOKEN": "1:secret"}, str(file))
    assert found.telegram_bot_token is not None
    assert found.telegram_bot_token.get_secret_value() == "1:secret"
    assert "1:secret" not in f"{found} {found!r} {found.telegram_bot_token} {SecretStr('1:secret')!r}"
