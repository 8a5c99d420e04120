"""Rules for what is said as an infinitive: promises ("vowed to resist") and orders ("urged both to stop")."""

import attrs

from diplotext.find.analytic.behind import attribute_clause
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.steps import is_unsaid, over_light, over_settings
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.dashes import is_pause
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.cues import CueMatch
from diplotext.lang.inflect import Tense


_REACH = 30
_CLAUSAL = frozenset({Kind.THAT, Kind.QUESTION})


def infinitive_behind(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE to INFINITIVE" ("vowed to resist")."""
    if not cue.linkers or "order" in cue.record.frames or cue.record.parenthetical:
        return None
    end = sentence_end(syntax.reading, cue.first)
    at = over_light(syntax, cue.stop, end)
    first = _infinitive_at(syntax, cue, at)
    if first is None and syntax.kinds[at] is Kind.PREPOSITION:
        first = _infinitive_at(syntax, cue, over_settings(syntax, at, end))
    return (
        attribute_clause(syntax, cue, first, "cue-infinitive")
        if first is not None
        else None
    )


def _infinitive_at(syntax: Syntax, cue: CueMatch, at: int) -> int | None:
    """Give the first word of an infinitive behind its linker, a quotation mark stepped over."""
    reading = syntax.reading
    if syntax.kinds[at] is Kind.NEGATION:
        at += 1
    stops = [at + len(p) for p in cue.linkers if reading.follows(at, p)]
    for stop in stops:
        inner = stop + (syntax.kinds[stop] is Kind.QUOTE)
        group = syntax.group(_over_adverbs(syntax, inner))
        if group is not None and group.tense is Tense.INFINITIVE:
            return inner
    return None


def _over_adverbs(syntax: Syntax, at: int) -> int:
    while at < len(syntax.kinds) and syntax.kinds[at] is Kind.ADVERB:
        at += 1
    return at


def _hides(syntax: Syntax, first: int) -> bool:
    """Tell whether somebody asks that his name be kept out ("asked not to be named"), or only begs to differ."""
    suffixes = syntax.reading.language.lexicon.suffixes
    group = syntax.group(first)
    if group is None:
        return False
    hidden = group.passive and group.lemma in suffixes.get("naming_verbs", ())
    return hidden or group.lemma in suffixes.get("begged", ())


def is_set_in(syntax: Syntax, at: int) -> bool:
    """Tell whether an infinitive between two commas is about who is told, and another follows (", to be led by X, to")."""
    reading, end = syntax.reading, sentence_end(syntax.reading, at)
    if syntax.kinds[at] is not Kind.TO or not is_pause(reading, at - 1):
        return False
    comma = next((i for i in range(at, end) if is_pause(reading, i)), end)
    return comma + 1 < end and syntax.kinds[comma + 1] is Kind.TO


def order_behind(syntax: Syntax, cue: CueMatch) -> Attribution | None:
    """Read "SPEAKER CUE ADDRESSEE to INFINITIVE" ("urged both governments to open a line")."""
    reading = syntax.reading
    end = min(sentence_end(reading, cue.first), cue.stop + _REACH)
    start = over_light(syntax, cue.stop, end)
    if "order" not in cue.record.frames or is_unsaid(syntax, start):
        return None
    for at in range(start, end):
        first = None if is_set_in(syntax, at) else _infinitive_at(syntax, cue, at)
        if first is not None and _hides(syntax, first):
            return None
        if first is not None and first < end:
            found = attribute_clause(syntax, cue, first, "cue-order")
            order = (start, at) if at > start else None
            return attrs.evolve(found, order=order) if found is not None else None
        group = syntax.group(at)
        if group is not None and group.is_finite:
            return None
        if reading.is_mark(at, ".;:") or syntax.kinds[at] in _CLAUSAL:
            return None
    return None
