"""Who has the lead of a mechanism by a noun: "assurera la direction d'un centre", "dont la présidence revient à X"."""

from diplotext.find.cast import Cast
from diplotext.find.meant import whom
from diplotext.find.subjects import subject_of
from diplotext.find.syntax import Syntax
from diplotext.lang.entry import Tag


_REACH = 14


def holds_lead(syntax: Syntax, cast: Cast, first: int) -> str | None:
    """
    Give the subject of a verb whose object is the lead of a mechanism ("prendra la tête de la force").

    Args:
        syntax: The article.
        cast: Its figures.
        first: First word of the mechanism.
    """
    reading = syntax.reading
    at = first - 1
    while reading.has(at, Tag.DETERMINER) or reading.has(at, Tag.PREPOSITION, "of"):
        at -= 1
    if at == first - 1 or not _is_lead(syntax, at):
        return None
    takes = reading.language.lexicon.suffixes.get("takes_lead", ())
    for before in range(at - 1, max(reading.sentence(at).first, at - _REACH) - 1, -1):
        group = syntax.group(before)
        if group is None or not group.is_finite:
            continue
        subject = subject_of(syntax, group) if group.lemma in takes else None
        held = subject is not None and subject.is_expressed and not group.negated
        keys = whom(cast, subject) if subject is not None and held else ()
        return keys[0] if keys else None
    return None


def given_lead(syntax: Syntax, at: int, stop: int) -> int | None:
    """
    Give the word at which is named to whom the lead of a mechanism goes (", dont la présidence revient à X").

    Args:
        syntax: The article.
        at: A word behind the mechanism.
        stop: Where its sentence ends.
    """
    reading = syntax.reading
    relative = reading.has(at - 2, Tag.RELATIVE) and reading.has(at - 1, Tag.DETERMINER)
    if not relative or not _is_lead(syntax, at):
        return None
    for behind in range(at + 1, min(stop, at + _REACH)):
        if reading.is_mark(behind, ",;:"):
            return None
        agent = reading.hit(behind, Tag.AGENT)
        if agent is not None:
            return agent[0]
        if reading.has(behind, Tag.PREPOSITION, "addressee"):
            return behind + 1
    return None


def _is_lead(syntax: Syntax, at: int) -> bool:
    """Tell whether a noun of leading stands at a word, in a language where what is led stands behind it."""
    romance = not syntax.kinds and syntax.clauses is None
    reading = syntax.reading
    nouns = reading.language.lexicon.suffixes.get("lead_nouns", ())
    return romance and reading.words.keys[at] in nouns
