"""What somebody says would be done: a promise seen from the past, where a plan alone only outlines it."""

import attrs

from diplotext.find.commitments.conditions import condition_places
from diplotext.find.commitments.due import is_dated
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.statements import Utterance


def told(syntax: Syntax, promise: Promise, said: Utterance | None) -> Promise:
    """
    Let a conditional that is reported promise what it says, under a condition or not.

    "Oman would pay, she confirmed in a call" is what Oman will do; "under the plan, Oman would
    pay" is only outlined, unless it says on what condition.

    Args:
        syntax: The article.
        promise: What the rules read.
        said: The statement it stands in.
    """
    reading = syntax.reading
    planned = promise.rule == "future" and promise.force == "outlined"
    quoted = reading.quote_of[promise.group.first] != NOWHERE
    if not syntax.kinds or not planned or quoted or said is None:
        return promise
    verb = said.attribution.lemma in reading.language.lexicon.reporting
    if not (verb or condition_places(syntax, promise)):
        return promise
    if is_dated(reading, promise.act):
        return attrs.evolve(promise, kind="announcement", force="announce")
    return attrs.evolve(promise, kind="undertaking", force="promise")
