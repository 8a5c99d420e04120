"""Tests of `python -m diplotext`."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from diplotext import analyze, read
from diplotext.__main__ import main
from diplotext.export.json import from_json
from diplotext.export.report import report


COPY = """Oslo promet des vedettes

RIGA, 3 mars 2031 (ATB) - Oslo est prêt à livrer des vedettes, a dit mardi Liisa Orlin.
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """Give a file of copy."""
    path = tmp_path / "story.txt"
    path.write_text(COPY, encoding="utf-8")
    return path


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run the command with something on standard input."""
    return subprocess.run(
        [sys.executable, "-m", "diplotext", *arguments],
        input=given,
        capture_output=True,
        check=False,
    )


def test_report_of_a_file(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file's report is printed, without a title when it is the only one."""
    status = main([str(story), "--language", "fr"])
    shown = capsys.readouterr()

    assert status == 0
    assert shown.out == report(analyze(read(COPY, language="fr"))) + "\n"
    assert not shown.err


def test_title_names_each_of_several(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of several files each has a title."""
    status = main([str(story), str(story)])

    assert status == 0
    assert capsys.readouterr().out.count(f"==> {story} <==\n") == 2


def test_json_lines(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """JSON is one line a file, and reads back."""
    status = main(["--json", str(story), str(story)])
    lines = capsys.readouterr().out.split("\n")

    assert status == 0
    assert len(lines) == 3
    assert from_json(lines[0]) == from_json(lines[1]) == analyze(read(COPY))


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """A single dash is standard input."""
    written = io.BytesIO()
    given = io.TextIOWrapper(io.BytesIO(COPY.encode()))
    monkeypatch.setattr(sys, "stdin", given)
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="utf-8"))
    status = main(["-", "--json"])

    assert status == 0
    assert json.loads(written.getvalue())["article"]["text"] == COPY


def test_unreadable_file_does_not_stop_the_others(
    story: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that cannot be read is named, the others are printed, and the status is 2."""
    gone = tmp_path / "gone.txt"
    status = main([str(gone), str(tmp_path), str(story)])
    shown = capsys.readouterr()

    assert status == 2
    assert f"==> {story} <==" in shown.out
    assert shown.err.splitlines() == [
        f"{gone}: No such file or directory",
        f"{tmp_path}: Is a directory",
    ]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--format", "x"], "found format 'x', expected one of "),
        (["--language", "!"], "found '!' in Article.language, expected a BCP 47 tag"),
        (["--language", "qq"], "found no pack for language 'qq', expected one of "),
    ],
)
def test_unknown_choice_is_named(
    story: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    reason: str,
) -> None:
    """A format or language that does not exist is named as the reason."""
    status = main([*arguments, str(story)])

    assert status == 2
    assert f"{story}: {reason}" in capsys.readouterr().err


def test_diagnostics_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is odd in a file is told on standard error, what is merely noted is not."""
    odd = tmp_path / "odd.txt"
    odd.write_bytes(COPY.replace("Oslo", "été").encode("cp1252"))
    noted = tmp_path / "noted.txt"
    noted.write_bytes(b"\xff\xfe" + COPY.encode("utf-16-le"))
    status = main([str(odd), str(noted)])
    told = capsys.readouterr().err

    assert status == 0
    assert told.startswith(f"{odd}: ")
    assert told.endswith("[encoding-guessed]\n")
    assert told.count("\n") == 1


def test_json_without_cattrs(
    story: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where cattrs is not installed, JSON is refused with what to install."""
    monkeypatch.setitem(sys.modules, "diplotext.export.json", None)
    monkeypatch.delattr("diplotext.export.json", raising=False)
    status = main(["--json", str(story)])

    assert status == 2
    assert capsys.readouterr().err.startswith(f"{story}: ")


@pytest.mark.parametrize("arguments", [[], ["--loud", "story.txt"]])
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Wrong usage is told with the right one, and the status is 2."""
    with pytest.raises(SystemExit) as caught:
        main(arguments)

    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith("usage: diplotext ")


def test_as_a_command(story: Path) -> None:
    """The command prints UTF-8 and gives the exit status, whatever the locale."""
    done = run(str(story), "-", "gone.txt", given=COPY.encode())

    assert done.returncode == 2
    assert "est prêt" in done.stdout.decode("utf-8").replace("\n", " ")
    assert (
        done.stderr.replace(b"\r\n", b"\n") == b"gone.txt: No such file or directory\n"
    )


def test_command_ends_quietly_when_nobody_reads(story: Path) -> None:
    """When the reader of a pipe goes away, the command ends without a word."""
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "wb") as pipe:  # noqa: PTH123 - a descriptor is no path
        done = subprocess.run(
            [sys.executable, "-m", "diplotext", str(story)],
            stdout=pipe,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert done.returncode == 0
    assert done.stderr == b""


def test_help_loads_no_pack() -> None:
    """To print the help, no language pack is loaded, and no extra."""
    code = (
        "import sys\n"
        "from diplotext.__main__ import main\n"
        "from diplotext.lang.pack import load\n"
        "try:\n    main(['--help'])\n"
        "except SystemExit as end:\n"
        "    print(end.code, load.cache_info().currsize, 'cattrs' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert done.stdout.startswith("usage: diplotext ")
    assert done.stdout.endswith("\n0 0 False\n")
