"""Whom an officeholder serves whose office has a possessive before it ("su ministro")."""

from diplotext.find.coreference.bands import band_served
from diplotext.find.coreference.bodies_served import is_private
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.possessive_pronouns import possessive_features
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


def give_possessor(cast: Cast, first: int, figure: Figure) -> None:
    """
    Let an officeholder serve whom "son" means: a state or body named before.

    Args:
        cast: The story's figures.
        first: First word of the office, behind its determiner.
        figure: Who holds it.
    """
    for holder in _holders(cast, first):
        if holder.kind is ActorKind.STATE:
            figure.state = holder.state
        elif holder.kind is ActorKind.PERSON:
            figure.state = holder.state
            figure.owner.extend(holder.owner)
        else:
            figure.owner.append(holder.key)


def possessing_state(cast: Cast, first: int, *, alone: bool = False) -> tuple[str, ...]:
    """
    Give the state that a possessive before a noun means ("its delegation").

    Args:
        cast: The story's figures.
        first: First word of the noun, behind its determiner or at it.
        alone: Whether only a state counts, and nobody who acts for one.
    """
    holders = (
        holder
        for holder in _holders(cast, first)
        if holder.kind is ActorKind.STATE or not alone
    )
    return tuple(holder.state for holder in holders if holder.state is not None)


def _holders(cast: Cast, first: int) -> list[Figure]:
    """Give whom a possessive right before a noun means: a state or body named before, or a person's."""
    reading = cast.reading
    first += reading.has(first, Tag.DETERMINER, "possessive")
    if not reading.has(first - 1, Tag.DETERMINER, "possessive"):
        return []
    opening = reading.sentence(first).first
    band = band_served(cast, first)
    if band is not None:
        return [band]
    before = _parties(cast, opening, first - 1)
    person = _person(cast, opening, first - 1)
    if not before and person is not None:
        return [person]
    if not before and reading.sentence_of[opening] > 0:
        earlier = reading.sentences[reading.sentence_of[opening] - 1]
        person = _person(cast, earlier.first, earlier.stop)
        if person is not None and person.state and _is_of_person(reading, first - 1):
            return [person]
        named = _parties(cast, earlier.first, earlier.stop)
        latter = reading.language.lexicon.suffixes.get("possessives_of_latter", ())
        if reading.key(first - 1) in latter:
            named.reverse()
        return named[:1] or _of_organ(cast, earlier.first, earlier.stop)
    if "analytic" in reading.language.lexicon.traits and reading.is_mark(
        first - 2, ","
    ):
        before = _acting(cast, opening, first - 1) or before
    # Behind its verb, or as a source, an officeholder serves who opens the sentence, else who is nearest.
    told = reading.has(first - 2, Tag.VERB) or _is_source(reading, first - 1)
    return before[:1] if told else before[-1:]


def _is_source(reading: Reading, possessive: int) -> bool:
    """Tell whether a comma and a word that leads to who says so stand before a possessive ("P, [selon] sa ministre", "P, [wie] seine Ministerin sagte")."""
    lead = possessive - 1
    links = reading.language.lexicon.suffixes.get("parenthesis", ())
    leads = reading.ends(lead, Tag.REPORTING_PREPOSITION) or reading.key(lead) in links
    return leads and reading.is_mark(lead - 1, ",")


def _is_of_person(reading: Reading, at: int) -> bool:
    """Tell whether a possessive means a man or a woman by its form alone ("her ministry")."""
    told = possessive_features(reading, at)
    analytic = "analytic" in reading.language.lexicon.traits
    return analytic and bool(told) and all("person" in features for features in told)


def _acting(cast: Cast, first: int, stop: int) -> list[Figure]:
    """Give the state or body that stands first right before a verb ("Oslo has asked Bern to pay, its envoy said")."""
    reading = cast.reading
    return [
        cast.figures[keys[0]]
        for met, keys in cast.within(first, stop)
        if keys
        and keys[0].startswith(("state:", "org:"))
        and reading.quote_of[met.first] == NOWHERE
        and reading.has(met.stop, Tag.VERB)
    ][:1]


def _person(cast: Cast, first: int, stop: int) -> Figure | None:
    """Give the person named first within a range of words, outside quotations."""
    return next(
        (
            cast.figures[keys[0]]
            for met, keys in cast.within(first, stop)
            if keys
            and cast.figures[keys[0]].kind is ActorKind.PERSON
            and cast.figures[keys[0]].name is not None
            and cast.reading.quote_of[met.first] == NOWHERE
        ),
        None,
    )


def _of_organ(cast: Cast, first: int, stop: int) -> list[Figure]:
    """Give whose organ opens a range of words ("Its army will leave. [Its] navy stays.")."""
    met = [keys for _, keys in cast.within(first, stop) if keys][:1]
    organs = [f for (key, *_) in met if (f := cast.figures[key]).lent]
    return [holder for f in organs if (holder := cast.figures.get(f"state:{f.state}"))]


def _parties(cast: Cast, first: int, stop: int) -> list[Figure]:
    """Give the states, known bodies and firms named within a range of words, outside quotations."""
    return [
        cast.figures[keys[0]]
        for met, keys in cast.within(first, stop)
        if keys
        and (
            keys[0].startswith(("state:", "org:"))
            or is_private(cast, cast.figures[keys[0]])
        )
        and cast.reading.quote_of[met.first] == NOWHERE
        and not _is_of_region(met)
    ]


def _is_of_region(met: Reference) -> bool:
    """Tell whether words are no more than an adjective of a part of the world ("la república [africana]")."""
    return met.kind is ActorKind.REGION and met.form is MentionForm.DEMONYM
