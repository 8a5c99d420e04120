"""Tests of how results are shown."""

import io
import sys
from pathlib import Path

import pytest

from diplotext.export._terminal import Outcome, bar, show, with_progress


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


class Broken(io.StringIO):
    """A stream that nobody reads any more."""

    def __init__(self, file: io.FileIO) -> None:
        super().__init__()
        self.file = file

    def flush(self) -> None:
        """Find that out."""
        raise BrokenPipeError

    def fileno(self) -> int:
        """Give the stream below."""
        return self.file.fileno()


def test_bar_is_written_over() -> None:
    """The bar is drawn before each file and wiped before its result is given."""
    stream = Terminal()
    seen = [
        stream.getvalue().rpartition("\r")[0].rpartition("\r")[2]
        for _ in with_progress(len, ["Riga", "Oslo"], stream)
    ]

    assert stream.getvalue().split("\r") == [
        bar(0, 2),
        " " * len(bar(0, 2)),
        bar(1, 2),
        " " * len(bar(1, 2)),
        "",
    ]
    assert [line.strip() for line in seen] == ["", ""]


def test_no_bar_for_one_file() -> None:
    """A single file needs no bar."""
    stream = Terminal()

    assert list(with_progress(len, ["Riga"], stream)) == [("Riga", 4)]
    assert not stream.getvalue()


def test_no_bar_without_terminal() -> None:
    """Where nobody looks on there is no bar."""
    stream = io.StringIO()

    assert list(with_progress(len, ["Riga", "Oslo!"], stream)) == [
        ("Riga", 4),
        ("Oslo!", 5),
    ]
    assert not stream.getvalue()


@pytest.mark.parametrize("total", [1, 7, 1000])
def test_bar_keeps_its_width(total: int) -> None:
    """The cells of a bar are as many at the end as at the beginning."""
    widths = {bar(done, total).index("]") for done in range(total + 1)}

    assert len(widths) == 1


def test_outcomes_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """Texts go to standard output below titles, problems to standard error, a line each."""
    outcomes = {
        "a": Outcome("read", ("odd", "odder")),
        "b": Outcome(None, ("gone",)),
        "c": Outcome("read as well"),
    }
    status = show(outcomes.__getitem__, list(outcomes), titled=True)
    shown = capsys.readouterr()

    assert status == 2
    assert shown.out == "==> a <==\n\nread\n\n==> c <==\n\nread as well\n\n"
    assert shown.err == "a: odd\na: odder\nb: gone\n"


def test_no_titles(capsys: pytest.CaptureFixture[str]) -> None:
    """Where none are asked for there are no titles."""
    status = show(Outcome, ["{}", "[]"], titled=False)

    assert status == 0
    assert capsys.readouterr().out == "{}\n[]\n"


def test_output_is_utf8(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the encoding of standard output was, it is UTF-8 now."""
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="ascii"))
    show(Outcome, ["« été »\ud800"], titled=False)

    assert written.getvalue() == b"\xc2\xab \xc3\xa9t\xc3\xa9 \xc2\xbb\\ud800\n"


def test_broken_pipe_ends_quietly(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """When nobody reads on, the work ends, and what is left goes nowhere."""
    done: list[str] = []

    def work(name: str) -> Outcome:
        done.append(name)
        return Outcome(name)

    with io.FileIO(tmp_path / "pipe", "w") as file:
        monkeypatch.setattr(sys, "stdout", Broken(file))
        status = show(work, ["Riga", "Oslo"], titled=False)
        file.write(b"left over")

    assert (status, done) == (0, ["Riga"])
    assert not (tmp_path / "pipe").read_bytes()
