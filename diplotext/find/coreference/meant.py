"""Whom the words of a subject mean: its head, a list of names, or the name beside a noun."""

from itertools import chain, takewhile

import attrs

from diplotext.find.analytic.distributed import distributed
from diplotext.find.analytic.owners import described, is_owner, owned
from diplotext.find.bracket.attributes import behind_attribute
from diplotext.find.coreference.apposed_states import apposed_states
from diplotext.find.coreference.bodies_beside import body_beside
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.persons_named import persons_by_name
from diplotext.find.grammar.plural_articles import is_plural_article
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_LISTED = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION, ActorKind.REGION})
_TWO = 2
_PLACED = tag_bits(Tag.PREPOSITION, Tag.PLACE_PREPOSITION)
_LEADS = tag_bits(Tag.DETERMINER, Tag.PREPOSITION)


def _name_apposed(cast: Cast, source: Subject) -> tuple[str, ...]:
    """Give the person named in the second of two segments, where the first names nobody ("Su vocero, el jefe X")."""
    if len(source.segments) != _TWO or _opens_by_name(cast, *source.segments[0]):
        return ()
    if is_plural_article(cast.reading, source.segments[0][0]):
        return ()  # "Les forces du maréchal, X, ont tiré"
    first, second = (persons_by_name(cast, *segment) for segment in source.segments)
    return second if len(second) == 1 and not first else ()


def _opens_by_name(cast: Cast, first: int, stop: int) -> bool:
    """Tell whether a segment begins with the name of a state or body, or with a paper, which speaks itself ("La Suède, menée par Y")."""
    head = cast.head(first, stop)
    if head is None or head[0].first > first + 1:
        return False
    if head[0].kind is ActorKind.DOCUMENT:
        return True
    return head[0].form in _NAMES and head[0].kind in _LISTED


_NAMES = frozenset({MentionForm.NAME, MentionForm.METONYM, MentionForm.ACRONYM})


def whom(cast: Cast, source: Subject) -> tuple[str, ...]:
    """
    Give whom a subject's segments mean.

    Several segments are a list when all are proper names, else an apposition, in which a
    person's name says most. What stands before the subject without an article tells what
    it is ("Rédacteur du projet, le Tchad a plaidé").
    """
    source = _itself(cast, source)
    named_beside = _joined_persons(cast, source) or _named_beside(cast, source)
    if named_beside:
        return named_beside
    each = [(_segment(cast, *place), place) for place in source.segments]
    first = source.segments[0]
    means = [k for k, at in each if k and (at == first or not is_owner(cast, at, k))]
    if not means:
        return ()
    return (
        _name_apposed(cast, source)
        or _counted_out(cast, source, means)
        or _listed(cast, means)
        or _apposed(cast, means)
    )


def whom_subject_means(syntax: Syntax, cast: Cast, group: VerbGroup) -> tuple[str, ...]:
    """Give whom the subject of a verb means; nobody where it has none."""
    subject = subject_of(syntax, group)
    return () if subject is None else whom(cast, subject)


def _itself(cast: Cast, source: Subject) -> Subject:
    """Give a subject without what stands before it ("Rédacteur du projet, le Tchad") or before its noun."""
    segments = source.segments
    if _is_fronted(cast, source):
        segments = segments[1:]
    if "capital-nouns" in _traits(cast):
        segments = tuple(
            (behind_attribute(cast.reading, first, stop), stop)
            for first, stop in segments
        )
    return attrs.evolve(source, segments=segments)


