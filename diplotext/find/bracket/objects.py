"""Noun phrases that a clause of reporting has for its object: quoted words, or an act."""

from diplotext.find.bracket.acting import is_acting
from diplotext.find.bracket.before_objects import in_fragment, over_settings
from diplotext.find.bracket.field_phrases import (
    behind_preposition,
    is_prepositional,
    skip_light,
)
from diplotext.find.bracket.noun_phrases import contracted
from diplotext.find.bracket.recipients import behind_recipient
from diplotext.find.bracket.speech import Cue, is_idle
from diplotext.find.grammar.action_nouns import names_action
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.marks import (
    piece_at,
    pieces_within,
    quoted_within,
    strip_marks,
)
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag
from diplotext.text.span import Span


_CLOSING = '"“”«»‘’‹›'


def object_phrase(syntax: Syntax, cue: Cue) -> Attribution | None:
    """Read a noun phrase that holds quoted words or names an act: "nannte den Plan „mutig“"."""
    reading = syntax.reading
    if "object" not in cue.record.frames:
        return None
    place = _object(syntax, cue)
    if place is None or place[0] >= place[1]:
        return None  # "war von die Rede" speaks of nothing
    span = reading.span(*place)
    names = cue.record.names_act and any(
        names_action(reading, i) or names_act(reading, i) for i in range(*place)
    )
    if cue.record.negative and _is_charge(reading, place):
        names, place = True, (place[0], place[1] - reading.is_mark(place[1] - 1, ","))
        span = reading.span(*place)
    counts = _counts(reading, cue, place)
    if not pieces_within(reading, span) and not (names or counts):
        return None
    content = _worded(reading, place) or strip_marks(reading, span)
    return cue.attributes((content,), quoted_within(reading, content), "cue-object")


def _counts(reading: Reading, cue: Cue, place: tuple[int, int]) -> bool:
    """Tell whether somebody says how many by a phrase, where the verb is common outside speech by a number alone ("kommt auf [310.000]")."""
    if not cue.record.counts or is_idle(reading, cue.source):
        return False
    counted = any(i in reading.numbers for i in range(*place))
    named = any(reading.words.is_capitalized(i) for i in range(*place))
    return counted and not (cue.record.weak and named)


def _worded(reading: Reading, place: tuple[int, int]) -> Span | None:
    """Give the quotation that a noun for words leads to, all that was said ("mit den Worten „...“")."""
    nouns = reading.language.lexicon.suffixes.get("word_nouns", ())
    for at in range(*place):
        if reading.words.keys[at] in nouns and reading.quote_of[at] == NOWHERE:
            piece = piece_at(reading, at + 1)
            return None if piece is None else piece.inner
    return None


def _is_charge(reading: Reading, place: tuple[int, int]) -> bool:
    """Tell whether a noun of saying has a clause of its own ("den Vorwurf, Waffen zu schmuggeln")."""
    first = next((i for i in range(*place) if reading.is_mark(i, ",")), None)
    if first is None or first + 1 >= place[1]:
        return False
    return reading.begins(first - 1, Tag.REPORTING_NOUN.bit)


def names_act(reading: Reading, at: int) -> bool:
    """Tell whether a noun with a capital names conduct by its end."""
    suffixes = reading.language.lexicon.suffixes
    key = reading.words.keys[at]
    return reading.words.is_capitalized(at) and key.endswith(
        (*suffixes.get("action", ()), *suffixes.get("actions", ()), "\0")
    )


def _object(syntax: Syntax, cue: Cue) -> tuple[int, int] | None:
    """Give the words of a cue's object: behind its preposition, in the front field, or behind the subject."""
    reading = syntax.reading
    clause, linkers = cue.clause, [p for p in cue.record.object_linkers if p]
    first, stop = clause.middle
    for at in range(first, stop):
        after = contracted(reading, at, tuple(linkers))
        if after is not None and after < stop:
            start = _characterized(reading, cue, at)
            end = _over_quotation(reading, _before_tail(reading, cue, stop))
            return after if start is None else start, end
    led = contracted(reading, skip_light(reading, *clause.front), tuple(linkers))
    if led is not None and led < clause.front[1]:
        return led, clause.front[1]
    if () not in cue.record.object_linkers:
        return None
    if clause.is_fronted and cue.source.segments[0][0] >= first:
        said = _said_of_front(reading, cue)
        if said is not None:
            return said
        start = skip_light(reading, clause.front[0], clause.front[1])
        if start < clause.front[1] and not is_prepositional(
            reading, start, clause.front[1]
        ):
            return start, clause.front[1]
    return _behind_subject(syntax, cue)


