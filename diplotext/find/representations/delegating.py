"""Who is given the vote or the powers of another: "Guinea gave its proxy to Togo", "delegó su voto en Brasil"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.representations.acting_for import words_behind
from diplotext.find.representations.interests import owner_of
from diplotext.find.representations.proxies import Proxy
from diplotext.find.representations.represented import COLLECTIVES, PRINCIPALS
from diplotext.find.representations.who_acts import acting_subject, agent_of, is_done


_GIVEN = (("delegates", "delegated"), ("empowers", "powers"))
"""Lists of verbs of giving, and of the nouns for what is given."""


def find_delegates(syntax: Syntax, cast: Cast) -> Iterator[Proxy]:
    """Find to whom a party gives its vote, its signature or its powers."""
    verbs = syntax.reading.language.lexicon.verbs
    given: dict[str, frozenset[str]] = {}
    for verb, noun in _GIVEN:
        for lemma in verbs.get(verb, ()):
            given[lemma] = given.get(lemma, frozenset()) | verbs[noun]
    wielding = verbs.get("wields", frozenset())
    for group in syntax.groups_of(given.keys() | wielding):
        if group.lemma in given and _is_given(syntax, group):
            yield from _delegated(syntax, cast, group, given[group.lemma])
        if group.lemma in wielding:
            yield from _wielded(syntax, cast, group)


def _is_given(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether the narrator tells as a fact of giving something."""
    told = syntax.reading.quote_of[group.first] == NOWHERE
    return told and group.is_finite and is_done(syntax, group)


def _wielded(syntax: Syntax, cast: Cast, group: VerbGroup) -> Iterator[Proxy]:
    """Read "AGENT cast the vote of PARTY", "AGENT held its proxy", of another than his own state."""
    reading, verbs = syntax.reading, syntax.reading.language.lexicon.verbs
    told = reading.quote_of[group.first] == NOWHERE and is_done(syntax, group)
    if not told or group.passive:
        return
    nouns = verbs.get("delegated", frozenset()) | verbs.get("powers", frozenset())
    clause = syntax.clause_of(group)
    first, stop = group.stop, words_behind(syntax, group)
    if clause is not None:
        first, stop = clause.middle
    at = next((i for i in range(first, stop) if reading.words.keys[i] in nouns), None)
    owner = None if at is None else owner_of(cast, at)
    head = None if owner is None else cast.head(owner, stop)
    agent = None if head is None else agent_of(syntax, cast, group)
    if head is None or agent is None or owner is None or at is None:
        return
    end = max(agent[1], head[0].stop, at + 1)
    for party in cast.joint(owner, stop):
        own = cast.figures[agent[0]].state == cast.figures[party].state is not None
        if party != agent[0] and not own and cast.figures[party].kind in COLLECTIVES:
            yield Proxy(party, agent[0], None, min(agent[2], group.start), end)


def _delegated(
    syntax: Syntax, cast: Cast, group: VerbGroup, nouns: frozenset[str]
) -> Iterator[Proxy]:
    """Read "PARTY gave its proxy to AGENT"."""
    keys = syntax.reading.words.keys
    first, stop = group.stop, words_behind(syntax, group)
    principal = acting_subject(syntax, cast, group)
    given = next((at for at in range(first, stop) if keys[at] in nouns), None)
    if principal is None or given is None:
        return
    for reference, (key, *_) in cast.within(first, stop):
        acts = key != principal[0] and cast.figures[key].kind in PRINCIPALS
        if acts and keys[reference.first] not in nouns:
            end = max(reference.stop, given + 1)
            yield Proxy(principal[0], key, None, principal[2], end)
            return
