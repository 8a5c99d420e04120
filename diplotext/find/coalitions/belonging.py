"""Who belongs to a coalition by what a clause says: "which A and B joined", "COALITION suspended A"."""

from collections.abc import Callable, Iterator

import attrs

from diplotext.find.bracket.belongings import belongings
from diplotext.find.coalitions.belonging_verbs import (
    has_beside,
    is_phrase,
    verbs_saying,
)
from diplotext.find.coalitions.by_object import by_object
from diplotext.find.coalitions.frozen_places import frozen_places
from diplotext.find.coalitions.listed_members import listed_members
from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    antecedent_of,
    coalition_at,
    coalition_before,
    is_coalition,
    just_named,
    spoken_of,
    taken_up,
)
from diplotext.find.coreference.list_steps import step_to_list
from diplotext.find.coreference.meant import whom_subject_means
from diplotext.find.coreference.member_lists import Found, Member, listed_behind
from diplotext.find.grammar.coming import day_of, future_above, past_above
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.model import MembershipRole


_Told = tuple[str, tuple[Member, ...]] | None
_Read = Callable[[Syntax, Cast, VerbGroup], _Told]
_NEAR = 3
_TO_COME = frozenset({Tense.FUTURE, Tense.CONDITIONAL})
_COMING = frozenset({"joins", "admits", "returns", "founds", "signs_up"})
_CANDIDATE = MembershipRole.CANDIDATE
_NAMING = ("returns", "founds", "signs_up", "stays")
"""What verbs tell only beside the name of the group ("Peru returned to the club")."""
_PRONOUNS = tag_bits(Tag.SUBJECT_PRONOUN, Tag.STRESSED_PRONOUN, Tag.CLITIC)


