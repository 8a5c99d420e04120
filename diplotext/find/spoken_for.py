"""Who acts in the name or place of another by a phrase beside a verb: "Panama, speaking on behalf of the ten"."""

from collections.abc import Iterator

from diplotext.find.acting_for import (
    acting_subject,
    appears,
    named_behind,
    named_beside,
)
from diplotext.find.cast import Cast, Figure
from diplotext.find.deputies import for_office, name_stop
from diplotext.find.proxies import Proxy, principal_of
from diplotext.find.reading import NOWHERE
from diplotext.find.represented import PRINCIPALS
from diplotext.find.syntax import Syntax
from diplotext.find.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_REACH = 10
_PARTIES = PRINCIPALS | {ActorKind.PERSON_GROUP, ActorKind.REGION}


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
    hindered = _behind_reason(cast, behind)
    if is_bare(cast, index, behind):
        return None
    head = cast.head(hindered, sentence.stop)
    if reading.quote_of[index] != NOWHERE or head is None:
        return None
    principal = cast.figures[head[1][0]]
    if principal.kind not in _PARTIES or _is_unnamed(principal):
        return None
    fronted = index == sentence.first
    verb = None if fronted else _verb_of(syntax, index)
    paused = reading.is_mark(index - 1, ",") and reading.is_mark(head[0].stop, ",")
    if fronted or (verb is None and paused):  # "X, au nom de Y, a dit"
        verb = _main(syntax, head[0].stop)
    if verb is None or not appears(syntax, verb):
        return None
    agent = acting_subject(syntax, cast, verb) or named_beside(cast, verb)
    if agent is None and fronted:
        agent = named_behind(cast, verb.stop, sentence.stop)
    if agent is None or agent[0] == principal.key:
        return None
    first = min(agent[2], index)
    end = name_stop(cast, principal.key, head[0].stop, sentence.stop)
    return Proxy(principal.key, agent[0], None, first, max(agent[1], end))


def is_bare(cast: Cast, index: int, behind: int) -> bool:
    """Tell whether a phrase is one word ("für"), and nothing says that somebody is hindered."""
    return behind - index == 1 and _behind_reason(cast, behind) == behind


def _behind_reason(cast: Cast, at: int) -> int:
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
        if apart or verb is None or not appears(syntax, verb):
            continue
        agent = acting_subject(syntax, cast, verb) or named_behind(
            cast, verb.stop, index
        )
        proxy = None if agent is None else _substitute(cast, agent, (index, behind))
        if proxy is not None:
            yield proxy


def _substitute(
    cast: Cast, agent: tuple[str, int, int], phrase: tuple[int, int]
) -> Proxy | None:
    """Give for whom a person takes the place that a phrase tells of."""
    index, behind = phrase
    stop = cast.reading.sentence(index).stop
    key, end, first = agent
    if cast.figures[key].kind is not ActorKind.PERSON:
        return None
    head = cast.head(behind, stop)
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


def _is_unnamed(figure: Figure) -> bool:
    return figure.kind is ActorKind.PERSON and not figure.name


def _main(syntax: Syntax, first: int) -> VerbGroup | None:
    """Give the verb with a tense that stands first behind a phrase at the start of a sentence."""
    return syntax.finite_within(first, syntax.reading.sentence(first - 1).stop)


def _verb_of(syntax: Syntax, index: int) -> VerbGroup | None:
    """Give the verb that a phrase goes with: that of its clause, or the last one before it with no other clause between."""
    if syntax.clauses is not None:
        clause = syntax.clauses.around(index)
        return None if clause is None else clause.verb
    reading = syntax.reading
    for at in range(index - 1, max(index - _REACH, 0), -1):
        group = syntax.group(at)
        if group is not None:
            return group
        if reading.is_mark(at, ";:.()"):
            return None
    return None
