"""Who speaks behind a cue: over what stands between commas, when, where and after what it was said."""

from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import drops_subject, names_party
from diplotext.find.grammar.manners import over_manner
from diplotext.find.grammar.postposed import phrase_behind
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.cues import CueMatch
from diplotext.find.statements.incised import over_circumstances
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


_ASIDE = 5
_LONG_ASIDE = 16
_CIRCUMSTANCE = tag_bits(Tag.PREPOSITION, Tag.ADVERB, Tag.REPORTING_PREPOSITION)


def speaker_behind(syntax: Syntax, cue: CueMatch) -> tuple[int, int] | None:
    """Find the subject behind a cue, over an adjective between commas ("déplore, las, le chef")."""
    reading = syntax.reading
    at = cue.stop
    following = syntax.group(at)
    governs = reading.has(at, Tag.PREPOSITION) and over_manner(syntax, at, at + 2) == at
    led = syntax.group(at + 1) if governs else None
    told = drops_subject(reading) and reading.first_of(at, cue.linkers) is None
    if reading.has(at, Tag.COMPLEMENTIZER) or any(
        group is not None and group.tense is Tense.INFINITIVE
        for group in (following, None if told else led)
    ):
        return None  # "dijo esperar"; but "dijo tras visitar Lima el ministro"
    limit = sentence_end(reading, cue.first)
    if led is not None and led.tense is Tense.INFINITIVE:
        phrase = phrase_behind(syntax, at, limit)
        return phrase if phrase and names_party(reading, phrase[0]) else None
    at = _over_aside(syntax, at, limit)
    return phrase_behind(syntax, at, limit) or _behind_circumstances(syntax, cue, limit)


def _over_aside(syntax: Syntax, at: int, limit: int) -> int:
    """
    Step over what stands between two commas behind a verb.

    That is an adjective or two, or where, when and how it was said, with no verb of its own
    ("a asséné, lors d'une conférence de presse à Bamako, le ministre").
    """
    reading, first = syntax.reading, at + 1
    if not reading.is_mark(at, ","):
        return at
    group = syntax.group(first)
    placed = reading.begins(first, _CIRCUMSTANCE) or first in reading.dates
    placed = placed or (group is not None and not group.is_finite)
    reach = _LONG_ASIDE if placed else _ASIDE
    ends = (i for i in range(first, min(at + reach, limit)) if reading.is_mark(i, ","))
    comma = next(ends, at)
    told = reading.begins(first, Tag.REPORTING_PREPOSITION.bit)
    if comma - at < _ASIDE or told:
        return comma + 1 if comma > at else at
    return at if syntax.finite_within(first, comma) else comma + 1


def _behind_circumstances(
    syntax: Syntax, cue: CueMatch, limit: int
) -> tuple[int, int] | None:
    """Find the subject behind the commas round where, when and how it was said ("a dit sur les ondes de RMX, Paul Adou")."""
    reading, at = syntax.reading, cue.stop
    for _ in range(_PLACES):
        comma = over_circumstances(syntax, at)
        if not reading.is_mark(comma, ",") or comma + 1 >= limit:
            return None
        at = comma + 1 if comma > at else at
        if not _opens_subject(reading, at):
            at = _over_aside(syntax, comma, limit)
        if at == comma:
            return None
        if _opens_subject(reading, at):
            return phrase_behind(syntax, at, limit)
    return None


def _opens_subject(reading: Reading, at: int) -> bool:
    """Tell whether a name, or an article and a party, stands at a word."""
    named = reading.words.is_capitalized(at) or at in reading.numbers
    article = reading.has(at, Tag.DETERMINER) and not reading.has(at, Tag.PREPOSITION)
    return named or (article and names_party(reading, at))


_PLACES = 3
