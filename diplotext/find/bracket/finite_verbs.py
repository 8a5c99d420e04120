"""Which verbs of a segment have a tense, and are not infinitives, participles or adjectives written like one that has."""

from diplotext.find.bracket.clusters import role_of
from diplotext.find.bracket.forms import Forms
from diplotext.find.bracket.segments import Segment
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def first_finite(forms: Forms, segment: Segment, *, waits: bool) -> int | None:
    """
    Give the finite verb of a segment that nothing opens, unless it only closes an earlier clause.

    Args:
        forms: The verb forms of the text.
        segment: The segment.
        waits: Whether an earlier clause still lacks what closes it.
    """
    verbs = (i for i in range(segment.first, segment.stop) if is_finite(forms, i))
    found = next(verbs, None)
    if found is not None and _is_before_noun(forms, segment, found):
        behind = next(verbs, found)
        if not _joins(forms, segment, found, behind):
            found = behind  # "[das vereinbarte Treffen] sei abgesagt"
    if found is None or _is_attribute(forms, segment, found):
        return None
    if found == segment.first and forms.participle(found):
        carries = any(role_of(forms, e.lemma) for e in forms.finite(found + 1))
        if carries or not waits:
            return found + carries  # "Kritisiert wird, dass ..."
    ambiguous = forms.infinitive(found) or forms.participle(found)
    closes = found == segment.stop - 1 or forms.is_verb(segment.stop - 1)
    return None if waits and ambiguous and closes else found


def _is_attribute(forms: Forms, segment: Segment, at: int) -> bool:
    """Tell whether a form that opens an infinitive clause, behind an article or a number or not, is an adjective ("verdächtige Schiffe zu melden")."""
    reading, words = forms.reading, forms.reading.words
    small = not words.is_capitalized(at)
    ends = reading.language.lexicon.suffixes.get("adjective", ())
    declined = words.keys[at].endswith(ends)  # no "gab Karl Wolf zu bedenken"
    opens = segment.lead == "," and _opens_phrase(forms, segment, at)
    return opens and small and declined and forms.is_linked(segment.stop - 1)


def _opens_phrase(forms: Forms, segment: Segment, at: int) -> bool:
    """Tell whether nothing but articles and numbers stands before a word in its segment, and a noun behind it."""
    reading, before = forms.reading, range(segment.first, at)
    led = all(i in reading.numbers or reading.has(i, Tag.DETERMINER) for i in before)
    return led and at + 1 < segment.stop and reading.words.is_capitalized(at + 1)


def _joins(forms: Forms, segment: Segment, at: int, behind: int) -> bool:
    """Tell whether a word joins two verbs of which the first one stands behind a pronoun ("[Das] erklärte Minister Storm und betonte")."""
    reading = forms.reading
    pronoun = at == segment.first + 1 and reading.has(
        segment.first, Tag.SUBJECT_PRONOUN
    )
    joined = any(reading.has(i, Tag.COORDINATOR) for i in range(at, behind))
    return pronoun and joined


def _is_before_noun(forms: Forms, segment: Segment, at: int) -> bool:
    """Tell whether a form of the past is spelt like a participle with the end of an adjective, in the phrase that opens a segment ("das [vereinbarte] Treffen")."""
    words = forms.reading.words
    small = not words.is_capitalized(at) or at == forms.reading.sentence(at).first
    if not small or not _opens_phrase(forms, segment, at):
        return False
    past = {e.lemma for e in forms.finite(at) if e.value is Tense.IMPERFECT}
    table = forms.reading.language.lexicon.table
    return any(
        entry.value is Tense.PARTICIPLE and entry.lemma in past
        for hit in table.find((words.keys[at][:-1],))
        for entry in hit.values
    )


def is_finite(forms: Forms, index: int) -> bool:
    """
    Tell whether a word has a tense.

    An infinitive or participle before a linked one has none ("ruhen zu lassen",
    "beteiligt zu werden").
    """
    keys = forms.reading.words.keys
    linked = index + 2 < len(keys) and keys[index + 1] in forms.links
    carrier = forms.infinitive(index + 2) if linked else None
    role = role_of(forms, carrier.lemma) if carrier is not None else None
    participle = role is not None and forms.participle(index) is not None
    infinitive = carrier is not None and forms.infinitive(index) is not None
    return bool(forms.finite(index)) and not (infinitive or participle)


def tells_past(forms: Forms, at: int) -> bool:
    """Tell whether a word is a verb in the past by which a clause may say who said the one before it."""
    known = forms.reading.language.lexicon.reporting
    past = (e for e in forms.finite(at) if e.value is Tense.IMPERFECT)
    records = (record for e in past for record in known.get(e.lemma, ()))
    return any("quote" in record.frames for record in records)
