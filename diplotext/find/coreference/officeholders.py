"""Officeholders of several states whom a plural role alone takes up again: "Los mandatarios" for "los presidentes de A y B"."""

from diplotext.find.analytic.heads import states_headed
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.named_last import named_last
from diplotext.find.mentions.reference import Reference
from diplotext.model import ActorKind


def officeholders_before(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the officeholders of several states whom a plural role alone takes up again ("Los mandatarios" for "los presidentes de A y B").

    Args:
        cast: The story's figures.
        reference: The role.
    """
    roles = cast.reading.language.lexicon.suffixes.get("roles_of_several", ())
    persons = reference.kind is ActorKind.PERSON_GROUP and reference.head in roles
    if not persons or reference.states or reference.stop - reference.first > 1:
        return ()
    several = [
        f
        for f in cast.recent(reference.first)
        if f.kind is ActorKind.PERSON_GROUP and len(states_headed(cast, f)) > 1
    ]
    last = named_last(several, reference.first)
    return () if last is None else (last.key,)
