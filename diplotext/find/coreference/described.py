"""Who has been described and not named: a noun phrase told of as known, whose bearer acts or speaks."""

from diplotext.find.bracket.attributes import over_attribute
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.grammar.speech_verbs import may_be_speech, may_end_speech
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


_ATTRIBUTE = 8
_MARKS = "\"”’'"
_FRONT = 3
_LISTENER = 4
_SETTING = 10
_LEAD = 3
_COMPLEMENT = 6
_CLAUSE = 14
_LONGEST_DATE = 4
_OWNERS = tag_bits(Tag.STATE, Tag.CAPITAL, Tag.ORGANIZATION)


def is_open(cast: Cast, figure: Figure, index: int) -> bool:
    """Tell whether somebody told of as known, in this paragraph or the one before, has no name yet."""
    if figure.kind is not ActorKind.PERSON or figure.plural or figure.name:
        return False
    reading, first = cast.reading, figure.firsts[0]
    known = cast.at.get(first)
    if known is None or not (known[0].definite or is_owned(reading, known[0])):
        return False
    told = reading.sentence_of[first] != NOWHERE == reading.quote_of[first]
    if not told or _is_inside(cast, first):
        return False
    last = reading.paragraph(figure.last_before(index))
    opens = reading.paragraph_start(index) == reading.sentence(index).first
    return reading.paragraph(index) - last <= opens


def is_owned(reading: Reading, noun: Reference) -> bool:
    """Tell whether an owner before it, or an article before its long attribute, makes a noun known ("Kosovos Präsidentin", "der [seit Mai amtierende] Chef")."""
    owned = reading.is_one_of(noun.first, _OWNERS) and noun.stop > noun.first + 1
    article = _article(reading, noun.first) - 1
    return owned or reading.has(article, Tag.DETERMINER, "definite")


def _article(reading: Reading, first: int) -> int:
    """Give where a noun phrase begins behind its article, its long attribute with it."""
    return next(
        (
            at
            for at in range(max(1, first - _ATTRIBUTE), first - 1)
            if reading.has(at - 1, Tag.DETERMINER)
            and over_attribute(reading, at, first + 1) == first
        ),
        first,
    )


def acts(reading: Reading, noun: Reference) -> bool:
    """
    Tell whether a noun opens its sentence, stands beside a verb of speech or is the source of what was said.

    What a preposition or "is" leads to, and what stands beside a name, brings in nobody
    ("X is the [governor]", "X, the [governor], left", "en el [cargo]").
    """
    before = _before(reading, noun)
    opens = before < reading.sentence(noun.first).first or _is_fronted(reading, before)
    source = reading.ends(before, Tag.REPORTING_PREPOSITION)
    source = source or _is_of_saying(reading, before, noun.stop)
    beside = may_end_speech(reading, before) or may_be_speech(reading, noun.stop)
    told = beside or is_behind_listener(reading, before)
    return (
        opens
        or source
        or told
        or _follows_verb(reading, noun, before)
        or _closes_speech(reading, noun, before)
        or _speaks_behind_relative(reading, noun, before)
        or _is_reported(reading, noun, before)
    )


def _before(reading: Reading, noun: Reference) -> int:
    """Give the word before a noun phrase, over its article, adverbs and when it was ("annonça [lundi l'émissaire]")."""
    before = _article(reading, noun.first) - 1
    while (
        reading.has(before, Tag.DETERMINER)
        or reading.has(before, Tag.ADVERB)
        or _is_in_date(reading, before)
    ):
        before -= 1
    return before


def _is_in_date(reading: Reading, at: int) -> bool:
    """Tell whether a word is part of a date, such as a weekday behind its article."""
    near = range(max(0, at - _LONGEST_DATE), at + 1)
    return any(i in reading.dates and reading.dates[i].stop > at for i in near)


def _is_reported(reading: Reading, noun: Reference, before: int) -> bool:
    """Tell whether a noun is the subject of a clause that says who said so, its verb at the end ("wie die Gesandte am Montag [mitteilte]")."""
    if reading.key(before) not in reading.language.lexicon.suffixes.get(
        "parenthesis", ()
    ):
        return False
    stop = min(noun.stop + _CLAUSE, reading.sentence(noun.first).stop)
    marks = (at for at in range(noun.stop, stop) if reading.is_mark(at, ",."))
    return may_end_speech(reading, next(marks, stop) - 1)


