"""Where the act of a future begins: with its own form, behind its auxiliary, or with an object that an attribution parts from it."""

from diplotext.find.analytic.futures import is_arranged, is_prospective
from diplotext.find.analytic.inversions import subject_behind_modal
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.steps import over_light
from diplotext.find.commitments.affirmed import (
    affirmed_act,
)
from diplotext.find.commitments.coming_members import will_be_of
from diplotext.find.commitments.idle_verbs import is_no_conduct
from diplotext.find.commitments.provisions import is_provided
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.light_words import skip_light
from diplotext.find.grammar.openers import governing, is_past, opener
from diplotext.find.grammar.parted_objects import object_behind_speech
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.statements.complementizers import over_aside
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def acted_from(syntax: Syntax, group: VerbGroup) -> int | None:
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


_NEAR = 4
_ASIDE = 25
_AHEAD = (Tense.FUTURE, Tense.CONDITIONAL, Tense.SUBJUNCTIVE)


def _is_idle(syntax: Syntax, group: VerbGroup, following: VerbGroup) -> bool:
    """Tell whether a future is of no conduct ("va souffrir"), or of what would have been ("would have followed")."""
    unreal = group.tense is Tense.CONDITIONAL and following.compound
    affirms = affirmed_act(syntax, group, following.first) is not None
    return unreal or (is_no_conduct(syntax, following) and not affirms)
