"""Verbs that promise by what they deny: "n'hésitera pas à suspendre", "no dejará de pagar", "ne ménagera aucun effort"."""

from diplotext.find.grammar.light_words import skip_light
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_AHEAD = (Tense.FUTURE, Tense.CONDITIONAL)


def affirmed_act(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """Give the infinitive that a denied verb of doubt, delay or omission leads to, which will be done for certain."""
    reading = syntax.reading
    verbs = reading.language.lexicon.suffixes.get("affirmed_by_negation", ())
    denied = group.negated and group.tense in _AHEAD and group.lemma in verbs
    if syntax.kinds or not denied:
        return None
    at = skip_light(reading, group.stop)
    acted = syntax.group(at + 1) if reading.has(at, Tag.PREPOSITION) else None
    if acted is None or acted.tense is not Tense.INFINITIVE or acted.start != at + 1:
        return None
    return acted


def spares_nothing(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb of sparing is denied, so that all is given ("ne ménagera aucun effort")."""
    verbs = syntax.reading.language.lexicon.suffixes.get("sparing", ())
    return group.negated and group.lemma in verbs
