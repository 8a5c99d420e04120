"""Who is called the head of what he was told to lead: "Le général X dirige la mission ... Le chef de la mission"."""

from collections.abc import Container, Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.role_fits import fits
from diplotext.find.grammar.lead_words import lead_behind
from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_NEAR = 4
_AGENT = 5
_PARAGRAPHS = 2


def leader_told(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the person with a name who was told to lead what a noun for a head is followed by, or to lead anything where it stands alone.

    Args:
        cast: The story's figures.
        reference: The noun for a head ("la présidente", "le chef de la mission").
    """
    lexicon = cast.reading.language.lexicon
    heads = lexicon.suffixes.get("told_leaders", ())
    alone = reference.plural or reference.states or reference.owner
    if alone or reference.head not in heads or not reference.definite:
        return ()
    body = _body(cast.reading, reference)
    here = cast.reading.paragraph(reference.first)
    verbs: Container[str] = lexicon.verbs.get("leads", frozenset())
    if body is None:  # "le président" presides, and does not command
        verbs = lexicon.suffixes.get(f"leads_as_{reference.head}", ())
    led = {
        figure.key
        for figure in cast.recent(reference.first)
        if figure.kind is ActorKind.PERSON and figure.name and fits(figure, reference)
        for at in _led(cast, figure, reference.first, verbs)
        if cast.reading.words.keys[at] == body
        or (body is None and here - cast.reading.paragraph(at) < _PARAGRAPHS)
    }
    return tuple(led) if len(led) == 1 else ()


def _body(reading: Reading, reference: Reference) -> str | None:
    """Give the noun that "of" joins to a noun for a head ("la cheffe de la [mission]")."""
    for at in range(reference.first + 1, reference.stop + 1):
        if reading.has(at, Tag.PREPOSITION, "of"):
            return reading.key(_noun(reading, at + 1))
    return None


def _noun(reading: Reading, at: int) -> int:
    """Step over the determiners before a noun."""
    while reading.has(at, Tag.DETERMINER):
        at += 1
    return at


def _led(
    cast: Cast, figure: Figure, index: int, verbs: Container[str]
) -> Iterator[int]:
    """Give the nouns before a word for what somebody is told to lead, as a subject or an agent."""
    reading = cast.reading
    for (first, stop), (form, _) in figure.references.items():
        if form is not MentionForm.NAME or stop > index:
            continue
        behind = _behind_verb(reading, stop, verbs)
        if behind is not None:
            yield _noun(reading, behind)
        agent = _agent(reading, first, verbs)
        if agent is not None:
            opening = reading.sentence(first).first
            yield from range(opening, agent)


def _behind_verb(reading: Reading, at: int, verbs: Container[str]) -> int | None:
    """Give where what is led is named behind who leads it ("X, qui dirige [la mission]", "X prendra la tête de [la mission]")."""
    at += reading.is_mark(at, ",")
    at += reading.has(at, Tag.RELATIVE, "subject")
    for near in range(at, at + _NEAR):
        if may_be_verb(reading, near, verbs):
            return near + 1
        standing = reading.first_of(near, reading.phrases("at_the_head"))
        if standing is not None:
            return standing
        if not reading.words.is_word(near) or reading.has(near, Tag.RELATIVE):
            return None
    return None


def _agent(reading: Reading, first: int, verbs: Container[str]) -> int | None:
    """Give where the words begin that lead to who leads something, his titles between them or not ("[dirigée par] le général X")."""
    for at in range(first - 1, max(first - _AGENT, 0), -1):
        behind = lead_behind(reading, at)
        if behind is not None:
            led = behind <= first and may_be_verb(reading, at, verbs)
            return at if led else None
        if not reading.words.is_word(at):
            return None
    return None
