"""Companies called again without their legal form: "Varma Shipping Ltd. ... Varma Shipping"."""

from collections.abc import Sequence

import attrs

from diplotext.find.mentions.companies import stem_stop
from diplotext.find.mentions.named_bodies import named_again
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.model import ActorKind


def companies_again(
    reading: Reading,
    people: Sequence[Reference],
    bodies: Sequence[Reference],
    taken: frozenset[int],
) -> tuple[Reference, ...]:
    """
    Take the names of companies for such where they stand without their legal form too.

    Args:
        reading: The article.
        people: The names of persons found, companies by their forms among them.
        bodies: The bodies named by other means.
        taken: Words that belong to other names.
    """
    companies = [n for n in (*people, *bodies) if n.kind is ActorKind.ORGANIZATION]
    stems = ((n, stem_stop(reading, n.first, n.stop)) for n in companies)
    called = [attrs.evolve(n, stop=stem) for n, stem in stems if stem < n.stop]
    again = named_again(reading, called, taken) if called else []
    within = {i for r in again for i in range(r.first, r.stop)}
    others = (n for n in people if within.isdisjoint(range(n.first, n.stop)))
    return tuple(sorted((*others, *again), key=lambda name: name.first))
