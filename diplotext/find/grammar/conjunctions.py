"""Which words open a clause, and whether a "que" reports what was said or is a relative pronoun."""

import attrs

from diplotext.find.grammar.named_asides import before_named_aside
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import BEFORE_NOUN, Tag, tag_bits
from diplotext.lang.inflect import Tense


_OPENING = tag_bits(Tag.RELATIVE, Tag.SUBORDINATOR, Tag.COMPLEMENTIZER)
_MAX_TOLD = 16
_PARTIES = tag_bits(
    Tag.ROLE,
    Tag.GROUP,
    Tag.MEMBER_UNIT,
    Tag.DOCUMENT,
    Tag.STATE,
    Tag.ORGANIZATION,
    Tag.SEAT,
    Tag.CAPITAL,
    Tag.CIVILITY,
)
_CIRCUMSTANCES = frozenset({"addressee", "setting"})
_MEDIUM = frozenset({"setting"})
_LONGEST_DATE = 6
_MAX_ASIDE = 16


def opens_clause(reading: Reading, index: int) -> bool:
    """Tell whether a relative, a subordinator or a complementizer begins at a word."""
    if not reading.begins(index, _OPENING):
        return False
    if reading.has(index, Tag.REFLEXIVE):  # "s'engage" is no "s'il"
        return reading.has(index + 1, Tag.SUBJECT_PRONOUN)
    return True


