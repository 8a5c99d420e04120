"""Persons told of by a longer office, of which a bare one is the noun: "la ministra" is "la ministra de Finanzas", "die Ministerin" the "Finanzministerin"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.compounds import shorter_heads
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


def in_longer_office(cast: Cast, reference: Reference) -> list[Figure]:
    """
    Give who has been described without a name by a longer office than a bare one, in its paragraph or the one before.

    Args:
        cast: The story's figures.
        reference: The noun phrase.
    """
    reading, first = cast.reading, reference.first
    owned = reading.has(first - 1, Tag.DETERMINER, "possessive")
    alone = reference.stop - first == len(reference.head.split())
    if owned or not alone or reference.plural or reading.quote_of[first] != NOWHERE:
        return []
    here = reading.paragraph(first)
    return [
        figure
        for figure in cast.recent(first)
        if figure.kind is ActorKind.PERSON
        and not (figure.plural or figure.name)
        and here - reading.paragraph(figure.last_before(first)) <= 1
        and any(_is_longer(cast, head, reference.head) for head in figure.heads)
    ]


def _is_longer(cast: Cast, head: str, short: str) -> bool:
    """
    Tell whether a noun is a shorter one with what it is of, behind it or as the first part of a compound.

    Of the nouns in which a compound ends only the longest is its own ("Wahlkommission" is no "Mission").
    """
    if head.startswith(f"{short} ") or head.endswith(f" {short}"):
        return True
    ends = shorter_heads(head, cast.reading.language.lexicon.compounds)
    longest = max((len(_plain(end)) for end in ends), default=0)
    first = _plain(head)[: len(_plain(head)) - longest]
    long = len(first) >= _LEAST_FIRST or first.endswith("-")  # "UN-Vermittler"
    whole = short in ends and len(_plain(short)) == longest
    return head != short and whole and long


_LEAST_FIRST = 4
"""So many letters has the first part of a compound: "Kommission" is none of "Mission"."""


def _plain(head: str) -> str:
    """Give the first form of a noun of which all forms are listed."""
    return head.partition("/")[0]


def in_longer_words(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give those in office, or the body, described last by a longer noun than a bare one.

    "Les ministres des Affaires étrangères de cinq pays ... [Les ministres]" are the same, and
    so are "ein Krisenstab ... [Der Stab]".

    Args:
        cast: The story's figures.
        reference: The noun phrase.
    """
    first, kind = reference.first, reference.kind
    fits = kind is ActorKind.ORGANIZATION or (
        kind is ActorKind.PERSON_GROUP and reference.plural
    )
    alone = reference.stop - first == len(reference.head.split())
    if not (fits and alone and reference.definite) or reference.states:
        return ()
    described = [
        figure.key
        for figure in cast.recent(first)
        if figure.kind is kind
        and not (figure.name and kind is ActorKind.PERSON_GROUP)
        and not figure.key.startswith("org:")
        and any(_is_longer(cast, head, reference.head) for head in figure.heads)
    ]
    return tuple(described[-1:])
