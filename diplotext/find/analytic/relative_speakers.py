"""A speaker behind the words he said whose relative clause has no commas: "the truce was over, a diplomat who took part said"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.scan import Scan


_OPENING = frozenset({Kind.DETERMINER, Kind.NUMBER, Kind.NOMINAL, Kind.NAME})
_LISTENERS = frozenset({Kind.NAME, Kind.NOMINAL, Kind.DETERMINER, Kind.OBJECT})
_FAR = 30


def speaks_behind_relative(scan: Scan, index: int) -> bool:
    """
    Tell whether a verb of speech is that of who stands behind the last comma with a relative clause.

    Such a verb is one that no noun has as its participle ("said"), or names who listens ("told
    Reuters"): "a diplomat who was at the talks announced on Monday" says nothing.
    """
    if not _claims(scan, index):
        return False
    relative = -1
    verbs = 0
    for at in range(index - 1, max(scan.first, index - _FAR), -1):
        if scan.is_pause(at) or scan.kinds[at] is Kind.QUOTE:
            return relative > at + 1 and scan.kinds[at + 1] in _OPENING
        if scan.kinds[at] is Kind.RELATIVE:
            if verbs == 0 or scan.is_pause(at - 1):
                return False
            relative = at
        elif relative >= 0 and scan.kinds[at] is Kind.VERB:
            return False
        verbs += scan.kinds[at] is Kind.VERB
    return False


def _claims(scan: Scan, index: int) -> bool:
    """Tell whether a verb leads to what is said or names who listens, and nothing makes a participle of it."""
    never = scan.reading.language.lexicon.suffixes.get("never_reduced", ())
    lemmas = {entry.lemma for _, entry in scan.entries(index)}
    if any(map(scan.addresses, lemmas)) and scan.follows(index, _LISTENERS):
        return True
    return not lemmas.isdisjoint(never) and scan.follows(index, _CLOSING)


_CLOSING = frozenset({Kind.MARK, Kind.QUOTE, Kind.PREPOSITION, Kind.TIME})