def _segment(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """Give whom one segment means, the narrowest reading of it first."""
    return (
        distributed(cast, first, stop)
        or _seated(cast, first, stop)
        or _state_beside(cast, first, stop)
        or ("analytic" in _traits(cast) and body_beside(cast, first, stop))
        or _adjectival(cast, first, stop)
        or _of_each(cast, first, stop)
        or owned(cast, first, stop)
        or described(cast, first, stop)
        or cast.joint(first, stop)
        or _named_at_end(cast, first, stop)
    )


def _seated(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """Give the state of a government behind whose noun its capital stands ("forderte [die Regierung] in Juba auf")."""
    known = cast.at.get(first + cast.reading.has(first, Tag.DETERMINER))
    if known is None or known[0].stop <= stop or len(known[1]) != 1:
        return ()
    placed = cast.reading.is_one_of(stop, _PLACED)
    return known[1] if placed and known[1][0].startswith("state:") else ()


def _listed(cast: Cast, means: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Give the states and bodies that a subject lists by name, from its first segment on ("Paris, Rome et Oslo")."""
    listed = list(takewhile(lambda keys: _is_listed(cast, keys), means))
    return tuple(dict.fromkeys(chain.from_iterable(listed))) if len(listed) > 1 else ()


def _apposed(cast: Cast, means: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Give whom segments beside each other mean: the person named where the first names nobody yet."""
    named = [keys for keys in means if is_person(cast, keys[0])]
    told = _is_unnamed(cast, means[0], one=len(named) == 1)
    if told and not named and len(means) == _TWO and _is_listed(cast, means[1]):
        return means[1]  # "La anfitriona, Turquía, ..."
    return named[0] if named and told else means[0]


def _counted_out(
    cast: Cast, source: Subject, means: list[tuple[str, ...]]
) -> tuple[str, ...]:
    """Give the states that stand beside a noun for all of them ("The three countries, Togo, Benin and Ghana, agreed")."""
    if len(source.segments) < _TWO:
        return ()
    (first, stop), (behind, _), *_others = source.segments
    reading, told = cast.reading, tuple(chain.from_iterable(means[1:]))
    states = len(told) > 1 and all(key.startswith("state:") for key in told)
    listed = reading.ends(stop - 1, Tag.STATE)  # "los ministros de Perú, Chile y Cuba"
    if not states or listed or behind != stop + 1:
        return ()
    numbers = (
        reading.numbers[at] for at in range(first, stop) if at in reading.numbers
    )
    as_many = all(number.value == len(told) for number in numbers)
    return told if as_many and _is_for_several(cast, first, stop, means[0]) else ()


def _is_for_several(cast: Cast, first: int, stop: int, keys: tuple[str, ...]) -> bool:
    """Tell whether a noun for several actors heads some words, and no name."""
    figure, head = cast.figures[keys[0]], cast.head(first, stop)
    noun = head is not None and head[0].form is MentionForm.NOMINAL
    if noun and len(keys) > 1:
        return True
    several = figure.plural or figure.kind is ActorKind.COALITION
    named = figure.goes_by_name or (figure.key.startswith("state:") and not noun)
    return several and not named


def _is_fronted(cast: Cast, source: Subject) -> bool:
    """Tell whether a noun without an article opens the sentence before a subject with its own."""
    reading = cast.reading
    if len(source.segments) < _TWO or _traits(cast) & _OTHERS:
        return False
    first, stop = source.segments[0]
    opens = reading.sentence(first).first == first
    head = cast.head(first, stop)
    noun = head is None or head[0].form is MentionForm.NOMINAL
    bare = not reading.has(first, Tag.DETERMINER) and first not in reading.numbers
    led = reading.has(source.segments[1][0], Tag.DETERMINER, "definite")
    return opens and noun and bare and led and reading.begins(first, _NOUNS)


_OTHERS = frozenset({"analytic", "verb-second"})
_NOUNS = tag_bits(Tag.ROLE, Tag.GROUP, Tag.MEMBER_UNIT, Tag.QUALIFIER)


def _traits(cast: Cast) -> frozenset[str]:
    return cast.reading.language.lexicon.traits


def _named_beside(cast: Cast, source: Subject) -> tuple[str, ...]:
    """Give the person whose name stands between commas behind a noun for him ("son collègue, Karmenu Spiteri, ...")."""
    if len(source.segments) < _TWO or _traits(cast) & _OTHERS:
        return ()
    head = cast.head(*source.segments[0])
    first = source.segments[1][0]
    name = cast.at.get(first)
    if head is None or name is None or head[0].form is not MentionForm.NOMINAL:
        return ()
    person = head[0].kind is ActorKind.PERSON and name[0].kind is ActorKind.PERSON
    return name[1] if person and name[0].form is MentionForm.NAME else ()


def _joined_persons(cast: Cast, source: Subject) -> tuple[str, ...]:
    """Give the persons whom a coordinator joins, each with a name beside an office ("El juez, X, y su colega, Y")."""
    reading, segments = cast.reading, source.segments
    traits = _traits(cast)
    joined = any(reading.has(first - 1, Tag.COORDINATOR) for first, _ in segments[1:])
    listed = "analytic" in traits and len(segments) > 1
    if "verb-second" in traits or not (joined or listed):
        return ()
    each = [_segment(cast, first, stop) for first, stop in segments]
    if not joined and len(each[-1]) == 1:
        return ()  # "the minister, Ana Lund"
    keys = tuple(dict.fromkeys(chain.from_iterable(each)))
    known = all(each) and all(is_person(cast, key) for key in keys)
    return keys if known and len(keys) > 1 else ()


def _state_beside(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """Give the state or body whose name closes a phrase behind a noun for its part ("Gastgeber Katar", "das Nachbarland Togo", "su vecino Chile")."""
    cased = "capital-nouns" in _traits(cast)
    parts = cast.reading.language.lexicon.suffixes.get("state_parts", ())
    if "analytic" in _traits(cast) or (parts and not cased):
        return apposed_states(cast, first, stop)
    if not cased:
        return ()
    beside = apposed_states(cast, first, stop)
    if beside or cast.reading.begins(first, _LEADS):
        return beside
    head = cast.head(first, stop)
    name = None if head is None else cast.at.get(head[0].stop)
    if head is None or name is None or head[0].form is not MentionForm.NOMINAL:
        return ()
    listed = name[0].kind in _LISTED and name[0].form is MentionForm.NAME
    return name[1] if listed and name[0].stop == stop else ()


def _of_each(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """Give those of whom a word for each or none speaks together ("ninguna de las partes")."""
    reading = cast.reading
    if reading.key(first) not in reading.language.lexicon.suffixes.get("each_of", ()):
        return ()
    at = first + 1 + reading.has(first + 1, Tag.DETERMINER, "indefinite")
    return cast.joint(at + 1, stop) if reading.has(at, Tag.PREPOSITION, "of") else ()


def _adjectival(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """Give the person named at the end of a phrase that an adjective of nationality leads, or the first part of a compound ("[Kreml]-Kritiker Juri Stahl")."""
    head = cast.head(first, stop)
    if head is None:
        return ()
    joined = cast.reading.is_mark(head[0].stop, "-")
    joined = joined and cast.reading.words.is_glued(head[0].stop)
    if head[0].form is not MentionForm.DEMONYM and not joined:
        return ()
    return _state_behind(cast, head[0], stop) or (
        _named_at_end(cast, first, stop) if head[0].stop < stop else ()
    )


def _state_behind(cast: Cast, adjective: Reference, stop: int) -> tuple[str, ...]:
    """Give the state that an adjective for its part of the world stands before ("das westafrikanische Togo")."""
    name = cast.at.get(adjective.stop)
    region = adjective.kind is ActorKind.REGION and name is not None
    if not region or name is None or name[0].kind is not ActorKind.STATE:
        return ()
    return name[1] if name[0].stop == stop else ()


def _named_at_end(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """Give the person whose name closes a phrase, whatever noun stands before it ("le greffier X")."""
    for reference, keys in cast.within(first, stop):
        closes = reference.stop == stop and reference.first > first
        closes = closes and not cast.reading.has(reference.first - 1, Tag.PREPOSITION)
        named = (
            reference.form is MentionForm.NAME and reference.kind is ActorKind.PERSON
        )
        if closes and named and not cast.reading.is_mark(reference.first - 1, ",;:"):
            return keys
    return ()


def _is_listed(cast: Cast, keys: tuple[str, ...]) -> bool:
    return all(
        cast.figures[key].kind in _LISTED and cast.figures[key].name for key in keys
    )


def is_person(cast: Cast, key: str) -> bool:
    """Tell whether a figure is a person with a name."""
    figure = cast.figures[key]
    return figure.kind is ActorKind.PERSON and figure.name is not None


def _is_unnamed(cast: Cast, keys: tuple[str, ...], *, one: bool) -> bool:
    """Tell whether nobody is named yet; "l'une des dirigeantes" too, where one person stands beside it."""
    figure = cast.figures[keys[0]]
    kinds = (ActorKind.PERSON, ActorKind.PERSON_GROUP) if one else (ActorKind.PERSON,)
    return figure.anonymous and figure.kind in kinds
