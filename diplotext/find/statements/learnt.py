"""Sources of what somebody heard: "a appris X de source proche du dossier", "a-t-on appris auprès de Y"."""

from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import drops_subject, names_party
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.cues import CueMatch
from diplotext.lang.entry import Tag


_REACH = 16


def source_start(syntax: Syntax, cue: CueMatch) -> tuple[int, int] | None:
    """
    Give what leads to the source of a verb of hearing: its first word, and the word behind it.

    The bare preposition ("de") leads to it only right behind the verb, a longer one also
    behind who hears.
    """
    reading = syntax.reading
    start = skip_adverbs(reading, cue.stop)
    end = min(sentence_end(reading, cue.first), start + _REACH)
    for at in range(start, end):
        named = reading.hit(at, Tag.REPORTING_PREPOSITION)
        stop = named[0] if named else reading.first_of(at, cue.record.learnt)
        if stop is not None and (
            at == start
            or named
            or stop - at > 1
            # "supo EFE de fuentes"
            or (drops_subject(reading) and names_party(reading, stop))
        ):
            return at, stop
        if reading.is_mark(at, ",;:"):
            break
    return None


def tells(reading: Reading, cue: CueMatch) -> bool:
    """Tell whether a verb of hearing tells, since somebody is told behind it ("a appris à la presse que")."""
    at = skip_adverbs(reading, cue.stop)
    return (
        reading.has(at, Tag.PREPOSITION, "addressee")
        and reading.first_of(at, cue.record.learnt) is None
    )


def is_impersonal(syntax: Syntax, cue: CueMatch) -> bool:
    """Tell whether a passive with its pronoun glued to it has a source behind it ("a-t-il été précisé de source X")."""
    at = skip_adverbs(syntax.reading, cue.stop)
    told = syntax.reading.hit(at, Tag.REPORTING_PREPOSITION) is not None
    return cue.group.pronoun is not None and told
