"""Conditionals that outline what will be done, or tell by hearsay what somebody agreed to."""

import attrs

from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.clause_stops import clause_of
from diplotext.find.grammar.condition_starts import is_condition
from diplotext.find.grammar.openers import governing, is_past, opener
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_NEAR = 8


def hangs(syntax: Syntax, group: VerbGroup) -> bool:
    """
    Tell whether a conditional is a plan: it hangs on a condition, is in return for something, a document has it, or it goes on with a plan.

    "Enverrait dix hommes pourvu que", "enverrait en échange dix hommes", "Aux termes du projet, X
    enverrait dix hommes", "Oslo propose une force. La Suède enverrait dix hommes".
    """
    reading, stop = syntax.reading, clause_of(syntax, group, group.first)[1]
    for at in reading.among(Tag.CONDITION.bit, group.stop, stop):
        hit = reading.hit(at, Tag.CONDITION)
        if hit and "clause" in hit[1].features and is_condition(reading, at):
            return True
    opening = reading.sentence(group.first).first
    if _opens_with_condition(reading, opening, group.start):
        return True
    begins = reading.begins(opening, Tag.IN_RETURN.bit)
    in_return = begins or bool(reading.among(Tag.IN_RETURN.bit, group.start, stop))
    return in_return or _is_of_document(syntax, group) or _goes_on(syntax, group)


def _opens_with_condition(reading: Reading, opening: int, stop: int) -> bool:
    """Tell whether the clause of a condition opens a sentence, a comma behind it ("[Si la trêve tenait,] Oslo enverrait")."""
    hit = reading.hit(opening, Tag.CONDITION)
    clause = hit is not None and "clause" in hit[1].features
    parted = any(reading.is_mark(at, ",") for at in range(opening, stop))
    return clause and parted and is_condition(reading, opening)


def _goes_on(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether the sentence before, in its paragraph, tells of what somebody binds himself to or proposes."""
    reading = syntax.reading
    number = reading.sentence_of[group.first] - 1
    if group.passive or number < 0:
        return False
    first, stop = reading.sentences[number].first, reading.sentences[number].stop
    if first < reading.paragraph_start(group.first):
        return False
    commissives = reading.language.lexicon.commissives
    plans = (
        record.kind in _PLANS and not record.order
        for verb in syntax.verbs_within(first, stop)
        if verb.is_finite and not _closes(reading, verb)
        for record in commissives.get(verb.lemma, ())
        if not record.tail or reading.first_of(verb.stop, record.tail)
    )
    return any(plans)


def _closes(reading: Reading, verb: VerbGroup) -> bool:
    """Tell whether a verb stands behind a comma, as one of speech does that closes what was said (", a juré X")."""
    return reading.is_mark(verb.start - 1, ",")


_PLANS = frozenset({"undertaking", "announcement", "possibility"})


def _is_of_document(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a preposition of speech and a document open the sentence of a verb ("Selon un projet, ...")."""
    reading = syntax.reading
    first = reading.sentence(group.first).first
    hit = reading.hit(first, Tag.REPORTING_PREPOSITION)
    if hit is None or hit[0] >= group.start:
        return False
    stop = min(hit[0] + _NEAR, group.start)
    return len(reading.among(Tag.DOCUMENT.bit, hit[0], stop)) > 0


def by_hearsay(syntax: Syntax, promise: Promise) -> Promise:
    """
    Let what a conditional alone tells of an agreement or promise be no more than possible ("aurait accepté de").

    Below a verb of speech in the past it is a future of the past and as firm as its verb; readiness
    is said of oneself in the conditional.
    """
    group = promise.group
    if syntax.kinds or syntax.clauses is not None:
        return promise
    if group.tense is not Tense.CONDITIONAL or promise.force not in HEARD:
        return promise
    cue = (
        governing(syntax, group)
        if opener(syntax, group) is Tag.COMPLEMENTIZER
        else None
    )
    if promise.negative or (cue is not None and is_past(cue)):
        return promise
    return attrs.evolve(promise, kind="possibility", force="possible")


HEARD = frozenset({"announce", "promise", "agreed", "undertake"})
"""The forces of acts of which a conditional may be hearsay; that of a wish or a modal verb is none."""
