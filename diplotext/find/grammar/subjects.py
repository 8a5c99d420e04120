"""Who stands as the subject of a verb: before it, glued to it, or behind it."""

from diplotext.find.analytic.subjects import subject_before
from diplotext.find.bracket.subjects import bracket_subject
from diplotext.find.grammar.agents_behind import (
    agent_named_behind,
    agent_of_owned,
    agent_of_relative,
    agent_of_taken_up,
)
from diplotext.find.grammar.antecedents import (
    agreeing,
    antecedent_of,
    before_relative,
    noun_phrases,
)
from diplotext.find.grammar.charged import charged
from diplotext.find.grammar.circumstance_subjects import behind_circumstance
from diplotext.find.grammar.clauses_before import (
    behind_relative,
    ends_fronted,
    joiner_outside,
    verb_above,
)
from diplotext.find.grammar.closing_reports import closing_speaker
from diplotext.find.grammar.conjunctions import (
    drops_subject,
    is_complementizer,
    opens_clause,
)
from diplotext.find.grammar.fronted import main_clause
from diplotext.find.grammar.gerund_subjects import gerund_subject, without_absolute
from diplotext.find.grammar.joined_acts import before_aside, goes_along, speaks
from diplotext.find.grammar.joiners_behind import joiners_behind
from diplotext.find.grammar.mood_openers import opens_apart, opens_with_mood
from diplotext.find.grammar.object_relatives import is_object_relative
from diplotext.find.grammar.regions import (
    begins_behind_clause,
    is_joined_subject,
    region_start,
)
from diplotext.find.grammar.restrictive import before_restrictive
from diplotext.find.grammar.segments import (
    cut_segments,
    own_segments,
    without_name_in_phrase,
)
from diplotext.find.grammar.serving import serves_as
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.told_infinitives import narrated
from diplotext.find.grammar.unexpressed import side, subject_behind, unexpressed
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


