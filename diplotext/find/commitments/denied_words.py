"""Words that nobody gives: "made no promise to", "n'a pris aucun engagement de", "there are no plans to"."""

from diplotext.find.analytic.nominals import phrase_start
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag, tag_bits


def denier(syntax: Syntax, index: int) -> VerbGroup | None:
    """
    Give the verb by which nobody gives the word that a noun names: one before "no", or one of giving that is denied.

    Args:
        syntax: The article.
        index: The noun.
    """
    first = _first(syntax, index)
    none = syntax.reading.language.lexicon.suffixes.get("none_of", ())
    at = first - 1 if syntax.reading.key(first - 1) in none else first
    told = syntax.reading.key(at) in none
    before = (
        at - 1 if told else first - 1 - (syntax.reading.has(first - 1, Tag.DETERMINER))
    )
    verb = syntax.group(before)
    if verb is None or verb.passive:
        return None
    return verb if told or (verb.negated and gives_word(syntax, verb)) else None


def gives_word(syntax: Syntax, verb: VerbGroup) -> bool:
    """Tell whether somebody gives his word by a verb ("make a promise", "prendre un engagement")."""
    return verb.lemma in syntax.reading.language.lexicon.suffixes.get("gives_word", ())


def _first(syntax: Syntax, index: int) -> int:
    """Give the first word of the phrase of a noun: an adjective before it."""
    if syntax.kinds:
        return phrase_start(syntax.reading, syntax.kinds, index)
    first = index
    while syntax.reading.is_one_of(first - 1, _BEFORE_NOUN):
        first -= 1
    return first


_BEFORE_NOUN = tag_bits(Tag.QUALIFIER, Tag.ADJECTIVE)
