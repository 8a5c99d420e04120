"""Real files of agencies, for tests that are skipped without them."""

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def agency_files() -> Path:
    """Give the folder of real files; none of their text is part of the project."""
    corpora = os.environ.get("DIPLOTEXT_CORPORA")
    if corpora is None:
        pytest.skip("DIPLOTEXT_CORPORA names no folder with files of agencies")
    return Path(corpora, "formats")
