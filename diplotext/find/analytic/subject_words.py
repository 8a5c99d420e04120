"""Which of the words before a verb, or before a relative pronoun, are the subject."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.nominals import phrase_start
from diplotext.find.analytic.phrases import last_phrase
from diplotext.find.analytic.regions import Region, region_before
from diplotext.find.analytic.segments import segments_of
from diplotext.find.grammar.condition_starts import is_condition
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.dashes import is_pause
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_ADJUNCT = frozenset(
    {
        Kind.PREPOSITION,
        Kind.TO,
        Kind.SUBORDINATOR,
        Kind.RELATIVE,
        Kind.QUESTION,
        Kind.ADVERB,
        Kind.VERB,
        Kind.TIME,
        Kind.OBJECT,
        Kind.MARK,
    }
)
_LISTED = 4
_REDUCED = 10


def antecedent(syntax: Syntax, relative: int) -> Subject | None:
    """Give the noun phrase before a relative pronoun, over a participle set apart between them ("a panel, [led by Togo,] which")."""
    reduced = _before_reduced(syntax, relative - 1)
    at = (relative if reduced is None else reduced) - 1
    while at > 0 and syntax.kinds[at] in (Kind.RELATIVE, Kind.MARK, Kind.PREPOSITION):
        at -= 1
    region = region_before(syntax, at + 1)
    parts = segments_of(syntax, region)
    governed = _behind_gerund(syntax, *parts[-1]) if parts else None
    if governed is not None:
        return Subject((governed,))
    segments = [s for s in parts if not _is_adjunct(syntax, s)]
    if segments:
        return Subject(tuple(segments[-1:]))
    named = syntax.kinds[at] in (Kind.NOMINAL, Kind.NAME)  # "spoke to his radio, which"
    first = phrase_start(syntax.reading, syntax.kinds, at)
    first -= syntax.kinds[first - 1] is Kind.NUMBER  # "among [seven states] that"
    return Subject(((first, at + 1),)) if named else None


def _behind_gerund(syntax: Syntax, first: int, stop: int) -> tuple[int, int] | None:
    """Give the object of the last gerund of a segment that one opens (", citing [an envoy] who said")."""
    verb = syntax.group(first)
    if verb is None or verb.start != first or verb.tense is not Tense.GERUND:
        return None
    last = next(
        group
        for at in range(stop - 1, first - 1, -1)
        if (group := syntax.group(at)) is not None and not group.is_finite
    )
    begin = last.stop + (syntax.kinds[last.stop] is Kind.PREPOSITION)
    return (begin, stop) if begin < stop else None


def _before_reduced(syntax: Syntax, comma: int) -> int | None:
    """Give the comma before a participle that another one sets apart ("a panel[,] led by Togo, which")."""
    reading = syntax.reading
    if not is_pause(reading, comma):
        return None
    limit = max(reading.sentence(comma).first, comma - _REDUCED)
    before = (at for at in range(comma - 1, limit, -1) if is_pause(reading, at))
    at = next(before, None)
    return at if at is not None and _opens_reduced(syntax, at + 1) else None


def _opens_reduced(syntax: Syntax, first: int) -> bool:
    """Tell whether a participle begins at a word."""
    verb = syntax.group(first)
    if verb is None or verb.start != first:
        return False
    return verb.tense is Tense.PARTICIPLE


def subject_in(syntax: Syntax, region: Region) -> Subject | None:
    """Give the subject among the words of a region, of which adjuncts and reduced clauses are none."""
    segments = segments_of(syntax, region)
    if not segments:
        return None
    if not _is_paused(syntax, region.stop):
        segments = _last_listed(syntax, segments)
    else:
        segments = _without_reduced(syntax, segments)
    segments[-1] = _behind_antecedent(syntax, *segments[-1])
    nominal = [s for s in segments if not _is_adjunct(syntax, s)]
    if nominal:
        return Subject(tuple(nominal))
    if _is_reservation(syntax, segments[-1]):
        return None
    phrase = last_phrase(syntax, *segments[-1])
    return Subject((phrase,)) if phrase is not None else None


def _without_reduced(
    syntax: Syntax, segments: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Leave out a participle behind a comma with the list it opens, which another comma closes ("a force, made up of Chad, Mali and Niger, will")."""
    reduced = (
        n for n in range(1, len(segments)) if _opens_reduced(syntax, segments[n][0])
    )
    return segments[: next(reduced, len(segments))]


def _behind_antecedent(syntax: Syntax, first: int, stop: int) -> tuple[int, int]:
    """Leave out the noun that a relative clause without a pronoun belongs to ("a pledge [the envoy] says")."""
    kinds = syntax.kinds
    at = next(
        (
            i
            for i in range(stop - 1, first, -1)
            if kinds[i] is Kind.DETERMINER and kinds[i - 1] is Kind.NOMINAL
        ),
        first,
    )
    led = kinds[first] in (Kind.DETERMINER, Kind.NOMINAL)
    return (at, stop) if led and at > first else (first, stop)


def _is_paused(syntax: Syntax, stop: int) -> bool:
    """Tell whether a comma or a dash parts a verb from the words before it."""
    at = stop - 1
    return is_pause(syntax.reading, at) or syntax.reading.is_mark(at, ")")


def _last_listed(
    syntax: Syntax, segments: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Give the last segment, with those before it when it closes a list."""
    kept = 1
    first, stop = segments[-1]
    if any(syntax.kinds[i] is Kind.COORDINATOR for i in range(first, stop)):
        while kept < len(segments) and _is_short(syntax, segments[-kept - 1]):
            kept += 1
        if kept < len(segments) and _governs_list(syntax, segments[-kept - 1], stop):
            return [(segments[-kept - 1][0], stop)]
    return segments[-kept:]


def _governs_list(syntax: Syntax, segment: tuple[int, int], stop: int) -> bool:
    """Tell whether a preposition ties to a plural noun the first of the names listed up to a word ("[ministers from Chad], Mali and Niger")."""
    (first, end), reading, kinds = segment, syntax.reading, syntax.kinds
    sent = reading.language.lexicon.suffixes.get("sent_from", ())
    leads = (
        i
        for i in range(first + 1, end)
        if kinds[i] is Kind.PREPOSITION or reading.key(i) in sent
    )
    lead = next(leads, None)
    if lead is None or kinds[first] is Kind.PREPOSITION:
        return False
    several = any(reading.ends(lead - 1, tag, "plural") for tag in _SEVERAL)
    listed = (kinds[i] for i in range(lead + 1, stop) if not reading.is_mark(i, ","))
    return several and all(kind in _NAMED for kind in listed)


_SEVERAL = (Tag.ROLE, Tag.GROUP)
_NAMED = frozenset({Kind.NAME, Kind.COORDINATOR, Kind.DETERMINER})


def _is_short(syntax: Syntax, segment: tuple[int, int]) -> bool:
    """Tell whether a segment is a bare name or noun, as the members of a list are."""
    return segment[1] - segment[0] <= _LISTED and all(
        syntax.kinds[i] in (Kind.NAME, Kind.NOMINAL, Kind.DETERMINER)
        for i in range(*segment)
    )


def _is_adjunct(syntax: Syntax, segment: tuple[int, int]) -> bool:
    return syntax.kinds[segment[0]] in _ADJUNCT or _is_reservation(syntax, segment)


def _is_reservation(syntax: Syntax, segment: tuple[int, int]) -> bool:
    """Tell whether a condition without a verb opens a segment between commas (", [subject to a vote], said X")."""
    return is_condition(syntax.reading, segment[0])
