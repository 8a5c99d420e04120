"""How fast diplotext reads, and that the time grows with the length of the text and no faster."""

import subprocess
import sys
import time
from itertools import count, product

import pytest

import diplotext


SIZE = 100_000
"""Characters of the dispatch the benchmarks read: a hundredth of a time is that of 1,000."""

_GIVEN = ("Alma", "Bruno", "Clara", "Denis", "Elsa", "Fabio", "Greta", "Hugo", "Inga")
_FAMILY = ("Var", "Mel", "Tor", "Sal", "Ker", "Dom", "Lin", "Bas", "Rov")
_ENDINGS = ("enko", "ier", "strand", "ini", "owska", "mans", "ides", "ardo", "elle")
_PARAGRAPHS = (
    "La Norvège s'engage à verser {number} millions d'euros si la trêve est signée, "
    "a déclaré la ministre norvégienne des Finances, {name}, à la presse.",
    "« Nous voulons la paix, pas {number} pages de plus », a-t-elle dit. « Le texte est prêt », "
    "a répondu l'ambassadeur kényan, {name}.",
    "Selon {name}, qui dirige la mission d'observation, les {number} pays du groupe "
    "pourraient envoyer des soldats, des navires et une aide logistique.",
    "Le Pérou refuse de retirer ses troupes. Lima « n'acceptera aucun délai », a prévenu {name}, "
    "cité par l'agence de presse. Le Chili était représenté par son ambassadeur.",
    "Un diplomate européen a indiqué que {number} observateurs partiraient lundi. \"Rien n'est "
    "décidé\", a ajouté {name}, qui s'exprimait au nom de l'Union européenne.",
    "La route longe le fleuve sur environ {number} km. Les pluies l'ont coupée en avril, et les "
    "camions de {name} attendent devant le pont.",
)


def _dispatch(characters: int) -> str:
    """Write a dispatch of some length: the same few forms, with names and numbers that change."""
    parts = ["Les pays du groupe signent\n\nOslo, 12 mai 2026 (AFP) - La trêve tient."]
    names = product(_FAMILY, _ENDINGS, _GIVEN)
    length = len(parts[0])
    for number in count():
        given = next(names, ("Var", "enko", "Alma"))
        name = f"{given[2]} {given[0]}{given[1]}"
        form = _PARAGRAPHS[number % len(_PARAGRAPHS)]
        parts.append(form.format(number=number + 2, name=name))
        length += len(parts[-1]) + 2
        if length >= characters:
            return "\n\n".join(parts)


def _least_seconds(work, rounds: int = 3) -> float:
    """Give the least processor time of some rounds."""
    times = []
    for _ in range(rounds):
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return min(times)


@pytest.fixture(scope="module")
def article():
    found = diplotext.read(_dispatch(SIZE), language="fr")
    diplotext.analyze(found)
    return found


@pytest.mark.benchmark(group=f"{SIZE:,} characters")
def test_read(benchmark, article) -> None:
    """Reading finds headline, dateline, paragraphs and credits."""
    source = article.text.encode()

    assert benchmark(diplotext.read, source, language="fr") == article


@pytest.mark.benchmark(group=f"{SIZE:,} characters")
def test_analyze(benchmark, article) -> None:
    """Analyzing finds everything else."""
    analysis = benchmark.pedantic(diplotext.analyze, (article,), rounds=5)

    assert analysis.statements


@pytest.mark.benchmark(group="one story")
def test_short_story(benchmark) -> None:
    """A story of usual length is read and analyzed."""
    source = _dispatch(3_000)
    analysis = benchmark(
        lambda: diplotext.analyze(diplotext.read(source, language="fr"))
    )

    assert analysis.statements


@pytest.mark.benchmark(group="start")
def test_import(benchmark) -> None:
    """A fresh interpreter imports diplotext."""
    command = [sys.executable, "-c", "import diplotext"]
    benchmark.pedantic(subprocess.run, (command,), {"check": True}, rounds=5)


@pytest.mark.parametrize("verb", ["read", "analyze"])
def test_time_grows_with_length(verb) -> None:
    """Twice the text takes at most two and a half times the time."""
    texts = [_dispatch(size) for size in (SIZE // 2, SIZE)]
    articles = [diplotext.read(text, language="fr") for text in texts]
    if verb == "read":
        half, whole = (
            _least_seconds(lambda t=t: diplotext.read(t, language="fr")) for t in texts
        )
    else:
        half, whole = (
            _least_seconds(lambda a=a: diplotext.analyze(a)) for a in articles
        )

    assert whole <= 2.5 * half
