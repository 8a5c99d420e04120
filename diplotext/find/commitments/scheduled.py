"""What is to be done on a day, told by a verb of duty that then only announces it: "Oslo doit accueillir lundi le sommet"."""

import attrs

from diplotext.find.commitments.due import is_dated
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.statements.statements import Utterance
from diplotext.lang.inflect import Tense


def scheduled(syntax: Syntax, promise: Promise, said: Utterance | None) -> Promise:
    """
    Let what the narrator says is or ought to be done on a day be announced ("devrait livrer dix chars en mai").

    What has to be done by a day is a duty ("doit partir avant mai"), and so is what somebody
    else or a text says has to be done.

    Args:
        syntax: The article.
        promise: What the rules read.
        said: The statement it stands in.
    """
    reading, group = syntax.reading, promise.group
    suffixes = reading.language.lexicon.suffixes
    expects = group.lemma in suffixes.get("expecting", ())
    told = expects and group.tense is Tense.CONDITIONAL
    limits = suffixes.get("limits_of_time", ())
    limited = any(reading.words.keys[at] in limits for at in range(*promise.act))
    sets = group.lemma in suffixes.get("scheduling", ()) and not limited
    told = told or (sets and group.tense is Tense.PRESENT)
    if said is not None or not told or group.negated:
        return promise
    if not is_dated(reading, promise.act):
        return promise
    return attrs.evolve(promise, kind="announcement", force="announce")
