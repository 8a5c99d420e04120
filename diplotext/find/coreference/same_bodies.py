"""Which body or group a noun phrase means again: the one that the same words stood for, or a general word means."""

from diplotext.find.coreference.bands import band_before
from diplotext.find.coreference.body_coreference import (
    body_before,
    group_before,
    rebels_before,
)
from diplotext.find.coreference.body_epithets import told_apart
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.compound_bodies import (
    is_other_compound,
    is_other_paper,
)
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.foreign_ministries import foreign_ministry
from diplotext.find.coreference.named_media import called_by_longer, medium_before
from diplotext.find.coreference.officeholders import officeholders_before
from diplotext.find.coreference.other_people import is_of_others
from diplotext.find.coreference.pointed_groups import group_of_states, pointed_group
from diplotext.find.coreference.private_bodies import private_body
from diplotext.find.coreference.soldiers import force_of_soldiers
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


def same_body(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the group or body that the same words stood for, or the one a general word means."""
    pointed = pointed_group(cast, reference)
    told = told_apart(cast, reference)
    if pointed or told:
        return pointed or told or ()
    same = [
        f
        for f in cast.borne(reference.head)
        if _is_same_group(cast, f, reference)
        and not (told is not None and f.key.startswith("org:"))
        and not _is_of_other_field(cast, f, reference)
        and not is_of_others(cast, f, reference)
        and not _is_yet_to_come(cast, f, reference)
        and not is_other_compound(cast, f, reference)
        and not is_other_paper(cast, f, reference)
    ]
    if "analytic" in cast.reading.language.lexicon.traits:
        # a body may have borne a noun before that of another
        same.sort(key=lambda f: f.last_before(reference.first))
        medium = medium_before(cast, reference)
        if medium and reference.kind is ActorKind.MEDIA:
            return medium
    if reference.kind is ActorKind.MEDIA and not reference.plural:
        longer = called_by_longer(cast, reference)
        same = sorted((*same, *longer), key=lambda f: f.last_before(reference.first))
    return (
        tuple(f.key for f in same[-1:])
        or _named_by_noun(cast, reference)
        or foreign_ministry(cast, reference)
        or _shorter(cast, reference)
        or group_before(cast, reference)
        or rebels_before(cast, reference)
        or officeholders_before(cast, reference)
        or group_of_states(cast, reference)
        or medium_before(cast, reference)
        or band_before(cast, reference)
        or force_of_soldiers(cast, reference)
        or private_body(cast, reference)
        or body_before(cast, reference)
    )


def _named_by_noun(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the force whose name a hyphen joins to a noun that stands alone here ("die Miliz" for the "Huthi-Miliz")."""
    reading, last = cast.reading, reference.stop - 1
    compounds = "compounds" in reading.language.lexicon.traits
    if not compounds or reference.kind is not ActorKind.ARMED_FORCE:
        return ()
    named = (
        figure.key
        for figure in cast.recent(reference.first)
        if figure.kind is ActorKind.ARMED_FORCE
        and any(
            reading.is_mark(stop - _JOINED, "-")
            and reading.key(stop - 1) == reading.key(last)
            for first, stop in figure.references
            if stop - first > _JOINED
        )
    )
    return tuple(named)[-1:] if reference.stop - reference.first == 1 else ()


_JOINED = 2


def _shorter(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the body of a state that was called by a longer noun ("la junta birmana" for "la junta militar de Birmania")."""
    before = f"{reference.head} "
    known = [
        figure
        for figure in cast.recent(reference.first)
        if reference.states
        and figure.kind is reference.kind
        and figure.state in reference.states
        and any(head.startswith(before) for head in figure.heads)
    ]
    return tuple(figure.key for figure in known[-1:]) if len(known) == 1 else ()


def _is_same_group(cast: Cast, figure: Figure, reference: Reference) -> bool:
    traits = cast.reading.language.lexicon.traits
    capitals = "capital-nouns" in traits  # which tell no name from a noun
    named = figure.key.startswith(("org:", "body:"))
    alone = capitals and reference.stop - reference.first == 1
    named = named and (alone or "analytic" in traits)
    large = cast.reading.words.is_capitalized(reference.stop - 1) and not capitals
    alike = named and {figure.kind, reference.kind} <= _BODIES and not large
    if figure.kind is not reference.kind and not alike:
        return False
    if _is_one_of_many(figure, reference):
        return False
    if (
        figure.owner
        and reference.owner
        and set(figure.owner).isdisjoint(reference.owner)
    ):
        return False  # "EU ministers", and those of the Arab League
    return not reference.states or figure.state in reference.states


def _is_one_of_many(figure: Figure, reference: Reference) -> bool:
    """Tell whether a noun means several bodies, and a figure is a single one with a name ("der Bund GTU ... die Gewerkschaften")."""
    single = figure.kind is ActorKind.ORGANIZATION and not figure.plural
    return reference.plural and single and figure.key.startswith(("org:", "body:"))


_BODIES = frozenset({ActorKind.ORGANIZATION, ActorKind.ARMED_FORCE})


def _is_yet_to_come(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """Tell whether a word for any body stands before a body is first named, which it cannot mean ("la organización ... La organización humanitaria X")."""
    words = cast.reading.language.lexicon.suffixes.get("generic_bodies", ())
    return reference.head in words and figure.last_before(reference.first) < 0


def _is_of_other_field(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """Tell whether two bodies of one kind are told apart by what is behind "of" ("el Ministerio [de Defensa]")."""
    reading, behind = cast.reading, reference.first + 1
    if behind >= reference.stop or not reading.has(behind, Tag.PREPOSITION, "of"):
        return False
    said = reading.say(reference.first, reference.stop).casefold()
    name = (figure.name or "").casefold()
    kind = reading.say(reference.first, behind + 1).casefold() + " "
    field = said.removeprefix(kind)
    _, _, other = f" {name}".partition(f" {kind}")
    if not other:  # "le Haut Conseil islamique", "le Conseil [des ministres]"
        return reference.proper and not any(w in name for w in field.split()[-1:])
    return not (other.startswith(field) or field.startswith(other))
