"""Prints what files say: `python -m diplotext FILE...`."""

import argparse
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from diplotext import analyze, read
from diplotext.errors import Diagnostic, DiplotextError, Severity
from diplotext.export._terminal import output, with_progress
from diplotext.export.report import report


def main(argv: Sequence[str] | None = None) -> int:
    """Print what each file says, and give the exit status: 2 when one could not be read."""
    arguments = _parser().parse_args(argv)
    found = with_progress(partial(_read, arguments), arguments.files, sys.stderr)
    status = 0
    with output():
        for name, (text, problems) in found:
            for problem in problems:
                print(f"{name}: {problem}", file=sys.stderr)
            if text is None:
                status = 2
                continue
            if len(arguments.files) > 1 and not arguments.json:
                print(f"==> {name} <==\n")
            print(text, flush=True)
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("diplotext", description="Say what dispatches say.")
    parser.add_argument("files", nargs="+", metavar="FILE", help="- is standard input")
    parser.add_argument("--json", action="store_true", help="print JSON, a line each")
    parser.add_argument("--language", help="of all files, such as fr; else made out")
    parser.add_argument("--format", help="of all files, such as plain; else made out")
    return parser


def _read(arguments: argparse.Namespace, name: str) -> tuple[str | None, list[object]]:
    """Give what a file says, or None, and what was odd in it."""
    ...


if __name__ == "__main__":
    sys.exit(main())
