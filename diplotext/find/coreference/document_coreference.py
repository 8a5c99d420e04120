"""Which document a noun phrase takes up again."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.model import ActorKind


_NEAR = 3


def document(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the document a noun phrase takes up: the one of its words, for a general word the one meant most."""
    before = [f for f in cast.recent(reference.first) if f.kind is ActorKind.DOCUMENT]
    before += [f for f in cast.borne(reference.head) if f not in before]
    before = _not_beside(cast, reference, before)
    same = [f for f in before if reference.head in f.heads]
    short = reference.stop - reference.first == 1
    generic = set(cast.reading.language.lexicon.suffixes.get("generic_documents", ()))
    if reference.head in generic and before:
        most = max(len(f.references) for f in before)
        same = _document_near(cast, reference) or [
            f for f in before if len(f.references) == most
        ]
    if not same:
        same = [f for f in before[-1:] if f.heads <= generic]
    if same and (short or not reference.states):
        return (max(same, key=lambda f: f.last_before(reference.first)).key,)
    return ()


def _not_beside(
    cast: Cast, reference: Reference, documents: list[Figure]
) -> list[Figure]:
    """Leave out the documents named in the same sentence, of which another word speaks, if there are others."""
    sentence = cast.reading.sentence_of
    here = sentence[reference.first]
    others = [f for f in documents if sentence[f.last_before(reference.first)] != here]
    return others or documents


def _document_near(cast: Cast, reference: Reference) -> list[Figure]:
    """Give the document spoken of first in the nearest sentence before that speaks of one, of the last three."""
    reading = cast.reading
    number = reading.sentence_of[reference.first]
    for back in range(number - 1, max(-1, number - 1 - _NEAR), -1):
        sentence = reading.sentences[back]
        for _, keys in cast.within(sentence.first, sentence.stop):
            figure = cast.figures[keys[0]]
            if figure.kind is ActorKind.DOCUMENT:
                return [figure]
    return []
