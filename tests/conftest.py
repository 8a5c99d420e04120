"""The schemas that what is written is held against."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from lxml import etree


SCHEMAS = Path(__file__).parent / "schemas"

Check = Callable[[bytes], None]


def _checker(path: Path) -> Check:
    schema = etree.XMLSchema(etree.parse(path))

    def check(source: bytes) -> None:
        schema.validate(etree.fromstring(source))
        assert [str(error) for error in schema.error_log] == []

    return check


@pytest.fixture(scope="session")
def valid_newsmlg2() -> Check:
    """Check that bytes are valid NewsML-G2 2.35."""
    return _checker(SCHEMAS / "NewsML-G2_2.35-spec-All-Power.xsd")


@pytest.fixture(scope="session")
def valid_nitf(tmp_path_factory: pytest.TempPathFactory) -> Check:
    """Check that bytes are valid NITF 3.6, by the schema among the corpora."""
    corpora = os.environ.get("DIPLOTEXT_CORPORA")
    if corpora is None:
        pytest.skip("DIPLOTEXT_CORPORA names no folder with the schema of NITF")
    folder = tmp_path_factory.mktemp("nitf")
    for name in ("nitf-3-6.xsd", "nitf-3-6-ruby-include.xsd", "xml.xsd"):
        source = Path(corpora, "formats", "schema", f"iptc_newsml-g2__{name}")
        shutil.copyfile(source, folder / name)
    return _checker(folder / "nitf-3-6.xsd")


@pytest.fixture(scope="session")
def valid_ninjs() -> Check:
    """Check that bytes are valid ninjs 3.1."""
    schema: Any = json.loads((SCHEMAS / "ninjs-schema_3.1.json").read_bytes())
    checker = jsonschema.FormatChecker()
    validator = jsonschema.Draft202012Validator(schema, format_checker=checker)

    def check(source: bytes) -> None:
        errors = validator.iter_errors(json.loads(source))
        assert [error.message for error in errors] == []

    return check
