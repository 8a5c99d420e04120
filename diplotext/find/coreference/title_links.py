"""Roles and the names beside them: a title before a name, a role behind it in apposition."""

import attrs

from diplotext.find.coreference.bearers import OWNED
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.names_afar import name_afar
from diplotext.find.coreference.peer_offices import offices_of_peer
from diplotext.find.coreference.possessors import give_possessor
from diplotext.find.coreference.two_titles import named_by_both
from diplotext.find.coreference.vices import makes_deputy
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.possible_verbs import may_be_form
from diplotext.find.mentions.naming import over_naming
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.compounds import shorter_heads
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind, MentionForm


_APPOSITION = 4


def link_title(cast: Cast, reference: Reference) -> bool:
    """Join a role to the name beside it: before it as a title, behind it as a role only."""
    if reference.kind is not ActorKind.PERSON:
        return False
    reference = _as_second(cast, reference)
    following = (
        _name_behind(cast, reference.stop)
        or name_afar(cast, reference)
        or named_by_both(cast, reference)
    )
    if following is not None:
        _give_role(cast, reference, following)
        cast.refer(reference, following, form=MentionForm.TITLE)
        return True
    preceding = (
        None if _acts(cast.reading, reference) else _name_before(cast, reference.first)
    )
    if preceding is not None:
        _give_role(cast, reference, preceding)
        cast.apposed[reference.stop] = preceding
        return True
    return False


def _as_second(cast: Cast, reference: Reference) -> Reference:
    """Take a word that makes an office another one into its head ("[Shadow] Foreign Secretary")."""
    word, head = cast.reading.words.keys[reference.first], reference.head
    second = makes_deputy(cast, word) and not head.startswith(word)
    return attrs.evolve(reference, head=f"{word} {head}") if second else reference


def _name_behind(cast: Cast, stop: int) -> str | None:
    """Give the person named right behind a title, over a comma, a civility or a second title."""
    reading, at = cast.reading, stop
    if reading.is_mark(at, ",("):
        at = _over_possessor(reading, _over_acronym(cast, at) + 1)
    at = over_naming(reading, at)
    for _ in range(_APPOSITION):
        known = cast.at.get(at)
        if (
            known is not None
            and known[0].form is MentionForm.NAME
            and known[0].kind is ActorKind.PERSON
        ):
            return None if known[0].rule == OWNED else known[1][0]
        if at > stop and reading.is_mark(at, ",") and reading.has(at - 1, Tag.ROLE):
            at += 1  # "el presidente anfitrión, X"
            continue
        steps = [
            hit[0]
            for hit in (reading.hit(at, tag) for tag in _BETWEEN)
            if hit is not None
        ]
        if not steps and not _is_unknown_adjective(cast, at):
            return None
        at = max(steps, default=at + 1)
    return None


def _over_possessor(reading: Reading, at: int) -> int:
    """Step over a state before a second title that is its ("der Gastgeber, [Omans] Außenminister X")."""
    hit = reading.hit(at, Tag.STATE) or reading.hit(at, Tag.ORGANIZATION)
    if hit is None or "capital-nouns" not in reading.language.lexicon.traits:
        return at
    return hit[0] if reading.has(hit[0], Tag.ROLE) else at


def _over_acronym(cast: Cast, at: int) -> int:
    """Give the comma behind an acronym in brackets ("de la Unión Africana (UA), el togolés X"), if one follows."""
    reading = cast.reading
    inner = cast.at.get(at + 1)
    closes = reading.is_mark(at, "(") and reading.is_mark(at + 2, ")")
    if closes and inner is None and reading.words.form(at + 1).isupper():
        return at + 3 if reading.is_mark(at + 3, ",") else at
    known = reading.is_mark(at, "(") and inner is not None
    if not known or inner is None or inner[0].form is not MentionForm.ACRONYM:
        return at
    closed = inner[0].stop
    follows = reading.is_mark(closed, ")") and reading.is_mark(closed + 1, ",")
    return closed + 1 if follows else at


_BETWEEN = (
    Tag.DETERMINER,
    Tag.CIVILITY,
    Tag.ROLE,
    Tag.QUALIFIER,
    Tag.DEMONYM,
)


def _is_unknown_adjective(cast: Cast, at: int) -> bool:
    """Tell whether one small word that no list knows stands between a title and a name."""
    words = cast.reading.words
    known = at >= len(words) or cast.reading.tags[at] or not words.is_word(at)
    return not known and not words.is_capitalized(at) and at + 1 in cast.at


