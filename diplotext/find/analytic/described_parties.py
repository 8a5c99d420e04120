"""Nouns for parties that are verbs as well, told by an adjective before them: "the warring [sides]"."""

from diplotext.find.analytic.scan import Scan


_LONGEST = 3


def is_party(scan: Scan, index: int) -> bool:
    """Tell whether a noun for parties stands behind an adjective for how they stand to each other ("the warring [sides]")."""
    nouns = scan.reading.language.lexicon.suffixes.get("plural_parties", ())
    known = scan.reading.phrases("party_adjectives")
    near = range(max(scan.first, index - _LONGEST), index)
    return scan.reading.words.keys[index] in nouns and any(
        scan.reading.first_of(at, known) == index for at in near
    )
