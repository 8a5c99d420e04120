"""The packages of the finders use each other in one direction: from reading up to what is made of it."""

import ast
from pathlib import Path

import pytest

import diplotext.find


ORDER = (
    "reading",
    "grammar",
    "mentions",
    "coreference",
    "actors",
    "statements",
    "representations",
    "commitments",
    "incidents",
    "mechanisms",
    "coalitions",
)
"""Lower ones first. The rules of one kind of grammar (`analytic`, `bracket`) and of instruments stand beside them."""

_ROOT = Path(diplotext.find.__file__).parent


def _imports(package: str) -> set[tuple[str, str]]:
    """Give the modules of a package with each package of the finders that they import from."""
    found = set()
    for path in sorted((_ROOT / package).glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                parts = node.module.split(".")
                if parts[:2] == ["diplotext", "find"] and len(parts) > 3:
                    found.add((path.stem, parts[2]))
    return found


@pytest.mark.parametrize("package", ORDER)
def test_a_package_imports_only_from_those_below_it(package):
    above = set(ORDER[ORDER.index(package) + 1 :])
    assert [pair for pair in sorted(_imports(package)) if pair[1] in above] == []


def test_every_package_has_its_place():
    packages = {path.parent.name for path in _ROOT.glob("*/__init__.py")}
    assert packages == {*ORDER, "analytic", "bracket", "instruments"}
