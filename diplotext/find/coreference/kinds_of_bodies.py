"""Bodies of one kind, by any general word for which they are taken up: unions, ministries, embassies."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.compounds import shorter_heads
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_KINDS = (
    ("guilds", "guild_nouns"),
    ("ministries", "ministry_nouns"),
    ("embassies", "embassy_nouns"),
    ("charities", "charity_nouns"),
    ("courts", "court_nouns"),
    ("assemblies", "assembly_nouns"),
)


def kind_of_body(cast: Cast, reference: Reference) -> tuple[str, ...] | None:
    """Give the words that names of the kind of body begin with which a noun means; none where it means no kind."""
    suffixes = cast.reading.language.lexicon.suffixes
    kind = next((k for k, n in _KINDS if reference.head in suffixes.get(n, ())), None)
    return None if kind is None else suffixes.get(kind, ())


def bodies_of_kind(
    cast: Cast, reference: Reference, begins: tuple[str, ...]
) -> list[Figure]:
    """
    Give the bodies named before whose names begin with a word of one kind ("el sindicato de pilotos" for "el gremio").

    Several ("die Gewerkschaften") are no single body.

    Args:
        cast: The story's figures.
        reference: The noun.
        begins: The words of the kind.
    """
    if reference.plural:
        return []
    return [
        f
        for f in cast.recent(reference.first)
        if f.kind is ActorKind.ORGANIZATION
        and not f.plural
        and _is_begun(cast, f, begins)
        and (not reference.states or f.state in reference.states)
    ]


def _is_begun(cast: Cast, figure: Figure, nouns: tuple[str, ...]) -> bool:
    """Tell whether the name of a body begins with one of some nouns, or a compound that ends in one ("der [Bauernverband] Ghanas")."""
    if first_word(figure) in nouns:
        return True
    if "analytic" in cast.reading.language.lexicon.traits:
        return _says(cast, figure, nouns)
    compounds = cast.reading.language.lexicon.compounds
    heads = ({head, *shorter_heads(head, compounds)} for head in figure.heads)
    return bool(compounds) and not all(h.isdisjoint(nouns) for h in heads)


def _says(cast: Cast, figure: Figure, nouns: tuple[str, ...]) -> bool:
    """Tell whether what a body is called ends with one of some nouns, or has it before a preposition ("the Dockers' [Union] of Kenya")."""
    reading = cast.reading
    first, stop = min(figure.references)
    return not figure.heads.isdisjoint(nouns) or any(
        reading.key(at) in nouns
        and (at == stop - 1 or reading.has(at + 1, Tag.PREPOSITION))
        for at in range(first, stop)
    )


def first_word(figure: Figure) -> str:
    """Give the word that the name of a body begins with, folded."""
    return (figure.name or "").casefold().split(" ")[0]
