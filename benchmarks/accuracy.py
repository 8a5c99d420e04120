"""
How well diplotext reads: precision, recall and F1 on stories read by hand.

    python benchmarks/accuracy.py FOLDER

The folder holds pairs of files, at any depth: `NAME.txt`, the copy, and `NAME.json`, what a
careful reader finds in it. All offsets are those of Python into the decoded text.

    {"language": "fr",
     "statements": [{"content": [[start, end], ...], "speaker": "full name or description"}],
     "actors": [{"name": "...", "kind": "person"}],
     "commitments": [{"kind": "undertaking", "act": [start, end], "debtors": ["..."]}],
     "coalitions": [{"claimed_size": 35, "members": ["..."]}],
     "mechanisms": [{"kind": "monitoring", "span": [start, end]}],
     "representations": [{"principal": "...", "span": [start, end]}]}

What is found and what is expected go together in pairs, best overlap first; a pair shares at
least half of the characters that either has. Names go together when they are equal but for case
and blanks. A label such as the speaker is scored on the pairs: it is right or wrong.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs

import diplotext
from diplotext.model import Analysis, Span


@attrs.frozen
class Item:
    """One thing found or expected: the characters it covers, or its name, and a label to compare."""

    key: frozenset[int] | frozenset[str]
    label: object = None


def _fold(name: str | None) -> str:
    return " ".join((name or "").casefold().split())


def _named(name: str, label: object = None) -> Item:
    return Item(frozenset([_fold(name)]), label)


def _covering(spans: Iterable[Sequence[int]], label: object = None) -> Item:
    covered = (offset for start, end in spans for offset in range(start, end))
    return Item(frozenset(covered), label)


def _pair(span: Span) -> tuple[int, int]:
    return span.start, span.end


def expected(gold: dict[str, Any]) -> Iterator[tuple[str, Item]]:
    """Give what a careful reader found, each with the name of its kind."""
    for row in gold.get("statements", ()):
        yield "statements", _covering(row["content"], _fold(row["speaker"]))
    for row in gold.get("actors", ()):
        yield "actors", _named(row["name"], row["kind"])
    for row in gold.get("commitments", ()):
        label = row["kind"], frozenset(map(_fold, row["debtors"]))
        yield "commitments", _covering([row["act"]], label)
    for row in gold.get("coalitions", ()):
        yield from _coalition(row["claimed_size"], row["members"])
    for row in gold.get("mechanisms", ()):
        yield "mechanisms", _covering([row["span"]], row["kind"])
    for row in gold.get("representations", ()):
        yield "representations", _covering([row["span"]], _fold(row["principal"]))


def found(analysis: Analysis) -> Iterator[tuple[str, Item]]:
    """Give what diplotext found, each with the name of its kind."""
    for statement in analysis.statements:
        speaker = statement.speaker.label if statement.speaker else ""
        yield "statements", _covering(map(_pair, statement.content), _fold(speaker))
    for actor in analysis.actors:
        yield "actors", _named(actor.label, actor.kind.value)
    for commitment in analysis.commitments:
        debtors = frozenset(_fold(debtor.label) for debtor in commitment.debtors)
        label = commitment.kind.value, debtors
        yield "commitments", _covering([_pair(commitment.act)], label)
    for coalition in analysis.coalitions:
        size = max((claim.value for claim in coalition.size_claims), default=None)
        yield from _coalition(size, [member.label for member in coalition.members()])
    for mechanism in analysis.mechanisms:
        yield "mechanisms", _covering([_pair(mechanism.span)], mechanism.kind.value)
    for standing in analysis.representations:
        principal = _fold(standing.principal.label)
        yield "representations", _covering([_pair(standing.span)], principal)


def _coalition(size: int | None, members: Iterable[str]) -> Iterator[tuple[str, Item]]:
    if size is not None:
        yield "claimed sizes", _named(str(size))
    for member in members:
        yield "members", _named(member)


def _matches(wanted: Sequence[Item], given: Sequence[Item]) -> list[tuple[Item, Item]]:
    """Pair what goes together, best overlap first, each used once."""
    scored = [
        (len(w.key & g.key) / len(w.key | g.key), i, j)
        for i, w in enumerate(wanted)
        for j, g in enumerate(given)
        if w.key & g.key
    ]
    left, right = set(range(len(wanted))), set(range(len(given)))
    pairs: list[tuple[Item, Item]] = []
    for overlap, i, j in sorted(scored, key=lambda row: (-row[0], *row[1:])):
        if overlap >= 0.5 and i in left and j in right:
            left.remove(i)
            right.remove(j)
            pairs.append((wanted[i], given[j]))
    return pairs


def score(folder: Path) -> tuple[int, Counter[tuple[str, str]]]:
    """Give the number of stories, and counts by the name of a kind and what is counted."""
    counts: Counter[tuple[str, str]] = Counter()
    answers = [
        path
        for path in sorted(folder.rglob("*.json"))
        if path.with_suffix(".txt").is_file()
    ]
    for answer in answers:
        gold = json.loads(answer.read_bytes())
        article = diplotext.read(
            answer.with_suffix(".txt"), language=gold.get("language")
        )
        wanted, given = list(expected(gold)), list(found(diplotext.analyze(article)))
        for kind in dict.fromkeys(kind for kind, _ in [*wanted, *given]):
            expectations = [item for name, item in wanted if name == kind]
            findings = [item for name, item in given if name == kind]
            pairs = _matches(expectations, findings)
            counts[kind, "expected"] += len(expectations)
            counts[kind, "found"] += len(findings)
            counts[kind, "matched"] += len(pairs)
            counts[kind, "labelled"] += sum(a.label == b.label for a, b in pairs)
    return len(answers), counts


def table(counts: Counter[tuple[str, str]]) -> Iterator[str]:
    """Give the lines of the table of scores."""
    yield f"{'':16}{'expected':>9}{'found':>7}{'P':>7}{'R':>7}{'F1':>7}{'label':>7}"
    for kind in dict.fromkeys(kind for kind, _ in counts):
        wanted, given = counts[kind, "expected"], counts[kind, "found"]
        matched = counts[kind, "matched"]
        ratios = (
            _ratio(matched, given),
            _ratio(matched, wanted),
            _ratio(2 * matched, wanted + given),
            _ratio(counts[kind, "labelled"], matched),
        )
        yield f"{kind:16}{wanted:9}{given:7}" + "".join(f"{r:7.3f}" for r in ratios)


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def main(arguments: Sequence[str]) -> int:
    """Score the folder named and print the table."""
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print("usage: python benchmarks/accuracy.py FOLDER", file=sys.stderr)
        return 2
    stories, counts = score(Path(arguments[0]))
    print(f"{stories} stories")
    for line in table(counts):
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
