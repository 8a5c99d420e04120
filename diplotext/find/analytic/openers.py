"""What opens the clause of a verb, and which verb the clause hangs on, where no conjunction need tell."""

from diplotext.find.analytic.inversions import subject_behind_modal
from diplotext.find.analytic.inverted_modals import inverting_word
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.regions import region_before
from diplotext.find.analytic.speech_verbs import may_quote
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_pause
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_LIGHT = frozenset({Kind.ADVERB, Kind.NEGATION, Kind.TIME, Kind.QUOTE})
_PAST = frozenset({Tense.PAST_HISTORIC})
_REACH = 12
_JOINED = 4


def opener_by_order(syntax: Syntax, group: VerbGroup) -> Tag | None:
    """Give what opens the clause of a verb: a complementizer, a relative, a condition, or nothing."""
    before, reported = _before_clause(syntax, group)
    if reported:
        return Tag.COMPLEMENTIZER
    if before < 0 or _heads_sentence(syntax, group):
        return None
    kind = syntax.kinds[before]
    if kind is Kind.THAT:
        governs = _speaking_before(syntax, before) is not None
        return Tag.COMPLEMENTIZER if governs else Tag.RELATIVE
    if kind is Kind.RELATIVE:
        return Tag.RELATIVE
    if kind in (Kind.SUBORDINATOR, Kind.QUESTION):
        condition = syntax.reading.ends(before, Tag.CONDITION, "clause", longest=6)
        return Tag.CONDITION if condition else Tag.SUBORDINATOR
    return None


def _heads_sentence(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a modal verb before its subject is that of the sentence, behind the condition that puts it there ("Only once they pay [will] Oman leave")."""
    if subject_behind_modal(syntax, group) is None:
        return False
    first = syntax.reading.sentence(group.first).first
    first += syntax.kinds[first] is Kind.QUOTE
    return inverting_word(syntax.reading, syntax.kinds, group.first) == first


def governing_by_order(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """Give the verb of speech a clause hangs on, with a conjunction between them or none."""
    before, reported = _before_clause(syntax, group)
    return syntax.group(before) if reported else _speaking_before(syntax, before)


def speaking_behind(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """Give the verb of past speech that closes the sentence of a verb ("They would stay, he said")."""
    reading = syntax.reading
    stop = reading.sentence(group.first).stop
    number = syntax.group_of[group.first] + 1
    while number < len(syntax.groups) and syntax.groups[number].first < stop:
        later = syntax.groups[number]
        if later.tense in _PAST and may_quote(reading, later):
            return later
        number += 1
    return None


def speaking_within(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """Give the verb of past speech between two commas right before a verb ("Mali, he said, would stay")."""
    reading, number = syntax.reading, syntax.group_of[group.first]
    at = group.start - 1
    if at <= 0 or not is_pause(reading, at) or number == 0:
        return None
    earlier = syntax.groups[number - 1]
    near = earlier.stop > at - _NEAR and earlier.tense in _PAST
    first = reading.sentence(group.first).first
    opened = any(is_pause(reading, i) for i in range(first, earlier.start))
    return earlier if near and opened and may_quote(reading, earlier) else None


_NEAR = 8


def joined_before(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """Give the verb of the same tense to which a coordinator right before a verb joins it."""
    at = group.start - 1
    while at >= 0 and syntax.kinds[at] in _LIGHT:
        at -= 1
    if at < 0 or syntax.kinds[at] is not Kind.COORDINATOR:
        return None
    first = syntax.reading.sentence(group.first).first
    earlier = [g for g in map(syntax.group, range(first, at)) if g is not None]
    same = [g for g in earlier if g.is_finite and g.tense is group.tense]
    return same[-1] if same else None


def _before_clause(syntax: Syntax, group: VerbGroup) -> tuple[int, bool]:
    """Give the word before the clause of a verb, and whether it ends a verb of speech that governs it."""
    at = group.start - 1
    while at >= 0 and syntax.kinds[at] in _LIGHT:
        at -= 1
    if at >= 0 and syntax.kinds[at] in (Kind.RELATIVE, Kind.THAT):
        return at, False
    region = region_before(syntax, at + 1)
    for _ in range(_JOINED):  # "welcomed the plan but would not pay"
        first = syntax.group(region.first - 1) if region.reported else None
        if first is None or at < 0 or syntax.kinds[at] is not Kind.COORDINATOR:
            break
        region = region_before(syntax, first.start)
    return region.first - 1, region.reported


def _speaking_before(syntax: Syntax, index: int) -> VerbGroup | None:
    """Give the verb of speech not far before a conjunction."""
    opening = syntax.reading.sentence(index + 1).first
    if syntax.kinds[index] is Kind.THAT and _is_joined(syntax, index):
        return _speaking_of_joined(syntax, index, opening)
    index = _before_aside(syntax, index, opening)
    for at in range(index - 1, max(opening - 1, index - _REACH), -1):
        group = syntax.group(at)
        if group is not None and _governs(syntax, group, index):
            return group
        if syntax.reading.is_mark(at, ",;:") or group is not None:
            return None
    return None


def _governs(syntax: Syntax, group: VerbGroup, that: int) -> bool:
    """
    Tell whether a verb before "that" says the clause: one of speech, or with the adjective or noun between them.

    "Was adamant [that]", "left no doubt [that]".
    """
    lexicon = syntax.reading.language.lexicon
    if group.lemma in lexicon.reporting or group.lemma in lexicon.document_verbs:
        return True
    noun = syntax.reading.ends(that - 1, Tag.REPORTING_NOUN)
    if noun and group.lemma in lexicon.suffixes.get("expresses", ()):
        return True
    return _ends_adjective(syntax, that - 1) and _is_copula(syntax, group)


def _ends_adjective(syntax: Syntax, at: int) -> bool:
    """Tell whether an adjective by which somebody says a clause ends at a word, and none of belief ("was adamant [that]")."""
    beliefs = syntax.reading.language.lexicon.suffixes.get("held_beliefs", ())
    says = syntax.reading.ends(at, Tag.REPORTING_ADJECTIVE)
    return says and syntax.reading.key(at) not in beliefs


def _is_copula(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb is a form of "to be"."""
    return syntax.reading.language.lexicon.auxiliaries.get(group.lemma) == "be"


def _is_joined(syntax: Syntax, that: int) -> bool:
    """Tell whether a coordinator joins a clause with "that" to the one before."""
    return that > 0 and syntax.kinds[that - 1] is Kind.COORDINATOR


def _speaking_of_joined(syntax: Syntax, that: int, opening: int) -> VerbGroup | None:
    """Give the verb of speech on which the clause hangs to which "and that" joins another ("said he would pay and [that] Mali would")."""
    for at in range(that - 1, max(opening, that - _FARTHEST) - 1, -1):
        verb = syntax.group(at)
        if verb is None or not verb.is_finite or verb.start != at:
            continue
        before, reported = _before_clause(syntax, verb)
        if reported:
            return syntax.group(before)
        led = before >= opening and syntax.kinds[before] is Kind.THAT
        if led and not _is_joined(syntax, before):
            return _speaking_before(syntax, before)
    return None


_FARTHEST = 60


def _before_aside(syntax: Syntax, index: int, opening: int) -> int:
    """Give the comma that opens an aside without a verb right before a conjunction, or the conjunction ("said[, however,] that")."""
    if not is_pause(syntax.reading, index - 1):
        return index
    for at in range(index - 2, max(opening, index - _NEAR), -1):
        if is_pause(syntax.reading, at):
            return at
        if syntax.group(at) is not None or not syntax.reading.words.is_word(at):
            return index
    return index
