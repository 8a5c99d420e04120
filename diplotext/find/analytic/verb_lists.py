"""Verbs of one subject in a list that a coordinator closes: "X denied the charge, said he would appeal and left"."""

from collections.abc import Mapping
from itertools import groupby

from diplotext.find.analytic.kinds import OPENERS, Kind
from diplotext.find.analytic.speech_verbs import is_of_speech
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_pause
from diplotext.find.reading.memory import once
from diplotext.lang.entry import Tag


_LIGHT = frozenset({Kind.ADVERB, Kind.TIME})
_SHORTEST = 3
_MOST = 16
"""So many verbs of a sentence may stand between the first and the last of a list."""


def list_head(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """
    Give the verb from which a verb in a list goes on, which has the subject of all of them.

    The others stand right behind a comma or, the last one, behind a coordinator. What a verb
    of the list reports stands between ("X [denied] that it had sailed, [said] he would appeal
    and [left]").
    """
    return _heads(syntax).get(group.start)


def stands_in_list(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb is one of a list of verbs, be it the first or another."""
    return group.start in _heads(syntax) or group.start in _first_verbs(syntax)


@once
def _first_verbs(syntax: Syntax) -> frozenset[int]:
    """Give the first words of the verbs from which lists go on."""
    return frozenset(head.start for head in _heads(syntax).values())


@once
def _heads(syntax: Syntax) -> Mapping[int, VerbGroup]:
    """Give for each verb in a list, by its first word, the one from which the list goes on; none where order does not tell."""
    if not syntax.kinds:
        return {}
    reading = syntax.reading
    found: dict[int, VerbGroup] = {}
    finite = (group for group in syntax.groups if group.is_finite)
    for _, row in groupby(finite, lambda group: reading.sentence_of[group.first]):
        depths: dict[int, list[VerbGroup]] = {}
        for group in row:
            depths.setdefault(reading.quote_of[group.first], []).append(group)
        for verbs in depths.values():
            if len(verbs) >= _SHORTEST:
                found |= _of_sentence(syntax, verbs)
    return found


def _of_sentence(syntax: Syntax, verbs: list[VerbGroup]) -> dict[int, VerbGroup]:
    """Read the lists among the verbs of a sentence."""
    found: dict[int, VerbGroup] = {}
    at = 1
    while at < len(verbs) - 1:
        members = _members(syntax, verbs, at) if _follows(syntax, verbs, at) else []
        head = _head(syntax, verbs, at) if members else None
        if head is None:
            at += 1
            continue
        found |= {verbs[member].start: head for member in members}
        at = members[-1] + 1
    return found


def _joint(syntax: Syntax, group: VerbGroup) -> int:
    """Give the word before a verb and the adverbs that lead up to it."""
    at = group.start - 1
    while at > 0 and syntax.kinds[at] in _LIGHT:
        at -= 1
    return at


def _follows(syntax: Syntax, verbs: list[VerbGroup], at: int) -> bool:
    """Tell whether a comma, which closes no aside, and no subject stands before a verb."""
    reading, comma = syntax.reading, _joint(syntax, verbs[at])
    number = syntax.group_of[verbs[at].start] - 1
    while number > 0 and not syntax.groups[number].is_finite:
        number -= 1  # of a quotation as well
    between = range(syntax.groups[number].stop, comma)
    outside = reading.quote_of[comma]
    aside = any(  # "the truce, signed in May, held"
        is_pause(reading, i) and reading.quote_of[i] == outside for i in between
    )
    return is_pause(reading, comma) and not aside


def _members(syntax: Syntax, verbs: list[VerbGroup], first: int) -> list[int]:
    """Give the indexes of the verbs of a list from its second on, up to the one that a coordinator closes it with."""
    members = [first]
    for at in range(first + 1, min(first + _MOST, len(verbs))):
        verb = verbs[at]
        if not verb.is_formed_like(verbs[first]):
            continue
        if _follows(syntax, verbs, at):
            members.append(at)
        elif syntax.kinds[_joint(syntax, verb)] is Kind.COORDINATOR:
            between = verbs[members[-1] + 1 : at]
            within = any(one.is_formed_like(verb) for one in between)
            if not within or is_of_speech(syntax.reading, verb):
                return [*members, at]
    return []


def _head(syntax: Syntax, verbs: list[VerbGroup], first: int) -> VerbGroup | None:
    """
    Give the verb before a list that it goes on from.

    One of the same form that hangs on another may have the list as well: it does where it
    tells what somebody did, and the list no speech ("said the rebels came, burned it and left").
    So does a perfect, whose auxiliary the list may share ("said they had come, burned it and left").
    """
    speaks = is_of_speech(syntax.reading, verbs[first])
    if verbs[first - 1].compound and not verbs[first].compound and not speaks:
        return None
    for at in range(first - 1, max(-1, first - _MOST), -1):
        verb = verbs[at]
        if not verb.is_formed_like(verbs[first]):
            continue
        if not _hangs(syntax, verb, verbs[at - 1] if at else None):
            return verb
        if not speaks or _is_of_party(syntax, verb):
            return None
    return None


def _hangs(syntax: Syntax, verb: VerbGroup, before: VerbGroup | None) -> bool:
    """
    Tell whether a verb is that of a clause that another one reports or a word opens.

    Behind a comma that comes after the last such word the clause is over, as behind an aside.
    """
    reading = syntax.reading
    first = reading.sentence(verb.first).first if before is None else before.stop
    openers = [i for i in range(first, verb.start) if syntax.kinds[i] in OPENERS]
    since = openers[-1] if openers else first
    paused = any(is_pause(reading, i) for i in range(since, verb.start))
    reported = before is not None and is_of_speech(reading, before)
    return (bool(openers) or reported) and not paused


def _is_of_party(syntax: Syntax, verb: VerbGroup) -> bool:
    """Tell whether a name, a pronoun, or a noun for somebody stands before a verb, who may do more."""
    reading, at = syntax.reading, _joint(syntax, verb)
    known = any(reading.ends(at, tag) for tag in (Tag.ROLE, Tag.GROUP, Tag.DEMONYM))
    kinds = (Kind.NAME, Kind.PRONOUN, Kind.RELATIVE)
    return known or syntax.kinds[at] in kinds
