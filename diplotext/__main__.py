"""Prints what files say: `python -m diplotext FILE...`."""

import argparse
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from diplotext import analyze, read
from diplotext.errors import Diagnostic, DiplotextError, Severity
from diplotext.export._terminal import Outcome, show
from diplotext.export.report import report


def main(argv: Sequence[str] | None = None) -> int:
    """Print what each file says, and give the exit status: 2 when one could not be read."""
    parser = argparse.ArgumentParser(
        "diplotext", description="Say what dispatches say."
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="- is standard input")
    parser.add_argument("--json", action="store_true", help="one line of JSON each")
    parser.add_argument("--language", help="of all files, such as fr; else made out")
    parser.add_argument("--format", help="of all files, such as plain; else made out")
    arguments = parser.parse_args(argv)
    return show(partial(_read, arguments), arguments.files, titled=not arguments.json)


def _read(arguments: argparse.Namespace, name: str) -> Outcome:
    noticed: list[Diagnostic] = []
    language, form = arguments.language, arguments.format
    try:
        source = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        article = read(source, language=language, format=form, report=noticed.append)
        analysis = analyze(article, language=language)
        text = report(analysis)
        if arguments.json:
            from diplotext.export.json import to_json  # noqa: PLC0415 - needs an extra

            text = to_json(analysis)
    except OSError as error:
        return Outcome(None, (error.strerror,))
    except (DiplotextError, ImportError) as error:
        return Outcome(None, (*noticed, error))
    return Outcome(text, tuple(d for d in noticed if d.severity is not Severity.INFO))


if __name__ == "__main__":
    sys.exit(main())
