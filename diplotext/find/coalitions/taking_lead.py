"""Who has or takes the lead of a group that other words name: "44 states, with Mexico in the lead", "en assure la présidence"."""

from collections.abc import Iterator

from diplotext.find.coalitions.belonging_verbs import has_beside
from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coalitions.role_nouns import as_role
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    antecedent_of,
    coalition_before,
    just_named,
    spoken_of,
)
from diplotext.find.coreference.member_lists import (
    Found,
    Member,
    found_as,
    listed_behind,
)
from diplotext.find.grammar.coming import future_above
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import MembershipRole


_NEAR = 6
_FAR = 10
_MECHANISMS = tag_bits(Tag.MECHANISM, Tag.MECHANISM_HEAD)
_LIGHT = tag_bits(Tag.DETERMINER, Tag.QUALIFIER, Tag.ADJECTIVE, Tag.ADVERB)


def chairing(cast: Cast) -> Iterator[Found]:
    """Find "44 states, with Mexico and Austria in the lead,"."""
    reading = cast.reading
    phrases = reading.phrases("chairing")
    companions = reading.language.lexicon.suffixes.get("companions", ())
    for at in reading.spelled(companions) if phrases else ():
        led = reading.begins(at, Tag.PREPOSITION.bit)
        key = coalition_before(cast, at) if led else None
        stop = reading.sentence(at).stop
        listed = () if key is None else listed_behind(cast, at + 1, stop)
        behind = listed[-1].stop if listed else stop
        if key is not None and reading.first_of(behind, phrases) is not None:
            yield from as_role(key, listed, MembershipRole.LEAD)


def taking_its_lead(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """
    Find "A en assure la présidence", "A takes over the presidency from B", of the group just named.

    Who had the lead before, and who gets it, are members as well; who keeps the secretariat
    of a group receives it.
    """
    suffixes = syntax.reading.language.lexicon.suffixes
    takes, hands = suffixes.get("takes_lead", ()), suffixes.get("hands_over", ())
    verbs = {*takes, *hands, *suffixes.get("keeps_seat", ())}
    for group in syntax.groups_of(verbs) if syntax.clauses is None else ():
        at = _office(syntax.reading, group.stop)
        key = None if at is None else _whose(syntax, cast, group, at)
        if at is None or key is None or not is_told(syntax, group):
            continue
        stop = syntax.reading.sentence(at).stop
        before = members_before(syntax, cast, group)
        if not before:
            continue
        if group.lemma in hands:
            behind = range(at + 1, min(at + 1 + _NEAR, stop))
            leading, former = successors(cast, behind, stop), before
        else:
            leading, former = before, _predecessors(cast, at, stop)
        yield from as_role(key, leading, _role(syntax.reading, at))
        yield from led_before(key, former)


def led_before(key: str, members: tuple[Member, ...]) -> Iterator[Found]:
    """Give those who had the lead of a group until now, as members of it."""
    states = (member for member in members if member.key.startswith("state:"))
    yield from found_as("led-before", key, states)


def whose_lead(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "the alliance, whose presidency A holds", "la alianza, cuya presidencia ejerce A"."""
    reading, suffixes = cast.reading, cast.reading.language.lexicon.suffixes
    if syntax.clauses is not None:
        return
    verbs = {*suffixes.get("takes_lead", ()), *suffixes.get("keeps_seat", ())}
    for whose in reading.spelled(suffixes.get("whose", ())):
        at, stop = _office(reading, whose + 1), reading.sentence(whose).stop
        verb = None if at is None else syntax.finite_within(at, stop)
        key = coalition_before(cast, whose)
        if at is None or verb is None or verb.lemma not in verbs or key is None:
            continue
        between = listed_behind(cast, at + 1, verb.start)
        listed = between or listed_behind(cast, verb.stop, stop)
        if is_told(syntax, verb):
            yield from as_role(key, listed, _role(reading, at))


def _role(reading: Reading, at: int) -> MembershipRole:
    seats = reading.language.lexicon.suffixes.get("seat_nouns", ())
    return MembershipRole.HOST if reading.key(at) in seats else MembershipRole.LEAD


def _office(reading: Reading, first: int) -> int | None:
    """Give the noun of leading that is the object of a verb, over its article and adjectives."""
    suffixes = reading.language.lexicon.suffixes
    nouns = {*suffixes.get("lead_nouns", ()), *suffixes.get("seat_nouns", ())}
    tails = suffixes.get("verb_tails", ())
    at, limit = first, min(first + _NEAR, len(reading.words))
    while at < limit and reading.key(at) not in nouns:
        if at in reading.dates:
            at = reading.dates[at].stop
        elif reading.is_one_of(at, _LIGHT) or reading.key(at) in tails:
            at += 1
        else:
            return None
    return at if at < limit else None


def _whose(syntax: Syntax, cast: Cast, group: VerbGroup, at: int) -> str | None:
    """Give the group whose office a noun is: taken up by a pronoun or a possessive, or not named at all."""
    reading, suffixes = cast.reading, cast.reading.language.lexicon.suffixes
    owned = reading.has(at - 1, Tag.DETERMINER, "possessive")
    if owned or has_beside(reading, group, "of_it"):
        return just_named(cast, group.start)
    offices = {*suffixes.get("offices", ()), *suffixes.get("seat_nouns", ())}
    led = reading.has(_article(reading, at), Tag.DETERMINER, "definite")
    if not led or reading.key(at) not in offices or _has_owner(reading, at + 1):
        return None
    members = members_before(syntax, cast, group)
    relative = antecedent_of(cast, members[0].first) if members else None
    return relative or spoken_of(cast, group.start, _MECHANISMS)


def _has_owner(reading: Reading, at: int) -> bool:
    """Tell whether "of" stands behind a noun, or behind an adjective of it ("présidence tournante [de l'Union]")."""
    near = range(at, min(at + _OWNED, len(reading.words)))
    return any(
        reading.has(i, Tag.PREPOSITION, "of")
        and all(reading.words.is_word(before) for before in range(at, i))
        for i in near
    )


_OWNED = 3


def _article(reading: Reading, at: int) -> int:
    """Step back over adjectives to what leads a noun."""
    at -= 1
    while reading.is_one_of(at, _LIGHT) and not reading.has(at, Tag.DETERMINER):
        at -= 1
    return at


def _predecessors(cast: Cast, at: int, stop: int) -> tuple[Member, ...]:
    """Give from whom a lead is taken over ("in January [from Chile]", "succédant [au Chili]")."""
    reading = cast.reading
    phrases = reading.phrases("predecessors")
    for index in range(at + 1, min(at + _FAR, stop)):
        behind = reading.first_of(index, phrases)
        if behind is not None:
            return listed_behind(cast, behind, stop)
    return ()


def successors(cast: Cast, words: range, stop: int) -> tuple[Member, ...]:
    """
    Give to whom a lead is handed ("cède la présidence [à la Zambie]").

    Args:
        cast: The story's figures.
        words: Where a preposition may lead to them.
        stop: Behind the last word that may name one.
    """
    reading = cast.reading
    for index in words:
        if reading.is_mark(index, ",;:"):
            break
        if reading.has(index, Tag.PREPOSITION, "addressee"):
            return listed_behind(cast, index, stop)
    return ()


def is_told(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb tells as a fact what its subject does, or will do."""
    above = future_above(syntax, group) or group
    return not group.passive and is_factual(syntax, above)
