"""The subject of a verb where it stands before it, set apart by nothing but its place."""

from diplotext.find.analytic.bystanders import bystander
from diplotext.find.analytic.charged import charged
from diplotext.find.analytic.fronted_clauses import is_fronted, main_behind
from diplotext.find.analytic.inversions import inverted
from diplotext.find.analytic.joined_subjects import (
    listed_before,
    subject_of_infinitive,
)
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.main_verbs import relative_of_subject
from diplotext.find.analytic.quoted_relatives import pause_of_relative
from diplotext.find.analytic.regions import (
    Region,
    region_before,
)
from diplotext.find.analytic.speech_asides import is_aside
from diplotext.find.analytic.speech_verbs import is_of_speech
from diplotext.find.analytic.subject_words import antecedent, subject_in
from diplotext.find.analytic.verb_lists import list_head
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_pause
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_LIGHT = frozenset({Kind.ADVERB, Kind.NEGATION, Kind.TIME, Kind.QUOTE})
_LINKS = (Kind.PREPOSITION, Kind.SUBORDINATOR)
_DEEPEST = 4


@once
def subject_before(syntax: Syntax, group: VerbGroup, depth: int = 0) -> Subject | None:
    """
    Find the subject of a verb group among the words before it.

    A coordinated verb and one without a tense take the subject of the verb before them; the
    verb of a relative clause takes the noun before its pronoun, and so does the verb behind
    that clause: nobody within it speaks ("An official who sat in as an observer said").
    """
    found = _found_before(syntax, group, depth)
    relative = relative_of_subject(syntax, group)
    if relative is None or (found is not None and _is_apart(syntax, found, relative)):
        return found
    return antecedent(syntax, relative) or found


def _is_apart(syntax: Syntax, found: Subject, relative: int) -> bool:
    """Tell whether a subject is none of a relative clause: it stands before it, or right behind a comma."""
    first = found.segments[0][0]
    return first < relative or is_pause(syntax.reading, first - 1)


def _found_before(syntax: Syntax, group: VerbGroup, depth: int) -> Subject | None:
    behind = inverted(syntax, group) or _of_main(syntax, group, depth)
    if behind is not None:
        return behind
    at = _before(syntax, group)
    first = syntax.reading.sentence(group.start).first
    if at < first:
        return None
    kind = syntax.kinds[at]
    governed = kind is Kind.PRONOUN and _is_governed(syntax, at)
    if kind is Kind.PRONOUN and not governed:
        return Subject((_pronoun(syntax.reading, at),), pronoun=True)
    if not group.is_finite or kind is Kind.COORDINATOR:
        own = subject_of_infinitive(syntax, at) if kind is Kind.TO else None
        return own or _shared(syntax, group, at, depth)
    if kind is Kind.RELATIVE:
        return antecedent(syntax, at)
    own = _listed_or_own(syntax, group, region_before(syntax, at + 1), depth)
    return _before_relative(syntax, own) if governed else own


def _before_relative(syntax: Syntax, subject: Subject | None) -> Subject | None:
    """Leave a relative clause without commas out of the words of a subject."""
    if subject is None:
        return None
    *others, (first, stop) = subject.segments
    relatives = (i for i in range(first + 1, stop) if syntax.kinds[i] is Kind.RELATIVE)
    return Subject((*others, (first, next(relatives, stop))))


def _is_governed(syntax: Syntax, at: int) -> bool:
    """Tell whether a pronoun is the object of an infinitive right before it ("not allowed to discuss [it] told Reuters")."""
    verb = syntax.group(at - 1)
    if verb is None or verb.tense is not Tense.INFINITIVE or verb.stop != at:
        return False
    may = syntax.reading.has(at, Tag.STRESSED_PRONOUN) or syntax.reading.has(
        at, Tag.SUBJECT_PRONOUN, "neuter"
    )
    records = syntax.reading.language.lexicon.reporting.get(verb.lemma, ())
    return may and not any("that" in record.frames for record in records)


def _of_main(syntax: Syntax, group: VerbGroup, depth: int) -> Subject | None:
    """Give the subject of the main clause, where a gerund opens the sentence ("Saying it had failed, X left")."""
    main = main_behind(syntax, group)
    return None if main is None else subject_before(syntax, main, depth + 1)


def _listed_or_own(
    syntax: Syntax, group: VerbGroup, region: Region, depth: int
) -> Subject | None:
    """Give the subject that stands before a verb, or that of the verb from which a list of verbs goes on."""
    listed = listed_before(syntax, group, region) if depth < _DEEPEST else None
    if listed is not None:
        return subject_before(syntax, listed, depth + 1)
    return subject_in(syntax, region)


def _shared(syntax: Syntax, group: VerbGroup, at: int, depth: int) -> Subject | None:
    """Give the subject that a verb shares with the one before it, or a gerund with the one behind it."""
    beside = bystander(syntax, group, at) or charged(syntax, group, at)
    if beside is not None:
        return beside
    modal = syntax.group(at)
    if group.tense is Tense.INFINITIVE and modal is not None and modal.is_finite:
        return subject_before(syntax, modal, depth + 1)
    joined = list_head(syntax, group) or _in_relative(syntax, group, at)
    earlier = joined or (_governing(syntax, group) if depth < _DEEPEST else None)
    if earlier is not None:
        return subject_before(syntax, earlier, depth + 1)
    first = syntax.reading.sentence(group.start).first
    return _before_pause(syntax, at, first) if group.tense is Tense.GERUND else None


