"""Who stands in for another by a verb that says so: "X stood in for Y", "Standing in for Y, X signed"."""

from collections.abc import Iterator

from diplotext.find.coreference.beside import actor_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.stands_for import person_meant
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.representations.deputies import absence_of, for_office
from diplotext.find.representations.proxies import Proxy, is_of_another, principal_of
from diplotext.find.representations.represented import AGENTS, COLLECTIVES
from diplotext.find.representations.who_acts import agent_of, is_done
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def find_standing_in(syntax: Syntax, cast: Cast) -> Iterator[Proxy]:
    """Find who stands in for somebody, where a verb opens the words for the absence."""
    reading = syntax.reading
    for index, behind, _ in reading.hits(Tag.ABSENCE):
        group = syntax.group(index)
        quoted = reading.quote_of[index] != NOWHERE
        if group is None or _last_verb(syntax, group) != index or quoted:
            continue
        agent = agent_of(syntax, cast, group) if is_done(syntax, group) else None
        agent = agent or _right_before(cast, group)
        proxy = None if agent is None else _for(syntax, cast, agent, (index, behind))
        if proxy is not None:
            yield proxy


def _last_verb(syntax: Syntax, group: VerbGroup) -> int:
    """Give the word of a verb that means something, its auxiliaries stepped over ("is [standing]", "will [stand]")."""
    return next(
        (
            at
            for at in range(group.stop - 1, group.first, -1)
            if syntax.reading.has(at, Tag.VERB)
        ),
        group.first,
    )


def _right_before(cast: Cast, group: VerbGroup) -> tuple[str, int, int] | None:
    """Give the person right before a form that may be a participle too ("X was ill, and Y [deputised] for him")."""
    first = cast.reading.sentence(group.first).first
    past = group.tense is Tense.PARTICIPLE and not group.negated
    return actor_before(cast, first, group.start, AGENTS) if past else None


def _for(
    syntax: Syntax, cast: Cast, agent: tuple[str, int, int], phrase: tuple[int, int]
) -> Proxy | None:
    """Give for whom somebody stands in: the state of the absentee or his own, else the absentee."""
    (key, _, first), (index, behind) = agent, phrase
    stop = syntax.reading.sentence(index).stop
    first, head = min(first, index), cast.head(behind, stop)
    if head is not None and cast.figures[head[1][0]].kind in COLLECTIVES:
        party = head[1][0]
        other = is_of_another(cast, key, head[0], party)
        return Proxy(party, key, None, first, head[0].stop) if other else None
    if cast.figures[key].kind not in AGENTS:
        return None
    meant = person_meant(cast, behind, agent)
    if meant is not None:
        return Proxy(meant[0], key, meant[0], first, meant[1])
    absence = absence_of(syntax, cast, index, stop)
    if absence is None:
        return for_office(cast, key, (first, behind))
    if absence[1] == key:
        return None
    states = (p for k in (absence[1], key) if (p := principal_of(cast, k)) != k)
    principal = next(states, absence[1])
    return Proxy(principal, key, absence[1], first, absence[2])


def is_hindered(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether the sentence of a verb says of somebody that he cannot come himself ("remplaçait X, souffrant")."""
    reading = syntax.reading
    words = reading.language.lexicon.suffixes.get("hindered", ())
    sentence = reading.sentence(group.first)
    return any(
        reading.words.keys[at] in words for at in range(sentence.first, sentence.stop)
    )
