"""What `import diplotext` costs: less than 150 ms, no language pack, nothing of an extra."""

import subprocess
import sys
from pathlib import Path

import pytest


_TIMED = """
import time
begin = time.process_time()
import diplotext
print(time.process_time() - begin)
"""

_WATCHED = """
import sys
opened = []
sys.addaudithook(lambda event, args: opened.append(args[0]) if event == "open" else None)
import diplotext
print(*(name for name in opened if str(name).endswith(".toml")))
"""

_LOADED = """
import sys
import diplotext
print(*sys.modules)
"""

_EXTRAS = {"cattrs", "hypothesis", "jsonschema", "pyarrow", "pyspark", "networkx"}


@pytest.fixture(scope="module")
def bytecode(tmp_path_factory):
    """Give a folder for compiled modules, so that only the first run has to compile."""
    return tmp_path_factory.mktemp("bytecode")


def _run(program: str, bytecode: Path) -> str:
    """Run a program in a fresh interpreter, with no settings of this one."""
    command = [sys.executable, "-X", f"pycache_prefix={bytecode}", "-c", program]
    return subprocess.run(
        command, env={}, capture_output=True, text=True, check=True
    ).stdout


def test_import_is_fast(bytecode) -> None:
    """Importing takes less than 150 ms of processor time."""
    _run(_TIMED, bytecode)
    seconds = min(float(_run(_TIMED, bytecode)) for _ in range(5))

    assert seconds < 0.150


def test_import_reads_no_pack(bytecode) -> None:
    """No file of a language pack is opened before a text asks for it."""
    opened = _run(_WATCHED, bytecode)

    assert opened.split() == []


def test_import_loads_no_extra(bytecode) -> None:
    """What only an extra brings is not imported."""
    loaded = set(_run(_LOADED, bytecode).split())

    assert not loaded & _EXTRAS
