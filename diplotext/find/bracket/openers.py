"""What opens a clause: conjunctions, question words, relative pronouns."""

from collections.abc import Sequence

import attrs

from diplotext.find.bracket.attributes import is_adjective, over_attribute
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.degrees import asks_degree
from diplotext.find.bracket.forms import Forms, is_reported
from diplotext.find.bracket.noun_phrases import is_postposed, phrase_stop
from diplotext.find.bracket.segments import Segment
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_NEAR = 5
_CLAUSE = 20
_OPENING = tag_bits(Tag.COMPLEMENTIZER, Tag.SUBORDINATOR, Tag.QUESTION_WORD)
_LIGHT = tag_bits(Tag.ADVERB, Tag.NEGATION)
_BEHIND_RELATIVE = tag_bits(Tag.DETERMINER, Tag.PREPOSITION, Tag.SUBJECT_PRONOUN)
_LEADS = (Tag.ADVERB, Tag.COORDINATOR)
_PRONOUNS = tag_bits(
    Tag.SUBJECT_PRONOUN, Tag.STRESSED_PRONOUN, Tag.DETERMINER, Tag.CLITIC, Tag.ADVERB
)


def opener(
    forms: Forms, segment: Segment, cluster: tuple[int, int] | None
) -> tuple[ClauseKind, int] | None:
    """
    Give what opens a segment and where its body begins, if a subordinate clause it is.

    Args:
        forms: The verb forms of the text.
        segment: The segment.
        cluster: The verbs at its end, if there are.
    """
    reading = forms.reading
    first = _behind_leads(reading, segment)
    if reading.has(first, Tag.COMPLEMENTIZER):
        return ClauseKind.THAT, first + 1
    final = cluster is not None and cluster[1] == segment.stop
    parenthesis = reading.language.lexicon.suffixes.get("parenthesis", ())
    manner = reading.words.keys[first] in parenthesis and reports_in(forms, cluster)
    if manner and not asks_degree(forms, segment, first):
        return ClauseKind.MANNER, first + 1
    question = reading.hit(first, Tag.QUESTION_WORD)
    if question is not None and final and _is_open(reading, segment, first):
        return ClauseKind.QUESTION, question[0]
    hit = reading.hit(first, Tag.SUBORDINATOR)
    if hit is not None and _compares(reading, segment, first):
        hit = None
    if hit is not None and cluster is not None:
        sure = not reading.begins(first, Tag.PREPOSITION.bit)
        second = not sure and (
            forms.is_linked(segment.stop - 1) or _has_second(forms, hit[0], cluster[0])
        )
        second = second or _brackets(forms, hit[0], cluster)
        sure = sure and not _is_role(forms, segment, hit[0], cluster)
        if (final and not second) or (sure and not _is_second(forms, segment, hit[0])):
            return ClauseKind.ADVERBIAL, hit[0]
    if segment.lead == "," and cluster is not None:
        return _relative(forms, segment, first, cluster)
    return None


@attrs.frozen
class Awaited:
    """
    What opens a clause whose verb stands behind a comma; indexes count words.

    Attributes:
        kind: What the clause is.
        first: Its first word.
        body: Its first word behind the one that opens it.
    """

    kind: ClauseKind
    first: int
    body: int

    def number(self, clauses: Sequence[Clause]) -> int | None:
        """Give the index of the words among the last clauses, where they stand as a fragment."""
        last = len(clauses) - 1
        near = range(last, max(-1, last - _NEAR), -1)
        return next((n for n in near if clauses[n].first == self.first), None)


def awaited(
    forms: Forms, segment: Segment, cluster: tuple[int, int] | None
) -> Awaited | None:
    """Give what opens a segment that has no verb of its own ("Wie Karl Wolf, ein Sprecher, mitteilte")."""
    reading = forms.reading
    if cluster is not None:
        return None
    first = _behind_leads(reading, segment)
    if first + 1 >= segment.stop:
        return None
    parenthesis = reading.language.lexicon.suffixes.get("parenthesis", ())
    if reading.has(first, Tag.COMPLEMENTIZER):
        return Awaited(ClauseKind.THAT, segment.first, first + 1)
    if reading.words.keys[first] in parenthesis:
        return Awaited(ClauseKind.MANNER, segment.first, first + 1)
    hit = reading.hit(first, Tag.SUBORDINATOR)
    if hit is None or reading.begins(first, Tag.PREPOSITION.bit):
        return None
    return Awaited(ClauseKind.ADVERBIAL, segment.first, hit[0])


