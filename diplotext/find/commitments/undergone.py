"""Who is to do what a future in the passive says will be done: "La frontière sera rouverte, a annoncé X"."""

from diplotext.find.commitments.acts import is_bare_behind
from diplotext.find.commitments.due import is_dated
from diplotext.find.commitments.promise import Promise
from diplotext.find.commitments.set_going import is_set_going
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.coreference.near_states import served, state_of
from diplotext.find.coreference.spoken_here import spoke_here
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind


_FUTURE = "future"
_OF_STATES = tag_bits(Tag.MEASURE, Tag.MECHANISM, Tag.DOCUMENT)
_MADE = (ActorKind.PERSON_GROUP, ActorKind.ARMED_FORCE, ActorKind.ORGANIZATION)


def is_undergone(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether a promise is a future in the passive, in a language whose rules read it here, or what "is to be" done."""
    arranged = bool(syntax.kinds) and promise.kind == "announcement"
    if syntax.clauses is not None or not (promise.rule == _FUTURE or arranged):
        return False
    acted = syntax.group(promise.act[0]) if syntax.kinds else promise.group
    return acted is not None and acted.passive


def undergone_from(syntax: Syntax, promise: Promise) -> int:
    """Give the first word of what is to be done, that to which it is done taken in."""
    if not is_undergone(syntax, promise) or promise.debtor is None:
        return promise.act[0]
    return min(promise.act[0], promise.debtor.segments[0][0])


def doers(
    syntax: Syntax, cast: Cast, promise: Promise, said: Utterance | None
) -> tuple[str, ...]:
    """
    Give who is to do what a future in the passive tells.

    It is whom "par" names; else who announces it, in so many words or in the sentence before,
    if he speaks for a state or a body and what it is done to cannot act. Who announces when a
    thing opens or leaves sets it going.
    """
    going = said is not None and is_set_going(syntax, promise)
    done = is_undergone(syntax, promise) or _is_done(syntax, cast, promise, said)
    if not (going or done):
        return _agent(syntax, cast, promise)
    agent = () if going else _agent(syntax, cast, promise)
    if agent:
        return agent
    subject = promise.debtor
    named = subject is not None and subject.is_expressed
    acts = subject is not None and (subject.pronoun or _can_act(cast, subject))
    acts = acts and not is_patient(syntax, cast, promise)
    acts = acts and (named or is_undergone(syntax, promise))
    settled = syntax.reading.language.lexicon.suffixes.get("only_arranged", ())
    if promise.group.lemma in settled:
        return ()  # "La mission sera placée sous le commandement de X"
    if acts or (said is not None and _foretells(cast, said)):
        return ()
    before = () if syntax.kinds else spoke_here(cast, promise.cue[0])
    told = before if said is None else said.speakers
    speaking = tuple(key for key in told if _speaks_for_one(cast, key))
    return tuple(served(cast, key) for key in speaking) if syntax.kinds else speaking


def _is_done(
    syntax: Syntax, cast: Cast, promise: Promise, said: Utterance | None
) -> bool:
    """Tell whether somebody says by a pronominal verb what will be done, its subject nobody who acts ("Las sanciones se levantarán, dijo X")."""
    subject = promise.debtor
    reading = syntax.reading
    told = said is not None and drops_subject(reading)
    if not told or subject is None or not may_be_passive(reading, promise):
        return False
    first = min(subject.segments[0][0], promise.act[0])
    if not (
        len(reading.among(_OF_STATES, first, promise.act[1]))
        or is_dated(reading, promise.act)
    ):
        return False  # "El precio se duplicará"
    return not (subject.is_expressed and (subject.pronoun or _can_act(cast, subject)))


def is_patient(syntax: Syntax, cast: Cast, promise: Promise) -> bool:
    """
    Tell whether a state, a body or people of nobody are named to whom something will be done by nobody who is named ("Le Mali sera invité", "Les soldats seront livrés").

    Whoever will be represented somewhere goes there himself.
    """
    subject = promise.debtor
    own = syntax.reading.language.lexicon.suffixes.get("own_passives", ())
    if not is_undergone(syntax, promise):
        return False
    acted = syntax.group(promise.act[0]) if syntax.kinds else promise.group
    if acted is None or acted.lemma in own:
        return False
    if subject is None or subject.pronoun or not subject.is_expressed:
        return False
    figures = [cast.figures[key] for key in whom(cast, subject)]
    bodies = (ActorKind.STATE, ActorKind.ORGANIZATION, ActorKind.COALITION)
    named = all(figure.kind in bodies for figure in figures)
    return bool(figures) and (named or not _can_act(cast, subject))


def _can_act(cast: Cast, subject: Subject) -> bool:
    """
    Tell whether a subject is somebody who may act.

    A text is not, nor people, forces or bodies of no name and no state, whom others send or
    open ("des démineurs", "deux bataillons", "l'ambassade").
    """
    figures = [cast.figures[key] for key in whom(cast, subject)]
    return any(
        figure.kind not in _MADE or figure.goes_by_name or figure.state or figure.owner
        for figure in figures
        if figure.kind is not ActorKind.DOCUMENT
    )


def _agent(syntax: Syntax, cast: Cast, promise: Promise) -> tuple[str, ...]:
    words = agent_words(syntax, promise)
    return () if words is None else cast.joint(*words)


def agent_words(syntax: Syntax, promise: Promise) -> tuple[int, int] | None:
    """
    Give the words that name by whom something will be done.

    They belong to the verb, and not to a participle behind its object ("dans un fonds géré [par X]").
    """
    carried = _is_carried(syntax, promise)
    if not (carried or is_undergone(syntax, promise)):
        return None
    reading, (first, stop) = syntax.reading, promise.act
    acted = syntax.group(first) if carried or syntax.kinds else promise.group
    behind = first + 1 if acted is None else max(first + 1, acted.stop)
    for at in reading.among(Tag.AGENT.bit, first, stop):
        hit = reading.hit(at, Tag.AGENT)
        if hit is not None:
            own = not any(_is_participle(reading, i) for i in range(behind, at))
            return (hit[0], stop) if own else None
    return None


def _is_carried(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether a modal verb carries an infinitive of the passive, in a language whose rules read it here ("doit être rouvert [par X]")."""
    if syntax.kinds or syntax.clauses is not None:
        return False
    acted = syntax.group(promise.act[0])
    infinitive = acted is not None and acted.tense is Tense.INFINITIVE
    return (
        promise.rule == "bare-infinitive"
        and infinitive
        and acted is not None
        and acted.passive
    )


def _is_participle(reading: Reading, at: int) -> bool:
    """Tell whether a word may be a participle of another verb."""
    return any(
        entry.tag is Tag.VERB and entry.value is Tense.PARTICIPLE and end == at + 1
        for end, entry in reading.tags[at]
    )


def _foretells(cast: Cast, said: Utterance) -> bool:
    """Tell whether a verb of speech foretells rather than announces ("a estimé", "a averti")."""
    words = cast.reading.language.lexicon.suffixes.get("foretelling", ())
    return said.attribution.lemma in words


def _speaks_for_one(cast: Cast, key: str) -> bool:
    """Tell whether somebody is a state or body, or speaks for one."""
    figure = cast.figures[key]
    if figure.kind is ActorKind.PERSON:
        return figure.state is not None or state_of(cast, key) != key
    unnamed = figure.kind is ActorKind.PERSON_GROUP and figure.anonymous
    return not unnamed and figure.kind not in (ActorKind.DOCUMENT, ActorKind.MEDIA)


def names_nobody(cast: Cast, promise: Promise) -> bool:
    """Tell whether a pronominal verb is a passive by the noun behind it, which names nobody who acts ("se desplegarán [tropas]", "se entregará a [los presos]")."""
    reading, subject = cast.reading, promise.debtor
    if subject is None or not may_be_passive(reading, promise):
        return False
    behind = subject.is_expressed and subject.segments[0][0] >= promise.group.stop
    made = behind and drops_subject(reading) and not _can_act(cast, subject)
    return made or is_bare_behind(reading, promise.group, subject)


def may_be_passive(reading: Reading, promise: Promise) -> bool:
    """Tell whether a pronominal future may say what is done ("se entregará"), and not what somebody does of himself ("se sumará")."""
    own = reading.language.lexicon.suffixes.get("pronominal", ())
    pronominal = promise.rule == "future" and promise.group.reflexive
    return pronominal and promise.group.lemma not in own
