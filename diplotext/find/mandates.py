"""Who acts by the mandate of another: "l'émissaire X, mandaté par l'Igad", "Mandaté par l'Igad, X"."""

from collections.abc import Iterator

from diplotext.find.beside import actor_before
from diplotext.find.cast import Cast
from diplotext.find.deputies import name_stop
from diplotext.find.proxies import Proxy
from diplotext.find.reading import NOWHERE
from diplotext.find.represented import PRINCIPALS
from diplotext.find.syntax import Syntax
from diplotext.find.verbs import VerbGroup
from diplotext.find.who_acts import acting_subject
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind


_REACH = 8
_GIVING = PRINCIPALS - {ActorKind.PERSON}


def find_mandates(syntax: Syntax, cast: Cast) -> Iterator[Proxy]:
    """Find the persons and parties whom a participle says that a state or body has given a mandate."""
    reading = syntax.reading
    verbs = reading.language.lexicon.verbs.get("mandating", frozenset())
    for group in syntax.groups:
        given = group.tense is Tense.PARTICIPLE or group.passive
        told = given and reading.quote_of[group.first] == NOWHERE and not group.negated
        if group.lemma in verbs and told:
            yield from _mandated(syntax, cast, group)
    charging = reading.language.lexicon.verbs.get("charging", frozenset())
    for group in syntax.groups if charging else ():
        told = group.is_finite and reading.quote_of[group.first] == NOWHERE
        if group.lemma in charging and told and not (group.passive or group.negated):
            yield from _charged(syntax, cast, group)


def _charged(syntax: Syntax, cast: Cast, group: VerbGroup) -> Iterator[Proxy]:
    """Read "PARTY asked AGENT to negotiate for it" ("a demandé aux Pays-Bas de défendre sa position")."""
    reading = syntax.reading
    stop = reading.sentence(group.first).stop
    phrases = tuple(
        tuple(p.split()) for p in reading.language.lexicon.verbs["ones_part"]
    )
    first = group.stop + reading.has(group.stop, Tag.COMPLEMENTIZER)
    first += reading.has(first, Tag.PREPOSITION, "addressee")
    agent, principal = cast.head(first, stop), acting_subject(syntax, cast, group)
    if agent is None or principal is None or agent[1][0] == principal[0]:
        return
    limit = min(agent[0].stop + _REACH, stop)
    ends = (reading.first_of(at, phrases) for at in range(agent[0].stop, limit))
    end = next((behind for behind in ends if behind is not None), None)
    if group.lemma in reading.language.lexicon.verbs["mandating"]:
        end = end or _behind_act(syntax, agent[0].stop, limit)
    if end is not None and cast.figures[agent[1][0]].kind in PRINCIPALS:
        yield Proxy(principal[0], agent[1][0], None, principal[2], end)


def _behind_act(syntax: Syntax, first: int, stop: int) -> int | None:
    """Give the word behind an infinitive of speaking, signing or negotiating ("a mandaté X pour [signer]")."""
    verbs = syntax.reading.language.lexicon.verbs
    acts = verbs["acts_for"] | verbs["agreed"]
    groups = (syntax.group(at) for at in range(first, stop))
    found = (g for g in groups if g is not None and not g.is_finite)
    return next((g.stop for g in found if g.lemma in acts), None)


def _mandated(syntax: Syntax, cast: Cast, group: VerbGroup) -> Iterator[Proxy]:
    reading = syntax.reading
    by = reading.hit(group.stop, Tag.AGENT)
    stop = reading.sentence(group.first).stop
    giver = None if by is None else cast.head(by[0], stop)
    agent = _agent(syntax, cast, group)
    if giver is None or agent is None:
        return
    first = giver[0].first
    if group.first == reading.sentence(group.first).first:  # "Mandated by A, B's X"
        commas = (at for at in range(first, stop) if reading.is_mark(at, ","))
        stop = next(commas, stop)
    for principal in cast.joint(first, stop):
        if cast.figures[principal].kind in _GIVING and principal != agent[0]:
            begin = min(group.first, agent[2])
            end = max(agent[1], name_stop(cast, principal, giver[0].stop, stop))
            yield Proxy(principal, agent[0], None, begin, end)


def _agent(syntax: Syntax, cast: Cast, group: VerbGroup) -> tuple[str, int, int] | None:
    """Give who has the mandate, where his words end and begin: the subject, or the noun the participle stands beside."""
    reading = syntax.reading
    sentence = reading.sentence(group.first)
    if group.passive:
        return acting_subject(syntax, cast, group)
    if group.first == sentence.first:
        main = syntax.finite_within(group.stop, sentence.stop)
        return None if main is None else acting_subject(syntax, cast, main)
    end = group.start - reading.is_mark(group.start - 1, ",")
    return actor_before(cast, sentence.first, end, PRINCIPALS)
