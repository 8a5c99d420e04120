"""Verbs by which somebody declines to join: "opted not to join", "rehusó hacerlo", "a refusé d'y adhérer"."""

from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_REACH = 6


def refusals(syntax: Syntax) -> list[VerbGroup]:
    """Give the verbs of declining with an infinitive of joining, signing or doing so behind them."""
    suffixes = syntax.reading.language.lexicon.suffixes
    verbs = syntax.reading.language.lexicon.verbs
    plain, denied = suffixes.get("refuses", ()), suffixes.get("refuses_not", ())
    joining = {*verbs.get("joins", ()), *suffixes.get("signs_up", ())}
    doing = suffixes.get("pro_verbs", ())
    found: list[VerbGroup] = []
    for group in syntax.groups_of((*plain, *denied)):
        number = syntax.group_of[group.first] + 1
        if not group.is_finite or number >= len(syntax.groups):
            continue
        act = syntax.groups[number]
        near = act.start - group.stop <= _REACH and act.tense is Tense.INFINITIVE
        negated = group.negated or act.negated
        so = act.lemma in doing and _is_bare(syntax.reading, act.stop)
        declined = near and negated is (group.lemma in denied)
        if declined and (so or act.lemma in joining):
            found.append(group)
    return found


def _is_bare(reading: Reading, at: int) -> bool:
    """Tell whether nothing but an adverb stands behind a verb that takes up another ("declined to do so")."""
    at = reading.over(at, Tag.ADVERB.bit)
    return at >= len(reading.words) or not reading.words.is_word(at)
