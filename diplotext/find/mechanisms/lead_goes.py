"""To whom the lead of a mechanism goes, told by a noun: "La dirección recaerá en Perú", "confía su mando a Perú"."""

from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mechanisms.leadership import is_lead
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_HEADS = tag_bits(Tag.MECHANISM, Tag.MECHANISM_HEAD)
_NEAR = 6


def lead_goes(syntax: Syntax, first: int, stop: int) -> int | None:
    """
    Give the word at which is named to whom the lead of a mechanism goes, by a noun before it or in the next words of it.

    Args:
        syntax: The article.
        first: First word of the mechanism.
        stop: Behind it; its sentence and the next one are read, up to another mechanism.
    """
    reading = syntax.reading
    noun = _noun_before(syntax, first)
    if noun is not None:
        return _goes_to(syntax, stop) or _given(syntax, noun, stop)
    number = min(reading.sentence_of[stop - 1] + 1, len(reading.sentences) - 1)
    last = reading.sentences[number].stop
    last = next(iter(reading.among(_HEADS, stop, last)), last)
    for at in range(stop, last):
        if _stands_for_it(syntax, at):
            return _goes_to(syntax, at + 1) or _given(syntax, at, at + 1)
    return None


def standing_at(syntax: Syntax, first: int) -> Subject | None:
    """
    Give the subject of a verb of being or placing before words for the lead of a mechanism ("[Perú] estará al frente de la misión").

    It may follow the mechanism where the words open the sentence ("Al frente de la misión estará [Perú]"),
    whatever its verb is behind a comma.
    """
    reading = syntax.reading
    lead = head_words(reading, first)
    if lead is None:
        return None
    verbs = reading.language.lexicon.suffixes.get("stands", ())
    opens = lead == reading.sentence(lead).first
    group = _next_verb(syntax, first) if opens else syntax.group(lead - 1)
    if group is None or group.negated:
        return None
    subject = subject_of(syntax, group)
    apart = opens and subject is not None and _is_apart(reading, subject)
    return subject if apart or group.lemma in verbs else None


def head_words(reading: Reading, first: int) -> int | None:
    """Give where the words for the lead begin that stand before a mechanism ("[à la tête de] la mission")."""
    at = first - reading.has(first - 1, Tag.DETERMINER)
    phrases = reading.phrases("at_the_head")
    near = range(at - 1, at - _NEAR, -1)
    return next((b for b in near if _spans(reading, b, at, phrases)), None)


def _is_apart(reading: Reading, subject: Subject) -> bool:
    """Tell whether a comma stands before a subject, of which a phrase that opens its sentence then tells ("À la tête de la mission, [Oslo] a promis")."""
    first = subject.segments[0][0]
    return subject.is_expressed and reading.is_mark(first - 1, ",")


def _spans(
    reading: Reading, first: int, stop: int, phrases: tuple[tuple[str, ...], ...]
) -> bool:
    """Tell whether one of some phrases fills the words from one to another, or to the article that it ends with ("al frente del")."""
    return first >= 0 and reading.first_of(first, phrases) in (stop, stop + 1)


def _next_verb(syntax: Syntax, first: int) -> VerbGroup | None:
    return syntax.finite_within(first, syntax.reading.sentence(first).stop)


def _noun_before(syntax: Syntax, first: int) -> int | None:
    """Give the noun of leading that "of" joins to a mechanism ("[la dirección] de la misión")."""
    reading, at = syntax.reading, first - 1
    while reading.has(at, Tag.DETERMINER) or reading.has(at, Tag.PREPOSITION, "of"):
        at -= 1
    return at if at < first - 1 and is_lead(syntax, at) else None


def _stands_for_it(syntax: Syntax, at: int) -> bool:
    """Tell whether a noun of leading stands at a word for that of what was told of: "the lead" or "its lead", of nothing else, or "cuyo mando"."""
    reading = syntax.reading
    owning = reading.language.lexicon.suffixes.get("owning_relatives", ())
    if not is_lead(syntax, at) or reading.has(at + 1, Tag.PREPOSITION, "of"):
        return False
    led = reading.key(at - 1) in owning or reading.has(
        at - 1, Tag.DETERMINER, "definite"
    )
    return led or reading.has(at - 1, Tag.DETERMINER, "possessive")


def _goes_to(syntax: Syntax, at: int) -> int | None:
    """Give the word behind a verb, and what it leads with, by which a lead goes to somebody ("recaerá en [Perú]")."""
    reading = syntax.reading
    group = syntax.finite_within(at, at + _NEAR)
    if group is None or group.negated or reading.is_mark(group.start - 1, ".;:"):
        return None
    behind = skip_adverbs(reading, group.stop)
    for lemma, *words in reading.language.lexicon.phrases.get("lead_goes", ()):
        stop = reading.first_of(behind, (tuple(words),))
        if lemma == group.lemma and stop is not None:
            return stop
    return None


def _given(syntax: Syntax, noun: int, stop: int) -> int | None:
    """Give the word at which is named to whom a lead is given, before its noun or behind ("confía a [Perú] la dirección")."""
    reading = syntax.reading
    gives = reading.language.lexicon.suffixes.get("gives_lead", ())
    group = syntax.group(noun - 1 - reading.has(noun - 1, Tag.DETERMINER))
    if group is not None and group.lemma in gives:
        return _addressed(reading, stop)
    for at in range(noun - 1, max(noun - _NEAR, reading.sentence(noun).first), -1):
        group = syntax.group(at - 1)
        if group is not None:
            return _addressed(reading, at) if group.lemma in gives else None
    return None


def _addressed(reading: Reading, at: int) -> int | None:
    """Give the word behind a preposition that leads to whom something is given."""
    return at + 1 if reading.has(at, Tag.PREPOSITION, "addressee") else None