def belonging(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find those of whom a clause says that they belong to a coalition."""
    yield from _in_bracket(syntax, cast, "joins", "gathers", "grows", "admits")
    yield from _by_verb(syntax, cast, "joins", _of_themselves)
    yield from _by_verb(syntax, cast, "admits", _by_decision)
    for meaning in _NAMING:
        yield from _in_bracket(syntax, cast, meaning)
        yield from _by_verb(syntax, cast, meaning, by_object)
    yield from listed_members(syntax, cast)


def leaving(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find those of whom a clause says that they left a coalition, or were suspended from it."""
    yield from _in_bracket(syntax, cast, "leaves", "suspends")
    yield from _by_verb(syntax, cast, "leaves", _of_themselves)
    yield from _by_verb(syntax, cast, "suspends", _by_decision)
    yield from frozen_places(syntax, cast)


def _in_bracket(syntax: Syntax, cast: Cast, *meanings: str) -> Iterator[Found]:
    """Find whom a clause names beside a group and a verb of belonging, or of leaving, in any order."""
    for meaning in meanings:
        for told in belongings(syntax, cast, meaning):
            if meaning == "joins" and _watches(syntax, told.verb):
                continue
            to_come = future_above(syntax, told.verb) is not None
            if told.verb.tense is Tense.INFINITIVE and not to_come:
                continue  # "könnte der Gruppe beitreten"
            dated = _dated(syntax, told.verb, told.members, meaning, to_come=to_come)
            yield from ((told.key, member) for member in dated)


def _by_verb(syntax: Syntax, cast: Cast, meaning: str, read: _Read) -> Iterator[Found]:
    """Find of whom the verbs of a meaning tell as a fact that they come or go."""
    for verb, whole in verbs_saying(syntax, meaning):
        group, said = verb, whole
        done = past_above(syntax, verb)
        if done is not None:  # "Peru acaba de ingresar"
            group, said = done, attrs.evolve(done, stop=whole.stop, lemma=whole.lemma)
        above = future_above(syntax, group) or group
        watches = meaning == "joins" and _watches(syntax, group)
        if watches or _adds_up(syntax, verb) or not is_factual(syntax, above):
            continue
        key, members = read(syntax, cast, said) or ("", ())
        to_come = above is not group or group.tense in _TO_COME
        stormed = meaning == "leaves" and is_phrase(syntax, said)
        for member in _dated(syntax, group, members, meaning, to_come=to_come):
            # who walks out need not have been a member
            yield key, attrs.evolve(member, until=None) if stormed else member


def _adds_up(syntax: Syntax, verb: VerbGroup) -> bool:
    """Tell whether a verb lacks the pronoun by which it tells of joining ("Las ventas [sumaron] 9 millones")."""
    lemmas = syntax.reading.language.lexicon.suffixes.get("joins_itself", ())
    active = verb.is_finite and not verb.passive
    return active and verb.lemma in lemmas and not verb.reflexive


def _watches(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether the words around a verb say that its subject only watches ("took part as an observer")."""
    reading = syntax.reading
    clause = syntax.clause_of(group)
    first, stop = group.stop, reading.sentence(group.first).stop
    if clause is not None:
        first, stop = clause.first, clause.stop
    behind = syntax.finite_within(group.stop, stop) if clause is None else None
    stop = stop if behind is None else behind.start
    return bool(reading.among(Tag.OBSERVING.bit, first, stop))


def _of_themselves(syntax: Syntax, cast: Cast, group: VerbGroup) -> _Told:
    """Read "A and B joined COALITION", "to COALITION belong A and B", "COALITION, which A joined"."""
    told = (_passive if group.passive else _clause)(syntax, cast, group)
    return None if told is None else (told[0], (*told[1], *likewise(cast, group.stop)))


def likewise(cast: Cast, at: int) -> tuple[Member, ...]:
    """Give those behind a comma at a word of whom the same is told ("Kenya joined, as did Peru", "tout comme le Pérou")."""
    reading = cast.reading
    stop = reading.sentence(at - 1).stop
    at = reading.over(at, Tag.ADVERB.bit, stop)  # "signed too, as did Peru"
    behind = reading.first_of(at + 1, reading.phrases("likewise"))
    if not reading.is_mark(at, ",") or behind is None:
        return ()
    return listed_behind(cast, behind, stop)


def _by_decision(syntax: Syntax, cast: Cast, group: VerbGroup) -> _Told:
    """Read "COALITION suspended A", "A was admitted to COALITION"."""
    stop = syntax.reading.sentence(group.start).stop
    if not group.passive:
        key = _acting(syntax, cast, group)
        return None if key is None else (key, listed_behind(cast, group.stop, stop))
    thing = coalition_at(cast, group.stop, stop)
    key = None if thing is None else thing[0]
    if key is None and is_bare(syntax, cast, group, stop):
        key = spoken_of(cast, group.start)
    return None if key is None else (key, members_before(syntax, cast, group))


def _acting(syntax: Syntax, cast: Cast, group: VerbGroup) -> str | None:
    """Give the coalition that is the subject of a verb."""
    keys = whom_subject_means(syntax, cast, group)
    return next((key for key in keys if is_coalition(cast, key)), None)


def _dated(
    syntax: Syntax,
    group: VerbGroup,
    members: tuple[Member, ...],
    meaning: str,
    *,
    to_come: bool,
) -> Iterator[Member]:
    """
    Give members with the day a verb tells: the first of those who come, the last of those who go.

    What is to come tells of a member only from a day on, or up to one; who is to come on a day
    that is not told is no more than a candidate.
    """
    day = day_of(syntax, group)
    if to_come and day is None:
        if meaning in _COMING and group.tense is not Tense.CONDITIONAL:
            yield from (attrs.evolve(m, role=_CANDIDATE, rule=meaning) for m in members)
        return
    since, until = (day, None) if meaning in _COMING else (None, day)
    for member in members:
        yield attrs.evolve(member, since=since, until=until, rule=meaning)


def _clause(syntax: Syntax, cast: Cast, group: VerbGroup) -> _Told:
    """Give the coalition and the members that a verb of belonging brings together."""
    stop = syntax.reading.sentence(group.start).stop
    thing = coalition_at(cast, group.stop, stop)
    before = members_before(syntax, cast, group)
    if thing is not None:
        key, behind = thing
        if before and not _is_besides(cast.reading, group.start):
            return key, before
        behind += cast.reading.is_mark(behind, '»”"')
        members = (*before, *listed_behind(cast, behind, stop))
        return (key, members) if members else None
    listed = listed_behind(cast, group.stop, stop)
    if before:
        topic = antecedent_of(cast, before[0].first)
        within = _is_within_relative(syntax.reading, before[0].first)
        if topic is None and not within and is_bare(syntax, cast, group, stop):
            topic = _meant(syntax, cast, group)
        topic = topic or taken_up(cast, group)
        return None if topic is None else (topic, before)
    if not listed:
        return None
    last = coalition_at(cast, listed[-1].stop, stop)
    topic = last[0] if last is not None else _fronted(syntax, cast, group)
    return None if topic is None else (topic, listed)


def _is_besides(reading: Reading, index: int) -> bool:
    """Tell whether "besides" opens a sentence, so that further members stand behind its verb ("Además de A, integran el grupo B y C")."""
    first = reading.sentence(index).first
    return reading.begins(first, Tag.BESIDES.bit)


def _is_within_relative(reading: Reading, first: int) -> bool:
    """Tell whether a relative pronoun leads a subject, so that a verb tells of what stands before it ("un sommet dont Malte est partie")."""
    leads = range(max(first - 2, 0), first)
    return any(reading.hit(at, Tag.RELATIVE) is not None for at in leads)


def _meant(syntax: Syntax, cast: Cast, group: VerbGroup) -> str | None:
    """Give the coalition that a verb of coming or going means without naming it; one may leave much else."""
    joins = syntax.reading.language.lexicon.verbs.get("joins", frozenset())
    far = group.lemma in joins or is_phrase(syntax, group)
    return (spoken_of if far else just_named)(cast, group.start)


def _passive(syntax: Syntax, cast: Cast, group: VerbGroup) -> _Told:
    """Give the coalition that is the subject of a passive, and the members behind "by"."""
    agent = syntax.reading.hit(group.stop, Tag.AGENT)
    key = coalition_before(cast, group.start)
    if agent is None or key is None:
        return None
    stop = syntax.reading.sentence(group.start).stop
    return key, listed_behind(cast, agent[0], stop)


def _fronted(syntax: Syntax, cast: Cast, group: VerbGroup) -> str | None:
    """Give the coalition before a verb behind which its members stand."""
    key = coalition_before(cast, group.start)
    if key is None:
        return taken_up(cast, group) or _to_it(cast, group)
    subject = subject_of(syntax, group)
    if subject is None:
        return key
    named = (
        keys[0]
        for first, stop in subject.segments
        for _, keys in cast.within(first, min(stop, group.start))
    )
    is_acting = next(named, None) == key
    return None if is_acting and not _is_object(cast.reading, group) else key


def _to_it(cast: Cast, group: VerbGroup) -> str | None:
    """Give the group spoken of that a pronoun before a verb takes up ("S'[y] sont joints A et B")."""
    taken = has_beside(cast.reading, group, "to_it")
    return spoken_of(cast, group.start) if taken else None


def _is_object(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether a relative pronoun or a clitic makes what stands before a verb its object."""
    return any(
        reading.hit(at, tag) is not None
        for at in range(max(group.start - _NEAR, 0), group.first)
        for tag in (Tag.RELATIVE, Tag.CLITIC)
    )


def is_bare(syntax: Syntax, cast: Cast, group: VerbGroup, stop: int) -> bool:
    """Tell whether nothing but a day stands behind a verb, so that it means what was named last."""
    reading = syntax.reading
    if is_phrase(syntax, group):
        return _is_free(cast, group.stop, stop)
    at = step_to_list(reading, max(group.stop, (group.closing or (0, 0))[1]), stop)
    if at < stop and reading.is_one_of(at, _PRONOUNS):
        at = step_to_list(reading, at + 1, stop)
    return at >= stop or not reading.words.is_word(at)


def _is_free(cast: Cast, at: int, stop: int) -> bool:
    """Tell whether no one's name and no "to" stands behind a phrase, so that it means what is spoken of ("came aboard at the last minute")."""
    reading = cast.reading
    origins = reading.language.lexicon.suffixes.get("origins", ())
    if reading.key(at) in origins or any(
        reading.has(at, Tag.PREPOSITION, role) for role in ("of", "addressee")
    ):
        return False
    at = step_to_list(reading, at, stop)
    return at >= stop or not (at in cast.at or reading.words.is_capitalized(at))
