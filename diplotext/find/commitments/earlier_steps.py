"""Steps that whoever is bound takes first, told by an infinitive: "enviará tropas tras firmar el pacto", "will send troops after signing"."""

import attrs

from diplotext.find.commitments.promise import OWN_ACTS, Promise
from diplotext.find.grammar.openers import is_past
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_UNTENSED = (Tense.INFINITIVE, Tense.GERUND)
_LONGEST = 24
_KINDS = OWN_ACTS | {"possibility", "requirement"}


def before_step(syntax: Syntax, promise: Promise) -> Promise:
    """Let an act end before the words for what is done before or after it."""
    first, stop = promise.act
    at = next((i for i, _ in step_places(syntax, promise) if first < i < stop), None)
    if at is None:
        return promise
    at -= syntax.reading.is_mark(at - 1, ",") and at - 1 > first
    return attrs.evolve(promise, act=(first, at))


def step_places(syntax: Syntax, promise: Promise) -> list[tuple[int, int]]:
    """
    Give the words of the steps that stand behind an act, or before it at the start of its sentence.

    Beside a verb of the past they tell when something was said, and not when it will be done
    ("prometió ayuda tras reunirse con X").

    Args:
        syntax: The article.
        promise: What the rules read.
    """
    if is_past(promise.group) or promise.kind not in _KINDS:
        return []
    reading = syntax.reading
    sentence = reading.sentence(promise.group.first)
    opening = _step(syntax, sentence.first, promise.group.start)
    fronted = opening is not None and reading.is_mark(opening[1], ",")
    found = [opening] if opening is not None and fronted else []
    inside, last = reading.quote_of[promise.act[0]], promise.act[0]
    stop = min(promise.clause[1], sentence.stop)
    for at in reading.among(Tag.CONDITION.bit, promise.act[0] + 1, stop):
        step = _step(syntax, at, stop)
        finite = syntax.finite_within(last + 1, at)
        if finite is not None or reading.quote_of[at] not in (inside, NOWHERE):
            break
        if step is not None:
            return [*found, step]
    return found


def _step(syntax: Syntax, at: int, limit: int) -> tuple[int, int] | None:
    """Give the words of a step that a preposition opens at a word, an infinitive or a gerund right behind it, and no journey."""
    reading = syntax.reading
    hit = reading.hit(at, Tag.CONDITION)
    if hit is None or "scheduled" not in hit[1].features:
        return None
    behind = hit[0] + reading.has(hit[0], Tag.PREPOSITION, "of")
    verb = syntax.group(behind)
    if verb is None or verb.start > behind or verb.tense not in _UNTENSED:
        return None
    suffixes = reading.language.lexicon.suffixes
    if verb.lemma in (*suffixes.get("stations", ()), *suffixes.get("ending", ())):
        return None  # a stay on the way, or a date
    return at, _stop(reading, verb.stop, min(limit, at + _LONGEST))


def _stop(reading: Reading, first: int, limit: int) -> int:
    """Give where a step ends: at a mark, or with its quotation."""
    inside = reading.quote_of[first - 1]
    for at in range(first, limit):
        if reading.is_mark(at, ",;:") or reading.quote_of[at] != inside:
            return at
    return limit
