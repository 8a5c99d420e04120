"""Ledgers in files: there and back, told when damaged, whole however saving is interrupted."""

import contextlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from diplotext import testing
from diplotext.errors import DecodeError
from diplotext.export import jsonl, sqlite
from diplotext.find import analyze
from diplotext.formats import read
from diplotext.ledger import Ledger
from diplotext.model import Analysis, Article, Incident, Span


ROOT = Path(__file__).parents[2]
STORES = {"jsonl": jsonl, "sqlite": sqlite}
every_store = pytest.mark.parametrize("store", STORES.values(), ids=STORES)
patient = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


def story(number: int, text: str = "Riga signe.") -> Analysis:
    """Give an analysis that is told from others by its number."""
    return Analysis(Article(text, guid=str(number)))


def left(folder: Path) -> list[str]:
    """Give the names of the files in a folder."""
    return sorted(path.name for path in folder.iterdir())


@every_store
@patient
@given(analyses=st.lists(testing.analyses(), max_size=3))
def test_a_ledger_is_what_it_was(store, analyses, tmp_path) -> None:
    """Whatever a ledger holds, loading gives an equal one."""
    ledger = Ledger.of(analyses)
    store.save(ledger, tmp_path / "ledger")

    assert store.load(tmp_path / "ledger") == ledger


@every_store
def test_text_that_is_no_unicode_is_kept(store, tmp_path) -> None:
    """Half a character, which UTF-8 cannot hold, comes back as it was."""
    ledger = Ledger.of([story(1, "Riga \ud800 signe")])
    store.save(ledger, tmp_path / "ledger")

    assert store.load(tmp_path / "ledger") == ledger


@every_store
def test_a_file_is_replaced(store, tmp_path) -> None:
    """Saving again replaces the file, keeps its rights, and leaves nothing else."""
    path = tmp_path / "ledger"
    store.save(Ledger.of([story(1)]), path)
    path.chmod(0o640)
    store.save(Ledger.of([story(2)]), path)

    assert store.load(path) == Ledger.of([story(2)])
    assert path.stat().st_mode & 0o777 == 0o640
    assert left(tmp_path) == ["ledger"]


@every_store
def test_a_file_that_is_not_there(store, tmp_path) -> None:
    """A file that does not exist is the usual error of Python."""
    with pytest.raises(FileNotFoundError):
        store.load(tmp_path / "none")


@every_store
@pytest.mark.parametrize(
    "content", [b"", b"\n", b"[]\n", b"not a ledger at all\n" * 99, b"{" * 9999]
)
def test_another_file_is_refused(store, content, tmp_path) -> None:
    """A file of another kind is told to be one."""
    path = tmp_path / "ledger"
    path.write_bytes(content)

    with pytest.raises(DecodeError, match="expected"):
        store.load(path)


def test_jsonl_of_another_version(tmp_path) -> None:
    """A later version is told as such, another schema as another schema."""
    path = tmp_path / "ledger"
    path.write_text('{"schema": "urn:diplotext:ledger:2", "analyses": 0}\n')
    with pytest.raises(DecodeError, match=r"ledger:2.*another version of diplotext"):
        jsonl.load(path)
    path.write_text('{"schema": 5}\n')
    with pytest.raises(DecodeError, match=r"line 1: found schema 5, expected '[^']*'$"):
        jsonl.load(path)


