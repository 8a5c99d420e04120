"""Clauses that still lack what closes them, and the later segments that hold it: "Er [werde], sagte X, [zahlen]"."""

import attrs

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clusters import role_of
from diplotext.find.bracket.forms import Forms
from diplotext.find.bracket.openers import Awaited
from diplotext.find.bracket.predicates import final_predicate, main_predicate
from diplotext.find.bracket.segments import Segment
from diplotext.lang.entry import Tag


def waits(forms: Forms, clause: Clause) -> bool:
    """Tell whether a main clause still lacks what its auxiliary carries."""
    verb = clause.verb
    if clause.kind is not ClauseKind.MAIN or verb is None or clause.act is not None:
        return False
    return role_of(forms, verb.lemma) is not None and verb.closing is None


def closed(forms: Forms, clause: Clause, segment: Segment) -> Clause | None:
    """Give a main clause with what it lacks, if a later segment holds it."""
    verb = clause.verb
    if verb is None or verb.closing is not None or clause.act is not None:
        return None
    if any(forms.is_linked(i) for i in range(segment.first, segment.stop)):
        return None
    leads = forms.reading.hit(segment.first, Tag.CONDITION)
    if leads is not None and leads[0] == segment.stop:
        return None  # "sei bereit, sagte sie, [vorausgesetzt,] Rom zahle"
    predicate = main_predicate(forms, verb.first, segment.stop)
    if predicate.closing < segment.first or predicate.closing >= segment.stop:
        return None
    behind = predicate.lexical[1]
    within = segment.first <= behind < segment.stop
    if within and forms.reading.words.is_capitalized(behind):
        return None  # an attribute ("mit [vorgehaltener] Waffe")
    bare = clause.middle[0] >= clause.stop
    return attrs.evolve(
        clause,
        stop=segment.stop,
        verb=predicate.verb,
        act=predicate.act,
        lexical=predicate.lexical,
        middle=(
            segment.first if bare else clause.middle[0],
            predicate.closing,
        ),
    )


def resumed(
    forms: Forms,
    opening: Clause,
    waiting: Awaited,
    segment: Segment,
    cluster: tuple[int, int],
) -> Clause | None:
    """Give a clause whose opening stands before a comma, with the segment and the verbs that close it."""
    predicate = final_predicate(forms, cluster, waiting.body)
    if predicate is None:
        return None
    led = opening.stop > waiting.body
    field = waiting.body if led else segment.first  # "dass, wenn X zahle, | Y helfe"
    return attrs.evolve(
        opening,
        kind=waiting.kind,
        stop=segment.stop,
        body=waiting.body,
        verb=predicate.verb,
        act=predicate.act,
        lexical=predicate.lexical,
        middle=(field, predicate.closing),
    )


def may_lead(forms: Forms, segment: Segment, *, behind: Clause) -> bool:
    """Tell whether the conjunction behind a relative clause may be a preposition, or lead to what something is ("wird die Boote, die dort liegen, [bis] Juni abziehen")."""
    reading = forms.reading
    if behind.kind is not ClauseKind.RELATIVE:
        return False
    roles = reading.language.lexicon.suffixes.get("predicative", ())
    led = reading.has(segment.first, Tag.PREPOSITION)
    return led or reading.words.keys[segment.first] in roles
