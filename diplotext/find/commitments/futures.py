"""The bare future as a commitment: what an actor will do, and what a document says will be done."""

from diplotext.find.analytic.futures import is_arranged, is_prospective
from diplotext.find.analytic.inversions import subject_behind_modal
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.openers import (
    joined_before,
    speaking_behind,
    speaking_within,
)
from diplotext.find.analytic.steps import over_light
from diplotext.find.commitments.acts import act_stop, before_subject, is_bare_behind
from diplotext.find.commitments.affirmed import (
    affirmed_act,
    leaves_undone,
    left_open,
    refuses,
)
from diplotext.find.commitments.coming_members import will_be_of
from diplotext.find.commitments.due import is_dated
from diplotext.find.commitments.foretold import is_hindsight, is_question
from diplotext.find.commitments.grading import for_nobody
from diplotext.find.commitments.idle_verbs import is_no_conduct
from diplotext.find.commitments.only_speech import only_speaks
from diplotext.find.commitments.outlined import hangs
from diplotext.find.commitments.planned import is_planned
from diplotext.find.commitments.promise import Promise
from diplotext.find.commitments.provisions import document_force, is_provided
from diplotext.find.commitments.unbinding import abstains, is_past_promise
from diplotext.find.grammar.clause_stops import clause_of
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.light_words import skip_light
from diplotext.find.grammar.openers import governing, is_past, opener
from diplotext.find.grammar.parted_objects import object_behind_speech
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.subordinate import binds_nobody
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.told_by_nouns import is_told_by_noun
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.statements.complementizers import over_aside
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def future_promise(syntax: Syntax, group: VerbGroup) -> Promise | None:
    """
    Read "ACTOR VERB-future", "ACTOR va INFINITIVE", "a dit que ACTOR VERB-conditional".

    With a date it announces, without one it promises; so does a present that tells of a
    plan. A future in a condition or a relative clause binds nobody.
    """
    planned = is_planned(syntax, group)
    acted = group.opening if planned else _acted(syntax, group)
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


def _acted(syntax: Syntax, group: VerbGroup) -> int | None:
    """Give the word at which the act begins, if the verb is a future of conduct."""
    lexicon = syntax.reading.language.lexicon
    role = lexicon.auxiliaries.get(group.lemma)
    records = lexicon.commissives.get(group.lemma, ())
    past = group.tense is Tense.IMPERFECT and _is_of_now(syntax, group)
    if role == "go" and (group.tense is Tense.PRESENT or past or syntax.kinds):
        return _behind_auxiliary(syntax, group)
    if is_prospective(syntax, group):
        following = syntax.group(group.stop + 1)
        return None if is_no_conduct(syntax, following or group) else group.stop + 1
    if is_arranged(syntax, group):
        return group.stop - 1 if _is_of_now(syntax, group) else None
    ahead = group.tense in _AHEAD or is_provided(syntax, group)
    if (
        not ahead
        or (role in ("have", "be") and not will_be_of(syntax.reading, group))
        or (role == "go" and not _goes(syntax, group))
    ):
        return None
    modal = bool(syntax.kinds) and any(() in record.linkers for record in records)
    idle = is_no_conduct(syntax, group)
    if group.compound or idle or modal:  # "should" is no future
        return None
    return group.stop - 1 if group.passive else _of_future(syntax, group)


def _of_future(syntax: Syntax, group: VerbGroup) -> int:
    """Give where the act of a form of the future begins: with it, or with its object behind an attribution ("fournira, a dit X, [deux navires]")."""
    inflected = not (syntax.kinds or syntax.clauses or drops_subject(syntax.reading))
    parted = object_behind_speech(syntax, group) if inflected else None
    return group.opening if parted is None else parted


def _is_of_now(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb stands in the present, or in the past below a verb of speech in the past ("said it was leaving", "dijo que iba a partir")."""
    if group.tense is Tense.PRESENT:
        return True
    cue = governing(syntax, group)
    told = opener(syntax, group) is Tag.COMPLEMENTIZER
    return told and cue is not None and is_past(cue)


def _behind_auxiliary(syntax: Syntax, group: VerbGroup) -> int | None:
    """Give the infinitive behind the auxiliary of a future, unless what it says is no conduct."""
    inverted = subject_behind_modal(syntax, group) if syntax.kinds else None
    at = group.stop if inverted is None else inverted.segments[-1][1]
    if syntax.kinds:
        at = over_light(syntax, at, at + _NEAR)
        at = over_light(syntax, over_aside(syntax.reading, at), at + _ASIDE)
        if syntax.kinds[at] is Kind.QUOTE:  # 'will "gladly" pay'
            at = over_light(syntax, at + 1, at + 1 + _NEAR)
            at += syntax.kinds[at] is Kind.QUOTE
    elif not drops_subject(syntax.reading):  # "va « bientôt » augmenter"
        light = skip_light(syntax.reading, over_aside(syntax.reading, at))
        at = light + syntax.reading.is_mark(light, "»”")
    if syntax.reading.has(at, Tag.PREPOSITION, "addressee"):
        at += 1
    following = syntax.group(at)
    if following is None:
        return None
    idle = _is_idle(syntax, group, following)
    perfect = following.compound and not following.passive  # "would have preferred"
    near = following.tense is Tense.INFINITIVE
    return following.first if near and not (idle or perfect) else None


def _goes(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether "to go" tells of a journey: a place or body follows it ("n'ira pas à Oslo")."""
    reading = syntax.reading
    at = skip_light(reading, group.stop)
    named = at + 1 + reading.has(at + 1, Tag.DETERMINER)
    led = reading.has(at, Tag.PREPOSITION) and named < len(reading.words)
    return not syntax.kinds and led and reading.words.is_capitalized(named)


_HEARSAY = frozenset({"conditional-of-hearsay", "conditional-told"})
_NEAR = 4
_ASIDE = 25
_AHEAD = (Tense.FUTURE, Tense.CONDITIONAL, Tense.SUBJUNCTIVE)


def _is_idle(syntax: Syntax, group: VerbGroup, following: VerbGroup) -> bool:
    """Tell whether a future is of no conduct ("va souffrir"), or of what would have been ("would have followed")."""
    unreal = group.tense is Tense.CONDITIONAL and following.compound
    affirms = affirmed_act(syntax, group, following.first) is not None
    return unreal or (is_no_conduct(syntax, following) and not affirms)


def _restates(syntax: Syntax, cue: VerbGroup) -> bool:
    """Tell whether a cue says again what was said before; to confirm a clause is to tell it."""
    if cue.lemma in syntax.reading.language.lexicon.suffixes.get("confirming", ()):
        return False
    records = syntax.reading.language.lexicon.commissives.get(cue.lemma, ())
    return any(record.kind == "reference" and record.tail for record in records)
