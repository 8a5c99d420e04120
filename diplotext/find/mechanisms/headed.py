"""Who heads a mechanism by an office: "el general X, jefe de la misión", "X fue nombrado comandante de la fuerza"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_LONGEST = 4


def headed(syntax: Syntax, cast: Cast, first: int) -> str | None:
    """
    Give the person with a name who has the office of heading a mechanism, or is appointed to it.

    Args:
        syntax: The article.
        cast: Its figures.
        first: First word of the mechanism.
    """
    office = None if syntax.kinds else _office_before(syntax.reading, first)
    if office is None:
        return None
    held = (
        figure.key
        for figure in cast.recent(first)
        if figure.kind is ActorKind.PERSON
        and figure.name
        and any(begin <= office < stop for _, begin, stop in figure.roles)
    )
    return next(held, None) or _appointed(syntax, cast, office)


def _office_before(reading: Reading, first: int) -> int | None:
    """Give the office of heading that "of" joins to a mechanism ("[jefe] de la misión")."""
    at = first - 1
    while reading.has(at, Tag.DETERMINER) or reading.has(at, Tag.PREPOSITION, "of"):
        at -= 1
    heads = reading.language.lexicon.suffixes.get("mission_heads", ())
    near = range(at, max(at - _LONGEST, -1), -1) if at < first - 1 else ()
    return next((i for i in near if _is_office(reading, i, at + 1, heads)), None)


def _is_office(reading: Reading, at: int, stop: int, heads: tuple[str, ...]) -> bool:
    """Tell whether one of some offices fills the words from one to another."""
    return any(
        end == stop and entry.tag is Tag.ROLE and entry.lemma.casefold() in heads
        for end, entry in reading.tags[at]
    )


def _appointed(syntax: Syntax, cast: Cast, office: int) -> str | None:
    """Give who is told to be appointed to an office ("X fue nombrado [jefe]")."""
    reading = syntax.reading
    verb = syntax.last_finite(reading.sentence(office).first, office)
    appoints = reading.language.lexicon.suffixes.get("appoints", ())
    if verb is None or verb.lemma not in appoints or verb.negated:
        return None
    subject = subject_of(syntax, verb) if verb.passive else None
    if subject is None or not subject.is_expressed:
        return None
    figures = [cast.figures[key] for key in whom(cast, subject)]
    named = [f.key for f in figures if f.kind is ActorKind.PERSON and f.name]
    return named[0] if len(figures) == len(named) == 1 else None
