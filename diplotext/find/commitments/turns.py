"""Whose turn it is to act: "A Niamey de rouvrir la frontière", "c'est à eux de payer"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from diplotext.find.commitments.acts import act_stop
from diplotext.find.commitments.idle_verbs import is_no_conduct
from diplotext.find.commitments.only_speech import only_speaks
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.clause_stops import clause_stop
from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.ordinal_parties import behind_ordinal
from diplotext.find.grammar.places import is_bare_preposition
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


TURN = "turn"
"""The rule of what it falls to somebody to do."""
_REACH = 12
_PRONOUNS = tag_bits(Tag.STRESSED_PRONOUN, Tag.SUBJECT_PRONOUN)
_LINKS = tag_bits(Tag.COORDINATOR, Tag.ADVERB)


def turns(syntax: Syntax, taken: Sequence[tuple[int, int]]) -> Iterator[Promise]:
    """
    Find "à PARTY de INFINITIVE" that opens a sentence, a quotation or a clause, or follows "c'est".

    Args:
        syntax: The article.
        taken: The acts that verbs bind to, in order, within which none is looked for.
    """
    reading = syntax.reading
    if not reading.language.lexicon.suffixes.get("turn_leads"):
        return
    starts = [first for first, _ in taken]
    capitals = (at for at in reading.capitals if len(reading.words.keys[at]) == 1)
    for at in sorted({*reading.where(Tag.PREPOSITION.bit), *capitals}):
        to = reading.has(at, Tag.PREPOSITION, "addressee") or _is_charged(reading, at)
        bare = is_bare_preposition(reading, at) or _opens_quotation(reading, at)
        if not (to or bare):
            continue
        if reading.sentence_of[at] == NOWHERE or not _opens(reading, at):
            continue
        promise = _turn(syntax, at)
        near = taken[: bisect_left(starts, at)][-1:]
        if promise is not None and all(stop <= at for _, stop in near):
            yield promise


def _is_charged(reading: Reading, at: int) -> bool:
    """Tell whether a word that is no preposition of whose turn it is stands behind what leads to that ("à charge pour X de")."""
    behind = reading.language.lexicon.suffixes.get("turn_prepositions", ())
    return reading.key(at) in behind and _is_presented(reading, at)


def _opens_quotation(reading: Reading, at: int) -> bool:
    """Tell whether a single capital opens a quotation, as an accented preposition is printed ("« A eux de")."""
    single = len(reading.words.keys[at]) == 1 and reading.words.is_capitalized(at)
    return single and piece_at(reading, at - 1) is not None


def _opens(reading: Reading, at: int) -> bool:
    """Tell whether a word opens a sentence, a quotation or a clause, a conjunction before it or not, or follows "c'est"."""
    while reading.begins(at - 1, _LINKS):
        at -= 1
    begins = reading.sentence(at).first == at or piece_at(reading, at - 1) is not None
    return begins or reading.is_mark(at - 1, ",;:") or _is_presented(reading, at)


def _is_presented(reading: Reading, at: int) -> bool:
    """Tell whether "c'est" or its like ends before a word, an adverb between them or not."""
    return any(
        len(phrase) <= at and reading.follows(at - len(phrase), phrase)
        for phrase in reading.phrases("turn_leads")
    )


def _turn(syntax: Syntax, at: int) -> Promise | None:
    """Read whose turn it is behind a preposition, and what to do."""
    reading = syntax.reading
    first = at if reading.has(at, Tag.DETERMINER) else at + 1
    pronoun = reading.begins(first, _PRONOUNS)
    ordinal = behind_ordinal(reading, first)
    if not (pronoun or ordinal or names_party(reading, first)):
        return None
    stop = _before_act(syntax, first)
    acted = None if stop is None else syntax.group(stop + 1)
    if stop is None or acted is None or is_no_conduct(syntax, acted):
        return None
    if only_speaks(reading, acted):
        return None
    return Promise(
        (at, stop + 1),
        (acted.first, act_stop(syntax, acted.first)),
        (at, clause_stop(syntax, acted.first)),
        "none",
        "requirement",
        TURN,
        acted,
        Subject(((first, first + 1 if pronoun else stop),), pronoun=pronoun),
    )


def _before_act(syntax: Syntax, first: int) -> int | None:
    """Give the "de" before the infinitive of an act, with no verb and no mark between it and a word."""
    reading = syntax.reading
    for at in range(first + 1, min(first + _REACH, reading.sentence(first).stop)):
        verb = syntax.group(at)
        if (verb is not None and verb.is_finite) or reading.is_mark(at, ",.;:!?»”"):
            return None
        acted = syntax.group(at + 1)
        if reading.has(at, Tag.PREPOSITION, "of") and acted is not None:
            led = acted.start == at + 1 and acted.tense is Tense.INFINITIVE
            return at if led else None
    return None
