"""The states whose governments are spoken of together: "los gobiernos de ambos países"."""

import attrs

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.joint_parties import is_small_number, the_counted
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag


def governments_of_both(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the states that words behind a plural noun for governments count together.

    Args:
        cast: The story's figures.
        reference: The noun for governments and what is behind it.
    """
    reading, of = cast.reading, reference.first + len(reference.head.split())
    known = reading.language.lexicon.suffixes.get("governments", ())
    several = reference.plural and reference.head in known and not reference.states
    if not several or not reading.has(of, Tag.PREPOSITION, "of"):
        return ()
    first = of + 1
    while reading.has(first, Tag.DETERMINER) and first + 1 in reading.numbers:
        first += 1
    inner = attrs.evolve(reference, first=first, head="", definite=True)
    counted = first < reference.stop and is_small_number(cast, inner)
    return the_counted(cast, inner) if counted else ()