def _in_relative(syntax: Syntax, group: VerbGroup, at: int) -> VerbGroup | None:
    """Give the verb of a clause within the sentence that "and" joins a verb to ("met Ana Lund, who praised it and warned that")."""
    number = syntax.group_of[group.start]
    while number > 0:
        number -= 1
        earlier = syntax.groups[number]
        if any(is_pause(syntax.reading, i) for i in range(earlier.stop, at)):
            break
        depth = syntax.reading.quote_of
        if earlier.is_finite and depth[earlier.first] == depth[group.first]:
            led = syntax.kinds[earlier.start - 1] is Kind.RELATIVE
            led = led or is_fronted(syntax, earlier)
            same = earlier.tense is group.tense
            return earlier if led and same else None
    return None


def _before_pause(syntax: Syntax, at: int, first: int) -> Subject | None:
    """Give the phrase that opens a sentence before the comma and a gerund ("The minister, suggesting that ...")."""
    at -= syntax.kinds[at] in _LINKS
    alone = all(syntax.group(i) is None for i in range(first, at))
    if not is_pause(syntax.reading, at) or at <= first or not alone:
        return None
    return subject_in(syntax, Region(first, at))


def _before(syntax: Syntax, group: VerbGroup) -> int:
    at = group.start - 1
    while at >= 0 and syntax.kinds[at] in _LIGHT:
        at -= 1
    depth = syntax.reading.quote_of
    closed = at >= 0 and NOWHERE == depth[group.start] != depth[at]
    pause = pause_of_relative(syntax, at) if closed else None
    return at if pause is None else pause


def _pronoun(reading: Reading, index: int) -> tuple[int, int]:
    """Give the range of the subject pronoun, of up to four words, that ends at a word."""
    starts = (
        start
        for start in range(max(0, index - 3), index)
        for stop, entry in reading.tags[start]
        if entry.tag is Tag.SUBJECT_PRONOUN and stop == index + 1
    )
    return next(starts, index), index + 1


def _governing(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """
    Give the verb whose subject a verb without one of its own shares.

    A verb of speech goes on from a verb of speech ("said A and accused B, adding C"), if
    there is one in the sentence; others go on from the nearest main verb.
    """
    reading = syntax.reading
    first = reading.sentence(group.first).first
    inside = reading.quote_of[group.first]
    reporting = reading.language.lexicon.reporting
    number = syntax.group_of[group.start]
    main: list[VerbGroup] = []
    while number > 0:
        number -= 1
        earlier = syntax.groups[number]
        if earlier.first < first:
            break
        depth = reading.quote_of[earlier.first]
        alike = earlier.is_finite and (depth == inside or inside != NOWHERE)
        aside = group.lemma not in reporting and is_aside(syntax, earlier, first)
        if alike and not aside and not is_subordinate(syntax, earlier, first):
            main.append(earlier)
    speaking = [g for g in main if is_of_speech(reading, g)]
    if group.lemma in reporting and speaking:
        perfect = _of_perfect(group, speaking[0], main)
        if perfect is not None:
            return perfect
        nearer = main[: main.index(speaking[0])]
        others = (g for g in nearer if g.tense is group.tense)
        return next((g for g in others if _opens_clause(syntax, g)), speaking[0])
    same = [g for g in main if g.tense is group.tense]
    return next(iter(same or main), None)


def _of_perfect(
    group: VerbGroup, speaking: VerbGroup, main: list[VerbGroup]
) -> VerbGroup | None:
    """Give the perfect from which another goes on within what is said ("said Togo [had paid] and had threatened to leave")."""
    within = group.compound and not speaking.compound
    alike = (g for g in main if within and g.compound and g.tense is group.tense)
    return next(alike, None)


def _opens_clause(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a comma and a coordinator stand before a verb and its own subject ("X said no, [but Y left] and vowed")."""
    at = group.start - 1
    while at > 0 and syntax.kinds[at] not in _CLAUSE_ENDS:
        at -= 1
    own = at < group.start - 1 and syntax.kinds[at] is Kind.COORDINATOR
    return own and is_pause(syntax.reading, at - 1)


_CLAUSE_ENDS = (Kind.COORDINATOR, Kind.VERB, Kind.MARK)


def is_subordinate(syntax: Syntax, group: VerbGroup, first: int) -> bool:
    """Tell whether a conjunction or a relative pronoun opens the clause of a verb."""
    at = group.start - 1
    while at >= first:
        kind = syntax.kinds[at]
        if kind in (Kind.SUBORDINATOR, Kind.RELATIVE, Kind.THAT, Kind.QUESTION):
            return True
        earlier = syntax.group(at)
        finite = earlier is not None and earlier.is_finite
        if finite and earlier is not None and _is_joined(syntax, group, earlier):
            return is_subordinate(syntax, earlier, first)
        if finite or syntax.reading.is_mark(at, ";"):
            return False
        at -= 1
    return False


def _is_joined(syntax: Syntax, group: VerbGroup, earlier: VerbGroup) -> bool:
    """Tell whether only a coordinator without a comma parts a verb from the one before and what belongs to that ("who came and [left]")."""
    at = group.start - 1
    while at > earlier.stop and syntax.kinds[at] in _LIGHT:
        at -= 1
    between = range(earlier.stop, at)
    return syntax.kinds[at] is Kind.COORDINATOR and not any(
        is_pause(syntax.reading, i) for i in between
    )
