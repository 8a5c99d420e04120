"""How fast diplotext reads, and that the time grows with the length of the text and no faster."""

import gc
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import count, cycle, islice, product

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import diplotext
from diplotext.lang import Language, load
from diplotext.model import Article


SIZE = 100_000
"""Characters of the long dispatch: a hundredth of a time is that of 1,000 characters."""

_GIVEN = ("Alma", "Bruno", "Clara", "Denis", "Elsa", "Fabio", "Greta", "Hugo", "Inga")
_FAMILY = ("Var", "Mel", "Tor", "Sal", "Ker", "Dom", "Lin", "Bas", "Rov")
_ENDINGS = ("enko", "ier", "strand", "ini", "owska", "mans", "ides", "ardo", "elle")
_OPENING = "Les pays du groupe signent\n\nOslo, 12 mai 2026 (AFP) - La trêve tient."
_PARAGRAPHS = """
La Norvège s'engage à verser {number} millions d'euros si la trêve est signée, a déclaré la ministre norvégienne des Finances, {name}, à la presse.
« Nous voulons la paix, pas {number} pages de plus », a-t-elle dit. « Le texte est prêt », a répondu l'ambassadeur kényan, {name}.
Selon {name}, qui dirige la mission d'observation, les {number} pays du groupe pourraient envoyer des soldats, des navires et une aide logistique.
Le Pérou refuse de retirer ses troupes. Lima « n'acceptera aucun délai », a prévenu {name}, cité par la radio. Le Chili était représenté par son ambassadeur.
Un diplomate européen a indiqué que {number} observateurs partiraient lundi. "Rien n'est décidé", a ajouté {name}, qui s'exprimait au nom de l'Union européenne.
La route longe le fleuve sur environ {number} km. Les pluies l'ont coupée en avril, et les camions de {name} attendent devant le pont.
""".strip().splitlines()


def _dispatch(characters: int) -> str:
    """Write a dispatch of about that length: a few forms, with names and numbers that change."""
    names = cycle(product(_FAMILY, _ENDINGS, _GIVEN))
    average = sum(map(len, _PARAGRAPHS)) // len(_PARAGRAPHS)
    forms = islice(cycle(_PARAGRAPHS), characters // average)
    paragraphs = [
        form.format(number=number, name=f"{given} {family}{ending}")
        for number, form, (family, ending, given) in zip(
            count(2), forms, names, strict=False
        )
    ]
    return "\n\n".join([_OPENING, *paragraphs])


def _read(text: str) -> Article:
    return diplotext.read(text, language="fr")


def _least_seconds(verb: Callable[[str], object], text: str) -> float:
    """Give the least processor time of five rounds, garbage collection left out."""
    times: list[float] = []
    for _ in range(5):
        gc.collect()
        gc.disable()
        begin = time.process_time()
        verb(text)
        times.append(time.process_time() - begin)
        gc.enable()
    return min(times)


@pytest.mark.benchmark(group=f"{SIZE:,} characters")
def test_read(benchmark: BenchmarkFixture) -> None:
    """Reading finds headline, dateline, paragraphs and credits."""
    assert benchmark(_read, _dispatch(SIZE)).dateline


@pytest.mark.benchmark(group=f"{SIZE:,} characters")
def test_analyze(benchmark: BenchmarkFixture) -> None:
    """Analyzing finds everything else."""
    article = _read(_dispatch(SIZE))

    assert benchmark.pedantic(diplotext.analyze, (article,), rounds=5).statements


@pytest.mark.benchmark(group="one story of 2,500 characters")
def test_story(benchmark: BenchmarkFixture) -> None:
    """A story of usual length is read and analyzed."""
    text = _dispatch(2_500)

    assert benchmark(lambda: diplotext.analyze(_read(text))).statements


@pytest.mark.benchmark(group="start")
def test_import(benchmark: BenchmarkFixture) -> None:
    """A fresh interpreter imports diplotext."""
    command = [sys.executable, "-c", "import diplotext"]
    benchmark.pedantic(subprocess.run, (command,), {"check": True}, rounds=5)


@pytest.mark.benchmark(group="start")
def test_pack(benchmark: BenchmarkFixture) -> None:
    """A language pack is loaded, as it is once in a process."""
    folder = load("fr").folder

    assert benchmark.pedantic(lambda: Language.from_dir(folder).lexicon, rounds=5)


@pytest.mark.parametrize("verb", [_read, lambda text: diplotext.analyze(_read(text))])
def test_time_grows_with_length(verb: Callable[[str], object]) -> None:
    """Twice the text takes at most two and a half times the time."""
    half, whole = (_least_seconds(verb, _dispatch(n)) for n in (SIZE // 2, SIZE))

    assert whole <= 2.5 * half
