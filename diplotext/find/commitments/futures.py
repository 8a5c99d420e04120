"""The bare future as a commitment: what an actor will do, and what a document says will be done."""

from diplotext.find.analytic.openers import (
    joined_before,
    speaking_behind,
    speaking_within,
)
from diplotext.find.commitments.acts import act_stop, before_subject, is_bare_behind
from diplotext.find.commitments.affirmed import (
    affirmed_act,
    leaves_undone,
    left_open,
    refuses,
)
from diplotext.find.commitments.due import is_dated
from diplotext.find.commitments.foretold import is_hindsight, is_question
from diplotext.find.commitments.future_acts import acted_from
from diplotext.find.commitments.grading import for_nobody
from diplotext.find.commitments.only_speech import only_speaks
from diplotext.find.commitments.outlined import hangs
from diplotext.find.commitments.planned import is_planned
from diplotext.find.commitments.promise import Promise
from diplotext.find.commitments.provisions import document_force
from diplotext.find.commitments.unbinding import abstains, is_past_promise
from diplotext.find.grammar.clause_stops import clause_of
from diplotext.find.grammar.openers import governing, is_past, opener
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.subordinate import binds_nobody
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.told_by_nouns import is_told_by_noun
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_HEARSAY = frozenset({"conditional-of-hearsay", "conditional-told"})


def future_promise(syntax: Syntax, group: VerbGroup) -> Promise | None:
    """
    Read "ACTOR VERB-future", "ACTOR va INFINITIVE", "a dit que ACTOR VERB-conditional".

    With a date it announces, without one it promises; so does a present that tells of a
    plan. A future in a condition or a relative clause binds nobody.
    """
    planned = is_planned(syntax, group)
    acted = group.opening if planned else acted_from(syntax, group)
    certain = affirmed_act(syntax, group, acted)
    acted = acted if certain is None else certain.opening
    if acted is None or is_question(syntax, group):
        return None
    opened = opener(syntax, leading(syntax, group))
    cue = _cue(syntax, group, opened)
    hindsight = cue is None and is_hindsight(syntax, group)
    relative = opened is Tag.RELATIVE and is_told_by_noun(syntax, group)
    if hindsight or (binds_nobody(syntax, group, opened) and not relative):
        return None
    return _promised(syntax, group, acted, cue, certain)


def _promised(
    syntax: Syntax,
    group: VerbGroup,
    acted: int,
    cue: VerbGroup | None,
    certain: VerbGroup | None,
) -> Promise | None:
    """Give what a future promises that is told, or that a document provides, from its act on."""
    document = document_force(syntax, cue)
    if document is None and not _is_spoken(syntax, group, cue):
        return None
    debtor = subject_of(syntax, group)
    if debtor is None and document is None:
        return None
    act = acted, act_stop(syntax, acted)
    if debtor is None or not is_bare_behind(syntax.reading, group, debtor):
        act = before_subject(syntax.reading, act, debtor)
    refused = refuses(syntax, group)
    denied = refused or leaves_undone(syntax, group, acted, certain=certain is not None)
    if denied and _only_speaks(syntax, acted):
        return None
    promise = Promise(
        (group.first, group.stop),
        act,
        clause_of(syntax, group, acted),
        *(
            _spoken(syntax, group, cue, act, denied=denied)
            if document is None
            else (document, "undertaking")
        ),
        "future",
        group,
        debtor,
        denied or abstains(syntax.reading, certain or group),
        document is not None,
    )
    open_still = refused and group.negated  # "ne s'y opposera pas"
    return left_open(promise) if open_still else for_nobody(syntax.reading, promise)


def _only_speaks(syntax: Syntax, acted: int) -> bool:
    """Tell whether what will not be done is to speak, where word order tells ("would not be drawn", "would not name a date")."""
    verb = syntax.group(acted) if syntax.kinds else None
    light = syntax.reading.language.lexicon.suffixes.get("light_verbs", ())
    told = verb is not None and (verb.passive or verb.lemma in light)
    return verb is not None and told and only_speaks(syntax.reading, verb)


def leading(syntax: Syntax, group: VerbGroup) -> VerbGroup:
    """Give the verb whose clause a verb goes on with behind a coordinator ("qu'il étudiait X mais ne prendrait")."""
    number = syntax.group_of[group.first]
    joined = syntax.reading.has(group.start - 1, Tag.COORDINATOR)
    inflected = not syntax.kinds and group.tense is Tense.CONDITIONAL
    if not (joined and inflected and number > 0):
        return group
    before = syntax.groups[number - 1]
    here = syntax.reading.sentence_of[group.first]
    same = syntax.reading.sentence_of[before.first] == here
    return before if before.is_finite and same else group


