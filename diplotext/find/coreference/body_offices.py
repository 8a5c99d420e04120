"""Who holds an office of a body: its chief, or anybody in its service, by a noun and the body behind it."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_last import named_last
from diplotext.find.coreference.role_fits import fits
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


def of_body(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give who was named last of those in office of a body, for its chief ("le chef de l'Otan") or a general noun ("el representante de la ONU").

    Args:
        cast: The story's figures.
        reference: The noun and the body.
    """
    suffixes = cast.reading.language.lexicon.suffixes
    chiefs = suffixes.get("body_chiefs", ())
    chief = reference.head in chiefs
    general = reference.head in suffixes.get("of_bodies", ())
    if not (chief or general) or not reference.owner:
        return ()
    known = [
        f
        for f in cast.recent(reference.first)
        if f.kind is ActorKind.PERSON
        and (f.name or (chief and _is_known(cast, f)))
        and set(f.owner) & set(reference.owner)
        and (_is_chief(cast, f, reference.head) if not general else f.roles)
        and fits(f, reference)
    ]
    named = [f for f in known if f.name]
    last = named_last(named or known, reference.first)
    return () if last is None else (last.key,)


def _is_chief(cast: Cast, figure: Figure, head: str) -> bool:
    """Tell whether somebody heads a body, by a noun for any head of one where the two nouns are not the same ("le patron" of a president, no "secrétaire général")."""
    suffixes = cast.reading.language.lexicon.suffixes
    heads = figure.heads & set(suffixes.get("body_chiefs", ()))
    loose = set(suffixes.get("any_chief", heads | {head}))
    return bool(heads) and (head in heads | loose or bool(heads & loose))


def _is_known(cast: Cast, figure: Figure) -> bool:
    """Tell whether an article brought in one person without a name as known ("le chef de l'ONU")."""
    led = cast.reading.has(figure.firsts[0] - 1, Tag.DETERMINER, "definite")
    return led and not figure.plural
