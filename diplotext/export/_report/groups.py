"""What a report says of coalitions, of the bodies that serve them, and of what happened."""

from diplotext.export._report.bonds import amount, quantity
from diplotext.export._report.layout import Entry
from diplotext.export._report.phrases import (
    joined,
    labels,
    listed,
    plain,
    said,
    several,
    where,
    who,
    words,
)
from diplotext.model import (
    Article,
    ClassClaim,
    Coalition,
    Finding,
    Incident,
    Mechanism,
    Membership,
    MembershipRole,
    Regime,
    SizeClaim,
)


def coalition(article: Article, found: Coalition) -> Entry:
    """Say who is in a coalition, and how many it is said to be."""
    return Entry(
        found.id,
        ", ".join(found.names),
        several(
            who("acts as", found.actor),
            *(_size(article, claim) for claim in found.size_claims),
            "the sizes claimed disagree" if found.conflicting_sizes() else "",
            *(_membership(article, place) for place in found.memberships),
            _gap(found.size_gap()),
            *(_class(article, claim) for claim in found.class_claims),
            said("outside", labels(found.outsiders)),
            said("rule", found.rule),
        ),
    )


def _size(article: Article, claim: SizeClaim) -> str:
    size = amount(claim.value, claim.comparator)
    by = listed(who("by", claim.by), said("on", claim.when))
    return joined(f"claimed size {size}:", words(article, claim.span), by)


def _gap(gap: int | None) -> str:
    if gap is None:
        return ""
    if gap < 0:
        return f"{-gap} more named than claimed"
    return f"{gap} claimed but not named" if gap else "as many named as claimed"


def _membership(article: Article, place: Membership) -> str:
    role = "" if place.role is MembershipRole.MEMBER else place.role
    return joined(
        "member",
        listed(
            place.member.label,
            role,
            said("since", place.since),
            said("until", place.until),
            "inferred" if place.inferred else "",
            said("rule", place.rule),
        ),
        "" if place.span is None else words(article, place.span),
    )


def _class(article: Article, claim: ClassClaim) -> str:
    return f"class {claim.quantifier} of {claim.of}: {words(article, claim.span)}"


def mechanism(article: Article, found: Mechanism) -> Entry:
    """Say what a body or force is for, and who is in it."""
    return Entry(
        found.id,
        f"{plain(found.kind)}, {found.status}",
        several(
            words(article, found.span),
            who("led by", found.lead),
            said("with", labels(found.contributors)),
            where(article, "mandate", found.mandate),
            said("covers", None if found.area is None else quantity(found.area)),
            who("asserted by", found.asserted_by),
            said("rule", found.rule),
        ),
    )


def regime(article: Article, found: Regime) -> Entry:
    """Say what stands together under one name."""
    names = () if found.coalition is None else found.coalition.names
    return Entry(
        found.id,
        found.name,
        several(
            words(article, found.span),
            said("coalition", ", ".join(names)),
            said("commitments", ", ".join(part.id for part in found.commitments)),
            said("mechanisms", ", ".join(part.id for part in found.mechanisms)),
        ),
    )


def incident(article: Article, found: Incident) -> Entry:
    """Say what happened, and how far it is established."""
    return Entry(
        None,
        listed(plain(found.kind), said("at", found.place), said("on", found.when)),
        several(
            words(article, found.span),
            f"stage {plain(found.stage.name)}",
            said("severity", found.severity),
            who("observed by", found.observed_by),
            who("qualified by", found.qualified_by),
            who("attributed to", found.attributed_to),
        ),
    )


def finding(article: Article, found: Finding) -> Entry:
    """Say what an editor would query."""
    return Entry(None, f"{found.code}: {found.message}", (words(article, found.span),))