def _is_spoken(syntax: Syntax, group: VerbGroup, cue: VerbGroup | None) -> bool:
    """Tell whether somebody says what will be done, or, by a conditional, what may be."""
    if group.tense is Tense.SUBJUNCTIVE:
        return False
    if _speaks_of_the_future(syntax, group, cue):
        return True
    hearsay = bool(syntax.kinds) or _tells_hearsay(syntax) or hangs(syntax, group)
    return hearsay and _is_draft(syntax, group, cue)


def _spoken(
    syntax: Syntax,
    group: VerbGroup,
    cue: VerbGroup | None,
    act: tuple[int, int],
    *,
    denied: bool,
) -> tuple[str, str]:
    """Give force and kind of a future that somebody speaks, and no document."""
    if denied:
        return "none", "non_commitment"
    draft = _is_draft(syntax, group, cue)
    force, kind = _draft(syntax) if draft else _by_date(syntax, act)
    restated = cue is not None and (
        _restates(syntax, cue) or is_past_promise(syntax, cue)
    )
    return force, "reference" if restated else kind


def _is_draft(syntax: Syntax, group: VerbGroup, cue: VerbGroup | None) -> bool:
    """Tell whether a verb is a conditional, and no future seen from the past: no verb of speech governs it, or a present one."""
    if group.tense is not Tense.CONDITIONAL:
        return False
    if cue is None:
        return True
    told = bool(syntax.kinds) and not _is_belief(syntax, cue)
    return not (told or is_past(cue))


def _tells_hearsay(syntax: Syntax) -> bool:
    """Tell whether a conditional by itself, or beside who says so, tells in the language what may be."""
    return not _HEARSAY.isdisjoint(syntax.reading.language.lexicon.traits)


def _draft(syntax: Syntax) -> tuple[str, str]:
    """Give force and kind of a conditional that no past verb of speech governs."""
    if not syntax.kinds:
        return "possible", "possibility"
    return "outlined", "announcement"


def _cue(syntax: Syntax, group: VerbGroup, opened: Tag | None) -> VerbGroup | None:
    """Give the verb of speech that a clause hangs on, or that follows it where that may be so."""
    if opened is Tag.COMPLEMENTIZER:
        return governing(syntax, group)
    if syntax.kinds and opened is None:
        joined = joined_before(syntax, group)
        if joined is not None:
            return _cue(syntax, joined, opener(syntax, joined))
    behind = syntax.kinds and group.tense is Tense.CONDITIONAL
    if not behind:
        return None
    return speaking_within(syntax, group) or speaking_behind(syntax, group)


def _by_date(syntax: Syntax, act: tuple[int, int]) -> tuple[str, str]:
    """Give force and kind of a future: with a date it announces, without one it promises."""
    dated = is_dated(syntax.reading, act)
    return ("announce", "announcement") if dated else ("promise", "undertaking")


def _speaks_of_the_future(
    syntax: Syntax, group: VerbGroup, cue: VerbGroup | None
) -> bool:
    """Tell whether a verb says what will be done: a conditional does below a past cue, no belief does."""
    if (
        cue is not None
        and _is_belief(syntax, cue)
        and not is_told_by_noun(syntax, group)
    ):
        return False
    return group.tense is not Tense.CONDITIONAL or (cue is not None and is_past(cue))


def _is_belief(syntax: Syntax, cue: VerbGroup) -> bool:
    """Tell whether a clause is what somebody thinks, hopes or fears, which binds nobody."""
    records = syntax.reading.language.lexicon.reporting.get(cue.lemma, ())
    reports = syntax.reading.language.lexicon.suffixes.get("weak_reports", ())
    weak = bool(records) and all(record.weak for record in records)
    return weak and cue.lemma not in reports


def _restates(syntax: Syntax, cue: VerbGroup) -> bool:
    """Tell whether a cue says again what was said before; to confirm a clause is to tell it."""
    if cue.lemma in syntax.reading.language.lexicon.suffixes.get("confirming", ()):
        return False
    records = syntax.reading.language.lexicon.commissives.get(cue.lemma, ())
    return any(record.kind == "reference" and record.tail for record in records)
