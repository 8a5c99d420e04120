"""The body or document that speaks by a pronoun that may mean nobody: "Das Ministerium schwieg. Später teilte [es] mit, ..."."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import BODIES, Figure
from diplotext.find.coreference.spoken_here import spoke_before
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_PLACES = tag_bits(Tag.STATE, Tag.CAPITAL)
_THINGS = BODIES | {ActorKind.STATE, ActorKind.DOCUMENT}


def may_be_nobody(cast: Cast, index: int) -> bool:
    """Tell whether a pronoun may stand for nothing ("[Es] heißt")."""
    return cast.reading.has(index, Tag.SUBJECT_PRONOUN, "impersonal")


def neuter_voice(cast: Cast, index: int, lemma: str) -> tuple[str, ...]:
    """
    Give whom "es" means as who speaks: a thing of the sentence before, or the one that spoke last.

    A document goes first where the verb is one by which documents provide, else the thing
    that the sentence before names first.

    Args:
        cast: The story's figures.
        index: The pronoun.
        lemma: The verb.
    """
    reading = cast.reading
    provides = lemma in reading.language.lexicon.document_verbs
    known = _told_before(cast, index)
    papers = [f for f in known if f.kind is ActorKind.DOCUMENT]
    bodies = [f for f in known if f.kind is not ActorKind.DOCUMENT]
    first = (papers[-1:] if provides else bodies[:1]) or papers[-1:] or bodies[:1]
    keys = tuple(f.key for f in first) or _spoken(cast, index)
    reference = Reference(
        index, index + 1, MentionForm.PRONOUN, ActorKind.ORGANIZATION, rule="pronoun"
    )
    for key in keys:
        cast.figures[key].add(reference)
    return keys


def _told_before(cast: Cast, index: int) -> list[Figure]:
    """Give the things that the sentence before names, in the same paragraph."""
    reading = cast.reading
    number = reading.sentence_of[index] - 1
    if number < 0:
        return []
    before = reading.sentences[number]
    if reading.paragraph(before.first) != reading.paragraph(index):
        return []
    return [
        cast.figures[keys[0]]
        for met, keys in cast.within(before.first, before.stop)
        if len(keys) == 1
        and reading.quote_of[met.first] == NOWHERE
        and _is_neuter(cast, cast.figures[keys[0]], met.first)
    ]


def _is_neuter(cast: Cast, figure: Figure, first: int) -> bool:
    """Tell whether a thing is neuter: a document of no other gender, a state without an article, or what its article says is."""
    if figure.kind not in _THINGS or figure.plural or figure.feminine:
        return False
    if figure.kind is ActorKind.DOCUMENT:
        return not _is_masculine(cast, figure)  # "ein" tells no gender
    if figure.feminine is not None:
        return False
    reading = cast.reading
    leads = reading.language.lexicon.suffixes.get("neuter_leads", ())
    alone = not reading.has(first - 1, Tag.DETERMINER)
    state = figure.kind is ActorKind.STATE and reading.begins(first, _PLACES)
    return reading.key(first - 1) in leads or (state and alone)


def _is_masculine(cast: Cast, figure: Figure) -> bool:
    """Tell whether a noun for a document is masculine, whatever article stands before it."""
    places = (range(first, stop) for first, stop in figure.references)
    hits = (cast.reading.hit(at, Tag.DOCUMENT) for place in places for at in place)
    return any(hit is not None and "masculine" in hit[1].features for hit in hits)


def _spoken(cast: Cast, index: int) -> tuple[str, ...]:
    """Give who spoke last in the same paragraph, if that is a neuter thing."""
    at, keys = spoke_before(cast, index)
    near = at >= 0 and cast.reading.paragraph(at) == cast.reading.paragraph(index)
    if not near or len(keys) != 1:
        return ()
    figure = cast.figures[keys[0]]
    neuter = any(_is_neuter(cast, figure, first) for first in figure.firsts)
    return keys if neuter else ()
