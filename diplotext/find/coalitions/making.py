"""The coalitions of an analysis, made of what was found of each."""

from operator import attrgetter

from diplotext.find.actors.made import Made
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.member_lists import Alliance, Claim
from diplotext.model import ClassClaim, Coalition, Membership, SizeClaim


def make_coalitions(
    cast: Cast, alliances: tuple[Alliance, ...], made: Made
) -> tuple[Coalition, ...]:
    """Make the coalitions of a story."""
    return tuple(
        _coalition(cast.figures[alliance.key], f"k{number + 1}", alliance, made)
        for number, alliance in enumerate(alliances)
    )


def _coalition(figure: Figure, name: str, alliance: Alliance, made: Made) -> Coalition:
    actor, reading = made.actors.get(alliance.key), made.reading
    labels = () if actor is None else (actor.label, *actor.aliases)
    return Coalition(
        name,
        tuple(dict.fromkeys(filter(None, (figure.name, *labels)))),
        actor=actor,
        memberships=tuple(
            Membership(
                made.actors[member.key],
                member.role,
                since=member.since,
                until=member.until,
                span=reading.span(member.first, member.stop),
                inferred=member.inferred,
                rule=member.rule,
            )
            for member in sorted(alliance.members, key=attrgetter("first"))
        ),
        size_claims=tuple(_size_claim(made, size) for size in alliance.sizes),
        class_claims=tuple(
            ClassClaim(quantifier, of, reading.span(first, stop))
            for quantifier, of, first, stop in alliance.classes
        ),
        outsiders=tuple(made.actors[key] for key in dict.fromkeys(alliance.outsiders)),
        rule="counted-or-listed",
    )


def _size_claim(made: Made, size: Claim) -> SizeClaim:
    value, comparator, first, stop = size
    said = made.speaking.get(first)
    return SizeClaim(
        value,
        comparator,
        made.reading.span(first, stop),
        by=said.speaker if said is not None else None,
        when=made.reading.article.date,
    )
