"""Those to whom something is given or promised, between a verb and its object: "au Bénin et au Togo", "a Perú y Chile"."""

from diplotext.find.grammar.conjunctions import drops_subject, names_party
from diplotext.find.grammar.known_names import NAMES
from diplotext.find.grammar.named_asides import behind_named_aside
from diplotext.find.grammar.skipped_phrases import skip_noun_phrase
from diplotext.find.grammar.syntax import Syntax
from diplotext.lang.entry import Tag


_MOST = 6


def over_given(syntax: Syntax, at: int, limit: int) -> int:
    """
    Step over the noun phrase that begins at a word, and over those that a comma or a coordinator joins to it.

    Args:
        syntax: The article.
        at: The first word of the phrase, behind its preposition.
        limit: How far they may reach.
    """
    reading, first = syntax.reading, at
    at = skip_noun_phrase(syntax, at, limit)
    if drops_subject(reading) and reading.among(Tag.ROLE.bit, first, at):
        behind = behind_named_aside(reading, at, limit)
        if behind > at and not reading.begins(at + 1, NAMES):
            return behind  # "al ministro, Luis Mora, "
    for _ in range(_MOST):
        joined = reading.has(at, Tag.COORDINATOR) or reading.is_mark(at, ",")
        after = at + 1
        hit = reading.hit(after, Tag.PREPOSITION) if joined else None
        if hit is not None and "addressee" in hit[1].features:
            after = hit[0]
        if not joined or not names_party(reading, after):
            break
        at = skip_noun_phrase(syntax, after, limit)
    return at