def _said_of_front(reading: Reading, cue: Cue) -> tuple[int, int] | None:
    """Give quoted words behind the subject that tell what stands in front ("Den Plan nannte X [„mutig“]", "lehnte er als [„verfrüht“] ab")."""
    clause, (_, stop) = cue.clause, cue.clause.middle
    at = skip_light(reading, cue.source.segments[-1][1], stop)
    leads = reading.language.lexicon.suffixes.get("predicative", ())
    at += at < stop and reading.words.keys[at] in leads
    piece = piece_at(reading, at) if at < len(reading.words) else None
    quoted = any(reading.quote_of[i] != NOWHERE for i in range(*clause.front))
    return None if piece is None or quoted else (at, _over_quotation(reading, stop))


def _behind_subject(syntax: Syntax, cue: Cue) -> tuple[int, int] | None:
    """Give an object without a preposition that stands behind the subject, and behind whom it is asked of."""
    reading = syntax.reading
    first, stop = cue.clause.middle
    stop = _before_tail(reading, cue, stop)
    taken = cue.source.segments[0]
    at = taken[1] if first <= taken[0] < stop else first
    at = _over_circumstance(reading, at, stop)
    if cue.record.names_act:
        at = behind_recipient(reading, _behind_asked(reading, at, stop), stop)
        at = _over_circumstance(reading, at, stop)
        at = at if syntax.clauses is None else over_settings(syntax.clauses, at, stop)
        if syntax.clauses is not None and is_prepositional(reading, at, stop):
            return in_fragment(syntax.clauses, cue.number) or (at, stop)
    while stop > at and (
        _sets_against(reading, stop - 1) or reading.has(stop - 1, Tag.NEGATION)
    ):
        stop -= 1  # "schließt eine Beteiligung [jedoch nicht] aus"
    return (at, _over_quotation(reading, stop)) if at < stop else None


def _over_circumstance(reading: Reading, at: int, stop: int) -> int:
    """Step over when something is said, and what sets it against something else ("kündigte [am Montag aber] Gespräche an")."""
    while at < stop:
        behind = skip_light(reading, at, stop)
        if behind < stop and _sets_against(reading, behind):
            behind += 1
        dated = behind + 1 if reading.has(behind, Tag.PREPOSITION) else behind
        if dated in reading.dates:
            behind = reading.dates[dated].stop
        if behind == at:
            break
        at = min(behind, stop)
    return at


def _sets_against(reading: Reading, at: int) -> bool:
    return reading.words.keys[at] in reading.language.lexicon.suffixes.get(
        "contrasting", ()
    )


def _behind_asked(reading: Reading, at: int, stop: int) -> int:
    """Step over whom something is demanded of, before what is ("verlangte [von Oslo] den Abzug")."""
    hit = reading.hit(at, Tag.PREPOSITION)
    after = behind_preposition(reading, at, stop) if hit is not None else at
    asked = hit is not None and is_acting(reading, hit[0], after)
    return after if asked and after < stop else at


def _before_tail(reading: Reading, cue: Cue, stop: int) -> int:
    """Give where a field ends before words that belong to its verb ("war von „Verrat“ [die Rede]")."""
    for at in range(cue.clause.middle[0], stop):
        if reading.first_of(at, cue.record.tail) == stop:
            return at
    return stop


def _characterized(reading: Reading, cue: Cue, linker: int) -> int | None:
    """Give where the object begins that a verb says something of ("wertete [den Text] als „mutig“")."""
    leads = reading.language.lexicon.suffixes.get("predicative", ())
    if reading.words.keys[linker] not in leads and not cue.record.counts:
        return None
    first, _ = cue.clause.middle
    taken = cue.source.segments[0]
    at = taken[1] if first <= taken[0] < linker else first
    at = skip_light(reading, at, linker)
    return at if at < linker else None


def _over_quotation(reading: Reading, stop: int) -> int:
    """Give where a quotation closes that a phrase ends within."""
    inside = reading.quote_of[stop - 1]
    while stop < len(reading.words) and NOWHERE != inside == reading.quote_of[stop]:
        stop += 1
    closes = inside != NOWHERE and reading.is_mark(stop, _CLOSING)
    return stop + 1 if closes else stop
