"""Verbs that promise by what they deny, or refuse by what they say: "n'hésitera pas à suspendre", "ne ménagera aucun effort", "le lui refusera", "will not hesitate to"."""

import attrs

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.ranked import is_last
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.light_words import skip_light
from diplotext.find.grammar.moods import is_denied
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_AHEAD = (Tense.FUTURE, Tense.CONDITIONAL)


def affirmed_act(
    syntax: Syntax, group: VerbGroup, acted: int | None
) -> VerbGroup | None:
    """
    Give the infinitive that a denied verb of doubt, delay or omission leads to, which will be done for certain.

    Args:
        syntax: The article.
        group: The verb with a tense.
        acted: First word of what it speaks of; where word order tells, that is the verb denied.
    """
    reading = syntax.reading
    verbs = reading.language.lexicon.suffixes.get("affirmed_by_negation", ())
    if syntax.kinds:
        verb = None if acted is None else syntax.group(acted)
    else:
        verb = group if group.tense in _AHEAD else None
    if verb is None or not group.negated or verb.lemma not in verbs:
        return None
    at = skip_light(reading, verb.stop)
    led = reading.has(at, Tag.PREPOSITION) or syntax.kinds[at : at + 1] == (Kind.TO,)
    infinitive = syntax.group(at + 1) if led else None
    if infinitive is None or infinitive.start != at + 1:
        return None
    return infinitive if infinitive.tense is Tense.INFINITIVE else None


def leaves_undone(
    syntax: Syntax, group: VerbGroup, acted: int, *, certain: bool
) -> bool:
    """
    Tell whether what a verb speaks of will not be done: it is denied, or somebody is to be the last to do it.

    Args:
        syntax: The article.
        group: The verb.
        acted: First word of what is spoken of.
        certain: Whether the negation of the verb makes it certain.
    """
    negated = group.negated or _denies_in_quotes(syntax, group, acted)
    denied = negated and not (certain or _spares_nothing(syntax, group))
    verb = syntax.group(acted)
    last = verb is not None and is_last(syntax, verb)
    return (denied or is_denied(syntax, group)) is not last


def _denies_in_quotes(syntax: Syntax, group: VerbGroup, acted: int) -> bool:
    """Tell whether a negation stands in quotation marks of its own between an auxiliary and its verb ('would "never" pay')."""
    between = range(group.stop, acted if syntax.kinds else group.stop)
    quoted = any(syntax.kinds[at] is Kind.QUOTE for at in between)
    return quoted and len(syntax.reading.among(Tag.NEGATION.bit, group.stop, acted)) > 0


def _spares_nothing(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb of sparing is denied, so that all is given ("ne ménagera aucun effort")."""
    verbs = syntax.reading.language.lexicon.suffixes.get("sparing", ())
    return group.negated and group.lemma in verbs


def refuses(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a future says by its verb alone that something will not be done ("le lui refusera")."""
    commissives = syntax.reading.language.lexicon.commissives
    records = [r for r in commissives.get(group.lemma, ()) if not r.tail]
    plain = [r for r in records if r.reflexive == group.reflexive]
    known = bool(plain) and all(r.kind == "non_commitment" for r in plain)
    listed = syntax.reading.language.lexicon.suffixes.get("refusing", ())
    other = syntax.kinds or syntax.clauses is not None
    return not other and (known or group.lemma in listed)


def left_open(promise: Promise) -> Promise:
    """Give a future that denies a refusal: it leaves open ("ne s'y opposera pas")."""
    return attrs.evolve(promise, kind="possibility", force="possible", negative=False)
