"""Who is to be the first or the last to do something, where order tells: "will not be the first to leave"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.inflect import Tense


_NEAR = 4


def ranked_act(syntax: Syntax, group: VerbGroup) -> tuple[str, VerbGroup] | None:
    """
    Give the rank and the act of "be the first (country) to INFINITIVE"; nothing where a verb is none of being or tells no rank.

    Args:
        syntax: The text.
        group: The verb of being.
    """
    if not syntax.kinds or group.lemma not in syntax.auxiliaries("be"):
        return None
    reading, at = syntax.reading, group.stop
    ranks = (
        *reading.language.lexicon.suffixes.get("first_ranks", ()),
        *reading.language.lexicon.suffixes.get("last_ranks", ()),
    )
    rank = next((i for i in range(at, at + 2) if reading.key(i) in ranks), None)
    if rank is None:
        return None
    for to in range(rank + 1, rank + _NEAR):
        if syntax.kinds[to] is Kind.TO:
            acted = syntax.group(to + 1)
            infinitive = acted is not None and acted.tense is Tense.INFINITIVE
            return (reading.key(rank), acted) if acted and infinitive else None
        if syntax.kinds[to] not in (Kind.NOMINAL, Kind.NAME, Kind.NUMBER):
            return None
    return None


def is_last(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether somebody is to be the last to do something, which he does not do then ("would be the last to leave")."""
    found = ranked_act(syntax, group)
    last = syntax.reading.language.lexicon.suffixes.get("last_ranks", ())
    return found is not None and found[0] in last