def _name_before(cast: Cast, first: int) -> str | None:
    """
    Give the person named before a comma to which a role stands in apposition.

    A further role may be joined to that one, or follow behind another comma, also with an
    adverb before it ("maire d'Oslo et ancien émissaire, aujourd'hui chef de l'agence").
    """
    reading, at = cast.reading, first - 1
    if reading.has(at, Tag.DETERMINER):
        at -= 1
    elif reading.has(at, Tag.COORDINATOR):
        return cast.apposed.get(at)
    while reading.has(at, Tag.ADVERB) or reading.ends(at, Tag.ADVERB):
        at -= 1
    at -= _is_appointed(reading, at)
    if not reading.is_mark(at, ","):
        return None
    if at in cast.apposed:
        return cast.apposed[at]
    for back in range(1, 12):
        known = cast.at.get(at - back)
        if (
            known is not None
            and known[0].stop == at
            and known[0].form is MentionForm.NAME
        ):
            return known[1][0] if known[0].kind is ActorKind.PERSON else None
    return None


def _acts(reading: Reading, reference: Reference) -> bool:
    """Tell whether an office with its article is the subject of a verb right behind it, whoever is named before ("Avec X, le ministre a signé")."""
    definite = reading.has(reference.first - 1, Tag.DETERMINER, "definite")
    by_order = reading.language.lexicon.traits & {"analytic", "capital-nouns"}
    return definite and not by_order and may_be_form(reading, reference.stop, _TOLD)


_TOLD = (
    Tense.PRESENT,
    Tense.IMPERFECT,
    Tense.PAST_HISTORIC,
    Tense.FUTURE,
    Tense.CONDITIONAL,
)


def _is_appointed(reading: Reading, at: int) -> bool:
    """Tell whether a participle behind a comma leads to a role ("Ana Lund, elected chair, said")."""
    made = may_be_form(reading, at, (Tense.PARTICIPLE,))
    bare = "analytic" in reading.language.lexicon.traits
    return bare and made and reading.is_mark(at - 1, ",")


def _whose(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the bodies and states whose office a role is, by its own words ("Nato-Generalsekretär")."""
    first = cast.reading.hit(reference.first, Tag.ORGANIZATION)
    joined = first is not None and cast.reading.is_mark(first[0], "-")
    body = (f"org:{first[1].value}",) if first is not None and joined else ()
    states = (f"state:{state}" for state in reference.states)
    return (*reference.owner, *body, *states)


def _bear_lower(cast: Cast, reference: Reference, figure: Figure) -> None:
    """Let somebody go by his office without a word for its rank ("el alto comisionado ... el comisionado")."""
    first, _, rest = reference.head.partition(" ")
    leads = cast.reading.language.lexicon.suffixes.get("rank_leads", ())
    if rest and first in leads:
        cast.bear(figure, rest)


def _give_role(cast: Cast, reference: Reference, key: str) -> None:
    figure = cast.figures[key]
    cast.bear(figure, reference.head)
    cast.bear(figure, reference.head.partition(" ")[0])
    compounds = cast.reading.language.lexicon.compounds
    peer = offices_of_peer(cast, reference, key)
    for office in (*peer, *shorter_heads(reference.head, compounds)):
        cast.bear(figure, office)
    _bear_lower(cast, reference, figure)
    second = makes_deputy(cast, reference.head.partition(" ")[0])
    if not (second or drops_subject(cast.reading)):  # where an adjective may close it
        cast.bear(figure, reference.head.rpartition(" ")[2])
    words = cast.reading.say(reference.first, reference.stop)
    if all(words != title for title, _, _ in figure.roles):
        figure.roles.append((words, reference.first, reference.stop))
        for whose in _whose(cast, reference)[:1]:
            figure.offices[reference.first, reference.stop] = whose
    if figure.state is None and reference.states:
        figure.state = reference.states[0]
    if figure.feminine is None:
        figure.feminine = reference.feminine
    figure.owner.extend(reference.owner or _body_of_office(cast, reference))
    owned = figure.state is None or _is_owned(cast, reference)
    if owned and not (figure.owner or _is_peer(cast, reference)):
        give_possessor(cast, reference.first, figure)


def _is_owned(cast: Cast, reference: Reference) -> bool:
    """Tell whether a possessive says whose an office is, wherever its holder is from ("su jefa, la eslovena X")."""
    owned = cast.reading.has(reference.first - 1, Tag.DETERMINER, "possessive")
    return owned and not reference.states and drops_subject(cast.reading)


def _is_peer(cast: Cast, reference: Reference) -> bool:
    """Tell whether a noun means the man of another state than the one who has the possessive before it ("su colega X")."""
    peers = cast.reading.language.lexicon.suffixes.get("opposites", ())
    return reference.head in peers and drops_subject(cast.reading)


def _body_of_office(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the body named in the story that alone has an office, which stands without a state ("la comisaria, la danesa X")."""
    pairs = cast.reading.language.lexicon.suffixes.get("offices_of_bodies", ())
    owners = (
        f"org:{body}"
        for office, body in zip(pairs[::2], pairs[1::2], strict=True)
        if office == reference.head and not reference.states
    )
    return tuple(owner for owner in owners if owner in cast.figures)
