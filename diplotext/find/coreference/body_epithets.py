"""Bodies that words behind a general noun tell: "l'organisation panafricaine", "l'institution de Washington"."""

from collections import defaultdict

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_last import named_last
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.memory import once
from diplotext.lang.entry import Phrase
from diplotext.lang.lexicon import Lexicon


_ORG = "org:"


def told_apart(cast: Cast, reference: Reference) -> tuple[str, ...] | None:
    """
    Give the body named last that the words behind a noun for any body tell.

    Returns:
        The body, or nobody where none that goes by such words was named; nothing where
        no body of the pack goes by them.
    """
    words = cast.reading.language.lexicon.suffixes
    general = (*words.get("generic_bodies", ()), *words.get("blocs", ()))
    told = None
    if reference.head in general and not reference.plural:
        told = _by_epithet(cast, reference)
    last = named_last(told or [], reference.first)
    return None if told is None else (() if last is None else (last.key,))


def _by_epithet(cast: Cast, reference: Reference) -> list[Figure] | None:
    """Give the bodies named before of which the words behind a general noun are said, by the longest of these; nothing where no body of the pack goes by them."""
    behind = reference.first + 1
    words = cast.reading.words.keys[behind : behind + _LONGEST]
    known = _epithets(cast.reading.language.lexicon)
    fitting = [p for p in known.get(words[:1], ()) if words[: len(p[0])] == p[0]]
    if not fitting:
        return None
    longest = max(len(phrase) for phrase, _ in fitting)
    keys = {_ORG + body for phrase, body in fitting if len(phrase) == longest}
    return [f for f in cast.recent(reference.first) if f.key in keys]


_LONGEST = 6


@once
def _epithets(lexicon: Lexicon) -> dict[Phrase, list[tuple[Phrase, str]]]:
    """Give the words behind general nouns for bodies and the bodies that they tell, by their first word."""
    found: dict[Phrase, list[tuple[Phrase, str]]] = defaultdict(list)
    for body, known in lexicon.organizations.items():
        for phrase in known.epithets:
            found[phrase[:1]].append((phrase, body))
    return found
