"""Who acts in the name or place of another by a phrase beside a verb: "Panama, speaking on behalf of the ten"."""

from collections.abc import Iterator

from diplotext.find.coreference.beside import (
    actor_before,
    list_stop,
    named_beside,
)
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.counted_alone import party_at
from diplotext.find.grammar.possible_verbs import may_be_form
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.representations.deputies import for_office, name_stop
from diplotext.find.representations.proxies import Proxy, is_of_another, principal_of
from diplotext.find.representations.represented import (
    AGENTS,
    COLLECTIVES,
    PARTIES,
    PRINCIPALS,
)
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


_REACH = 10


def spoken_for(syntax: Syntax, cast: Cast, index: int, behind: int) -> Proxy | None:
    """
    Give who does something in the name of another: the subject of the verb that a phrase goes with.

    That is the verb before it, or behind it where the phrase opens the sentence. It is one of
    speaking, signing or attending: who conducts a mission in the name of a body works for it.

    Args:
        syntax: The article.
        cast: Its figures.
        index: First word of the phrase ("on behalf of").
        behind: The word behind it.
    """
    reading = syntax.reading
    sentence = reading.sentence(index)
    head = party_at(cast, behind_reason(cast, behind), sentence.stop)
    told = reading.quote_of[index] == NOWHERE and not is_bare(cast, index, behind)
    if not told or head is None or cast.figures[head[1][0]].kind not in PARTIES:
        return None
    verb = acting_verb(syntax, index, list_stop(cast, behind, sentence.stop))
    if verb is None or not appears(syntax, verb):
        return None
    agent = agent_of(syntax, cast, verb)
    if agent is None and index == sentence.first:
        agent = person_behind(cast, verb.stop, sentence.stop)
    if agent is None and verb.stop < index:  # "a lancé X au nom de"
        agent = named_behind(cast, verb.stop, index)
    if agent is None or agent[0] == head[1][0]:
        return None
    return _proxy(cast, (index, behind), head, agent)


def acting_verb(syntax: Syntax, index: int, stop: int) -> VerbGroup | None:
    """Give the verb that a phrase goes with: behind one that opens its sentence or stands between commas."""
    reading = syntax.reading
    fronted = index == reading.sentence(index).first
    verb = None if fronted else _verb_of(syntax, index)
    paused = reading.is_mark(index - 1, ",") and reading.is_mark(stop, ",")
    if fronted or (verb is None and paused):  # "X, au nom de Y, a dit"
        return _main(syntax, stop)
    return verb


def _proxy(
    cast: Cast,
    phrase: tuple[int, int],
    head: tuple[Reference, tuple[str, ...]],
    agent: tuple[str, int, int],
) -> Proxy:
    """Put together for whom somebody acts: for the state of an office without a name whose holder is hindered."""
    (index, behind), (reference, (key, *_)) = phrase, head
    principal, first = cast.figures[key], min(agent[2], index)
    stop = cast.reading.sentence(index).stop
    end = max(agent[1], name_stop(cast, key, reference.stop, stop))
    hindered = behind_reason(cast, behind) != behind
    if not hindered or principal.kind is not ActorKind.PERSON:
        return Proxy(key, agent[0], None, first, end)
    acts_for = key if principal.name else principal_of(cast, key)
    return Proxy(acts_for, agent[0], key, first, end)


def is_bare(cast: Cast, index: int, behind: int) -> bool:
    """Tell whether a phrase is no more than "for" ("für"), and nothing says that somebody is hindered."""
    signs = cast.reading.language.lexicon.verbs.get("signs_for", frozenset())
    alone = cast.reading.key(index) in signs and behind - index == 1
    return alone and behind_reason(cast, behind) == behind


def behind_reason(cast: Cast, at: int) -> int:
    """Give the word behind one that says why somebody cannot come himself ("für den [erkrankten] X"), over an article."""
    words = cast.reading.language.lexicon.suffixes.get("hindered", ())
    why = at + cast.reading.has(at, Tag.DETERMINER)
    return why + 1 if cast.reading.key(why) in words else at


