"""Somebody who spoke by the bare name, whom the story then calls by an office: "P, a dit X. ... Le président letton a ajouté"."""

from diplotext.find.coreference.bare_names import is_other_office
from diplotext.find.coreference.beside_names import is_bare, speaks
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.described import acts
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.offices import is_author
from diplotext.find.coreference.role_fits import fits
from diplotext.find.mentions.reference import Reference
from diplotext.model import ActorKind


def bare_speaker(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the only person so far without office and state, who spoke by the name alone, where an office of a state acts or speaks.

    The office is that of no one else with a name, and his last words are of this paragraph
    or the one before.

    Args:
        cast: The story's figures.
        reference: The office, with its state.
    """
    if reference.plural or not acts(cast.reading, reference):
        return ()
    named = [f for f in cast.recent(reference.first) if _is_person(f)]
    bare = [f for f in named if not (f.roles or f.state or f.owner)]
    others = any(f.state in reference.states for f in named)
    if len(bare) != 1 or others or not _may_be(cast, bare[0], reference):
        return ()
    return (bare[0].key,)


def _is_person(figure: Figure) -> bool:
    """Tell whether a figure is a person with a name."""
    return figure.kind is ActorKind.PERSON and figure.name is not None


def _may_be(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """Tell whether somebody spoke by the bare name and was told of lately, and nothing tells him from an office."""
    reading, index = cast.reading, reference.first
    told = cast.at.get(figure.firsts[0])
    if told is None or not (is_bare(reading, told[0]) and speaks(reading, told[0])):
        return False
    far = reading.paragraph(index) - reading.paragraph(figure.last_before(index))
    other = is_author(cast, figure) or is_other_office(cast, figure, reference)
    return far <= 1 and fits(figure, reference) and not other
