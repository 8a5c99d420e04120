"""Representation told by a preposition: "en representación de X acudió Y", "en ausencia de X, firmó Y"."""

from collections.abc import Iterator

import attrs

from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.representations.represented import PRINCIPALS, meant
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_TAGS = (Tag.ON_BEHALF, Tag.ABSENCE)


@attrs.frozen
class Proxy:
    """
    Somebody who acts in the place of another; indexes count words.

    Attributes:
        principal: Key of who is represented.
        agent: Key of who represents.
        absent: Key of who is absent, if somebody is said to be.
        first: First word of the phrase that says so.
        stop: Behind the last word of it.
    """

    principal: str
    agent: str
    absent: str | None
    first: int
    stop: int


def find_proxies(syntax: Syntax, cast: Cast) -> Iterator[Proxy]:
    """
    Find the phrases that name a principal or an absentee and open a clause whose subject acts for them.

    Who acts while an officeholder of a state is absent acts for that state, who does so in his
    place for him.
    """
    reading = syntax.reading
    for index in reading.where(tag_bits(*_TAGS)):
        if reading.sentence_of[index] == NOWHERE or reading.quote_of[index] != NOWHERE:
            continue
        for tag in _TAGS:
            hit = reading.hit(index, tag)
            proxy = _proxy(syntax, cast, (index, hit[0]), tag) if hit else None
            if proxy is not None:
                yield proxy
                break


def _proxy(
    syntax: Syntax, cast: Cast, phrase: tuple[int, int], tag: Tag
) -> Proxy | None:
    reading, (index, stop) = syntax.reading, phrase
    sentence = reading.sentence(index)
    named = [
        (reference, keys[0])
        for reference, keys in cast.within(stop, sentence.stop)
        if cast.figures[keys[0]].kind in PRINCIPALS
    ]
    verb = _main_verb(syntax, stop, sentence.stop)
    if not named or verb is None or sentence.first not in (index, index - 1):
        return None
    whole = _absentee(cast, named, verb)
    agent = _subject(syntax, cast, verb, whole)
    agent = agent or _agent(cast, verb, sentence.stop, whole)
    if agent is None:
        return None
    ends = [r.stop for r, key in named if key == whole and r.stop <= verb]
    if tag is Tag.ON_BEHALF and not ends:
        return None  # "Für die übrigen acht verlangten sie ..."
    end = max(ends, default=stop)
    in_place = reading.first_of(index, reading.phrases("in_place")) is not None
    for_state = tag is Tag.ABSENCE and not in_place
    principal = principal_of(cast, whole) if for_state else whole
    absent = whole if cast.figures[whole].kind is ActorKind.PERSON else None
    if tag is Tag.ON_BEHALF and not _tells_why(syntax.reading, end, verb):
        return None
    return Proxy(principal, agent, absent, index, end)


def _tells_why(reading: Reading, end: int, verb: int) -> bool:
    """Tell whether words between commas behind a name say why its bearer is absent."""
    return any(reading.words.is_word(at) for at in range(end, verb))


def _main_verb(syntax: Syntax, first: int, stop: int) -> int | None:
    """Give the first verb with a tense that no relative pronoun or subordinator opens."""
    reading = syntax.reading
    for at in range(first, stop):
        group = syntax.group(at)
        if group is None or not group.is_finite or group.first != at:
            continue
        if not reading.is_one_of(group.start - 1, Tag.RELATIVE.bit):
            return at
    return None


def _absentee(cast: Cast, named: list[tuple[Reference, str]], verb: int) -> str:
    """Give who is named in the phrase: a person by name before an office or a state."""
    people = [
        key
        for reference, key in named
        if cast.figures[key].kind is ActorKind.PERSON and reference.first < verb
    ]
    return people[0] if people else named[0][1]


def _subject(syntax: Syntax, cast: Cast, verb: int, whole: str) -> str | None:
    """Give the person with a name who is the subject of the verb."""
    group = syntax.group(verb)
    subject = None if group is None else subject_of(syntax, group)
    if subject is None:
        return None
    keys = meant(cast, subject)
    able = [cast.figures[key] for key in keys if key != whole]
    named = len(keys) == len(able) == 1 and able[0].name is not None
    return able[0].key if named and able[0].kind is ActorKind.PERSON else None


def _agent(cast: Cast, verb: int, stop: int, whole: str) -> str | None:
    """Give the person named behind the verb who acts."""
    people = [
        keys[0]
        for reference, keys in cast.within(verb, stop)
        if cast.figures[keys[0]].kind is ActorKind.PERSON
        and reference.form in (MentionForm.NAME, MentionForm.TITLE, MentionForm.NOMINAL)
        and keys[0] != whole
    ]
    named = [key for key in people if cast.figures[key].name]
    return next(iter(named or people), None)


def is_of_another(cast: Cast, agent: str, party: Reference, key: str) -> bool:
    """Tell whether a state or body is another than the agent and his own ("in place of its ministry")."""
    reading = cast.reading
    owned = any(
        reading.has(at, Tag.DETERMINER, "possessive")
        for at in (party.first - 1, party.first)
    )
    own = cast.figures[agent].state == cast.figures[key].state is not None
    return key != agent and not (own or owned)


def principal_of(cast: Cast, absentee: str) -> str:
    """Give for whom a stand-in acts: the state of the one who is absent, or the absentee himself."""
    state = f"state:{cast.figures[absentee].state}"
    return state if state in cast.figures else absentee
