"""Coreference: which references mean the same actor."""

import attrs

from diplotext.find.coreference.acronyms import join_acronyms
from diplotext.find.coreference.apposed_bodies import link_apposed
from diplotext.find.coreference.bands import give_bands
from diplotext.find.coreference.bearers import People, is_surname, join_owners
from diplotext.find.coreference.bodies_served import give_bodies
from diplotext.find.coreference.bracketed_names import join_bracketed
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.christened import join_christened
from diplotext.find.coreference.coreference import place_nominal
from diplotext.find.coreference.counted_alone import refer_counted
from diplotext.find.coreference.counts import join_counts
from diplotext.find.coreference.defined_groups import join_defined
from diplotext.find.coreference.document_parts import wholes_first
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.one_group import join_one_group
from diplotext.find.coreference.origins import is_origin, place_origin
from diplotext.find.coreference.owned_genders import learn_genders
from diplotext.find.coreference.peers import share_offices
from diplotext.find.coreference.rebels import join_rebels
from diplotext.find.coreference.respective import share_out_states
from diplotext.find.coreference.revealed import join_revealed
from diplotext.find.coreference.spellings import join_spellings
from diplotext.find.coreference.title_links import link_title
from diplotext.find.mentions.companies import stem_stop
from diplotext.find.mentions.compound_names import first_parts
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


def assemble(reading: Reading, references: list[Reference]) -> Cast:
    """
    Put the references of a story together to figures.

    Names that the pack knows meet by their key, persons by their surname, titles with the
    name beside them, and the other noun phrases with what they take up again.
    """
    cast = Cast(reading)
    ordered = sorted(references, key=lambda r: (r.first, -r.stop))
    origins = [r for r in ordered if r.key and is_origin(cast, r)]
    later = frozenset(r.first for r in origins)
    _place_names(cast, ordered, later)
    nominal = [r for r in ordered if r.form is MentionForm.NOMINAL]
    rest = [r for r in nominal if not any(linked(cast, r) for linked in _LINKS)]
    share_offices(cast, nominal)
    share_out_states(cast, nominal)
    for reference in origins:
        if not place_origin(cast, reference):
            _keyed(cast, reference)
    for reference in wholes_first(reading, rest):
        place_nominal(cast, reference)
    learn_genders(cast)
    for join in _JOINS:
        join(cast)
    _refer_first_parts(cast, ordered)
    return cast


def _place_names(
    cast: Cast, references: list[Reference], later: frozenset[int]
) -> None:
    """Take in the names of states, bodies and persons, but for those at some words."""
    for reference in references:
        if reference.key and reference.first not in later:
            _keyed(cast, reference)
    names = [r for r in references if r.form is MentionForm.NAME]
    People(cast).meet([r for r in names if r.kind is ActorKind.PERSON])
    join_owners(cast)
    for reference in references:
        if reference.rule == "named-body":
            _body(cast, reference)


_JOINS = (
    join_spellings,
    join_acronyms,
    join_bracketed,
    join_revealed,
    join_christened,
    join_rebels,
    join_defined,
    join_counts,
    join_one_group,
    refer_counted,
    give_bands,
    give_bodies,
)
"""Rules that let figures be one, in the order in which they build on each other."""


def _refer_first_parts(cast: Cast, references: list[Reference]) -> None:
    """Let the acronyms that open compounds be mentions of their bearers."""
    for part in first_parts(cast.reading, references):
        cast.bearer(part).add(part)


def _body(cast: Cast, reference: Reference) -> None:
    """Take in a body that is named behind the noun for its kind."""
    name = cast.reading.say(reference.first, reference.stop)
    stem = stem_stop(cast.reading, reference.first, reference.stop)
    key = f"body:{cast.reading.say(reference.first, stem).casefold()}"
    if key not in cast.figures:
        cast.figures[key] = Figure(key, reference.kind, name=name)
        cast.bear(cast.figures[key], reference.head)
    cast.refer(reference, key)


def _link_name(cast: Cast, reference: Reference) -> bool:
    """Join a noun for a body to the name right behind it ("die Agentur Reuters")."""
    traits = cast.reading.language.lexicon.traits & {"capital-nouns", "analytic"}
    if reference.kind in (ActorKind.PERSON, ActorKind.DOCUMENT):
        return False
    if not traits:
        return _link_named(cast, reference)
    quoted = cast.reading.is_mark(reference.stop, _OPENING)
    known = cast.at.get(reference.stop + quoted)
    if known is None or known[0].form not in _NAMED or len(known[1]) != 1:
        return False
    key = known[1][0]
    if not key.startswith(("org:", "body:")):
        return False
    if reference.plural and cast.figures[key].kind is ActorKind.REGION:
        return False  # "16 Länder Afrikas" are no region
    cast.refer(reference, key)
    return True


def _closes_name(cast: Cast, reference: Reference) -> bool:
    """Tell whether a noun for a medium stands right behind its name, and so means nobody else ("the RIA Novosti [news agency]")."""
    known = cast.at.get(reference.first)
    analytic = "analytic" in cast.reading.language.lexicon.traits
    if not analytic or known is None or known[0].stop >= reference.stop:
        return False
    return len(known[1]) == 1 and known[0].kind is reference.kind is ActorKind.MEDIA


def _link_named(cast: Cast, reference: Reference) -> bool:
    """Join a small noun to the body named behind it and its adjectives ("la télévision publique ENT")."""
    here = cast.reading.sentence_of[reference.first]
    for at in range(reference.first + 1, reference.stop + _ADJECTIVES):
        known = cast.at.get(at)
        if known is not None and cast.reading.sentence_of[at] != here:
            break  # "informó la organización. La organización humanitaria X"
        if known is None or known[0].form not in _NAMED:
            continue
        named = known[0].rule == "named-body" and known[0].head == reference.head
        media = known[0].kind is ActorKind.MEDIA and _is_beside(cast, reference, at)
        if named or media or (at == reference.stop and _is_body(reference, *known)):
            cast.refer(attrs.evolve(reference, stop=min(reference.stop, at)), *known[1])
            return True
    return False


def _is_body(reference: Reference, known: Reference, keys: tuple[str, ...]) -> bool:
    """Tell whether a noun for one body stands before the name of one the pack knows ("l'organisation [Human Rights Watch]")."""
    single = reference.kind in _BODIES and not reference.plural
    return (
        single
        and len(keys) == 1
        and known.kind in _BODIES
        and keys[0].startswith("org:")
    )


_BODIES = frozenset(
    {ActorKind.ORGANIZATION, ActorKind.ARMED_FORCE, ActorKind.PERSON_GROUP}
)


def _is_beside(cast: Cast, reference: Reference, at: int) -> bool:
    """Tell whether no verb and no preposition parts a noun from a name behind it ("la radio publique ENT")."""
    between = range(reference.stop, at)
    return not any(cast.reading.is_one_of(i, _PARTING) for i in between)


_PARTING = tag_bits(Tag.VERB, Tag.PREPOSITION, Tag.DETERMINER, Tag.COMPLEMENTIZER)
_ADJECTIVES = 5
_OPENING = '"„“«»‚‘‹›'
_NAMED = (MentionForm.NAME, MentionForm.ACRONYM)


def _keyed(cast: Cast, reference: Reference) -> None:
    cast.bearer(reference)
    cast.refer(reference, reference.key)


_LINKS = (_closes_name, is_surname, link_title, _link_name, link_apposed)
