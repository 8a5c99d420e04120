"""Coalitions: claimed sizes, named members, classes of members, outsiders."""

from collections.abc import Iterable, Iterator

from diplotext.find.bracket.group_counts import grown_sizes
from diplotext.find.coalitions.belonging import belonging, leaving
from diplotext.find.coalitions.called_members import called_members
from diplotext.find.coalitions.claimed_sizes import claimed_sizes, with_others
from diplotext.find.coalitions.comings_and_goings import (
    coming_by_noun,
    going_by_noun,
    widened,
)
from diplotext.find.coalitions.counted_beside import counted_beside
from diplotext.find.coalitions.early_members import early_members
from diplotext.find.coalitions.gathering import gatherer
from diplotext.find.coalitions.growing_with import growing_with
from diplotext.find.coalitions.hosts import hosts_of_meetings
from diplotext.find.coalitions.known_members import infer_members
from diplotext.find.coalitions.listed_bodies import is_listed
from diplotext.find.coalitions.listing import apposed, fit_lists
from diplotext.find.coalitions.member_phrases import phrased
from diplotext.find.coalitions.member_roles import places
from diplotext.find.coalitions.membership import (
    beside,
    claim,
    driving,
    equated,
    joint_before,
    named_before,
    sizes_in_phrases,
)
from diplotext.find.coalitions.mere_counts import is_mere_count
from diplotext.find.coalitions.named_member import acceding, becoming
from diplotext.find.coalitions.outsiders import find_outsiders
from diplotext.find.coalitions.sampled_lists import sampled_lists
from diplotext.find.coalitions.signers import signers
from diplotext.find.coalitions.sizes_without_nouns import sizes_without_nouns
from diplotext.find.coalitions.subjects_behind import subjects_behind
from diplotext.find.coalitions.taking_part import taking_part
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    behalf,
    coalition_before,
    group_of_pronoun,
    is_coalition,
    is_group,
)
from diplotext.find.coreference.counts import count_of, counts_further
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.member_lists import (
    Alliance,
    Found,
    Member,
    listed_before,
    listed_behind,
    read_list,
    read_pure_list,
)
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.find.representations.signatures import parties
from diplotext.find.representations.spoken_for import spoken_for
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_FEWEST = 3


def find_alliances(syntax: Syntax, cast: Cast) -> tuple[Alliance, ...]:
    """Find what a story says of its coalitions."""
    if not any(is_coalition(cast, k) or is_group(cast, k) for k in cast.figures):
        return ()
    found: dict[str, Alliance] = {}
    _sizes(syntax, cast, found)
    _members(syntax, cast, found)
    infer_members(cast, found)
    for claimed in (claimed_sizes, sizes_without_nouns):
        for key, size in claimed(syntax, cast, found):
            found.setdefault(key, Alliance(key)).sizes.append(size)
    find_outsiders(syntax, cast, found)
    told = (a for a in found.values() if a.sizes or a.members or a.classes)
    told = (a for a in told if is_coalition(cast, a.key) or is_listed(a, found))
    kept = tuple(a for a in told if not is_mere_count(cast, a))
    for alliance in kept:
        figure = cast.figures[alliance.key]
        figure.used = figure.used or _is_somebody(cast, figure, alliance)
        for key in (*(m.key for m in alliance.members), *alliance.outsiders):
            cast.figures[key].used = True
    return kept


def _is_somebody(cast: Cast, figure: Figure, alliance: Alliance) -> bool:
    """Tell whether a group is more than a count of states ("la firmaron quince países") or of a body's members."""
    if _are_members(cast, figure):
        return any(not member.inferred for member in alliance.members)
    told = any(first not in cast.reading.numbers for first in figure.firsts)
    return told or bool(alliance.members or alliance.classes)


def _are_members(cast: Cast, figure: Figure) -> bool:
    """Tell whether a group goes by a noun for the members of a body alone ("the 27 member states")."""
    members = cast.reading.language.lexicon.verbs.get("members_of_body", frozenset())
    return bool(figure.heads) and all(
        not members.isdisjoint(head.replace("/", " ").split()) for head in figure.heads
    )


def _members(syntax: Syntax, cast: Cast, found: dict[str, Alliance]) -> None:
    """Find who is named as a member: in lists, as the subject of a verb, beside the coalition."""
    for key, at in _lists(syntax, cast):
        _take_list(cast, found.setdefault(key, Alliance(key)), at)
    for key, first, stop in phrased(syntax, cast):
        alliance = found.setdefault(key, Alliance(key))
        known = len(alliance.members)
        read_list(cast, alliance, first)
        if len(alliance.members) == known:  # "Font partie du groupe A, B et C"
            limit = cast.reading.sentence(first).stop
            for member in listed_behind(cast, stop, limit):
                alliance.add(member)
        if cast.reading.hit(_over_comma(cast.reading, stop), Tag.LIST_JOINER):
            read_list(cast, alliance, stop)
    _told(syntax, cast, found)
    apposed(cast, found)
    _signing(cast, found)
    for key, at in (*equated(syntax, cast), *beside(cast)):
        read_pure_list(cast, found.setdefault(key, Alliance(key)), at)
    _add(found, driving(syntax, cast))
    fit_lists(cast, found)
    _add(found, hosts_of_meetings(syntax, cast))


def _add(found: dict[str, Alliance], members: Iterable[Found]) -> None:
    """Take in members of groups."""
    for key, member in members:
        found.setdefault(key, Alliance(key)).add(member)


