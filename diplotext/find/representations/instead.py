"""Who acts in another's name or place by a phrase that says so: "had X sign in its name", "In his stead X signed"."""

from collections.abc import Iterator

from diplotext.find.coreference.beside import name_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.representations.empowered import empowered
from diplotext.find.representations.proxies import Proxy, principal_of
from diplotext.find.representations.represented import PARTIES, PRINCIPALS
from diplotext.find.representations.who_acts import (
    acting_subject,
    agent_of,
    appears,
    named_behind,
    person_behind,
)
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind, MentionForm


def find_instead(syntax: Syntax, cast: Cast) -> Iterator[Proxy]:
    """Find who is to act in another's name, or acts in the place of one told of before."""
    reading = syntax.reading
    for index, behind, _ in reading.hits(Tag.IN_ONES_NAME):
        told = reading.quote_of[index] == NOWHERE and not _owns(reading, behind)
        proxy = _entrusted(syntax, cast, index, behind) if told else None
        if proxy is not None:
            yield proxy


def _owns(reading: Reading, behind: int) -> bool:
    """Tell whether the pronoun that closes a phrase is the possessive of a noun ("statt seiner [Mutter]")."""
    possessive = reading.has(behind - 1, Tag.DETERMINER, "possessive")
    return possessive and reading.words.is_capitalized(behind)


def _entrusted(syntax: Syntax, cast: Cast, index: int, behind: int) -> Proxy | None:
    """
    Read "PARTY asked AGENT to sign in its name", and "PARTY was ill. AGENT signed in his place".

    The phrase may open its sentence ("In his stead AGENT signed").
    """
    sentence = syntax.reading.sentence(index)
    if not syntax.reading.words.is_word(index):  # "Peru['s behalf]"
        return _for_owner(syntax, cast, index, behind)
    if index == sentence.first:
        return _instead(syntax, cast, index, behind)
    group = _governing(syntax, syntax.last_finite(sentence.first, index))
    deputes = syntax.reading.language.lexicon.verbs.get("deputes", frozenset())
    if group is None or group.lemma in deputes:
        return None
    to_act = empowered(syntax, cast, group, (index, behind))
    who = acting_subject(syntax, cast, group)
    if appears(syntax, group):  # "estampó la firma en su lugar X"
        who = named_behind(cast, behind, sentence.stop) or who
    if to_act is not None or who is None:
        return to_act
    came = _came_instead(syntax, cast, (index, behind), who[0])
    if came is not None:
        return Proxy(who[0], came[0], who[0], who[2], came[1])
    other = _told_before(cast, sentence.first, who)
    first, stop = min(who[2], index), max(who[1], behind)
    return None if other is None else Proxy(other, who[0], None, first, stop)


def _governing(syntax: Syntax, group: VerbGroup | None) -> VerbGroup | None:
    """Give the verb of charging or allowing a verb hangs on ("encargaron a Perú que [firme]"), or else the verb itself."""
    number = 0 if group is None else syntax.group_of[group.first]
    if group is None or not number or group.tense is not Tense.SUBJUNCTIVE:
        return group
    before, verbs = syntax.groups[number - 1], syntax.reading.language.lexicon.verbs
    near = syntax.reading.sentence_of[before.first]
    same = near == syntax.reading.sentence_of[group.first]
    charges = before.lemma in verbs["charging"] | verbs["mandating"]
    return before if same and charges else group


def _for_owner(syntax: Syntax, cast: Cast, index: int, behind: int) -> Proxy | None:
    """Read "AGENT signed on PARTY's behalf", where a possessive names whose it is."""
    sentence = syntax.reading.sentence(index)
    owner = name_before(cast, sentence.first, index)
    verb = None if owner is None else _last_verb(syntax, sentence.first, owner[0].first)
    if owner is None or verb is None or not appears(syntax, verb):
        return None
    agent, (key, *_) = agent_of(syntax, cast, verb), owner[1]
    if agent is None or agent[0] == key or cast.figures[key].kind not in PARTIES:
        return None
    first, stop = min(agent[2], owner[0].first), max(agent[1], behind)
    return Proxy(key, agent[0], None, first, stop)


def _last_verb(syntax: Syntax, first: int, stop: int) -> VerbGroup | None:
    """Give the last verb of a range of words."""
    found = (syntax.group(at) for at in range(stop - 1, first - 1, -1))
    return next((group for group in found if group is not None), None)


def _came_instead(
    syntax: Syntax, cast: Cast, phrase: tuple[int, int], absent: str
) -> tuple[str, int] | None:
    """Give who does something in the place of the one told of before "and" ("no viajó y en su lugar acudió X")."""
    reading, (index, behind) = syntax.reading, phrase
    joined = reading.has(index - 1, Tag.COORDINATOR) or reading.is_mark(index - 1, ";,")
    stop = reading.sentence(index).stop
    verb = syntax.finite_within(behind, stop) if joined else None
    if verb is None or not appears(syntax, verb):
        return None
    able = (
        named_behind(cast, verb.stop, stop),
        acting_subject(syntax, cast, verb),
        person_behind(cast, verb.stop, stop),
    )
    found = (one for one in able if one is not None and one[0] != absent)
    agent = next(found, None)
    return None if agent is None else (agent[0], max(agent[1], verb.stop))


def _instead(syntax: Syntax, cast: Cast, index: int, behind: int) -> Proxy | None:
    """Read "PARTY was ill. In his stead AGENT signed": its state where the absentee has no name."""
    stop = syntax.reading.sentence(index).stop
    verb = syntax.finite_within(behind, stop)
    if verb is None or not appears(syntax, verb):
        return None
    who = acting_subject(syntax, cast, verb) or named_behind(cast, verb.stop, stop)
    other = None if who is None else _told_before(cast, index, (who[0], index, index))
    if who is None or other is None:
        return None
    unnamed = not cast.figures[other].name
    principal = principal_of(cast, other) if unnamed else other
    return Proxy(principal, who[0], None, index, max(who[1], verb.stop))


def _told_before(cast: Cast, first: int, who: tuple[str, int, int]) -> str | None:
    """Give who was told of last before the words for a person, in his sentence or the one before."""
    earlier = cast.reading.sentence(max(first - 1, 0))
    other = _last(cast, earlier.first, who[2], who[0])
    return other if cast.figures[who[0]].kind is ActorKind.PERSON else None


def _last(cast: Cast, first: int, stop: int, but: str) -> str | None:
    """Give the last of a range of words that may act, but one; a person before a body."""
    found = [
        keys[0]
        for reference, keys in cast.within(first, stop)
        if cast.figures[keys[0]].kind in PRINCIPALS
        and keys[0] != but
        and reference.form is not MentionForm.PRONOUN
    ]
    people = [key for key in found if cast.figures[key].kind is ActorKind.PERSON]
    return next(iter((people or found)[-1:]), None)
