"""Heads of mechanisms with what tells their kind: "joint gauging commission", "mission de 120 observateurs"."""

from diplotext.find.analytic.nominals import phrase_start
from diplotext.find.bracket.nominals import left
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.mechanisms.manned import SENT, staff_at
from diplotext.find.mentions.adjectives import adjectives_stop
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.model import ActorKind


def told_head(syntax: Syntax, index: int, *, end: int) -> tuple[int, str] | None:
    """
    Give where the head noun at a word ends with what tells its kind, and the kind.

    Args:
        syntax: The article.
        index: A word.
        end: Behind the noun that a list knows there.
    """
    staffed = _staffed(syntax.reading, index, end)
    if staffed is not None:
        return staffed
    if syntax.kinds:
        return _modified(syntax, index)
    if syntax.clauses is not None:
        return _joint(syntax.reading, index)
    return _apart(syntax.reading, index)


def _modified(syntax: Syntax, index: int) -> tuple[int, str] | None:
    """Read a head with a word before it that tells its kind, others between ("joint gauging commission")."""
    reading = syntax.reading
    first = phrase_start(reading, syntax.kinds, index)
    tables = {
        table
        for at in range(first, index)
        for _, entry in reading.tags[at]
        if entry.tag is Tag.MECHANISM_COMPLEMENT
        for table in entry.features
    }
    for stop, entry in _heads(reading, index):
        if entry.features & tables and entry.value is not None:
            return stop, entry.value
    return None


def _heads(reading: Reading, index: int) -> list[tuple[int, Entry]]:
    return [hit for hit in reading.tags[index] if hit[1].tag is Tag.MECHANISM_HEAD]


def _apart(reading: Reading, index: int) -> tuple[int, str] | None:
    """Read a head and its complement with adjectives between ("mécanisme conjoint de vérification")."""
    limit = reading.sentence(index).stop
    for stop, head in _heads(reading, index):
        at = adjectives_stop(reading, stop, limit)
        end = _complement(reading, at, limit, head) or _told_by(reading, stop, at, head)
        if end is None and reading.is_one_of(at, Tag.MECHANISM_COMPLEMENT.bit):
            # an adjective that tells the kind of another noun ("corps neutre de surveillance")
            end = _complement(reading, at + 1, limit, head)
        if end is not None and head.value is not None:
            return end, head.value
    return None


def _told_by(reading: Reading, first: int, stop: int, head: Entry) -> int | None:
    """Give where adjectives end one of which tells the kind of a head ("patrouille navale [commune]")."""
    told = any(_complement(reading, at, stop, head) for at in range(first, stop))
    return stop if told else None


def _complement(reading: Reading, at: int, limit: int, head: Entry) -> int | None:
    """Give where a complement of a head ends that stands at a word."""
    for end, entry in reading.tags[at] if at < limit else ():
        told = entry.tag is Tag.MECHANISM_COMPLEMENT
        if told and entry.features & head.features:
            return end
    return None


def _joint(reading: Reading, index: int) -> tuple[int, str] | None:
    """Read a noun for many things behind an adjective by which it is one of several ("gemeinsamer Rettungsdienst")."""
    noun = reading.hit(index, Tag.MECHANISM_NOUN)
    if noun is None:
        return None
    joint = reading.language.lexicon.suffixes.get("joint", ("\0",))
    # the word before may have a capital, as in a name ("Gemischte Kommission")
    first = min(left(reading, index, {}), index - 1)
    several = any(
        reading.words.keys[at].startswith(joint) for at in range(first, index)
    )
    return (noun[0], noun[1].value or "") if several else None


def _staffed(reading: Reading, index: int, stop: int) -> tuple[int, str] | None:
    """Read a noun with a count of those it is made of ("mission [de 120 observateurs]")."""
    if not reading.begins(index, Tag.MECHANISM_NOUN.bit):
        return None
    at = adjectives_stop(reading, stop, reading.sentence(index).stop)
    number = reading.numbers.get(at + 1)
    if number is None or not _is_of(reading, at):
        return None
    staffed = reading.language.lexicon.suffixes.get("staffed", ())
    staff = staff_at(reading, number.stop)
    if staff is None or (staff[1] in SENT and reading.words.keys[index] not in staffed):
        return None
    return staff


def counted_monitors(cast: Cast) -> tuple[int, int, str | None] | None:
    """
    Give where the first count of monitors stands, who are a mission of their own, and whose they are.

    They are new to a story ("150 observadores"), or those of a body ("les 90 observateurs de l'Union").
    """
    reading = cast.reading
    words = reading.language.lexicon.suffixes.get("staff_monitoring", ())
    for first, number in sorted(reading.numbers.items()):
        if reading.sentence_of[first] < 0 or number.value < _FEWEST:
            continue
        stop = number.stop
        stop += reading.has(
            stop, Tag.PREPOSITION, "of"
        )  # "une trentaine d'observateurs"
        stop += reading.begins(stop, Tag.ADJECTIVE.bit | Tag.QUALIFIER.bit)
        if reading.key(stop) not in words:
            continue
        whose = _body_behind(cast, stop + 1) or _body_before(cast, first)
        if whose is not None or not reading.has(first - 1, Tag.DETERMINER):
            return first, stop + 1, whose
    return None


def _body_before(cast: Cast, first: int) -> str | None:
    """Give the body whose genitive stands before a word ("[the African Union's] 90 observers")."""
    reading = cast.reading
    owns = reading.key(first - 1) == "s" and reading.is_mark(first - 2, "'’")
    within = cast.within(max(first - _NAME, 0), first - 2) if owns else []
    if not within or within[-1][0].stop != first - 2:
        return None
    key = within[-1][1][0]
    return key if cast.figures[key].kind is _BODY else None


_NAME = 8


def _body_behind(cast: Cast, at: int) -> str | None:
    """Give the body to which "of", or the article of a genitive, leads at a word ("Beobachter [der OSZE]")."""
    reading = cast.reading
    led = reading.has(at, Tag.PREPOSITION, "of") or reading.has(
        at, Tag.DETERMINER, "genitive"
    )
    known = cast.at.get(reading.over(at, _LED)) if led else None
    body = known is not None and cast.figures[known[1][0]].kind is _BODY
    return known[1][0] if known is not None and body else None


_LED = tag_bits(Tag.DETERMINER, Tag.PREPOSITION)
_BODY = ActorKind.ORGANIZATION


_FEWEST = 10


def _is_of(reading: Reading, at: int) -> bool:
    """Tell whether a word leads to what something is made of."""
    made = reading.language.lexicon.verbs.get("compositions", ())
    return reading.has(at, Tag.PREPOSITION, "of") or reading.key(at) in made
