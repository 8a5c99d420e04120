"""Relative pronouns that open clauses, told from the articles that are written like them."""

from diplotext.find.bracket.attributes import is_adjective, over_attribute
from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.forms import Forms, is_reported
from diplotext.find.bracket.noun_phrases import is_postposed
from diplotext.find.bracket.segments import Segment
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_CLAUSE = 20
_OPENING = tag_bits(Tag.COMPLEMENTIZER, Tag.SUBORDINATOR, Tag.QUESTION_WORD)
_LIGHT = tag_bits(Tag.ADVERB, Tag.NEGATION)
_BEHIND_RELATIVE = tag_bits(Tag.DETERMINER, Tag.PREPOSITION, Tag.SUBJECT_PRONOUN)
_PRONOUNS = tag_bits(
    Tag.SUBJECT_PRONOUN, Tag.STRESSED_PRONOUN, Tag.DETERMINER, Tag.CLITIC, Tag.ADVERB
)


def relative_opener(
    forms: Forms, segment: Segment, first: int, cluster: tuple[int, int]
) -> tuple[ClauseKind, int] | None:
    """Read a relative pronoun, behind a preposition or not, with its verb at the end."""
    reading = forms.reading
    known = reading.language.lexicon.suffixes.get("relatives", ())
    at = first
    if reading.has(at, Tag.PREPOSITION) and not reading.has(at, Tag.DETERMINER):
        at += 1
    sources = reading.language.lexicon.suffixes.get("source_relatives", ())
    if reading.words.keys[at] in sources:
        return ClauseKind.RELATIVE, at + 1
    if at >= segment.stop or reading.words.keys[at] not in known:
        return None
    if cluster[0] <= at or _main_instead(forms, at, cluster, segment):
        return None
    return ClauseKind.RELATIVE, at + 1


def is_parted_relative(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a relative pronoun stands right before a preposition, which no article does but with an attribute ("X, [der] auf die Frage, ob P, schwieg")."""
    known = reading.language.lexicon.suffixes.get("relatives", ())
    opens = reading.words.keys[first] in known and reading.has(
        first + 1, Tag.PREPOSITION
    )
    return opens and over_attribute(reading, first + 1, stop) == first + 1


def _main_instead(
    forms: Forms, at: int, cluster: tuple[int, int], segment: Segment
) -> bool:
    """
    Tell whether the word is an article and the clause a main one.

    It is when the verb stands second, behind one noun phrase, and more follows; or when it is
    in the mood of reported speech.
    """
    reading = forms.reading
    earlier = [i for i in range(at + 1, cluster[0]) if forms.finite(i)]
    unsure = [
        i
        for i in earlier
        if not (forms.infinitive(i) or forms.participle(i) or _describes(reading, i))
        and not _closes_first(reading, at, i)
    ]
    if unsure:
        return True
    if cluster[1] < segment.stop or not forms.finite(cluster[1] - 1):
        return True
    antecedent = _has_antecedent(reading, segment.first)
    if not antecedent and not _is_put_behind(forms, segment, at):
        return True
    follows_noun = reading.words.is_capitalized(at + 1) or reading.begins(
        at + 1, Tag.DEMONYM.bit | Tag.QUALIFIER.bit
    )
    moods = [is_reported(forms.at[i]) for i in range(*cluster)]
    return any(moods[:-1]) or (follows_noun and any(moods))


def _closes_first(reading: Reading, at: int, verb: int) -> bool:
    """Tell whether a verb closes the first of two clauses joined behind one pronoun ("der mitgearbeitet [hat] und anonym bleiben wollte")."""
    noun = reading.words.is_capitalized(at + 1)
    return not noun and verb > at + 1 and reading.has(verb + 1, Tag.COORDINATOR)


def _is_put_behind(forms: Forms, segment: Segment, at: int) -> bool:
    """Tell whether a relative clause stands behind the verb that parts it from its noun ("sieht ein Text vor, den der Rat billigte")."""
    reading, before = forms.reading, segment.first - 2
    if before < 0 or over_attribute(reading, at, segment.stop) > at:
        return False
    closes = bool(forms.participle(before) or forms.infinitive(before))
    closes |= bool(forms.finite(before)) and _ends_clause(reading, before)
    particle = reading.words.keys[before] in reading.language.lexicon.prefixes
    follows = reading.is_one_of(at + 1, _BEHIND_RELATIVE) or at + 1 in reading.dates
    follows = follows or _is_bare_state(reading, at + 1)
    follows = follows or reading.begins(at + 1, _LIGHT)
    while before > 0 and forms.is_verb(before - 1):
        before -= 1
    noun = reading.words.is_capitalized(before - 1)
    return noun and (closes or particle) and follows


def _ends_clause(reading: Reading, verb: int) -> bool:
    """Tell whether a verb closes a clause within the sentence ("[Wie] aus dem Pakt hervorgeht, der ...", "[dass] er Geld forderte, das ...", "[die] den Mut lobte, der ...")."""
    words = reading.language.lexicon.suffixes.get("parenthesis", ())
    opening = reading.sentence(verb).first
    farthest = max(opening, verb - _CLAUSE)
    near = range(verb - 1, farthest - 1, -1)
    first = next((i + 1 for i in near if reading.is_mark(i, ",;:")), farthest)
    relatives = reading.language.lexicon.suffixes.get("relatives", ())
    relative = reading.words.keys[first] in relatives
    relative = relative and reading.is_one_of(first + 1, _BEHIND_RELATIVE)
    words_open = reading.words.keys[first] in words or reading.begins(first, _OPENING)
    return relative or words_open


def _is_bare_state(reading: Reading, at: int) -> bool:
    """Tell whether the name of a state stands at a word, or behind an adverb, that no article may lead ("den [zunächst] Kenia leitet")."""
    at = reading.over(at, Tag.ADVERB.bit)
    territories = reading.language.lexicon.territories
    values = (e.value or "" for _, e in reading.tags[at] if e.tag is Tag.STATE)
    named = [territories[value] for value in values if value in territories]
    return any(one.feminine is None and not one.plural for one in named)


def _describes(reading: Reading, at: int) -> bool:
    """Tell whether a form of a verb is an adjective behind an article ("den verhinderten französischen Minister")."""
    noun = reading.words.is_capitalized(at + 1) or reading.begins(
        at + 1, Tag.DEMONYM.bit | Tag.QUALIFIER.bit
    )
    return noun and reading.has(at - 1, Tag.DETERMINER) and is_adjective(reading, at)


def _has_antecedent(reading: Reading, first: int) -> bool:
    """Tell whether a noun or a pronoun stands before the comma that a relative clause needs."""
    before = first - 2
    while before >= 0 and reading.is_mark(before, '"“”«»‘’›‹)'):
        before -= 1
    if before > 0 and is_postposed(reading, before):
        before -= 1  # "einem Entwurf zufolge, der ..."
    words = reading.words
    noun = words.is_capitalized(before) or words.is_number(before)
    return before >= 0 and (noun or reading.is_one_of(before, _PRONOUNS))
