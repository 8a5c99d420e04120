"""Who acts by the mandate of another: "l'émissaire X, mandaté par l'Igad", "Mandaté par l'Igad, X"."""

from collections.abc import Iterator

from diplotext.find.coreference.beside import actor_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.representations.deputies import name_stop
from diplotext.find.representations.powers import is_of_powers
from diplotext.find.representations.proxies import Proxy
from diplotext.find.representations.represented import PARTIES, PRINCIPALS
from diplotext.find.representations.who_acts import acting_subject, subject_of_verb
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind


_REACH = 8
_FAR = 12
_NEAR = 3
_ONE = frozenset({ActorKind.STATE, ActorKind.PERSON})
_GIVING = PRINCIPALS - {ActorKind.PERSON}


def find_mandates(syntax: Syntax, cast: Cast) -> Iterator[Proxy]:
    """Find the persons and parties whom a participle says that a state or body has given a mandate."""
    reading = syntax.reading
    verbs = reading.language.lexicon.verbs
    for group in syntax.groups_of(verbs["mandating"]):
        given = group.tense is Tense.PARTICIPLE or group.passive
        told = given and reading.quote_of[group.first] == NOWHERE and not group.negated
        if told:
            yield from _mandated(syntax, cast, group)
    charging = verbs["charging"]
    for group in syntax.groups_of(charging | verbs["empowers"]):
        charges = group.lemma in charging or _gives_powers(syntax, group)
        told = group.is_finite and reading.quote_of[group.first] == NOWHERE
        if charges and told and not (group.passive or group.negated):
            yield from _charged(syntax, cast, group)


def _gives_powers(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb of giving has a mandate or powers for its object ("gave Oman [a mandate] to speak for them")."""
    return is_of_powers(syntax, group, "empowers", _REACH)


def _charged(syntax: Syntax, cast: Cast, group: VerbGroup) -> Iterator[Proxy]:
    """Read "PARTY asked AGENT to negotiate for it" ("a demandé aux Pays-Bas de défendre sa position")."""
    reading = syntax.reading
    stop = reading.sentence(group.first).stop
    first = group.stop + reading.has(group.stop, Tag.COMPLEMENTIZER)
    first += reading.has(first, Tag.PREPOSITION, "addressee")
    agent = cast.head(first, stop)
    principal = subject_of_verb(syntax, cast, group, PARTIES)
    if agent is None or principal is None or agent[1][0] == principal[0]:
        return
    limit = min(agent[0].stop + _FAR, stop)
    giver = cast.figures[principal[0]]
    is_many = giver.plural or giver.kind not in _ONE
    end = _for_oneself(syntax, agent[0].stop, limit, is_many=is_many)
    if group.lemma in reading.language.lexicon.verbs["mandating"]:
        end = end or _behind_act(syntax, agent[0].stop, limit)
    if end is not None and cast.figures[agent[1][0]].kind in PRINCIPALS:
        yield Proxy(principal[0], agent[1][0], None, principal[2], end)


def _for_oneself(syntax: Syntax, first: int, stop: int, *, is_many: bool) -> int | None:
    """Give the word behind those that say an act is for who asks for it ("defend [its position]", "sign [for it]")."""
    reading = syntax.reading
    listed = reading.language.lexicon.verbs["ones_part"]
    phrases = tuple(tuple(phrase.split()) for phrase in listed)
    for at in range(first, stop):
        behind = reading.first_of(at, phrases)
        if behind is None:
            continue
        several = reading.has(behind - 1, Tag.STRESSED_PRONOUN, "plural")
        several = several and not reading.has(
            behind - 1, Tag.STRESSED_PRONOUN, "singular"
        )
        if several and not is_many:
            continue
        own = reading.has(at, Tag.DETERMINER, "possessive")
        if own or _act(syntax, first, behind + _NEAR) is not None:
            return behind
    return None


def _behind_act(syntax: Syntax, first: int, stop: int) -> int | None:
    """Give the word behind an infinitive of speaking, signing or negotiating ("a mandaté X pour [signer]")."""
    act = _act(syntax, first, stop)
    return None if act is None or act.is_finite else act.stop


def _act(syntax: Syntax, first: int, stop: int) -> VerbGroup | None:
    """Give the first verb of speaking, signing or negotiating in a range of words."""
    verbs = syntax.reading.language.lexicon.verbs
    acts = verbs["acts_for"] | verbs["agreed"] | verbs["attends"]
    near = syntax.verbs_within(first, stop)
    return next((group for group in near if group.lemma in acts), None)


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
