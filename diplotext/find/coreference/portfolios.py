"""What an office is of: two offices of one noun and different portfolios are held by two persons."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag, tag_bits


_TELLS_NOTHING = tag_bits(
    Tag.DETERMINER,
    Tag.PREPOSITION,
    Tag.PLACE_PREPOSITION,
    Tag.COORDINATOR,
    Tag.ADVERB,
    Tag.QUALIFIER,
    Tag.DEMONYM,
    Tag.STATE,
    Tag.CAPITAL,
    Tag.ORGANIZATION,
)


def is_of_other_portfolio(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """
    Tell whether somebody is in an office, and a role noun names another one of its kind.

    "Le ministre de la Pêche" is not the one who was introduced as "ministre du Pétrole". Where
    either tells of no portfolio, or of one body or state alone, they may be the same, but
    for one who leads those of his kind ("Premier ministre").

    Args:
        cast: The story's figures.
        figure: Whom the role noun might mean.
        reference: The role noun with what it is of.
    """
    if "analytic" in cast.reading.language.lexicon.traits:
        return False
    told = _portfolio(cast, reference.first, reference.stop)
    if not told:
        return False
    known = [words for words in _held(cast, figure) if words]
    if not known:
        return _is_of_higher_rank(figure, reference)
    return not any(words & told for words in known)


def _is_of_higher_rank(figure: Figure, reference: Reference) -> bool:
    """Tell whether a noun is only the end of the office that somebody holds ("ministre de la Pêche", of a "Premier ministre")."""
    return any(
        head.endswith(f" {reference.head}")
        for head in figure.heads
        if head != reference.head
    )


def is_new_portfolio(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """
    Tell whether a role noun tells of a portfolio of which nothing told somebody in office so far.

    Args:
        cast: The story's figures.
        figure: Whom the role noun might mean though he was not introduced by it.
        reference: The role noun with what it is of.
    """
    told = _portfolio(cast, reference.first, reference.stop)
    by_order = "analytic" in cast.reading.language.lexicon.traits
    if not told or not figure.roles or by_order:
        return False
    return not any(words & told for words in _held(cast, figure))


def _held(cast: Cast, figure: Figure) -> list[frozenset[str]]:
    return [_portfolio(cast, first, stop) for _, first, stop in figure.roles]


def _portfolio(cast: Cast, first: int, stop: int) -> frozenset[str]:
    """Give the words of an office behind the "of" that its noun leads to."""
    reading = cast.reading
    of = (at for at in range(first, stop) if reading.has(at, Tag.PREPOSITION, "of"))
    behind = next(of, stop)
    return frozenset(
        reading.words.keys[at]
        for at in range(behind, stop)
        if reading.words.is_word(at) and not reading.begins(at, _TELLS_NOTHING)
    )
