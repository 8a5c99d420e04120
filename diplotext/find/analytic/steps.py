"""Steps over what may stand between a cue and what it reports: adverbs, dates, addressees, settings."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.phrases import phrase_stop
from diplotext.find.grammar.syntax import Syntax
from diplotext.lang.entry import Tag, tag_bits


_LIGHT = frozenset({Kind.ADVERB, Kind.TIME, Kind.NEGATION})
_PHRASE = frozenset(
    {Kind.DETERMINER, Kind.NOMINAL, Kind.NAME, Kind.NUMBER, Kind.OBJECT, Kind.PRONOUN}
)


def over_light(syntax: Syntax, at: int, stop: int) -> int:
    """Step over adverbs, time expressions, and the preposition before one."""
    while at < stop:
        if syntax.kinds[at] in _LIGHT:
            if at + 1 < stop and syntax.kinds[at + 1] is Kind.OWNER:
                break
            at += 1
        elif (
            syntax.kinds[at] is Kind.PREPOSITION
            and at + 1 < stop
            and syntax.kinds[at + 1] is Kind.TIME
        ):
            at += 2
        else:
            break
    return at


def closes_date(syntax: Syntax, comma: int) -> bool:
    """Tell whether a comma closes a date that has one itself ("on Tuesday, May 2[,] Mali left")."""
    first = comma
    while syntax.kinds[first - 1] is Kind.TIME:
        first -= 1
    return any(syntax.reading.is_mark(at, ",") for at in range(first, comma))


def over_phrase(syntax: Syntax, at: int, stop: int) -> int:
    """Step over one noun phrase with what a preposition ties to it."""
    if at < stop and syntax.kinds[at] in _PHRASE:
        return phrase_stop(syntax, at, stop)
    return at


def over_addressee(syntax: Syntax, at: int, stop: int) -> int:
    """
    Step over one noun phrase, up to a name in it that is the subject of the verb behind it.

    "Told [reporters] Kenya would pay", "in [Riga] Kenya would pay".
    """
    after = over_phrase(syntax, at, stop)
    group = syntax.group(after)
    if group is None or not group.is_finite:
        return after
    subject = (i for i in range(after - 1, at, -1) if _begins_name(syntax, at, i))
    return next(subject, after)


def _begins_name(syntax: Syntax, first: int, at: int) -> bool:
    """Tell whether a name begins at a word of a phrase that no title or name before it belongs to."""
    reading, kinds = syntax.reading, syntax.kinds
    if kinds[at] is not Kind.NAME:
        return False
    if kinds[at - 1] is Kind.NAME:
        parts = reading.begins(at, _KNOWN) or any(
            reading.ends(at - 1, tag) for tag in _NAMED
        )
        return parts and not _is_inside_entry(syntax, at)
    titled = reading.has(at - 1, Tag.ROLE, "singular") or reading.has(
        at - 1, Tag.CIVILITY
    )
    return kinds[at - 1] is Kind.NOMINAL and (
        not titled or kinds[first] is Kind.DETERMINER
    )


def _is_inside_entry(syntax: Syntax, at: int) -> bool:
    """Tell whether a name of several words that the pack knows goes on at a word ("South [Africa]")."""
    tags = syntax.reading.tags
    return any(
        stop > at
        for first in range(max(0, at - _LONGEST_NAME), at)
        for stop, entry in tags[first]
        if entry.tag in _NAMED
    )


_NAMED = (Tag.STATE, Tag.ORGANIZATION, Tag.CAPITAL, Tag.SEAT)
_KNOWN = tag_bits(*_NAMED)
_LONGEST_NAME = 6


def _is_whole(syntax: Syntax, at: int, stop: int) -> bool:
    """Tell whether a phrase of the pack with a preposition and its noun stands between two words ("by telephone")."""
    reading = syntax.reading
    titled = syntax.kinds[stop] is Kind.NAME and reading.words.is_capitalized(stop - 1)
    if titled or reading.has(stop - 1, Tag.PREPOSITION):
        return False  # "by Radio Sol"
    return any(
        tagged == stop > at + 1 and entry.tag is Tag.PREPOSITION
        for tagged, entry in reading.tags[at]
    )


def is_unsaid(syntax: Syntax, at: int) -> bool:
    """Tell whether a source asks for what begins at a word, or says nothing ("requested anonymity to discuss it")."""
    unsaid = syntax.reading.language.lexicon.suffixes.get("unsaid", ())
    verb = syntax.group(at + 1)
    own = verb is not None and verb.is_finite  # "said nothing was lost"
    return syntax.reading.key(at) in unsaid and not own


def over_settings(syntax: Syntax, at: int, stop: int) -> int:
    """Step over adverbs, dates and phrases with a preposition, one after the other."""
    while at < stop:
        after = over_light(syntax, at, stop)
        if after < stop and syntax.kinds[after] in (Kind.PREPOSITION, Kind.TO):
            inner = after + 1
            while inner < stop and syntax.kinds[inner] in (Kind.PREPOSITION, Kind.TO):
                inner += 1
            whole = _is_whole(syntax, after, inner)
            further = inner if whole else over_addressee(syntax, inner, stop)
            dated = inner < stop and syntax.kinds[inner] is Kind.TIME  # "by letter of"
            after = further if further > inner or whole or dated else after
        if after == at:
            break
        at = after
    return at


def is_setting(syntax: Syntax, first: int, stop: int) -> bool:
    """Tell whether words say only when or where, in a language where order tells ("threatened [on Thursday] to", "plans [in May] to")."""
    if not syntax.kinds:
        return False
    at = over_light(syntax, first, stop)
    placed = syntax.reading.has(at, Tag.PREPOSITION, "setting")
    return at >= stop or (placed and over_settings(syntax, at, stop) >= stop)
