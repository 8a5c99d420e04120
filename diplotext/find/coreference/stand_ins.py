"""Nouns for the members of a group that mean the group: "the participants", "au nom des signataires", "les signataires de la Charte"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


def stand_ins(cast: Cast, target: str) -> None:
    """Let "les participants" and their like mean the only coalition that is counted."""
    nouns = cast.reading.language.lexicon.verbs.get("stand_ins", frozenset())
    for index in cast.order:
        reference, keys = cast.at[index]
        figure = cast.figures.get(keys[0])
        if (
            figure is not None
            and keys[0] != target
            and cast.reading.words.keys[reference.first] in nouns
            and _are_all(cast.reading, reference)
            and _is_of_text(cast, reference.first, reference.stop)
            and _are_bare(cast, figure, nouns)
        ):
            cast.merge(keys[0], target)


def _are_all(reading: Reading, reference: Reference) -> bool:
    """Tell whether a noun for members means all of them, by its article or where none is wanted ("au nom des signataires")."""
    spoken_for = any(
        reading.ends(reference.first - 1, tag) for tag in (Tag.ON_BEHALF, Tag.AMONG)
    )
    return reference.definite or spoken_for or _opens_bare(reading, reference.first)


def _are_bare(cast: Cast, figure: Figure, nouns: frozenset[str]) -> bool:
    """Tell whether a group goes by a noun for its members alone, and by nothing else."""
    alike = nouns | cast.reading.language.lexicon.verbs.get("a_member", frozenset())
    return all(
        cast.reading.words.keys[first] in alike and _is_of_text(cast, first, stop)
        for first, stop in figure.references
    )


def _is_of_text(cast: Cast, first: int, stop: int) -> bool:
    """Tell whether a noun for members stands alone, or has only the text behind it that they sign ("les signataires de la Charte")."""
    named = [keys[0] for _, keys in cast.all_within(first + 1, stop)]
    kinds = {cast.figures[key].kind for key in named}
    return stop == first + 1 or kinds == {ActorKind.DOCUMENT}


def _opens_bare(reading: Reading, first: int) -> bool:
    """Tell whether a noun opens its sentence without an article, where articles may be left out ("Signatories include")."""
    analytic = "analytic" in reading.language.lexicon.traits
    return analytic and reading.sentence(first).first == first