def reports_in(forms: Forms, cluster: tuple[int, int] | None) -> bool:
    """Tell whether the verbs at the end of a clause are verbs of saying, a prefix before them or not."""
    if cluster is None:
        return False
    lexicon, keys = forms.reading.language.lexicon, forms.reading.words.keys
    return any(
        entry.lemma in lexicon.reporting
        or lexicon.particles.get((keys[at - 1], entry.lemma), "") in lexicon.reporting
        for at in range(*cluster)
        for entry in forms.at[at]
    )


def _is_open(reading: Reading, segment: Segment, first: int) -> bool:
    """Tell whether a question word may open a clause here: it is no relative of a place at a start."""
    return segment.lead != "" or not reading.has(first, Tag.PREPOSITION)


def _behind_leads(reading: Reading, segment: Segment) -> int:
    """Step over coordinators and light adverbs that stand before the word that opens a clause."""
    at = segment.first
    while at < segment.stop - 1:
        if reading.begins(at, Tag.SUBORDINATOR.bit | Tag.COMPLEMENTIZER.bit):
            return at
        hit = next((h for h in (reading.hit(at, tag) for tag in _LEADS) if h), None)
        if hit is None or hit[0] >= segment.stop:
            break
        at = hit[0]
    light = at - segment.first
    opens = reading.begins(
        at, Tag.SUBORDINATOR.bit | Tag.COMPLEMENTIZER.bit | Tag.QUESTION_WORD.bit
    )
    return at if light and opens else _behind_coordinator(reading, segment)


def _behind_coordinator(reading: Reading, segment: Segment) -> int:
    hit = reading.hit(segment.first, Tag.COORDINATOR)
    return hit[0] if hit is not None and hit[0] < segment.stop else segment.first


def _compares(reading: Reading, segment: Segment, first: int) -> bool:
    """Tell whether a word stands behind a comparative, and leads to what is compared ("Mehr als 1000 werde man ...")."""
    known = reading.language.lexicon.suffixes.get("comparatives", ())
    return first > segment.first and reading.words.keys[first - 1] in known


def _is_role(
    forms: Forms, segment: Segment, first: int, cluster: tuple[int, int]
) -> bool:
    """Tell whether a word stands before a bare noun and the verb of a main clause ("Als Grund nannte er ...")."""
    reading = forms.reading
    leads = reading.words.keys[first - 1] in (
        reading.language.lexicon.suffixes.get("predicative", ())
    )
    if reading.words.is_number(first) and reading.is_mark(first + 1, "."):
        first += 2  # "Als 19. Staat trat Malta bei"
    bare = not reading.has(first, Tag.DETERMINER) or reading.words.is_capitalized(first)
    ends = phrase_stop(reading, first, segment.stop) == cluster[0]
    ends = ends or first + 1 == cluster[0]  # "Als letzte kam Angola hinzu"
    return leads and bare and ends and cluster[1] < segment.stop


def _is_second(forms: Forms, segment: Segment, body: int) -> bool:
    """Tell whether a finite verb stands right behind the word, which then opens nothing."""
    return bool(forms.finite(body)) and body < segment.stop - 1


def _brackets(forms: Forms, body: int, cluster: tuple[int, int]) -> bool:
    """Tell whether a verb right behind the word makes a main clause with the last one ("Damit sei der Streit beendet")."""
    reading, last = forms.reading, cluster[1] - 1
    opens = body < cluster[0] and bool(forms.finite(body))
    opens = opens and not reading.begins(body, _NO_VERB)
    closes = bool(forms.participle(last) or forms.infinitive(last))
    return opens and closes and not reading.words.is_capitalized(body)


_NO_VERB = tag_bits(Tag.DETERMINER, Tag.ADVERB, Tag.PREPOSITION)


def _has_second(forms: Forms, first: int, stop: int) -> bool:
    """Tell whether a verb that can only be finite stands in a range: then what opens it is a preposition."""
    return any(
        forms.finite(i)
        and not forms.infinitive(i)
        and not forms.participle(i)
        and forms.reading.words.is_word(i)
        for i in range(first, stop)
    )


def _relative(
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
    """Tell whether a verb closes a clause within the sentence ("[Wie] aus dem Pakt hervorgeht, der ...", "[dass] er Geld forderte, das ...")."""
    words = reading.language.lexicon.suffixes.get("parenthesis", ())
    opening = reading.sentence(verb).first
    near = range(verb - 1, max(opening, verb - _CLAUSE) - 1, -1)
    first = next((i + 1 for i in near if reading.is_mark(i, ",;:")), near[-1])
    return reading.words.keys[first] in words or reading.begins(first, _OPENING)


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