def _is_of_saying(reading: Reading, before: int, stop: int) -> bool:
    """Tell whether a noun of saying between a preposition and somebody makes him a source ("nach den [Worten] seiner Botschafterin")."""
    suffixes = reading.language.lexicon.suffixes
    if not reading.begins(before, Tag.REPORTING_NOUN.bit):
        return False
    leads = suffixes.get("source_prepositions", ())
    led = any(reading.key(at) in leads for at in range(before - _LEAD, before))
    return led or reading.key(stop) in suffixes.get("source_postpositions", ())


def _closes_speech(reading: Reading, noun: Reference, before: int) -> bool:
    """Tell whether somebody stands behind a comma, and a verb of speech behind what belongs to him ("P, the mediator in the talks said")."""
    if not reading.is_mark(before, ","):
        return False
    stop = min(noun.stop + _COMPLEMENT, reading.sentence(before).stop)
    ends = (
        at
        for at in range(noun.stop, stop)
        if reading.has(at, Tag.VERB) or not reading.words.is_word(at)
    )
    return may_be_speech(reading, next(ends, noun.stop))


def _speaks_behind_relative(reading: Reading, noun: Reference, before: int) -> bool:
    """Tell whether somebody behind a quotation is told of by a relative clause before his verb of speech ("“P,” the woman who led the talks told reporters")."""
    quoted = reading.is_mark(before, _MARKS) and reading.is_mark(before - 1, ",")
    if not quoted or not reading.has(noun.stop, Tag.RELATIVE):
        return False
    stop = min(noun.stop + _CLAUSE, reading.sentence(noun.first).stop)
    clause = range(noun.stop + 2, stop)
    return any(may_be_speech(reading, at) for at in clause)


def _is_fronted(reading: Reading, before: int) -> bool:
    """Tell whether a phrase without a verb and its comma stand before a subject ("Présent à Oslo, [le ministre]")."""
    first = reading.sentence(before).first
    bare = not any(reading.has(at, Tag.VERB) for at in range(first, before))
    return bare and first < before and reading.is_mark(before, ",")


def is_behind_listener(reading: Reading, before: int) -> bool:
    """Tell whether a verb of speech, and to whom, where or how it was said, stand before a subject ("dijo a la prensa [el jefe]", "a lâché à la sortie de la salle [la cheffe]", "a dit, la voix nouée, [le juge]")."""
    if reading.is_mark(before, ","):
        opens = _opens_aside(reading, before)
        return opens is not None and may_end_speech(reading, opens - 1)
    near = "analytic" in reading.language.lexicon.traits
    far = _LISTENER if near else _SETTING
    stop = max(reading.sentence(before).first, before - far)
    for at in range(before, stop, -1):
        hit = reading.hit(at, Tag.PREPOSITION)
        if hit is not None and may_end_speech(reading, at - 1):
            return "of" not in hit[1].features
        if not reading.words.is_word(at):
            return False
    return False


def _opens_aside(reading: Reading, closes: int) -> int | None:
    """Give the comma that opens the few words which another one closes."""
    stop = max(reading.sentence(closes).first, closes - _SETTING)
    return next(
        (i for i in range(closes - 2, stop, -1) if reading.is_mark(i, ",")), None
    )


def _follows_verb(reading: Reading, noun: Reference, before: int) -> bool:
    """Tell whether a noun is the subject behind the second word of its sentence ("Danach leitete der [Minister]")."""
    first = reading.sentence(noun.first).first
    second = "verb-second" in reading.language.lexicon.traits
    return second and first < before <= first + _FRONT and reading.has(before, Tag.VERB)


def _is_inside(cast: Cast, first: int) -> bool:
    """Tell whether a noun stands inside another reference ("der Sprecher des [Präsidenten]")."""
    sentence = cast.reading.sentence(first)
    outer = cast.within(sentence.first, first + 1)
    return not any(reference.first == first for reference, _ in outer)