def is_paused(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a comma makes an adverb of a conjunction that the pack lists ("En tanto, Chile ...")."""
    listed = reading.language.lexicon.suffixes.get("paused", ())
    return (
        reading.is_mark(stop, ",")
        and " ".join(reading.words.keys[first:stop]) in listed
    )


def drops_subject(reading: Reading) -> bool:
    """Tell whether verbs of the language need no subject beside them."""
    return "drops-subject" in reading.language.lexicon.traits


def is_complementizer(syntax: Syntax, at: int) -> bool:
    """
    Tell whether "que" stands behind a verb, adverbs between them or not, which makes it no relative.

    A preposition may be part of it ("informó de que"). Where a verb needs no subject before
    it, what stands between may be whom it is said to, or who says it.
    """
    reading = syntax.reading
    if not reading.has(at, Tag.COMPLEMENTIZER):
        return False
    if reading.has(at - 1, Tag.COORDINATOR) and _joins_clauses(syntax, at):
        return True
    if _completes_noun(reading, at):
        return True
    whole = reading.hit(at - 1, Tag.COMPLEMENTIZER)
    before = at - 2 if whole is not None and whole[0] == at + 1 else at - 1
    while before > 0:
        behind = before
        before = _before_adverb(reading, before) - reading.is_mark(before, '"»”')
        if before == behind:
            break
    before = _before_aside(syntax, before)
    if drops_subject(reading):  # "dijo al ministro, Juan Ruiz, que"
        before = before_named_aside(reading, before, reading.sentence(at).first)
    if _is_attribute(syntax, before):
        return False
    return (
        syntax.group(before) is not None
        or _ends_adjective(reading, before)
        or _ends_cue(syntax, before)
        or _reports(syntax, before)
    )


def _completes_noun(reading: Reading, at: int) -> bool:
    """Tell whether "de" without an article leads to "que", which is no relative then ("dio garantías [de que] pagará", but "la ruta de la que")."""
    of = reading.has(at - 1, Tag.PREPOSITION, "of")
    return of and not reading.has(at - 1, Tag.DETERMINER) and drops_subject(reading)


def _reports(syntax: Syntax, before: int) -> bool:
    """Tell whether a clause before a word tells something to somebody, or is told by who stands there."""
    if drops_subject(syntax.reading):
        return _is_told(syntax, before)
    return _is_told_somewhere(syntax, before)


def _is_attribute(syntax: Syntax, at: int) -> bool:
    """Tell whether a word is a participle that only tells something of the person before it ("un general [retirado] que manda")."""
    reading, group = syntax.reading, syntax.group(at)
    if group is None or group.tense is not Tense.PARTICIPLE or group.first != at:
        return False
    reports = group.lemma in reading.language.lexicon.reporting
    return not reports and reading.has(at - 1, Tag.ROLE)


def _joins_clauses(syntax: Syntax, at: int) -> bool:
    """Tell whether the "que" before one behind a coordinator reports, so that both do ("que A y que B")."""
    reading = syntax.reading
    for before in range(at - 2, reading.sentence(at).first, -1):
        if reading.has(before, Tag.COMPLEMENTIZER):
            return is_complementizer(syntax, before)
        if reading.is_mark(before, ";:()"):
            return False
    return False


def _ends_cue(syntax: Syntax, at: int) -> bool:
    """Tell whether the words behind a verb with which it is one of speech end at a word ("dejó claro")."""
    reading = syntax.reading
    for index in range(at - 1, max(reading.sentence(at).first - 1, at - _MAX_CUE), -1):
        group = syntax.group(index)
        if group is not None:
            records = reading.language.lexicon.reporting.get(group.lemma, ())
            ends = (reading.first_of(group.stop, r.tail) for r in records if r.tail)
            return any(stop == at + 1 for stop in ends)
    return False


_MAX_CUE = 5


def _before_aside(syntax: Syntax, at: int) -> int:
    """
    Give the verb of speech before an aside between two commas ("aclaró, entre risas, que").

    A name may stand beside it, or when it was said (", par la voix de son chef, X, que", "a dit à Rome, lundi, que").
    """
    reading = syntax.reading
    if not reading.is_mark(at, ","):
        return at
    first = max(reading.sentence(at).first, at - _MAX_ASIDE)
    for comma in range(at - 1, first, -1):
        if reading.is_mark(comma, ","):
            verb = syntax.group(comma - 1)
            told = verb is not None and verb.lemma in reading.language.lexicon.reporting
            if told or drops_subject(reading):
                return comma - 1 if told else at
            if _is_told_somewhere(syntax, comma - 1):
                return comma - 1
        elif (group := syntax.group(comma)) is not None and group.is_finite:
            return at
    return at


def _is_told(syntax: Syntax, at: int) -> bool:
    """Tell whether a verb of speech, and whom it tells or who speaks behind it, end at a word."""
    verb = _telling(syntax, at)
    return verb is not None and begins_party(syntax.reading, verb.stop)


def _is_told_somewhere(syntax: Syntax, at: int) -> bool:
    """Tell whether a verb of speech, and where or to whom it is said, end at a word ("a dit à la presse que")."""
    reading = syntax.reading
    verb = _telling(syntax, at)
    if verb is None or not verb.is_finite:
        return False
    if reading.ends(at, Tag.DOCUMENT):
        return _opens_medium(reading, verb.stop)
    return _opens_circumstance(reading, verb.stop)


def _telling(syntax: Syntax, at: int) -> VerbGroup | None:
    """Give the verb nearest before a word in its clause, if what it says follows "que"."""
    reading = syntax.reading
    for before in range(at, max(reading.sentence(at).first, at - _MAX_TOLD) - 1, -1):
        group = syntax.group(before)
        if group is not None and group.tense is Tense.PARTICIPLE:
            continue  # "a dit dans un communiqué [publié] à Oslo que"
        if group is not None:
            records = reading.language.lexicon.reporting.get(group.lemma, ())
            tells = any("that" in each.frames for each in records)
            return group if tells else _making(syntax, group)
        if reading.is_mark(before, ",;:()") or opens_clause(reading, before):
            return None
    return None


def _making(syntax: Syntax, infinitive: VerbGroup) -> VerbGroup | None:
    """Give the verb that with an infinitive right behind it is one of speech, up to behind both ("a [fait savoir] lundi que")."""
    reading = syntax.reading
    verb = syntax.group(infinitive.start - 1)
    if verb is None or infinitive.tense is not Tense.INFINITIVE:
        return None
    told = (
        reading.first_of(verb.stop, record.tail)
        for record in reading.language.lexicon.reporting.get(verb.lemma, ())
        if record.tail and "that" in record.frames
    )
    whole = infinitive.stop in set(told)
    return attrs.evolve(verb, stop=infinitive.stop) if whole else None


def _over_adverbs(reading: Reading, at: int) -> int:
    """Step over adverbs and days."""
    while reading.hit(at, Tag.ADVERB) is not None or at in reading.dates:
        adverb = reading.hit(at, Tag.ADVERB)
        at = adverb[0] if adverb is not None else reading.dates[at].stop
    return at


def _opens_circumstance(reading: Reading, at: int) -> bool:
    """Tell whether a preposition of place or of an audience follows a verb, adverbs and days between them."""
    hit = reading.hit(_over_adverbs(reading, at), Tag.PREPOSITION)
    return hit is not None and bool(_CIRCUMSTANCES & hit[1].features)


def _opens_medium(reading: Reading, at: int) -> bool:
    """Tell whether a verb of speech has behind it in what something is said, and not to what ("a dit dans un communiqué", "a répondu à la lettre")."""
    hit = reading.hit(_over_adverbs(reading, at), Tag.PREPOSITION)
    return hit is not None and hit[1].features & _CIRCUMSTANCES == _MEDIUM


def begins_party(reading: Reading, at: int) -> bool:
    """Tell whether a phrase that names somebody, or one with a preposition, begins at a word."""
    at = _over_adverbs(reading, at)
    if reading.begins(at, Tag.PREPOSITION.bit) and not reading.has(
        at, Tag.PREPOSITION, "of"
    ):
        return True
    return names_party(reading, at)


def names_party(reading: Reading, at: int) -> bool:
    """Tell whether a noun phrase begins at a word with a name, or a noun of somebody who can act."""
    while not reading.begins(at, _PARTIES) and (
        reading.is_one_of(at, BEFORE_NOUN) or at in reading.numbers
    ):
        at = reading.numbers[at].stop if at in reading.numbers else at + 1
    known = at < len(reading.words)
    return known and (reading.begins(at, _PARTIES) or reading.words.is_capitalized(at))


def _ends_adjective(reading: Reading, index: int) -> bool:
    """Tell whether an adjective of "se dire convaincu que" ends at a word."""
    return reading.has(index, Tag.REPORTING_ADJECTIVE) or reading.has(
        index, Tag.COORDINATOR
    )


def _before_adverb(reading: Reading, index: int) -> int:
    """Step back over the adverb, negation, day or period that ends at a word ("lundi", "en octobre", "par écrit")."""
    for first in range(max(0, index - _LONGEST_DATE), index + 1):
        timed = (reading.dates.get(first), reading.periods.get(first))
        known = any(one is not None and one.stop > index for one in timed)
        adverb = reading.begins(first, _LIGHT) and any(
            entry.tag.bit & _LIGHT and stop == index + 1
            for stop, entry in reading.tags[first]
        )
        if known:
            return first - 1 - reading.has(first - 1, Tag.DETERMINER)  # "el lunes"
        if adverb:
            return first - 1
    return index


_LIGHT = tag_bits(Tag.ADVERB, Tag.NEGATION)
