"""Whether somebody holds the office of a state that a phrase with its name tells ("Kenya's deputy minister")."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.former import is_former, was_in_office
from diplotext.find.coreference.offices import serves_another
from diplotext.find.coreference.portfolios import is_of_other_portfolio
from diplotext.find.coreference.vices import is_of_other_rank
from diplotext.find.mentions.reference import Reference


def may_hold(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """Tell whether somebody may hold the very office of a state that a phrase tells, or have held it."""
    former = is_former(cast, reference.first, reference.stop)
    return (
        figure.state in reference.states
        and was_in_office(cast, figure, reference.head) is former
        and not is_of_other_rank(cast, figure, reference)
        and not is_of_other_portfolio(cast, figure, reference)
        and not serves_another(cast, figure, reference)
    )
