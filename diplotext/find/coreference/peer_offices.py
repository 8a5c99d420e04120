"""The office of a peer: "the Angolan minister, X ... Her Zambian counterpart, Y" is a minister as well."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_last import named_last
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


def offices_of_peer(cast: Cast, reference: Reference, key: str) -> tuple[str, ...]:
    """
    Give the offices of whoever a possessive before a noun for a peer means, the one in office named last.

    Args:
        cast: The story's figures.
        reference: The noun for a peer.
        key: Who is called so.
    """
    peers = cast.reading.language.lexicon.suffixes.get("peers", ())
    before = range(reference.first - 1, reference.first + 1)
    owned = any(cast.reading.has(at, Tag.DETERMINER, "possessive") for at in before)
    if reference.head not in peers or not owned:
        return ()
    others = [
        f
        for f in cast.recent(reference.first)
        if f.kind is ActorKind.PERSON and f.name and f.roles and f.key != key
    ]
    last = named_last(others, reference.first)
    return () if last is None else tuple(sorted(last.heads - set(peers)))


def is_peer_here(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """Tell whether a sentence calls somebody a peer before a role in it, which is then that of the other one ("Aux côtés de son homologue, X, [le ministre] a dit")."""
    peers = cast.reading.language.lexicon.suffixes.get("peers", ())
    first = cast.reading.sentence(reference.first).first
    return bool(peers) and any(
        told.head in peers and keys == (figure.key,)
        for told, keys in cast.all_within(first, reference.first)
    )
