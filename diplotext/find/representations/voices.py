"""Who speaks or acts through somebody: "Téhéran, par la voix de son ambassadeur X", "through its lawyer X"."""

from collections.abc import Iterator

from diplotext.find.coreference.beside import actor_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.representations.deputies import name_stop
from diplotext.find.representations.proxies import Proxy
from diplotext.find.representations.represented import PARTIES
from diplotext.find.representations.who_acts import subject_of_verb
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_REACH = 12
_VOTERS = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})


def find_voices(syntax: Syntax, cast: Cast) -> Iterator[Proxy]:
    """
    Find who has a person speak or act for him by words such as "by the mouth of" and "through".

    A preposition that means many things ("through") needs a possessive that tells whose man it is.
    """
    reading = syntax.reading
    for index, behind, entry in reading.hits(Tag.VOICE):
        own = reading.has(behind, Tag.DETERMINER, "possessive")
        votes = _votes(syntax, index, behind)
        if reading.quote_of[index] != NOWHERE or (entry.value and not (own or votes)):
            continue
        agent = _party_behind(cast, behind) if votes else _agent(cast, behind)
        party = None if agent is None else _party(syntax, cast, index, agent[1])
        if agent is not None and party is not None and party[0] != agent[0]:
            first, stop = min(party[1], index), max(agent[1], index)
            yield Proxy(party[0], agent[0], None, first, stop)


def _votes(syntax: Syntax, index: int, behind: int) -> bool:
    """Tell whether words go with a verb of voting ("votó [a través de] Samoa", "cast its vote through Fiji")."""
    verb = _verb(syntax, index, behind)
    votes = syntax.reading.language.lexicon.verbs["votes"]
    by = syntax.reading.hit(index, Tag.AGENT)
    for_or_by = by is not None and by[0] == behind  # "votó por Samoa"
    if verb is None or verb.passive or verb.negated or for_or_by:
        return False
    keys = syntax.reading.words.keys[verb.first : index]
    return verb.stop <= index and not votes.isdisjoint((verb.lemma, *keys))


def _party_behind(cast: Cast, behind: int) -> tuple[str, int] | None:
    """Give the state or body named right behind the words, and where its name ends."""
    head = cast.head(behind, cast.reading.sentence(behind - 1).stop)
    if head is None or cast.figures[head[1][0]].kind not in _VOTERS:
        return None
    return head[1][0], head[0].stop


def _agent(cast: Cast, behind: int) -> tuple[str, int] | None:
    """Give the person with a name behind the words, and where the name ends."""
    stop = cast.reading.sentence(behind - 1).stop
    at = behind + cast.reading.has(behind, Tag.DETERMINER)
    people = [
        (reference, keys[0])
        for reference, keys in cast.within(at, min(at + _REACH, stop))
        if cast.figures[keys[0]].kind is ActorKind.PERSON
    ]
    if not people or people[0][0].first > at + _TITLE:
        return None
    reference, key = people[0]
    named = bool(cast.figures[key].name)
    return (key, name_stop(cast, key, reference.stop, stop)) if named else None


_TITLE = 4


def _party(syntax: Syntax, cast: Cast, index: int, stop: int) -> tuple[str, int] | None:
    """Give who has the person act, and where he is named: before a comma, or the subject of the verb."""
    reading = syntax.reading
    opening = reading.sentence(index).first
    paused = reading.is_mark(index - 1, ",")
    beside = actor_before(cast, opening, index - 1, PARTIES) if paused else None
    if beside is not None:
        return beside[0], beside[2]
    named = cast.head(stop + 1, stop + _REACH) if reading.is_mark(stop, ",") else None
    if index == opening and named is not None:
        able = cast.figures[named[1][0]].kind in PARTIES
        return (named[1][0], named[0].first) if able else None
    group = _verb(syntax, index, stop)
    subject = None if group is None else subject_of_verb(syntax, cast, group, PARTIES)
    return None if subject is None else (subject[0], subject[2])


def _verb(syntax: Syntax, index: int, stop: int) -> VerbGroup | None:
    """Give the verb that the words go with: that of their clause, or the last before them, or the first behind."""
    if syntax.clauses is not None:
        clause = syntax.clauses.around(index)
        return None if clause is None else clause.verb
    sentence = syntax.reading.sentence(index)
    before = syntax.last_finite(sentence.first, index)
    return before or syntax.finite_within(stop, sentence.stop)
