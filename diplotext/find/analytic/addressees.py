"""Whom words are put to, between a verb of speech and the clause it reports."""

from diplotext.find.analytic.regions import Region
from diplotext.find.analytic.speech_verbs import senses_here
from diplotext.find.analytic.steps import over_addressee, over_light, over_settings
from diplotext.find.grammar.syntax import Syntax


def behind_addressee(syntax: Syntax, region: Region) -> int:
    """Give where the clause begins that is said to somebody ("told reporters in Oslo [Kenya] would")."""
    verb, first = syntax.group(region.first - 1), region.first
    senses = () if verb is None else senses_here(syntax.reading, verb)
    if not any(sense.addressed for sense in senses):
        return first
    first = over_light(syntax, first, region.stop)
    return over_settings(
        syntax, over_addressee(syntax, first, region.stop), region.stop
    )