@pytest.mark.parametrize(
    ("damage", "match"),
    [
        (lambda raw: raw[: len(raw) // 2], "damaged"),
        (
            lambda raw: raw[: raw.rindex(b"\n", 0, -1) + 1],
            "found 1 lines behind line 1",
        ),
        (lambda raw: raw.replace(b"Riga", b"Riva", 1), "other lines than were saved"),
        (lambda raw: raw + raw[-40:], "found 3 lines"),
    ],
)
def test_jsonl_that_is_damaged(damage, match, tmp_path) -> None:
    """Lines cut off, changed or added are noticed."""
    path = tmp_path / "ledger"
    jsonl.save(Ledger.of([story(1), story(2)]), path)
    path.write_bytes(damage(path.read_bytes()))

    with pytest.raises(DecodeError, match=match):
        jsonl.load(path)


def test_a_line_that_is_no_analysis(tmp_path) -> None:
    """The message of an error names the line and the place in it."""
    path = tmp_path / "ledger"
    lines = [b'{"schema": "urn:diplotext:analysis:1"}']
    digest = jsonl._digest(lines)
    head = (
        f'{{"schema": "urn:diplotext:ledger:1", "analyses": 1, "digest": "{digest}"}}'
    )
    path.write_bytes(head.encode() + b"\n" + lines[0] + b"\n")

    with pytest.raises(DecodeError, match=r"line 2: \$: found no key 'article'"):
        jsonl.load(path)


def altered(path: Path, *statements: str) -> None:
    """Do something to an SQLite file."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()


def test_sqlite_of_another_version(tmp_path) -> None:
    """A later version of the tables, or the file of another program, is told as such."""
    path = tmp_path / "ledger"
    sqlite.save(Ledger(), path)
    altered(path, "PRAGMA user_version = 2")
    with pytest.raises(DecodeError, match=r"found version 2 .* another version of"):
        sqlite.load(path)
    altered(path, "PRAGMA application_id = 5")
    with pytest.raises(DecodeError, match="another SQLite file"):
        sqlite.search(path, "Riga")


def test_sqlite_that_is_damaged(tmp_path) -> None:
    """A file cut off, or with pages overwritten, is noticed."""
    path = tmp_path / "ledger"
    sqlite.save(Ledger.of(story(n, "Riga signe. " * 500) for n in range(9)), path)
    whole = path.read_bytes()
    for damaged in (
        whole[: len(whole) // 2],
        whole[:8192] + bytes(4096) + whole[12288:],
        whole[:20000] + b"\xff" * 4096 + whole[24096:],
    ):
        path.write_bytes(damaged)
        with pytest.raises(DecodeError, match="damaged"):
            sqlite.load(path)


def test_sqlite_with_a_row_that_is_no_analysis(tmp_path) -> None:
    """The message of an error names the row and the place in it."""
    path = tmp_path / "ledger"
    sqlite.save(Ledger.of([story(1)]), path)
    altered(path, "UPDATE analysis SET json = '5'")

    with pytest.raises(DecodeError, match=r"analysis 1: \$: found 5"):
        sqlite.load(path)


@patient
@given(analyses=st.lists(testing.analyses(), max_size=2))
def test_tables_have_what_the_ledger_has(analyses, tmp_path) -> None:
    """Each actor, entry, party, membership and size claim is a row."""
    ledger = Ledger.of(analyses)
    path = tmp_path / "ledger"
    sqlite.save(ledger, path)
    counts = {
        "analysis": len(ledger.analyses),
        "actor": len(ledger.actors),
        "entry": len(ledger.entries),
        "entry_party": sum(
            len(set(parts))
            for e in ledger.entries
            for parts in (e.debtors, e.creditors)
        ),
        "entry_measure": sum(len(e.measures) for e in ledger.entries),
        "coalition": len(ledger.coalitions),
        "membership": sum(len(c.places) for c in ledger.coalitions),
        "size_claim": sum(len(c.sizes) for c in ledger.coalitions),
    }
    with contextlib.closing(sqlite3.connect(path)) as database:
        assert not database.execute("PRAGMA foreign_key_check").fetchall()
        found = {
            table: database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
            for table in counts
        }

    assert found == counts


def test_search_finds_words_in_any_form(tmp_path) -> None:
    """Case and accents do not count, every word must be there, and marks are no syntax."""
    copy = (
        "Selon Lea Storm, la Norvège s'engage à déployer des soldats en cas d'attaque. "
        'Les 12 pays de la "Ligue des lacs" veulent une mission de surveillance.'
    )
    analysis = analyze(read(copy, language="fr"))
    path = tmp_path / "ledger"
    incident = Incident("SHELLING", Span(0, 5))
    ledger = Ledger.of([attrs.evolve(analysis, incidents=(incident,))])
    sqlite.save(ledger, path)
    found = {hit.kind: hit for hit in sqlite.search(path, "SOLDATS deployer")}
    hit = found["commitment"]
    article = ledger.analyses[hit.analysis].article

    assert found.keys() == {"commitment", "statement"}
    assert hit.about == ledger.owed_by("NO")[0].id
    assert found["statement"].about == ledger.actor("Lea Storm").id
    assert article[hit.span] == hit.words
    assert sqlite.search(path, "soldats lacs") == ()
    assert {h.kind for h in sqlite.search(path, "12 pays")} == {"coalition"}
    assert "condition" in {h.kind for h in sqlite.search(path, "attaque")}
    assert "mechanism" in {h.kind for h in sqlite.search(path, "surveillance")}
    assert [h.kind for h in sqlite.search(path, "selon")] == ["incident"]
    assert len(sqlite.search(path, "soldats", limit=1)) == 1
    assert sqlite.search(path, '"( NEAR *') == sqlite.search(path, " ") == ()


class SavingStoppedError(Exception):
    """What a test raises in the middle of saving."""


@every_store
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_saving_that_fails_leaves_the_old_file(
    store, step, tmp_path, monkeypatch
) -> None:
    """Whichever step fails, the old file is whole and no other file is left."""
    path = tmp_path / "ledger"
    store.save(Ledger.of([story(1)]), path)

    def fail(*_args):
        raise SavingStoppedError

    owner = {"fsync": os, "replace": Path}[step]
    with monkeypatch.context() as patched:
        patched.setattr(owner, step, fail)
        with pytest.raises(SavingStoppedError):
            store.save(Ledger.of([story(2)]), path)

    assert store.load(path) == Ledger.of([story(1)])
    assert left(tmp_path) == ["ledger"]


_KILLED = """
import os, signal, sys
from pathlib import Path
from importlib import import_module
from diplotext.ledger import Ledger
from diplotext.model import Analysis, Article
store = import_module(f"diplotext.export.{sys.argv[1]}")
path, step = sys.argv[2], sys.argv[3]
def die(*args):
    os.kill(os.getpid(), signal.SIGKILL)
def some(number):
    return Ledger.of(Analysis(Article(str(n) * 99, guid=f"{number}-{n}")) for n in range(99))
if step == "fsync":
    os.fsync = die
if step == "replace":
    Path.replace = die
print("ready", flush=True)
for number in range(10**9):
    store.save(some(number % 2), path)
"""


def killed(name: str, path: Path, step: str, seconds: float = 0) -> None:
    """Let another process save again and again, until it dies or is killed."""
    command = [sys.executable, "-c", _KILLED, name, str(path), step]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdout is not None
        process.stdout.readline()
        if step == "any":
            time.sleep(seconds)
            process.kill()

    assert process.returncode == -signal.SIGKILL


@pytest.mark.skipif(os.name != "posix", reason="needs signals")
@pytest.mark.parametrize("name", STORES)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_process_killed_at_a_step_leaves_the_old_file(name, step, tmp_path) -> None:
    """A process that dies before the rename leaves the old file as it was."""
    path, store = tmp_path / "ledger", STORES[name]
    store.save(Ledger.of([story(1)]), path)
    before = path.read_bytes()
    killed(name, path, step)

    assert path.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="needs signals")
@pytest.mark.parametrize("name", STORES)
def test_a_process_killed_at_any_moment_leaves_a_whole_file(name, tmp_path) -> None:
    """Whenever the process is killed, the file loads, and is one of those it saved."""
    path, store = tmp_path / "ledger", STORES[name]
    store.save(Ledger.of([story(1)]), path)
    chance = random.Random(7)  # noqa: S311 - moments, no secrets
    for _ in range(4):
        killed(name, path, "any", seconds=chance.uniform(0.02, 0.4))

        assert len(store.load(path).analyses) in {1, 99}


class Saving(RuleBasedStateMachine):
    """A ledger grows, is saved, is saved and interrupted, and is loaded again."""

    store = jsonl
    folder = Path()

    def __init__(self):
        super().__init__()
        self.path = self.folder / f"{random.getrandbits(64)}"
        self.ledger = self.saved = Ledger()
        self.store.save(self.saved, self.path)

    @rule(number=st.integers(0, 20))
    def grow(self, number):
        """Add an analysis, new or known."""
        self.ledger = self.ledger.add(story(number))

    @rule()
    def save(self):
        """Save the ledger."""
        self.store.save(self.ledger, self.path)
        self.saved = self.ledger

    @rule(step=st.sampled_from(["fsync", "replace"]))
    def fail(self, step):
        """Save the ledger, and be interrupted."""

        def stop(*_args):
            raise SavingStoppedError

        with pytest.MonkeyPatch.context() as patched:
            patched.setattr({"fsync": os, "replace": Path}[step], step, stop)
            with pytest.raises(SavingStoppedError):
                self.store.save(self.ledger, self.path)

    @rule()
    def load(self):
        """Load what was saved last."""
        assert self.store.load(self.path) == self.saved
        self.ledger = self.saved


@every_store
def test_what_was_saved_last_is_loaded(store, tmp_path) -> None:
    """However often saving fails in between, loading gives what was saved last."""
    machine = type("Machine", (Saving,), {"store": store, "folder": tmp_path})
    run_state_machine_as_test(
        machine,
        settings=settings(max_examples=10, stateful_step_count=12, deadline=None),
    )
