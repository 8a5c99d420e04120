"""Offices that a relative clause behind a name tells: "Demba Kane, [qui préside] une union de pêcheurs"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.lang.entry import Tag


def leads_by_relative(cast: Cast, figure: Figure) -> bool:
    """
    Tell whether somebody is told to lead something behind a comma, so that an office of another body is not his.

    Args:
        cast: The story's figures.
        figure: The person.
    """
    reading = cast.reading
    leads = reading.language.lexicon.verbs.get("leads", frozenset())
    return any(
        reading.is_mark(stop, ",")
        and reading.has(stop + 1, Tag.RELATIVE, "subject")
        and may_be_verb(reading, stop + 2, leads)
        for _, stop in figure.references
    )
