"""Which medium a noun for its kind takes up again: "El diario X ... El rotativo", "Le Monde ... The paper"."""

from collections.abc import Collection, Iterable

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.compound_bodies import is_compound
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_last import named_last
from diplotext.find.mentions.reference import Reference
from diplotext.lang.agencies import agency_prints
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


_LISTED = "org:"
_TOLD = tag_bits(Tag.DEMONYM, Tag.ADJECTIVE, Tag.QUALIFIER)


def medium_before(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the medium named last, by a noun for its kind or by a name that is known, which another such noun takes up again.

    Args:
        cast: The story's figures.
        reference: The noun.
    """
    suffixes = cast.reading.language.lexicon.suffixes
    nouns = suffixes.get("media_nouns", ())
    if reference.head not in nouns or reference.plural:
        return ()
    if is_compound(cast.reading, reference):
        return ()  # "Hoy ... die Ärztezeitung"
    recent = cast.recent(reference.first)
    generic = reference.head in suffixes.get("generic_bodies", ())
    told = _called(recent, reference.head) if generic else _told(recent, nouns)
    alone = reference.stop - reference.first == 1
    meant = [*(told if alone else ()), *_known(cast, reference, recent)]
    last = named_last(meant, reference.first)
    if last is None or (generic and _is_parted(cast, reference, last)):
        return ()
    return (last.key,) if last.kind is ActorKind.MEDIA else ()


def called_by_longer(cast: Cast, reference: Reference) -> list[Figure]:
    """Give the media called by a compound that ends with a noun ("der Nachrichtensender X ... Der Sender")."""
    if "compounds" not in cast.reading.language.lexicon.traits:
        return []
    media = (f for f in cast.recent(reference.first) if f.kind is ActorKind.MEDIA)
    noun = reference.head
    return [f for f in media if any(h != noun and h.endswith(noun) for h in f.heads)]


def _told(figures: Iterable[Figure], nouns: Collection[str]) -> list[Figure]:
    """Give the media called by one of the nouns for them."""
    media = (f for f in figures if f.kind is ActorKind.MEDIA)
    return [f for f in media if not f.heads.isdisjoint(nouns)]


def _called(figures: Iterable[Figure], noun: str) -> list[Figure]:
    """Give the media and bodies called by a noun, or one that ends with it ("die Nachrichtenagentur X ... Die Agentur")."""
    bodies = {ActorKind.MEDIA, ActorKind.ORGANIZATION}
    return [
        f
        for f in figures
        if f.kind in bodies and any(h.endswith(noun) for h in f.heads)
    ]


def _known(cast: Cast, reference: Reference, figures: list[Figure]) -> list[Figure]:
    """Give the media that the pack knows, agencies for a noun for those, of which a phrase says no more than whose they are ("the Chinese state news agency")."""
    reading = cast.reading
    stop = reference.stop - len(reference.head.split())
    at, bare = reference.first, "analytic" in reading.language.lexicon.traits
    while at < stop and reading.begins(at, _TOLD):
        at += 1
    if at < stop or not bare:
        return []
    nouns = reading.language.lexicon.suffixes.get("agency_nouns", ())
    agency = reference.head in nouns
    return [
        f
        for f in figures
        if f.kind is ActorKind.MEDIA
        and f.key.startswith(_LISTED)
        and _is_agency(f, nouns) is agency
        and (not reference.states or f.state in reference.states)
    ]


def _is_agency(figure: Figure, nouns: Collection[str]) -> bool:
    """Tell whether a medium is one of the news agencies, or has a noun for them at the end of its name ("Saudi Press Agency")."""
    name = (figure.name or "").casefold()
    ends = name.rpartition(" ")[2] in nouns
    return ends or any(name == printed for printed, _ in agency_prints())


def _is_parted(cast: Cast, reference: Reference, medium: Figure) -> bool:
    """Tell whether a body was named since a medium that no noun for it told, which a word for any body takes up rather."""
    if "analytic" not in cast.reading.language.lexicon.traits:
        return False
    last = medium.last_before(reference.first)
    return any(
        f.kind is ActorKind.ORGANIZATION and f.last_before(reference.first) > last
        for f in cast.recent(reference.first)
    )
