"""What every test runs under. Sockets, warnings and strictness are set in pyproject.toml."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

pytest_plugins = ("tests.databases",)

# Time limits for one example would make a busy machine fail a good test.
settings.register_profile("dev", max_examples=60, deadline=None)
# On CI a failure must be the commit's, not the dice's: the same examples each run, and the blob to replay one.
settings.register_profile("ci", settings.get_profile("dev"), derandomize=True, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


@pytest.fixture(scope="session")
def repo_root() -> Path:
    return Path(__file__).resolve().parents[1]