def _take_list(cast: Cast, alliance: Alliance, at: int) -> None:
    """Take in a list of members, and their number where further ones are counted behind it."""
    listed = Alliance(alliance.key)
    size = with_others(cast, listed, read_list(cast, listed, at))
    for member in listed.members:
        alliance.add(member)
    alliance.classes.extend(listed.classes)
    if size is not None and not alliance.sizes:
        alliance.sizes.append(size)


def _told(syntax: Syntax, cast: Cast, found: dict[str, Alliance]) -> None:
    """Find of whom a clause says that they belong, lead, host, watch, or have left."""
    told = [find(syntax, cast) for find in _FINDERS]
    called = called_members(cast, found)
    told += [coming_by_noun(cast), widened(syntax, cast), called]
    _add(found, [one for each in told for one in each])
    for key, member in (*leaving(syntax, cast), *going_by_noun(cast)):
        found.setdefault(key, Alliance(key)).drop(member)


def _signing(cast: Cast, found: dict[str, Alliance]) -> None:
    """Find who signs for the whole, and who signs a document as one of its parties."""
    for key, first, _, _ in behalf(cast):
        read_pure_list(cast, found.setdefault(key, Alliance(key)), first)
    signed = parties(cast)
    if signed is not None:
        alliance = found.setdefault(signed[0], Alliance(signed[0]))
        for signature in signed[1]:
            alliance.add(Member(signature.principal, *signature.at, rule="signature"))


def _speaking(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find the states that speak for a group of states, of which they are one ("Panama, for the ten members")."""
    for index, behind, _ in cast.reading.hits(Tag.ON_BEHALF):
        proxy = spoken_for(syntax, cast, index, behind)
        if proxy is None or not is_coalition(cast, proxy.principal):
            continue
        agent = cast.figures[proxy.agent]
        key = proxy.agent if agent.kind is ActorKind.STATE else f"state:{agent.state}"
        within = cast.all_within(proxy.first, proxy.stop)
        named = [r for r, keys in within if key in keys]
        if key in cast.figures:  # "Peru's envoy", words that begin as his do
            named += [r for r, keys in within if proxy.agent in keys]
        if named:
            member = Member(key, named[0].first, named[0].stop, rule="speaks-for-group")
            yield proxy.principal, member


_FINDERS = (
    belonging,
    becoming,
    acceding,
    early_members,
    signers,
    taking_part,
    subjects_behind,
    places,
    growing_with,
    _speaking,
)


def _over_comma(reading: Reading, at: int) -> int:
    return at + 1 if reading.is_mark(at, ",") else at


def _sizes(syntax: Syntax, cast: Cast, found: dict[str, Alliance]) -> None:
    reading = cast.reading
    for index in cast.order:
        reference, keys = cast.at[index]
        if reference.kind is not ActorKind.COALITION or not count_of(
            reading, reference
        ):
            continue
        (key, *more) = keys
        number = reading.numbers[reference.first]
        few = number.value < _FEWEST  # "les deux pays" are two states, no group
        others = counts_further(reading, number)  # "A, B and nine others"
        alone = others and cast.figures[key].firsts == [index]
        alone = alone and not _acts(syntax, cast, reference)
        beside = counted_beside(syntax, cast, index) if others else ()
        alone = alone and not beside
        named = len(beside) or (0 if alone else named_before(cast, index))
        if more or few or (others and not named) or not is_coalition(cast, key):
            continue
        alliance = found.setdefault(key, Alliance(key))
        alliance.sizes.append(claim(number, reference, besides=named))
        joint = joint_before(reading, index) if named else None
        listed = () if joint is None else listed_before(cast, joint)
        for member in beside or listed:
            alliance.add(member)
    for key, number in (*sizes_in_phrases(cast), *grown_sizes(syntax, cast)):
        found.setdefault(key, Alliance(key)).sizes.append(claim(number))


def _acts(syntax: Syntax, cast: Cast, reference: Reference) -> bool:
    """Tell whether those counted together with others do something ("A, B and nine other states [have] signed"), and name no group."""
    verb = next(syntax.verbs_within(reference.stop, reference.stop + 2), None)
    if verb is None or not verb.is_finite or verb.passive:
        return False
    sentence = syntax.reading.sentence(reference.first)
    (own,) = cast.at[reference.first][1][:1]
    named = (
        k for _, keys in cast.all_within(sentence.first, sentence.stop) for k in keys
    )
    return not any(key != own and is_group(cast, key) for key in named)


def _lists(syntax: Syntax, cast: Cast) -> list[tuple[str, int]]:
    """Give where a list of members begins, behind "qui réunit", "composée de" and their like."""
    reading = syntax.reading
    further = reading.language.lexicon.suffixes.get("further", ())
    found = {
        behind: key
        for index, behind, _ in reading.hits(Tag.MEMBER_LIST)
        if (key := coalition_before(cast, index) or group_of_pronoun(cast, index))
        and reading.key(index - 1 - reading.is_mark(index - 1, ",")) not in further
    }  # "is open to others, such as A and B" tells of no members
    for index, behind in sampled_lists(reading):
        key = coalition_before(cast, index)
        if key is not None:
            found.setdefault(behind, key)
    gathers = reading.language.lexicon.verbs.get("gathers", frozenset())
    for group in syntax.groups_of(gathers):
        if group.is_finite and not (group.passive or group.negated):
            key = gatherer(syntax, cast, group)
            if key is not None:
                found.setdefault(group.stop, key)  # one list is of one group
    return [(key, at) for at, key in sorted(found.items())]
