"""A name that a long complement parts from its title: "El mediador noruego en los diálogos de La Habana, X, dijo"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.possible_verbs import may_be_form
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind, MentionForm


_LONGEST = 16
_CLAUSES = tag_bits(
    Tag.RELATIVE, Tag.COMPLEMENTIZER, Tag.SUBORDINATOR, Tag.SUBJECT_PRONOUN
)
_TOLD = (Tense.PAST_HISTORIC, Tense.FUTURE, Tense.CONDITIONAL)


def name_afar(cast: Cast, reference: Reference) -> str | None:
    """
    Give the person named between commas behind the complements of a definite title.

    The complements begin with a preposition, and have no verb and no second title in them.

    Args:
        cast: The story's figures.
        reference: The title.
    """
    reading = cast.reading
    by_case = reading.language.lexicon.traits & {"analytic", "capital-nouns"}
    if by_case or not reference.definite or reference.plural:
        return None
    at = reference.stop
    if not reading.has(at, Tag.PREPOSITION):
        return None
    end = reading.sentence(reference.first).stop
    for comma in range(at + 1, min(at + _LONGEST, end)):
        if reading.is_mark(comma, ","):
            return _named_between(cast, comma, end)
        word = reading.words.is_word(comma) or reading.is_mark(comma, "()")
        if not word or _opens_clause(cast, comma):
            return None
    return None


def _opens_clause(cast: Cast, at: int) -> bool:
    """Tell whether a word belongs to no complement: it opens a clause, is a title, or may only be a verb with a tense."""
    reading = cast.reading
    led = reading.has(at - 1, Tag.DETERMINER) or reading.has(at - 1, Tag.PREPOSITION)
    other = reading.has(at, Tag.ROLE) and not reading.has(at, Tag.ROLE, "plural")
    told = not led and may_be_form(reading, at, _TOLD)
    return other or told or reading.is_one_of(at, _CLAUSES)


def _named_between(cast: Cast, comma: int, end: int) -> str | None:
    """Give the person whose name stands between a comma and another one, or a verb."""
    known = cast.at.get(comma + 1)
    if known is None or known[0].kind is not ActorKind.PERSON:
        return None
    reference, keys = known
    named = reference.form is MentionForm.NAME and len(keys) == 1
    closed = reference.stop < end and cast.reading.is_mark(reference.stop, ",")
    return keys[0] if named and closed else None