def find_substitutes(syntax: Syntax, cast: Cast) -> Iterator[Proxy]:
    """
    Find the persons who attend, sit or sign in another's place ("A came in place of Minister B").

    Where the absentee has no name they act for his state, or their own.
    """
    reading = syntax.reading
    for index, behind, _ in reading.hits(Tag.ABSENCE):
        verb = _verb_of(syntax, index)
        apart = reading.quote_of[index] != NOWHERE or syntax.group(index) is not None
        if apart:
            continue
        agent = _doer(cast, index)
        if agent is None and verb is not None and appears(syntax, verb):
            agent = acting_subject(syntax, cast, verb)
            agent = agent or named_beside(cast, verb, PRINCIPALS)
            agent = agent or named_behind(cast, verb.stop, index)
        agent = agent or _right_before(cast, index)
        proxy = None if agent is None else _substitute(cast, agent, (index, behind))
        if proxy is not None:
            yield proxy


def _right_before(cast: Cast, index: int) -> tuple[str, int, int] | None:
    """Give the person with a name whom a comma parts from words for an absence ("[X], en l'absence de Y, a signé")."""
    if not cast.reading.is_mark(index - 1, ","):
        return None
    found = actor_before(cast, cast.reading.sentence(index).first, index - 1, AGENTS)
    return found if found and cast.figures[found[0]].name else None


def _doer(cast: Cast, index: int) -> tuple[str, int, int] | None:
    """Give the person by whom something is done, before words for an absence ("conduite par Y en l'absence de X")."""
    reading = cast.reading
    first = max(reading.sentence(index).first + 1, index - _REACH)
    for at in range(index - 1, first - 1, -1):
        by = reading.hit(at, Tag.AGENT)
        if by is None or not may_be_form(reading, at - 1, (Tense.PARTICIPLE,)):
            continue
        head = cast.head(by[0], index)
        if head is None or cast.figures[head[1][0]].kind is not ActorKind.PERSON:
            return None
        key = head[1][0]
        return key, name_stop(cast, key, head[0].stop, index), at - 1
    return None


def _substitute(
    cast: Cast, agent: tuple[str, int, int], phrase: tuple[int, int]
) -> Proxy | None:
    """Give for whom a person takes the place that a phrase tells of."""
    index, behind = phrase
    stop = cast.reading.sentence(index).stop
    key, end, first = agent
    head = cast.head(behind, stop)
    if head is not None and cast.figures[head[1][0]].kind in COLLECTIVES:
        if not is_of_another(cast, key, head[0], head[1][0]):
            return None  # "a voté à la place de son pays"
        last = max(end, head[0].stop)
        return Proxy(head[1][0], key, None, min(first, index), last)
    if cast.figures[key].kind is not ActorKind.PERSON:
        return None
    absent = cast.figures[key if head is None else head[1][0]]
    if head is None or absent.key == key or absent.kind is not ActorKind.PERSON:
        return for_office(cast, key, (min(first, index), behind))
    states = (s for k in (absent.key, key) if (s := principal_of(cast, k)) != k)
    last = name_stop(cast, absent.key, head[0].stop, stop)
    by_name = head[0].form is MentionForm.NAME or last > head[0].stop
    acts_for = absent.key if by_name else next(states, absent.key)
    known = acts_for in (absent.key, principal_of(cast, absent.key))
    who = absent.key if known else None
    return Proxy(acts_for, key, who, min(first, index), max(end, last))


def _main(syntax: Syntax, first: int) -> VerbGroup | None:
    """Give the verb with a tense that stands first behind a phrase at the start of a sentence."""
    return syntax.finite_within(first, syntax.reading.sentence(first - 1).stop)


def _verb_of(syntax: Syntax, index: int) -> VerbGroup | None:
    """Give the verb that a phrase goes with: that of its clause, or the last one before it with no other clause between."""
    if syntax.clauses is not None:
        clause = syntax.clauses.around(index)
        return None if clause is None else clause.verb
    reading = syntax.reading
    for at in range(index - 1, max(index - _REACH, -1), -1):
        group = syntax.group(at)
        if group is not None:
            return group
        if reading.is_mark(at, ";:.()"):
            return None
    return None
