"""Whether a noun for an office may mean a person, by state and gender."""

from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference


def fits(figure: Figure, reference: Reference) -> bool:
    """Tell whether state and gender of a role noun suit a person."""
    same_state = not reference.states or figure.state in {None, *reference.states}
    genders = {figure.feminine, reference.feminine} - {None}
    return same_state and len(genders) < len((True, False))
