"""Subjects told by a word before them: "and" behind a gift, "for" before an infinitive."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.syntax import Subject, Syntax
from diplotext.lang.entry import Tag


_PHRASE = frozenset(
    {Kind.DETERMINER, Kind.NAME, Kind.NOMINAL, Kind.NUMBER, Kind.COORDINATOR}
)


def behind_gift(syntax: Syntax, first: int, stop: int) -> tuple[int, int] | None:
    """
    Give what a coordinator joins to a clause about a gift.

    It has two objects ("gave Niger two boats and [Mali] left"), or its verb is one of giving
    ("pledged two boats and [Mali] is to pay").
    """
    at = next(
        (i for i in range(stop - 1, first, -1) if syntax.kinds[i] is Kind.COORDINATOR),
        first,
    )
    counted = any(
        syntax.kinds[i] in (Kind.NUMBER, Kind.DETERMINER)
        and syntax.kinds[i - 1] in (Kind.NAME, Kind.OBJECT)
        for i in range(first + 1, at)
    )
    given = counted or _is_given(syntax, first, at)
    return (at + 1, stop) if given and at + 1 < stop else None


def _is_given(syntax: Syntax, first: int, at: int) -> bool:
    """Tell whether counted things stand right behind a verb of giving, and a name behind "and"."""
    reading = syntax.reading
    verb = syntax.group(first - 1)
    commissives = reading.language.lexicon.commissives
    records = () if verb is None else commissives.get(verb.lemma, ())
    indefinite = reading.has(first, Tag.DETERMINER, "indefinite")
    counted = indefinite or syntax.kinds[first] is Kind.NUMBER
    named = at > first and syntax.kinds[at + 1] is Kind.NAME
    return counted and named and any(record.gives for record in records)


def subject_of_infinitive(syntax: Syntax, to: int) -> Subject | None:
    """Give the phrase between a preposition and "to" ("it took a year for [Mali and Chad] to agree")."""
    reading, at = syntax.reading, to - 1
    first = reading.sentence(to).first
    while at > first and (syntax.kinds[at] in _PHRASE or reading.is_mark(at, ",")):
        at -= 1
    leads = reading.language.lexicon.suffixes.get("before_subject_of_infinitive", ())
    led = reading.words.keys[at] in leads and syntax.kinds[at] is Kind.PREPOSITION
    return Subject(((at + 1, to),)) if led and at + 1 < to else None
