"""Conditions that an infinitive tells behind a preposition: "De fracasar la cita, Chile cerrará ..."."""

from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.clause_stops import is_quote_mark
from diplotext.find.grammar.clauses_before import leads_infinitive
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_LONGEST = 16


def infinitival(syntax: Syntax, promise: Promise) -> list[tuple[int, int]]:
    """Give the words between a preposition and the comma behind its infinitive, before what is promised or behind it ("pagará, [de aprobarlo el Parlamento]")."""
    reading = syntax.reading
    leads = reading.language.lexicon.suffixes.get("conditional_prepositions", ())
    sentence = reading.sentence(promise.group.first)
    for at in range(sentence.first, promise.group.start if leads else sentence.first):
        if reading.words.keys[at] not in leads or not _opens(reading, at):
            continue
        limit = min(at + _LONGEST, promise.group.start)
        comma = next((i for i in range(at, limit) if reading.is_mark(i, ",")), None)
        if comma is not None and leads_infinitive(syntax, at):
            return [(at, comma)]
    return _behind(syntax, promise) if leads else []


def _behind(syntax: Syntax, promise: Promise) -> list[tuple[int, int]]:
    """Give the words of such a condition behind the comma that ends what is promised, up to the next one or the end."""
    reading, at = syntax.reading, promise.act[1] + 1
    if not reading.is_mark(promise.act[1], ","):
        return []
    led = leads_infinitive(syntax, at) and reading.hit(at, Tag.CONDITION) is None
    stop = reading.sentence(promise.act[0]).stop
    ends = (i for i in range(at, stop) if reading.is_mark(i, ",.;:"))
    return [(at, next(ends, stop))] if led else []


def _opens(reading: Reading, at: int) -> bool:
    """Tell whether a word opens a clause: its sentence, a quotation, or what is said, behind "que" and a comma."""
    if reading.hit(at, Tag.CONDITION) is not None:
        return False
    if at == reading.sentence(at).first or is_quote_mark(reading, at - 1):
        return True
    joins = reading.is_one_of(at - 2, _JOINS)
    return reading.is_mark(at - 1, ",") and joins


_JOINS = tag_bits(Tag.COMPLEMENTIZER, Tag.COORDINATOR)
