"""What leads to a quotation without a tense: "Réponse du ministre : « ... »", "Et le ministre d'ajouter : « ... »"."""

import attrs

from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.speaker_words import phrase_of_preposition, understood
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


LED = "quotation-led"
_MAX_BEHIND = 16


def noun_led(syntax: Syntax, colon: int) -> Attribution | None:
    """Read "NOUN of speech de SPEAKER :", which opens its sentence and has no verb."""
    reading = syntax.reading
    first = reading.sentence(colon).first
    first += reading.has(first, Tag.DETERMINER)
    noun = reading.hit(first, Tag.REPORTING_NOUN)
    if noun is None or syntax.finite_within(noun[0], colon) is not None:
        return None
    if not reading.has(noun[0], Tag.PREPOSITION, "of"):
        return None
    source = phrase_of_preposition(syntax, noun[0] + 1)
    if source is None:
        return None
    begin, stop = source.segments[0]
    return _attribution((first, noun[0]), noun[1].lemma, (begin, min(stop, colon)))


def echoed(syntax: Syntax, colon: int) -> Attribution | None:
    """Read "Même NOUN chez SPEAKER :", which opens its sentence and has no verb ("Même son de cloche à Rome :")."""
    reading = syntax.reading
    first = reading.sentence(colon).first
    words = reading.language.lexicon.suffixes.get("echoing", ())
    if reading.key(first) not in words or syntax.finite_within(first, colon):
        return None
    for at in range(first + 2, min(first + _MAX_BEHIND, colon)):
        hit = reading.hit(at, Tag.PREPOSITION)
        if hit is None or "of" in hit[1].features:
            continue
        source = phrase_of_preposition(syntax, hit[0])
        if source is None:
            return None
        begin, stop = source.segments[0]
        cue = first, at - reading.has(at - 1, Tag.DETERMINER)
        found = _attribution(cue, reading.key(first + 1), (begin, min(stop, colon)))
        return attrs.evolve(found, tentative=True)
    return None


def narrated(syntax: Syntax, colon: int, *, whole: bool) -> Attribution | None:
    """
    Read "Et SPEAKER de INFINITIVE :", by which a story goes on.

    Args:
        syntax: The article.
        colon: The colon before the quotation.
        whole: Whether the quotation is a sentence, which any verb may lead to ("Et de brandir un papier :").
    """
    reading = syntax.reading
    first = reading.sentence(colon).first
    joined = reading.hit(first, Tag.COORDINATOR)
    if joined is None or syntax.finite_within(first, colon) is not None:
        return None
    for at in range(max(joined[0], colon - _MAX_BEHIND), colon):
        verb = syntax.group(at)
        if verb is None or verb.tense is not Tense.INFINITIVE or verb.start != at:
            continue
        of = reading.has(at - 1, Tag.PREPOSITION, "of")
        reports = _reports(reading, verb.lemma)
        if of and (whole or reports):
            cue = (verb.first, verb.stop)
            found = _attribution(cue, verb.lemma, (joined[0], at - 1))
            if not reports:
                found = attrs.evolve(found, rule=LED, tentative=True)
            alone = at - 1 == joined[0]
            return attrs.evolve(found, source=understood(at)) if alone else found
    return None


def _reports(reading: Reading, lemma: str) -> bool:
    records = reading.language.lexicon.reporting.get(lemma, ())
    return any("quote" in record.frames for record in records)


def _attribution(
    cue: tuple[int, int], lemma: str, source: tuple[int, int]
) -> Attribution:
    return Attribution(
        (),
        (),
        "quotation-headed",
        cue,
        lemma,
        "assertive",
        Subject((source,)),
        alone=True,
    )
