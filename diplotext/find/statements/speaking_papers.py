"""Documents that a pronoun or a noun means before a verb by which documents alone provide: "Il stipule", "estipula el instrumento"."""

from diplotext.find.analytic.owners import is_opened_by_state
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.named_last import named_last
from diplotext.find.coreference.spoken_here import spoke_before
from diplotext.find.mentions.reference import Reference
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_PAIR = 2
_BODIES = frozenset({ActorKind.ORGANIZATION, ActorKind.PERSON_GROUP})


def provision(cast: Cast, attribution: Attribution, index: int) -> tuple[str, ...]:
    """Give the document a pronoun means before a verb by which documents provide ("Il stipule"), or beside a part of its own ("énonce-t-il en son article 4")."""
    verbs, cue = cast.reading.language.lexicon.document_verbs, attribution.cue
    if cue is None or cue[1] <= index:
        return ()
    if attribution.lemma not in verbs and not _in_its_part(cast, index, cue):
        return ()
    before = [f for f in cast.recent(index) if f.kind is ActorKind.DOCUMENT]
    if not before or _goes_on(cast, index) or is_opened_by_state(cast, index):
        return ()
    key = max(before, key=lambda f: f.last_before(index)).key
    reference = Reference(
        index, index + 1, MentionForm.PRONOUN, ActorKind.DOCUMENT, rule="pronoun"
    )
    cast.figures[key].add(reference)
    return (key,)


def _in_its_part(cast: Cast, index: int, cue: tuple[int, int]) -> bool:
    """Tell whether "its" and a noun for a part of a document stand behind a verb, or before its pronoun ("Dans [son préambule], il dit")."""
    reading = cast.reading
    parts = reading.language.lexicon.suffixes.get("own_parts", ())
    stop = min(cue[1] + _NEAR, reading.sentence(index).stop)
    front = range(max(reading.sentence(index).first, index - _NEAR), index)
    return any(
        reading.has(at, Tag.DETERMINER, "possessive")
        and (reading.key(at + 1) in parts or reading.key(at + 2) in parts)
        for at in (*front, *range(cue[1], stop))
    )


_NEAR = 5


def paper(
    cast: Cast, attribution: Attribution, segment: tuple[int, int]
) -> tuple[str, ...]:
    """Give the document spoken of last for a definite noun that no list knows, before or behind a verb by which documents alone provide ("estipula el instrumento")."""
    first, stop = segment
    reading = cast.reading
    provides = attribution.lemma in reading.language.lexicon.document_verbs
    known = reading.has(first, Tag.DETERMINER, "definite") and stop - first == _PAIR
    if not (provides and known) or reading.words.is_capitalized(stop - 1):
        return ()
    parts = set(reading.language.lexicon.suffixes.get("document_parts", ()))
    before = [f for f in cast.recent(first) if f.kind is ActorKind.DOCUMENT]
    last = named_last([f for f in before if not f.heads <= parts], first)
    if last is None:
        return ()
    last.add(
        Reference(
            first + 1, stop, MentionForm.NOMINAL, ActorKind.DOCUMENT, rule="paper"
        )
    )
    return (last.key,)


def _goes_on(cast: Cast, index: int) -> bool:
    """Tell whether "it" is the body that spoke last, in the same paragraph or the one before."""
    at, keys = spoke_before(cast, index)
    if not keys or not cast.reading.has(index, Tag.SUBJECT_PRONOUN, "neuter"):
        return False
    near = cast.reading.paragraph(index) - cast.reading.paragraph(at) <= 1
    return near and cast.figures[keys[0]].kind in _BODIES
