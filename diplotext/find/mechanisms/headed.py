"""Who heads a mechanism by an office: "el general X, jefe de la misión", "X fue nombrado comandante de la fuerza"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mechanisms.own_heads import own_office
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_LONGEST = 4


def headed(syntax: Syntax, cast: Cast, first: int, stop: int) -> str | None:
    """
    Give the person with a name who has the office of heading a mechanism, or is appointed to it.

    Args:
        syntax: The article.
        cast: Its figures.
        first: First word of the mechanism.
        stop: Behind its last word.
    """
    office = _office_before(syntax.reading, first) or _office_owned(syntax, stop)
    if office is None:
        own = own_office(syntax.reading, stop) if syntax.kinds else None
        return None if own is None else _appointed(syntax, cast, own)
    held = (
        figure.key
        for figure in cast.recent(first)
        if figure.kind is ActorKind.PERSON
        and figure.name
        and any(begin <= office < stop for _, begin, stop in figure.roles)
    )
    behind = max(stop, office + 1)
    named = next(held, None) or _named_behind(syntax, cast, behind)
    return named or _appointed(syntax, cast, office)


def _named_behind(syntax: Syntax, cast: Cast, at: int) -> str | None:
    """Give the person whose name a comma parts from the words for who heads a mechanism, where word order tells ("The head of the mission, [X], said")."""
    reading = syntax.reading
    if not syntax.kinds or not reading.is_mark(at, ","):
        return None
    near = cast.within(at + 1, min(at + _APPOSED, reading.sentence(at).stop))
    for met, keys in near:
        figure = cast.figures[keys[0]]
        between = range(at + 1, met.first)
        if any(reading.is_mark(i, ",") or syntax.group(i) for i in between):
            return None
        if figure.kind is ActorKind.PERSON and figure.name:
            return figure.key
    return None


_APPOSED = 8


def _office_before(reading: Reading, first: int) -> int | None:
    """Give the office of heading that "of" joins to a mechanism ("[jefe] de la misión")."""
    at = first - 1
    while reading.has(at, Tag.DETERMINER) or reading.has(at, Tag.PREPOSITION, "of"):
        at -= 1
    heads = reading.language.lexicon.suffixes.get("mission_heads", ())
    near = range(at, max(at - _LONGEST, -1), -1) if at < first - 1 else ()
    return next((i for i in near if _is_office(reading, i, at + 1, heads)), None)


def _office_owned(syntax: Syntax, stop: int) -> int | None:
    """Give the office of heading whose owner a mechanism is ("the mission's [commander]")."""
    if not syntax.kinds or syntax.kinds[stop] is not Kind.OWNER:
        return None
    heads = syntax.reading.language.lexicon.suffixes.get("mission_heads", ())
    at = stop + 1
    while syntax.kinds[at] is Kind.OWNER:
        at += 1
    ends = (end for end, _ in syntax.reading.tags[at])
    return (
        at if any(_is_office(syntax.reading, at, end, heads) for end in ends) else None
    )


def _is_office(reading: Reading, at: int, stop: int, heads: tuple[str, ...]) -> bool:
    """Tell whether one of some offices fills the words from one to another."""
    return any(
        end == stop and entry.tag is Tag.ROLE and entry.lemma.casefold() in heads
        for end, entry in reading.tags[at]
    )


def _appointed(syntax: Syntax, cast: Cast, office: int) -> str | None:
    """Give who is told to be appointed to an office, or to serve in it ("X fue nombrado [jefe]", "X will serve as [commander]")."""
    suffixes = syntax.reading.language.lexicon.suffixes
    verb = _verb_before(syntax, office)
    if verb is None or verb.negated:
        return None
    if verb.lemma in suffixes.get("appoints", ()):
        if not verb.passive:
            return _named_between(syntax, cast, verb, office)
        return _person(syntax, cast, verb)
    serves = verb.lemma in suffixes.get("serves_as_head", ()) and not verb.passive
    return _person(syntax, cast, verb) if serves else None


def _verb_before(syntax: Syntax, office: int) -> VerbGroup | None:
    """Give the verb nearest before an office: one with a tense, or any where word order tells."""
    first = syntax.reading.sentence(office).first
    if not syntax.kinds:
        return syntax.last_finite(first, office)
    groups = (syntax.group(at) for at in range(office - 1, first - 1, -1))
    return next((group for group in groups if group is not None), None)


def _person(syntax: Syntax, cast: Cast, verb: VerbGroup) -> str | None:
    """Give the one person with a name who is the subject of a verb."""
    subject = subject_of(syntax, verb)
    if subject is None or not subject.is_expressed:
        return None
    figures = [cast.figures[key] for key in whom(cast, subject)]
    named = [f.key for f in figures if f.kind is ActorKind.PERSON and f.name]
    return named[0] if len(figures) == len(named) == 1 else None


def _named_between(
    syntax: Syntax, cast: Cast, verb: VerbGroup, office: int
) -> str | None:
    """Give the one person named between a verb of appointing and the office, where word order tells ("appointed [X] as head")."""
    if not syntax.kinds:
        return None
    between = cast.within(verb.stop, office)
    figures = {key: cast.figures[key] for _, keys in between for key in keys}
    named = [k for k, f in figures.items() if f.kind is ActorKind.PERSON and f.name]
    return named[0] if len(named) == 1 else None
