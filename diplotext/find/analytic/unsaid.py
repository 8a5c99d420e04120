"""Gerunds of speech that say that nothing was said: "without saying that", "avoided saying whether", "stopped short of saying that"."""

import attrs

from diplotext.find.analytic.kinds import Kind
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def leaves_unsaid(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether "without", its like or a verb of avoiding stands right before a gerund."""
    if not syntax.kinds or group.tense is not Tense.GERUND:
        return False
    reading, at = syntax.reading, group.start
    while at and syntax.kinds[at - 1] is Kind.ADVERB:
        at -= 1
    if reading.has(at - 1, Tag.PREPOSITION, "without"):
        return True
    leads = reading.phrases("unsaid_leads")
    if any(reading.follows(at - len(lead), lead) for lead in leads if len(lead) <= at):
        return True
    avoids = syntax.group(at - 1 - (syntax.kinds[at - 1] is Kind.PREPOSITION))
    verbs = reading.language.lexicon.suffixes.get("withholding", ())
    return avoids is not None and avoids is not group and avoids.lemma in verbs


def denied_if_unsaid(syntax: Syntax, group: VerbGroup) -> VerbGroup:
    """Give a gerund as a negated verb where nothing was said or done by it ("left without [ruling out] a strike")."""
    unsaid = leaves_unsaid(syntax, group)
    return attrs.evolve(group, negated=True) if unsaid else group
