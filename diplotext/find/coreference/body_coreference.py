"""Which body or group a noun phrase takes up again: by a general word, or by the first word of its name."""

from diplotext.find.coreference.body_epithets import told_apart
from diplotext.find.coreference.body_natures import is_seated_before, of_its_nature
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.compound_bodies import is_compound
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.joint_parties import has_count
from diplotext.find.coreference.kinds_of_bodies import (
    bodies_of_kind,
    first_word,
    kind_of_body,
)
from diplotext.find.coreference.named_last import named_last
from diplotext.find.coreference.salient_bodies import most_salient
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.compounds import shorter_heads
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.memberships import memberships
from diplotext.model import ActorKind


_SHORT = 2
_KEYED = ("org:", "body:")
_TOWNS = tag_bits(Tag.CAPITAL, Tag.SEAT)


def group_before(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the coalition a word like "el grupo" means: the one named last before it."""
    generic = cast.reading.language.lexicon.suffixes.get("generic_groups", ())
    armed = _is_armed(cast, reference)
    blocs = cast.reading.language.lexicon.suffixes.get("blocs", ())
    of_states = reference.head in blocs
    counted = _counted_bloc(cast, reference)
    if counted:
        return counted
    if reference.head not in generic or reference.stop - reference.first > 1 + armed:
        return ()
    named = [
        f
        for f in cast.recent(reference.first)
        if (f.kind is ActorKind.COALITION and not armed)
        or (_is_named_force(f) and not of_states)
    ]
    here = cast.reading.sentence(reference.first).first
    last = max(
        named,
        key=lambda f: (
            _is_named_force(f) and f.last_before(reference.first) >= here,
            has_count(cast, f),
            f.last_before(reference.first),
        ),
        default=None,
    )
    if last is None:
        return _bloc(cast, reference)
    return () if _is_body_nearer(cast, reference, last) else (last.key,)


def _is_body_nearer(cast: Cast, reference: Reference, group: Figure) -> bool:
    """Tell whether a word for any body too has one in its paragraph, where no group was named ("le groupe X ... ¶ L'Otan ... L'organisation")."""
    generic = cast.reading.language.lexicon.suffixes.get("generic_bodies", ())
    start = cast.reading.paragraph_start(reference.first)
    apart = group.last_before(reference.first) < start or group.name is None
    if group.kind is not ActorKind.COALITION or reference.head not in generic:
        return False
    return apart and any(
        f.kind is ActorKind.ORGANIZATION
        and _is_known_body(cast, f)
        and f.last_before(reference.first)
        > max(start, group.last_before(reference.first))
        for f in cast.recent(reference.first)
    )


def _bloc(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the body of states that a word like "el bloque" means, where no group was named: the one named last."""
    if reference.head not in cast.reading.language.lexicon.suffixes.get("blocs", ()):
        return ()
    known = memberships()
    bodies = [
        f for f in cast.recent(reference.first) if f.key.removeprefix("org:") in known
    ]
    last = named_last(bodies, reference.first)
    return () if last is None else (last.key,)


def _counted_bloc(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the body of states named last that a word with the number of its members means ("NATO ... the 32-member alliance")."""
    reading, first = cast.reading, reference.first
    number = reading.numbers.get(first)
    if number is None or not reading.is_mark(number.stop, "-"):
        return ()
    known = memberships()
    bodies = [
        figure
        for figure in cast.recent(first)
        if (org := figure.key.removeprefix("org:")) in known
        and sum(term.holds(None) for term in known[org].values()) == number.value
    ]
    last = named_last(bodies, first)
    return () if last is None else (last.key,)


def _is_armed(cast: Cast, reference: Reference) -> bool:
    """Tell whether an adjective says that a group bears arms ("el grupo islamista")."""
    words = cast.reading.language.lexicon.suffixes.get("armed_adjectives", ())
    return cast.reading.words.keys[reference.stop - 1] in words


def _is_named_force(figure: Figure) -> bool:
    return figure.kind is ActorKind.ARMED_FORCE and figure.key.startswith(_KEYED)


def rebels_before(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the one armed group with a name that "los guerrilleros" or "les paramilitaires" means."""
    lists = cast.reading.language.lexicon.suffixes
    noun = reference.head.partition("/")[0]
    alone = reference.stop - reference.first == 1 and not reference.states
    if noun not in lists.get("armed_groups", ()) or not alone:
        return ()
    official = lists.get("official_forces", ())
    named = [
        f
        for f in cast.recent(reference.first)
        if _is_named_force(f) and first_word(f) not in official
    ]
    return (named[0].key,) if len(named) == 1 else ()


def body_before(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the organization a word like "l'organisation" means, or one that is part of its name ("le comité").

    It is the one named last before it; an organ of another one only if none else was named.
    """
    if reference.proper:
        return _by_first_word(cast, reference)
    told = told_apart(cast, reference)
    if told is not None:
        return told
    seated = _is_seated(cast, reference) or is_seated_before(cast, reference)
    if reference.stop - reference.first > _SHORT and not seated:
        return ()
    last = most_salient(cast, _fitting_bodies(cast, reference), reference.first)
    return () if last is None else (last.key,)


def _fitting_bodies(cast: Cast, reference: Reference) -> list[Figure]:
    """Give the organizations named before that a word for a body may mean."""
    suffixes = cast.reading.language.lexicon.suffixes
    kind = kind_of_body(cast, reference)
    by_order = "analytic" in cast.reading.language.lexicon.traits
    if kind is not None and not by_order:
        return bodies_of_kind(cast, reference, kind)
    named = [
        f
        for f in cast.figures.values()
        if f.kind is ActorKind.ORGANIZATION
        and _is_known_body(cast, f)
        and f.last_before(reference.first) >= 0
    ]
    if reference.head in suffixes.get("company_nouns", ()):
        return [] if reference.plural else _companies(cast, named)
    if reference.head not in suffixes.get("generic_bodies", ()):
        so_named = [f for f in named if _is_named_so(cast, f, reference)]
        if kind is not None:
            so_named += bodies_of_kind(cast, reference, kind)
        return so_named or _of_longer_noun(cast, reference)
    if reference.plural or is_compound(cast.reading, reference):
        return []  # "die Behörden" are no single body, "die Baubehörde" is no word for any
    named = of_its_nature(cast, reference, named)
    bodies = [f for f in named if not _is_organ(cast, f)] or named
    bodies = [f for f in bodies if _stands_alone(cast, f)] or bodies
    start = cast.reading.paragraph_start(reference.first)
    if any(f.last_before(reference.first) >= start for f in bodies):
        return bodies
    return _titled_others(cast, reference, start) or bodies


def _stands_alone(cast: Cast, figure: Figure) -> bool:
    """Tell whether a body is named somewhere by more than the first half of a noun ("der [UN]-Gesandte")."""
    reading = cast.reading
    return any(
        not (reading.is_mark(stop, "-") and reading.words.is_glued(stop))
        for _, stop in figure.references
    )


def _titled_others(cast: Cast, reference: Reference, start: int) -> list[Figure]:
    """Give the services and groups with a title that were named behind a word ("la Armada de Chile ... La institución", "el Foro del Sahel ... la organización")."""
    official = cast.reading.language.lexicon.suffixes.get("official_forces", ())
    titled = cast.reading.words.is_capitalized
    return [
        f
        for f in cast.recent(reference.first)
        if f.last_before(reference.first) >= start
        and any(titled(first) for first in f.firsts)
        and (
            (f.kind is ActorKind.COALITION and bool(f.name))
            or (f.kind is ActorKind.ARMED_FORCE and not f.heads.isdisjoint(official))
        )
    ]


def _companies(cast: Cast, bodies: list[Figure]) -> list[Figure]:
    """Give the bodies that are companies by their nouns; of those named without one all that no list knows."""
    nouns = cast.reading.language.lexicon.suffixes.get("company_nouns", ())
    unlisted = [f for f in bodies if not f.key.startswith("org:")]
    told = [f for f in unlisted if not f.heads.isdisjoint(nouns)]
    return told or [f for f in unlisted if f.key.startswith("body:")]


def _of_longer_noun(cast: Cast, reference: Reference) -> list[Figure]:
    """Give the bodies told of by a longer noun that ends with the one of a phrase ("The [foreign ministry] ... The ministry")."""
    alone = reference.stop - reference.first == 1 + bool(reference.states)
    if not (alone and reference.definite) or reference.plural:
        return []
    end = " " + reference.head
    return [
        f
        for f in cast.recent(reference.first)
        if f.kind is ActorKind.ORGANIZATION
        and any(h.endswith(end) for h in f.heads)
        and (not reference.states or f.state in reference.states)
    ]


def _is_named_so(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """Tell whether the name of a body has the noun in it by which it is called, or ends with it, and nothing else is said of it."""
    alone = reference.stop - reference.first == 1 and not reference.states
    words = (figure.name or "").casefold().split(" ")
    joins = "capital-nouns" in cast.reading.language.lexicon.traits
    held = reference.head in words or (joins and _ends_in(cast, words[-1], reference))
    return alone and figure.key.startswith(_KEYED) and held


def _ends_in(cast: Cast, word: str, reference: Reference) -> bool:
    """Tell whether a compound is what a noun says, and no longer noun ("Wahlkommission" is no "Mission")."""
    heads = shorter_heads(word, cast.reading.language.lexicon.compounds)
    longest = heads[0].partition("/")[0] if heads else reference.head
    return word.endswith(reference.head) and longest == reference.head


def _is_seated(cast: Cast, reference: Reference) -> bool:
    """Tell whether a town behind a word for a body says where it sits ("l'institution de Washington")."""
    reading, behind = cast.reading, reference.first + 1
    led = reading.has(behind, Tag.PREPOSITION, "of")
    one = reference.stop - behind == _SHORT
    titled = reading.words.is_capitalized(reference.first)
    return led and one and not titled and reading.begins(behind + 1, _TOWNS)


def _is_known_body(cast: Cast, figure: Figure) -> bool:
    """Tell whether a body has a name, be it a title that no list knows ("Ministerio de Defensa")."""
    words = cast.reading.words
    titled = any(words.is_capitalized(first) for first in figure.firsts)
    fleeting = cast.reading.language.lexicon.suffixes.get("fleeting_bodies", ())
    sent = not figure.heads.isdisjoint(fleeting)
    return figure.key.startswith("org:") or (titled and not sent)


def _is_organ(cast: Cast, figure: Figure) -> bool:
    """Tell whether the name of a body says that it is an organ of another one ("le Conseil de sécurité")."""
    organs = cast.reading.language.lexicon.suffixes.get("organs", ())
    return first_word(figure) in organs


def _by_first_word(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the body whose name begins with the one word it is called by ("la Communauté" for that of ...)."""
    if reference.stop - reference.first > 1:
        return ()
    word = cast.reading.words.keys[reference.first]
    fitting = [
        f
        for f in cast.figures.values()
        if f.key.startswith("org:") and _begins_with(cast, f, word, reference.first)
    ]
    last = named_last(fitting, reference.first)
    return () if last is None else (last.key,)


def _begins_with(cast: Cast, figure: Figure, word: str, index: int) -> bool:
    keys = cast.reading.words.keys
    return any(
        keys[first] == word and stop - first > 1 and first < index
        for first, stop in figure.references
    )
