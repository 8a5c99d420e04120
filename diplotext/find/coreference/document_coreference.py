"""Which document a noun phrase takes up again."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_last import named_last
from diplotext.find.coreference.numbered_documents import of_its_number
from diplotext.find.grammar.possible_verbs import may_be_form
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind


_NEAR = 3
_PAIR = 2


def document(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the document a noun phrase takes up: the one of its words, for a general word the one meant most."""
    recent = cast.recent(reference.first)
    borne = [f for f in cast.borne(reference.head) if f not in recent]
    before = [f for f in (*recent, *borne) if f.kind is ActorKind.DOCUMENT]
    before = of_its_number(cast, reference, _not_beside(cast, reference, before))
    same = [f for f in before if reference.head in f.heads]
    short = reference.stop - reference.first == 1
    generic = set(cast.reading.language.lexicon.suffixes.get("generic_documents", ()))
    if reference.head in generic:
        before = _in_writing(cast, before)
    if reference.head in generic and before:
        most = max(len(f.references) for f in before)
        same = _document_near(cast, reference) or [
            f for f in before if len(f.references) == most
        ]
    native = _is_native(cast, reference)
    defined = may_be_form(cast.reading, reference.stop, (Tense.PARTICIPLE,))
    if not same and (short or native) and not defined:
        known = [f for f in before if _is_brought_in(cast, f)]
        same = _told_so(cast, reference, known) or _of_kind(cast, reference, known)
    if not same:
        same = [f for f in before[-1:] if f.heads <= generic]
    if same and (short or native or not reference.states):
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
    """Give the document spoken of in the nearest sentence before that speaks of one, of the last three: one it brings in, else the first."""
    reading = cast.reading
    number = reading.sentence_of[reference.first]
    for back in range(number - 1, max(-1, number - 1 - _NEAR), -1):
        sentence = reading.sentences[back]
        told = [
            (met.first, cast.figures[keys[0]])
            for met, keys in cast.within(sentence.first, sentence.stop)
            if cast.figures[keys[0]].kind is ActorKind.DOCUMENT
            and _in_writing(cast, [cast.figures[keys[0]]])
        ]
        new = (
            figure
            for first, figure in told
            if reading.has(first - 1, Tag.DETERMINER, "indefinite")
        )
        if told:
            return [next(new, told[0][1])]
    return []


def _is_native(cast: Cast, reference: Reference) -> bool:
    """Tell whether a noun has no more than a nationality behind it ("la nota peruana")."""
    behind = cast.reading.hit(reference.stop - 1, Tag.DEMONYM)
    return reference.stop - reference.first == _PAIR and behind is not None


def _in_writing(cast: Cast, documents: list[Figure]) -> list[Figure]:
    """Leave out what need not be written, such as a decision, for a word that means a text."""
    unwritten = cast.reading.language.lexicon.suffixes.get("unwritten", ())
    return [f for f in documents if not f.heads <= set(unwritten)]


def _is_brought_in(cast: Cast, figure: Figure) -> bool:
    """Tell whether the body of the copy brought a document in, and as one, not as any of its kind ("the largest [such] deal")."""
    any_of_them = cast.reading.language.lexicon.suffixes.get("any_of_them", ())
    first, stop = min(figure.references)
    keys = cast.reading.words.keys[max(0, first - 1) : stop]
    told = cast.reading.sentence_of[first] != NOWHERE
    return told and not any(key in any_of_them for key in keys)


def _told_so(cast: Cast, reference: Reference, documents: list[Figure]) -> list[Figure]:
    """Give the documents brought in by a phrase that has a noun in it ("the draft", of "a [draft] agreement")."""
    keys = cast.reading.words.keys
    return [
        f
        for f in documents
        if f.plural is reference.plural
        and reference.head in keys[slice(*min(f.references))]
    ]


def _of_kind(cast: Cast, reference: Reference, documents: list[Figure]) -> list[Figure]:
    """Give the document spoken of last that is of the kind of a noun by which none was called ("la misiva", of a letter)."""
    kinds = (
        set(nouns)
        for name, nouns in cast.reading.language.lexicon.suffixes.items()
        if name.startswith(_KIND)
    )
    alike = {noun for nouns in kinds if reference.head in nouns for noun in nouns}
    known = [f for f in documents if f.heads & alike and f.plural is reference.plural]
    last = named_last(known, reference.first)
    return [] if last is None else [last]


_KIND = "documents_"
