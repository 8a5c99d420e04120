"""Where the clause of a promise ends: with its sentence, its quotation, its half of a comment."""

from diplotext.find.analytic.relative_ends import relative_stop
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.contrasts import contrasts
from diplotext.find.grammar.narrated import is_narrated
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag, tag_bits


_PARTS = tag_bits(Tag.COORDINATOR, Tag.SUBORDINATOR, Tag.RELATIVE, Tag.AGENT)
_FINAL = frozenset(".!?\u2026")


@once
def clause_stop(syntax: Syntax, first: int) -> int:
    """Find the end of the clause a word stands in: of its sentence, its quotation, its half of a comment."""
    reading = syntax.reading
    inside = reading.quote_of[first]
    keys = reading.words.keys
    own = relative_stop(syntax, first) if syntax.kinds else None
    stop = sentence_end(reading, first) if own is None else own
    for at in range(first + 1, stop):
        key = keys[at]
        ends = key == ";" or (key == ":" and piece_at(reading, at + 1) is not None)
        if ends and reading.quote_of[at] == inside:
            return at
        if inside != NOWHERE:
            if reading.quote_of[at] == NOWHERE and not _closes(reading, at):
                if _carries_on(syntax, at):
                    return _rest(syntax, at, stop)
                return at - 1 if _closes(reading, at - 1) else at
            if key in _FINAL:
                return at
        if keys[at - 1] == "," and _narrates(syntax, at):
            return at - 1
    return stop


def clause_of(syntax: Syntax, group: VerbGroup, act: int) -> tuple[int, int]:
    """Give the clause of a verb and its act, to the end of the sentence where the act alone is quoted."""
    stop, quotes = clause_stop(syntax, act), syntax.reading.quote_of
    if syntax.kinds and quotes[act] != NOWHERE == quotes[group.first]:
        stop = max(stop, clause_stop(syntax, group.first))
    return group.start, stop


def _carries_on(syntax: Syntax, at: int) -> bool:
    """Tell whether a sentence goes on with the words it quotes ("« libérer » treize soldats"): no mark, no verb."""
    reading = syntax.reading
    group = syntax.group(at)
    small = reading.words.is_word(at) and not reading.words.is_capitalized(at)
    counted = at in reading.numbers
    plain = small or counted
    parts = reading.begins(at, _PARTS)
    verb = group is not None and (group.is_finite or group.pronoun is not None)
    return plain and not parts and not verb


def _rest(syntax: Syntax, first: int, stop: int) -> int:
    """Give where the words outside a quotation end that go on with an act."""
    return min(clause_stop(syntax, first), stop)


def is_quote_mark(reading: Reading, at: int) -> bool:
    """Tell whether a word is a double quotation mark, of whatever form."""
    return reading.is_mark(at, '"«»“”„')


def _closes(reading: Reading, at: int) -> bool:
    """Tell whether a mark closes a quotation, a single one as well."""
    single = reading.is_mark(at, "'’") and reading.quote_of[at - 1] != NOWHERE
    return single or is_quote_mark(reading, at)


def _narrates(syntax: Syntax, at: int) -> bool:
    """Tell whether a narrator comments from a word on, or adds what was left unsaid."""
    return _comments(syntax.reading, at) or is_narrated(syntax, at)


def _comments(reading: Reading, at: int) -> bool:
    """Tell whether words set a clause against what goes before, and do not condition it (", mientras dure la tregua")."""
    hit = reading.hit(at, Tag.SUBORDINATOR)
    if hit is None or "comment" not in hit[1].features:
        return False
    may_be = reading.hit(at, Tag.CONDITION)
    return may_be is None or contrasts(reading, at, may_be[0])
