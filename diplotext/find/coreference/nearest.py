"""The person nearest to a role noun whom it may mean: of its state, of no title yet, its only bearer."""

import attrs

from diplotext.find.coreference.bare_names import is_other_office
from diplotext.find.coreference.bare_speakers import bare_speaker
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_last import named_last
from diplotext.find.coreference.near_states import state_near
from diplotext.find.coreference.offices import by_office, is_author, only_named
from diplotext.find.coreference.portfolios import is_new_portfolio
from diplotext.find.coreference.relative_offices import leads_by_relative
from diplotext.find.coreference.role_fits import fits
from diplotext.find.coreference.titles import names_office
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


def nearest_of_state(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the nearest person who may be of the state that goes with a role noun."""
    near = [
        f
        for f in cast.recent(reference.first)
        if f.kind is ActorKind.PERSON
        and f.name
        and fits(f, reference)
        and _is_near(cast, f, reference)
        and not is_author(cast, f)
        and not (f.roles and _is_of_other_office(cast, f, reference.head))
        and not is_new_portfolio(cast, f, reference)
        and not is_other_office(cast, f, reference)
        and not leads_by_relative(cast, f)
    ]
    if not near:
        only = only_named(cast, reference)
        if only is not None and not is_other_office(
            cast, cast.figures[only], reference
        ):
            return (only,)
        spoken = bare_speaker(cast, reference)
        if spoken:
            led = any(leads_by_relative(cast, cast.figures[key]) for key in spoken)
            return () if led else spoken
        return by_office(cast, reference) if _is_for_anybody(cast, reference) else ()
    return (
        max(
            near, key=lambda f: (f.state is not None, f.last_before(reference.first))
        ).key,
    )


def _is_of_other_office(cast: Cast, figure: Figure, head: str) -> bool:
    """Tell whether a noun is the title of an office, and somebody holds none of those that go by it ("le dirigeant", of a prime minister too)."""
    kinds = cast.reading.language.lexicon.suffixes.get(f"kinds_of_{head}", ())
    return names_office(cast, head) and figure.heads.isdisjoint(kinds)


def _is_for_anybody(cast: Cast, reference: Reference) -> bool:
    """Tell whether a noun tells nobody from others, and no task that one of several has."""
    words = cast.reading.language.lexicon.suffixes
    tasks = words.get("functions", ())
    general = (*words.get("generic_persons", ()), *words.get("generic_leaders", ()))
    return reference.head in general and reference.head not in tasks


def named_nearer(cast: Cast, reference: Reference, figure: Figure) -> tuple[str, ...]:
    """
    Give the one person named in the paragraph of a general noun ("le diplomate"), whoever bore it before.

    Args:
        cast: The story's figures.
        reference: The noun phrase.
        figure: Its last bearer; one with a name, or in the same paragraph, stays.
    """
    words = cast.reading.language.lexicon.suffixes
    anybody = (*words.get("generic_persons", ()), *words.get("generic_leaders", ()))
    bare = not reference.states and reference.head in anybody
    pointed = cast.reading.has(reference.first - 1, Tag.DETERMINER, "demonstrative")
    bare = bare and not pointed  # "ce diplomate" is who was called so
    if not bare or figure.name or "analytic" in cast.reading.language.lexicon.traits:
        return ()
    index = reference.first
    if cast.reading.paragraph(figure.last_before(index)) == cast.reading.paragraph(
        index
    ):
        return ()
    named = [
        f.key
        for f in cast.recent(index)
        if f.kind is ActorKind.PERSON
        and f.name
        and cast.reading.paragraph(f.last_before(index))
        == cast.reading.paragraph(index)
        and fits(f, reference)
    ]
    return tuple(named) if len(named) == 1 and _suits(cast, named[0], reference) else ()


def _suits(cast: Cast, key: str, reference: Reference) -> bool:
    """Tell whether a noun may be said of somebody, who is of one of its kinds where the pack lists them."""
    words, head = cast.reading.language.lexicon.suffixes, reference.head
    kinds = {
        *words.get(f"kinds_of_{head}", ()),
        *words.get(f"further_kinds_of_{head}", ()),
    }
    return not kinds or not kinds.isdisjoint(cast.figures[key].heads)


def untitled(cast: Cast, reference: Reference) -> list[Figure]:
    """Give the person of no title yet who opened the sentence before, whose one the office of a state then is."""
    return [
        f
        for f in cast.recent(reference.first)
        if f.kind is ActorKind.PERSON
        and not (f.roles or f.state or not (f.name and reference.states))
        and fits(f, reference)
        and _is_near(cast, f, reference)
    ]


def only_bearer(cast: Cast, known: list[Figure], reference: Reference) -> list[Figure]:
    """
    Give the one person who bears a role, though no state is told of him yet.

    Where nouns for women are words of their own, the same noun means the same person,
    whatever the given name tells ("[Chairman] Ana Lund ... The chairman").
    """
    named = [f for f in known if f.state is None and f.name]
    free = [f for f in named if fits(f, reference)]
    if not free and "analytic" in cast.reading.language.lexicon.traits:
        anybody = attrs.evolve(reference, feminine=None)
        free = [f for f in named if fits(f, anybody)]
    return free if len(free) == 1 else []


def only_woman(cast: Cast, reference: Reference) -> list[Figure]:
    """
    Give the one woman with a name and a title before a title for a woman that nobody bears yet.

    Only where nouns for women have a form of their own does such a title tell who is meant
    ("Bundesrätin Moser ... Die Ministerin").
    """
    if "capital-nouns" not in cast.reading.language.lexicon.traits:
        return []
    if not reference.feminine or reference.plural:
        return []
    women = [
        f
        for f in cast.recent(reference.first)
        if f.kind is ActorKind.PERSON and f.feminine and f.name and f.roles
    ]
    return women if len(women) == 1 and fits(women[0], reference) else []


def _is_near(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """Tell whether a person is named as the first one of the sentence before, or shares the state by himself or by what stands near him."""
    reading = cast.reading
    last = figure.last_before(reference.first)
    near = () if figure.state or not figure.roles else state_near(cast, figure)
    beside = any(cast.figures[key].state in reference.states for key in near)
    if beside or figure.state is not None:
        return True
    here, there = reading.sentence_of[reference.first], reading.sentence_of[last]
    if here < 0 or there != here - 1:
        return False
    return reading.sentences[there].first >= last - 2


def nameless(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give whom the story gave no name last, where a word for any source means them ("la fuente")."""
    sources = cast.reading.language.lexicon.suffixes.get("any_source", ())
    alone = not (reference.states or reference.owner)
    if reference.head not in sources or not alone:
        return ()
    unnamed = [
        f
        for f in cast.recent(reference.first)
        if f.anonymous and f.plural is reference.plural and f.kind in _PERSONS
    ]
    new = [f for f in unnamed if not _is_definite(cast, f)]
    last = named_last(new, reference.first) or _heard(cast, reference)
    last = last or named_last(unnamed, reference.first)
    return () if last is None else (last.key,)


def _is_definite(cast: Cast, figure: Figure) -> bool:
    """Tell whether an article brought somebody in as known, who is no source that keeps its name back."""
    return cast.reading.has(figure.firsts[0] - 1, Tag.DETERMINER, "definite")


def _heard(cast: Cast, reference: Reference) -> Figure | None:
    """Give the one person named in the paragraph of a word for any source, or the one before, where the language means him too."""
    words = cast.reading.language.lexicon.suffixes.get("named_sources", ())
    if reference.head not in words or reference.plural:
        return None
    here = cast.reading.paragraph(reference.first)
    known = [
        f
        for f in cast.recent(reference.first)
        if f.kind is ActorKind.PERSON
        and f.name
        and here - cast.reading.paragraph(f.last_before(reference.first)) <= 1
        and not is_author(cast, f)
    ]
    return named_last(known, reference.first)


_PERSONS = (ActorKind.PERSON, ActorKind.PERSON_GROUP)
