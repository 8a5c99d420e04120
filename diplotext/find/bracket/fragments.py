"""Words that a clause of saying parts from their verb: "[Peru], so warnte die Ministerin, werde zahlen"."""

from collections.abc import Sequence

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.forms import Forms


def front_around(forms: Forms, clauses: Sequence[Clause]) -> tuple[int, int]:
    """Give the front field of the last clause, or where a word alone leads to its verb ("[so] warnte sie") the words before it, with their comma."""
    aside = clauses[-1]
    leads = forms.reading.language.lexicon.suffixes.get("incise_leads", ())
    first, stop = aside.front
    led = stop - first == 1 and forms.reading.words.keys[first] in leads
    before = clauses[-2:-1]
    if not led or not before or before[0].kind is not ClauseKind.FRAGMENT:
        return aside.front
    return before[0].first, before[0].stop + 1