@once
def subject_of(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """
    Find the subject of a verb group from what stands before it or is glued to it.

    A coordinated verb ("a salué ... mais exclu ...") and a verb without a tense take the
    subject of the verb before them; a relative verb takes the noun before its pronoun.
    """
    if syntax.clauses is not None:
        return bracket_subject(syntax, syntax.clauses, group)
    if syntax.kinds:
        return subject_before(syntax, group)
    return _by_agreement(syntax, group)


def _by_agreement(syntax: Syntax, group: VerbGroup, depth: int = 0) -> Subject | None:
    reading = syntax.reading
    if group.pronoun is not None:
        return Subject(((group.pronoun, group.pronoun + 1),), pronoun=True)
    before = group.start - 1
    while before > 0 and reading.is_mark(before, '"«“„'):
        before -= 1
    if drops_subject(reading):
        before = before_aside(reading, before)
    before = behind_relative(reading, before)
    own = narrated(syntax, group) or _pronoun_ending(reading, before)
    own = own or gerund_subject(syntax, group) or agent_of_taken_up(syntax, group)
    own = own or agent_of_owned(syntax, group, before)
    own = own or charged(syntax, group, before)
    own = own or _where(syntax, group, before, depth) or _of_ending(syntax, group)
    if own is not None:
        return own
    if depth < _MAX_STEPS and _shares_subject(syntax, group, before):
        return agent_named_behind(syntax, group) or _shared(syntax, group, depth)
    if depth < _MAX_STEPS and goes_along(reading, group, before):
        return subject_behind(syntax, group) or _shared(syntax, group, depth)
    content = drops_subject(reading) and is_complementizer(syntax, before)
    if reading.has(before, Tag.RELATIVE) and not content:
        return _of_relative(syntax, group, before, depth)
    return (
        _behind_opening(syntax, group)
        or _from_segments(syntax, group)
        or _over_incise(syntax, group, before)
        or agent_named_behind(syntax, group)
        or subject_behind(syntax, group)
        or side(syntax, group)
        or joiners_behind(syntax, group)
        or before_restrictive(syntax, group)
        or _of_the_verb_before(syntax, group, depth)
        or unexpressed(syntax, group)
        or before_relative(syntax, group)
    )


def _behind_opening(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """Give the subject of a verb before which stands but how that one is, or a phrase that holds a clause ("Más serio, aclaró que P", "Preguntado si P, negó")."""
    if not (opens_with_mood(syntax, group) or opens_apart(syntax, group)):
        return None
    return subject_behind(syntax, group) or unexpressed(syntax, group)


def _of_relative(
    syntax: Syntax, group: VerbGroup, relative: int, depth: int
) -> Subject | None:
    """Give the subject of a verb right behind a relative pronoun: the noun before that, or who acts where it is the object."""
    reading = syntax.reading
    if is_object_relative(reading, group, relative):
        behind = subject_behind(syntax, group)
        return behind or _of_the_verb_before(syntax, group, depth)
    antecedent = agreeing(reading, group, antecedent_of(syntax, relative))
    return agent_of_relative(syntax, group, antecedent) or antecedent


def _shared(syntax: Syntax, group: VerbGroup, depth: int) -> Subject | None:
    """Give the subject of the verb before, or of the main clause that a verb opens ("Jugeant que P, X ...")."""
    earlier = _verb_before(syntax, group)
    if earlier is not None:
        return closing_speaker(syntax, earlier, group) or _by_agreement(
            syntax, earlier, depth + 1
        )
    fronted = main_clause(syntax, group)
    if fronted is not None:
        return _by_agreement(syntax, fronted[1], depth + 1)
    return unexpressed(syntax, group) or _of_the_verb_ahead(syntax, group)


def _of_the_verb_before(syntax: Syntax, group: VerbGroup, depth: int) -> Subject | None:
    """Give the subject that a verb without one takes over from the main verb before it in its sentence, or from what it hangs on."""
    if depth or not drops_subject(syntax.reading) or group.person != _THIRD:
        return None
    earlier = verb_above(syntax, group) or _verb_before(syntax, group)
    if earlier is None or earlier.plural != group.plural or earlier.person != _THIRD:
        return None
    if earlier.tense is Tense.SUBJUNCTIVE and ends_fronted(syntax, group):
        return None  # "Después de que hablara X, respondió": another than X
    subject = _by_agreement(syntax, earlier, depth + 1)
    return subject if subject is not None and subject.is_expressed else None


def _where(syntax: Syntax, group: VerbGroup, before: int, depth: int) -> Subject | None:
    """Give the subject of a verb behind a relative of place: that of the verb before it ("voló a Lima, donde dijo")."""
    if not syntax.reading.has(before, Tag.RELATIVE, "place"):
        return None
    behind = subject_behind(syntax, group)
    earlier = behind or _of_the_verb_before(syntax, group, depth)
    return earlier or unexpressed(syntax, group)


_THIRD = 3


def _of_ending(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """Give who speaks for a verb whose ending says "I" or "we", whatever stands before it ("Si callan las armas [abriremos]")."""
    own = drops_subject(syntax.reading) and group.is_finite
    return unexpressed(syntax, group) if own and group.person != _THIRD else None


def _of_the_verb_ahead(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """Give the subject behind the comma that ends a phrase which opens a sentence ("Tras decir que P, X")."""
    reading = syntax.reading
    inside = reading.quote_of[group.first]
    stop = reading.sentence(group.first).stop
    commas = (
        at
        for at in range(group.stop, stop if drops_subject(reading) else group.stop)
        if reading.is_mark(at, ",") and reading.quote_of[at] == inside
    )
    comma = next(commas, None)
    verb = None if comma is None else syntax.finite_within(comma, stop)
    if verb is not None and reading.quote_of[verb.first] != inside:
        return None  # "Recordando que «una línea es una frontera», han convenido"
    return None if verb is None else _by_agreement(syntax, verb, _MAX_STEPS)


_MAX_STEPS = 4


def _pronoun_ending(reading: Reading, index: int) -> Subject | None:
    """Give the subject pronoun, of up to three words, that ends at a word."""
    for start in range(max(0, index - 2), index + 1):
        for stop, entry in reading.tags[start]:
            if entry.tag is Tag.SUBJECT_PRONOUN and stop == index + 1:
                if reading.has(start - 1, Tag.PREPOSITION):
                    continue
                return Subject(((start, stop),), pronoun=True)
    return None


def _shares_subject(syntax: Syntax, group: VerbGroup, before: int) -> bool:
    if not group.is_finite:
        return True
    reading = syntax.reading
    return reading.has(before, Tag.COORDINATOR) or (
        reading.has(before, Tag.ADVERB) and reading.has(before - 1, Tag.COORDINATOR)
    )


def _verb_before(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """Give the nearest finite verb before a group, in its sentence and at its depth of quotation."""
    reading = syntax.reading
    number = syntax.group_of[group.first]
    sentence = reading.sentence(group.first)
    inside = reading.quote_of[joiner_outside(reading, group.start - 1)]
    candidates: list[VerbGroup] = []
    while number > 0:
        number -= 1
        earlier = syntax.groups[number]
        if earlier.first < sentence.first:
            break
        if earlier.is_finite and reading.quote_of[earlier.first] == inside:
            candidates.append(earlier)
    alike = [
        g for g in candidates if (g.tense, g.compound) == (group.tense, group.compound)
    ]
    if drops_subject(reading) or speaks(reading, group):
        alike = [g for g in alike if _is_main(syntax, g)] or alike
    if group.is_finite and alike:
        return _cleft(syntax, candidates, alike[0])
    main = [g for g in candidates if _is_main(syntax, g)]
    return next(iter(main or candidates), None)


def _cleft(syntax: Syntax, candidates: list[VerbGroup], main: VerbGroup) -> VerbGroup:
    """Give the verb that tells what the one does whom "be" brings forward at the head of a sentence ("Fue X quien [dijo] que P y pidió"), else the main verb."""
    opens = syntax.reading.sentence(main.first).first == main.start
    behind = [g for g in candidates if g.first > main.first and g.tense is main.tense]
    cleft = opens and drops_subject(syntax.reading) and behind
    return behind[-1] if cleft and main.lemma in syntax.auxiliaries("be") else main


def _is_main(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether no relative pronoun, subordinator or complementizer opens a verb's clause."""
    reading = syntax.reading
    at = group.start - 1
    first = reading.sentence(group.first).first
    while at >= first:
        earlier = syntax.group(at)
        if earlier is not None and earlier.is_finite:
            return True
        if opens_clause(reading, at):
            return False
        at -= 1
    return True


def _from_segments(syntax: Syntax, group: VerbGroup) -> Subject | None:
    if group.start <= syntax.reading.sentence(group.first).first:
        return None
    first = region_start(syntax, group.start)
    segments = cut_segments(syntax.reading, first, group.start)
    segments = without_name_in_phrase(syntax.reading, segments)
    segments = without_absolute(syntax, segments)
    paused = syntax.reading.is_mark(first, ",")
    if len(segments) == 1 and ends_fronted(syntax, group):
        return None
    behind = begins_behind_clause(syntax, first) and not paused
    if behind and not (segments and is_joined_subject(syntax, group, segments)):
        segments = own_segments(syntax.reading, segments)
    nominal = noun_phrases(syntax, segments)
    if nominal and serves_as(syntax.reading, nominal[0][0]):
        return before_relative(syntax, group)
    return Subject(nominal) if nominal else behind_circumstance(syntax, segments[-1:])


def _over_incise(syntax: Syntax, group: VerbGroup, before: int) -> Subject | None:
    """Give the subject that a verb of speech alone parts from its verb ("[Malta], ha dicho, se compromete a ...")."""
    reading = syntax.reading
    earlier = _verb_before(syntax, group) if reading.is_mark(before, ",") else None
    if earlier is None or not drops_subject(reading) or earlier.stop != before:
        return None
    parted = reading.is_mark(earlier.start - 1, ",")
    speaks = earlier.lemma in reading.language.lexicon.reporting
    return _from_segments(syntax, earlier) if parted and speaks else None
