"""Noun phrases told by their first and last words, and the clauses they begin."""

from diplotext.find.analytic.kinds import OPENERS, Kind
from diplotext.find.grammar.syntax import Syntax
from diplotext.lang.entry import Tag


_ENDING = frozenset({Kind.NOMINAL, Kind.NAME, Kind.TIME, Kind.ADVERB, Kind.OBJECT})
_TITLES = (Tag.ROLE, Tag.GROUP, Tag.CIVILITY, Tag.QUALIFIER, Tag.DEMONYM)


def last_phrase(syntax: Syntax, first: int, stop: int) -> tuple[int, int] | None:
    """
    Give the last noun phrase of a range that no preposition or coordinator ties to another before it.

    "reporters in Kyiv [the army]", "In Paris [the minister]"; a reported clause may begin with
    two phrases joined ("said [Mali and Niger]").
    """
    at = stop - 1
    while at > first:
        if _begins(syntax, at, first):
            return at, stop
        at -= 1
    kind = syntax.kinds[first]
    if kind in (Kind.PREPOSITION, Kind.TO):
        return None
    return first, stop


def _begins(syntax: Syntax, at: int, first: int) -> bool:
    """Tell whether a noun phrase begins at a word, with one that has ended before it."""
    kinds = syntax.kinds
    before = kinds[at - 1]
    if kinds[at] is Kind.DETERMINER:
        return before in _ENDING or (before is Kind.VERB)
    if before is Kind.TIME:
        return kinds[at] in (Kind.NAME, Kind.NOMINAL)
    if kinds[at] is not Kind.NAME or before is not Kind.NOMINAL:
        return False
    reading = syntax.reading
    titled = any(reading.ends(at - 1, tag) for tag in _TITLES)
    return not titled and kinds[first] in (Kind.PREPOSITION, Kind.TO)


_SUBJECT = 6
_LONGEST_SUBJECT = 14
_OBJECT_ENDS = _ENDING | {Kind.VERB, Kind.NUMBER}
_PARTS = frozenset({Kind.MARK, Kind.TO, Kind.COORDINATOR, *OPENERS})
_MEMBERS = frozenset(
    {
        Kind.DETERMINER,
        Kind.NAME,
        Kind.NOMINAL,
        Kind.NUMBER,
        Kind.QUOTE,
        Kind.PRONOUN,
        Kind.OWNER,
        Kind.ADVERB,
    }
)


def begins_clause(syntax: Syntax, first: int) -> bool:
    """
    Tell whether a further clause with a subject of its own begins at a word.

    A preposition may tie a noun to the subject ("but [a spokesman for Benin said]"), if no
    further noun phrase stands beside it ("and camps in towns [the army holds]").
    """
    tied = False
    reach = min(first + _LONGEST_SUBJECT, len(syntax.reading.words))
    for at in range(first, reach):
        group, kind = syntax.group(at), syntax.kinds[at]
        if group is not None:
            return group.is_finite and at > first
        if tied and kind is Kind.DETERMINER and syntax.kinds[at - 1] in _ENDING:
            return False
        tied = tied or kind is Kind.PREPOSITION
        near = kind in _MEMBERS and at < first + _SUBJECT
        within = near or (tied and at > first and kind not in _PARTS)
        if not (within or _joins_names(syntax, at)):
            return False
    return False


def _joins_names(syntax: Syntax, at: int) -> bool:
    """Tell whether a coordinator stands between two names ("Togo and Benin")."""
    around = syntax.kinds[at - 1], syntax.kinds[at + 1]
    return syntax.kinds[at] is Kind.COORDINATOR and around == (Kind.NAME, Kind.NAME)


def behind_contrast(syntax: Syntax, first: int, stop: int) -> int:
    """Give where a clause begins that is set against the one before it, among the words between their verbs ("its share but [Benin]")."""
    reading = syntax.reading
    contrasts = reading.phrases("contrasts")
    for at in range(stop - 1, first, -1):
        if syntax.kinds[at] is Kind.COORDINATOR:
            set_against = reading.first_of(at, contrasts) is not None
            if set_against and syntax.kinds[at - 1] in _OBJECT_ENDS:
                return at + 1
    return first


_WITHIN = frozenset({Kind.NOMINAL, Kind.NAME, Kind.NUMBER, Kind.OWNER})


def phrase_stop(syntax: Syntax, first: int, stop: int) -> int:
    """
    Give where the noun phrase ends that begins at a word.

    It ends where a determiner or a pronoun begins another one, at a verb, a mark or a
    conjunction; a preposition ties a further noun to it.
    """
    kinds = syntax.kinds
    at = first
    if kinds[at] in (Kind.PRONOUN, Kind.OBJECT):
        return at + 1
    while at < stop and kinds[at] is Kind.DETERMINER:
        at += 1
    if at > first and at < stop and kinds[at] is Kind.ADVERB:
        at += kinds[at + 1] in _WITHIN  # "in a later call"
    while at < stop:
        kind = kinds[at]
        if kind in _WITHIN or (kind is Kind.MARK and _is_inside_name(syntax, at)):
            at += 1
        elif kind is Kind.PREPOSITION and syntax.reading.has(at, Tag.PREPOSITION, "of"):
            return phrase_stop(syntax, at + 1, stop) if at + 1 < stop else at
        else:
            break
    return at


def _is_inside_name(syntax: Syntax, at: int) -> bool:
    """Tell whether a mark belongs to a name or a compound: a hyphen, the full stop of an initial."""
    words = syntax.reading.words
    key = words.keys[at]
    if key == "-":
        return words.is_glued(at)
    return key == "." and words.is_glued(at) and words.is_capitalized(at - 1)
