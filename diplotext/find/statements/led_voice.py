"""Who speaks a quotation that a clause about him leads to: "Para entonces Roa estará en casa: «Lo prometí», confesó"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.pronouns import pronoun
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.syntax import Subject
from diplotext.find.mentions.reference import Reference
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


def led_voice(cast: Cast, attribution: Attribution, source: Subject) -> tuple[str, ...]:
    """
    Give the one person of whom the clause before a colon and a quotation tells, where the verb of speech names nobody.

    Whom a preposition leads to there is spoken to or of.
    """
    reading = cast.reading
    opened = _opened(cast, source)
    if opened:
        return opened
    led = attribution.alone and bool(attribution.quoted) and not source.plural
    opening = reading.words.within(attribution.content[0]).start - 1
    colon = opening - 1
    if not (led and drops_subject(reading) and reading.is_mark(colon, ":")):
        return ()
    first = reading.sentence(opening).first
    named = {
        keys
        for reference, keys in cast.within(first, colon)
        if len(keys) == 1
        and cast.figures[keys[0]].kind is ActorKind.PERSON
        and not _is_led(cast, reference)
    }
    return next(iter(named)) if len(named) == 1 else ()


def _opened(cast: Cast, source: Subject) -> tuple[str, ...]:
    """Give the person whom a pronoun means that opens the sentence of a verb which names nobody ("Él asintió: las cuotas, recalcó, serán")."""
    reading = cast.reading
    first = reading.sentence(source.segments[0][0]).first
    persons = reading.language.lexicon.suffixes.get("of_persons", ())
    known = reading.key(first) in persons and not source.plural
    return pronoun(cast, first) if known and drops_subject(reading) else ()


def _is_led(cast: Cast, reference: Reference) -> bool:
    """Tell whether a preposition leads to a phrase, its article between the two or not."""
    reading, at = cast.reading, reference.first - 1
    if reading.has(at, Tag.PREPOSITION):
        return True
    return reading.has(at, Tag.DETERMINER) and reading.has(at - 1, Tag.PREPOSITION)
