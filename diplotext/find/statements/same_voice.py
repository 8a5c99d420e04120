"""A bare office that nobody was introduced by, of whoever was speaking: "poursuit la secrétaire exécutive"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.former import is_former, was_in_office
from diplotext.find.coreference.main_voice import leading_voice
from diplotext.find.coreference.offices import whom_served
from diplotext.find.coreference.paragraph_openers import only_person
from diplotext.find.coreference.role_fits import fits
from diplotext.find.coreference.spoken_here import spoke_before
from diplotext.find.mentions.reference import Reference
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


def same_voice(
    cast: Cast, attribution: Attribution, keys: tuple[str, ...], first: int
) -> tuple[str, ...]:
    """
    Give who was speaking, where a definite office without a complement means nobody else.

    It is whoever spoke last where the verb carries speech on ("ajoute", "conclut"), else the
    one in whose voice the story is told, as in an interview. The figure the office had made
    becomes his.

    Args:
        cast: The story's figures.
        attribution: What is said.
        keys: Whom the words that name the speaker mean by themselves.
        first: The first of these words.
    """
    further = cast.reading.language.lexicon.suffixes.get("carries_on", ())
    last = _last_voice(cast, first) if attribution.lemma in further else None
    figure = _unknown_bearer(cast, keys, first)
    if figure is None:
        goes_on = attribution.lemma in further
        return _still(cast, last, keys, first) if goes_on else ()
    voice = leading_voice(cast, first) if last is None else (last.key,)
    if not voice or not _may_be(cast, cast.figures[voice[0]], figure, first):
        return ()
    cast.merge(figure.key, voice[0])
    return voice


def _still(
    cast: Cast, last: Figure | None, keys: tuple[str, ...], first: int
) -> tuple[str, ...]:
    """Give who spoke last in the paragraph, where a noun for anybody in office goes on ("a poursuivi le diplomate")."""
    suffixes = cast.reading.language.lexicon.suffixes
    general = {
        *suffixes.get("generic_roles", ()),
        *suffixes.get("generic_persons", ()),
    }
    hit = cast.at.get(first + 1)
    if last is None or not _is_beside(cast, last, first):
        last = _only_named(cast, first)
    if last is None or hit is None or len(keys) != 1 or last.key in keys:
        return ()
    reference, (key,) = hit[0], keys
    known = cast.figures[key]
    alone = hit[1] == keys and reference.form is MentionForm.NOMINAL
    alone = alone and not cast.reading.has(first, Tag.DETERMINER, "indefinite")
    alone = alone and _is_bare(reference) and reference.head in general
    titled = any(reference.head in role.casefold() for role, _, _ in known.roles)
    heard = any(key in said for _, said in cast.speakers)
    titled = titled or (heard and known.name is None and reference.head in known.heads)
    if titled or not alone or _suits_rather(cast, reference.head, known, last):
        return ()
    former = is_former(cast, reference.first, reference.stop)
    left = former and not was_in_office(cast, last, reference.head)
    if left or not _may_be(cast, last, known, first):
        return ()
    known.leave(reference)
    cast.refer(reference, last.key)
    return (last.key,)


def _suits_rather(cast: Cast, noun: str, known: Figure, last: Figure) -> bool:
    """Tell whether a noun is said of the kind of one person, and not of that of another ("le diplomate" of the ambassador, not of the general)."""
    kinds = {*cast.reading.language.lexicon.suffixes.get(f"kinds_of_{noun}", ())}
    return bool(kinds & known.heads) and kinds.isdisjoint(last.heads)


def _is_beside(cast: Cast, figure: Figure, first: int) -> bool:
    """Tell whether somebody was named before a word in its paragraph."""
    return cast.reading.paragraph(figure.last_before(first)) == cast.reading.paragraph(
        first
    )


def _only_named(cast: Cast, first: int) -> Figure | None:
    """Give the one person named before a word in its paragraph."""
    keys = only_person(cast, first, frozenset({"singular"}), ())
    return cast.figures[keys[0]] if keys else None


def _unknown_bearer(cast: Cast, keys: tuple[str, ...], first: int) -> Figure | None:
    """Give the person made of a bare definite office, whom nobody has heard yet."""
    reading = cast.reading
    figure = cast.figures[keys[0]] if len(keys) == 1 else None
    if figure is None or figure.kind is not ActorKind.PERSON or figure.name:
        return None
    hit = cast.at.get(first + 1)
    bare = hit is not None and _is_bare(hit[0])
    bare = bare and not (hit and whom_served(cast, hit[0].stop))
    known = reading.has(first, Tag.DETERMINER, "definite") and not reading.has(
        first, Tag.DETERMINER, "possessive"
    )
    heard = any(figure.key in said for _, said in cast.speakers)
    return figure if bare and known and not heard else None


def _is_bare(reference: Reference) -> bool:
    """Tell whether an office stands without whose it is."""
    words = len(reference.head.split())
    owned = reference.states or reference.owner or reference.plural
    return not owned and reference.stop - reference.first <= words


def _last_voice(cast: Cast, first: int) -> Figure | None:
    """Give the person with a name who spoke last, in the paragraph of a word or the one before."""
    at, keys = spoke_before(cast, first)
    if len(keys) != 1:
        return None
    near = cast.reading.paragraph(first) - cast.reading.paragraph(at) <= 1
    figure = cast.figures[keys[0]]
    return figure if near and figure.name else None


def _may_be(cast: Cast, voice: Figure, figure: Figure, first: int) -> bool:
    """Tell whether gender and state of an office suit a person."""
    reference = cast.at[first + 1][0]
    return (
        voice.kind is ActorKind.PERSON
        and fits(voice, reference)
        and voice is not figure
    )
