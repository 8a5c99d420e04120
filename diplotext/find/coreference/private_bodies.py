"""Bodies of no state, by what they are there for: "Ärzte ohne Grenzen ... Die Hilfsorganisation"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_last import named_last
from diplotext.find.mentions.reference import Reference
from diplotext.lang.memberships import memberships
from diplotext.model import ActorKind


_NAMED = ("org:", "body:")


def private_body(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the body of no state, named last, that a word for a charity or the like means.

    Ministries, organs and unions of states are none ("Die EU half. Die [Hilfsorganisation] ...").

    Args:
        cast: The story's figures.
        reference: The noun.
    """
    nouns = cast.reading.language.lexicon.suffixes.get("private_bodies", ())
    words = 1 + reference.head.count(" ")
    alone = reference.stop - reference.first == words and not reference.states
    told = {cast.reading.key(reference.first), reference.head} & set(nouns)
    if not (told and alone) or reference.plural:
        return ()
    known = [
        f
        for f in cast.recent(reference.first)
        if _is_private(cast, f) or _is_called(f, nouns)
    ]
    last = named_last(known, reference.first)
    return () if last is None else (last.key,)


def _is_called(figure: Figure, nouns: tuple[str, ...]) -> bool:
    """Tell whether one body goes by a word for a charity or the like ("a medical charity ... The [aid group]")."""
    one = figure.kind is ActorKind.ORGANIZATION and not figure.plural
    return one and not figure.heads.isdisjoint(nouns)


def _is_private(cast: Cast, figure: Figure) -> bool:
    """Tell whether a body has a name that is no union's and is not that of an organ, as it begins or ends."""
    if figure.kind is not ActorKind.ORGANIZATION or figure.state:
        return False
    if not figure.key.startswith(_NAMED) or not figure.name:
        return False
    suffixes, name = cast.reading.language.lexicon.suffixes, figure.name.casefold()
    ends = name.split()
    if "analytic" in cast.reading.language.lexicon.traits:
        ends = ends[-1:]  # the head of a name stands at its end
    organ = any(word.endswith(suffixes.get("organs", ())) for word in ends)
    organ = organ or name.startswith(suffixes.get("public_bodies", ("\0",)))
    return not organ and figure.key.removeprefix("org:") not in memberships()
