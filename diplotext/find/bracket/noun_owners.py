"""Whose a promise told by a noun is: "Perus Zusage", "das Angebot aus Oslo", "machte das Angebot"."""

from bisect import bisect_right

from diplotext.find.bracket.acting import has_acting_head, is_own
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_LED = 3
_BEHIND = 3
_PLACES = (Tag.STATE, Tag.CAPITAL)
_NAMES = tag_bits(*_PLACES)


def owner_of(
    reading: Reading, clauses: Clauses, noun: int, comma: int
) -> Subject | None:
    """
    Give whose promise a noun speaks of.

    A name behind or before it says so, else the subject of its clause, where a possessive, a
    verb of giving one's word or "mit" leads to it.

    Args:
        reading: The text.
        clauses: Its clauses.
        noun: The noun.
        comma: The comma before the infinitive that belongs to it.
    """
    behind = _behind(reading, noun + 1, comma)
    if behind is not None and is_own(reading, *behind.segments[0]):
        return _subject(reading, clauses, noun) or behind  # "die Zusage seines Landes"
    return behind or _before(reading, noun) or _subject(reading, clauses, noun)


def _behind(reading: Reading, at: int, comma: int) -> Subject | None:
    """Give the name behind a noun: in the genitive, or behind "von" or "aus"."""
    if at >= comma:
        return None
    genitive = reading.has(at, Tag.DETERMINER, "genitive")
    named = reading.words.is_capitalized(at) and at not in reading.dates
    origin = reading.words.keys[at] in _origins(reading) and at not in reading.dates
    first = at + origin
    stop = phrase_stop(reading, first, comma)
    if stop is None or not (genitive or named or origin):
        return None
    given = reading.begins(first, _NAMES) or has_acting_head(reading, first, stop)
    return Subject(((first, stop),)) if given or not origin else None


def _origins(reading: Reading) -> tuple[str, ...]:
    """Give the prepositions that lead to who gives something."""
    suffixes = reading.language.lexicon.suffixes
    return (*suffixes.get("agents", ()), *suffixes.get("revealing", ()))


def _before(reading: Reading, noun: int) -> Subject | None:
    """Give the name in the genitive, or the adjective of nationality, before a noun."""
    at = _opening(reading, noun)
    own = [i for i in range(at, noun) if reading.has(i, Tag.DEMONYM)]
    if own:
        return Subject(((own[-1], own[-1] + 1),))
    ends = reading.language.lexicon.suffixes.get("genitive", ("\0",))
    before = at - 1
    named = before >= 0 and any(reading.ends(before, tag) for tag in _PLACES)
    if not named or not reading.words.keys[before].endswith(ends):
        return None
    first = before
    while first > 0 and not reading.begins(first, _NAMES):
        first -= 1
    return Subject(((first, before + 1),))


def _opening(reading: Reading, noun: int) -> int:
    """Give the first word of the adjectives before a noun."""
    at = noun
    while at > max(0, noun - _LED) and not reading.words.is_capitalized(at - 1):
        inside = reading.is_one_of(at - 1, Tag.DETERMINER.bit | Tag.PREPOSITION.bit)
        if inside or not reading.words.is_word(at - 1):
            break
        if reading.has(at - 1, Tag.VERB) and not reading.has(at - 1, Tag.DEMONYM):
            break
        at -= 1
    return at


def _subject(reading: Reading, clauses: Clauses, noun: int) -> Subject | None:
    """Give the subject of the clause of a noun that its words say is the one who promises."""
    number = clause_of(clauses, noun)
    if number is None:
        return None
    clause = clauses.all[number]
    if _is_own(reading, noun) or _gives_word(reading, clause, noun):
        return clause_subject(reading, clauses, number)
    return None


def _is_own(reading: Reading, noun: int) -> bool:
    """Tell whether a possessive stands before a noun."""
    near = range(max(0, noun - _LED), noun)
    return any(reading.has(at, Tag.DETERMINER, "possessive") for at in near)


def _gives_word(reading: Reading, clause: Clause, noun: int) -> bool:
    """Tell whether the verb of a clause is one of giving or taking back one's word, or "mit" leads to the noun."""
    suffixes = reading.language.lexicon.suffixes
    verb = clause.act or clause.verb
    if verb is None or verb.passive:
        return False
    gives = (*suffixes.get("gives_word", ()), *suffixes.get("reneging", ()))
    at = _opening(reading, noun) - 1
    at -= reading.has(at, Tag.DETERMINER)
    along = reading.key(at) in suffixes.get("accompanied", ())
    return along or verb.lemma in gives


def clause_of(clauses: Clauses, noun: int) -> int | None:
    """
    Give the clause that a noun lies in.

    Before the infinitive that belongs to it, it may stand in the front field of the clause
    behind that ("Mit der Zusage, ... zu zahlen, überraschte X die Runde").
    """
    number = clauses.of_word(noun)
    if number is not None:
        return number
    begun = bisect_right(clauses.starts, noun) - 1
    behind = range(begun + 1, min(begun + 1 + _BEHIND, len(clauses.all)))
    return next(
        (
            n
            for n in behind
            if clauses.all[n].kind is ClauseKind.MAIN
            and clauses.all[n].front[0] <= noun < clauses.all[n].front[1]
        ),
        None,
    )
