"""Who does what a verb of speaking, signing or attending tells of, and whether it is told to be done."""

from collections.abc import Set as AbstractSet

from diplotext.find.analytic.speech_verbs import is_of_speech
from diplotext.find.coreference.beside import named_beside
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.persons_named import persons_named
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.undertaken import is_agreed_to, is_to_come
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.representations.deputies import name_stop
from diplotext.find.representations.represented import PRINCIPALS, meant
from diplotext.find.representations.signing import does_by_noun
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind


_APPEARS = ("acts_for", "agreed", "attends")
_UNDONE = frozenset({Tense.INFINITIVE, Tense.CONDITIONAL})


def appears(syntax: Syntax, verb: VerbGroup) -> bool:
    """Tell whether a verb tells that somebody speaks, signs or takes part, and not that he might."""
    lexicon = syntax.reading.language.lexicon
    lists = (lexicon.verbs.get(name, ()) for name in _APPEARS)
    acts = any(verb.lemma in one for one in lists)
    known = acts or is_of_speech(syntax.reading, verb) or does_by_noun(syntax, verb)
    done = is_to_come(syntax, verb) or is_agreed_to(syntax, verb)
    undone = verb.tense in _UNDONE and not done
    return known and not (verb.negated or verb.passive or undone)


def is_done(syntax: Syntax, verb: VerbGroup) -> bool:
    """Tell whether a verb tells of a fact, a participle of one beside it, or an infinitive of what is to come."""
    if verb.is_finite:
        return is_factual(syntax, verb)
    beside = verb.tense is Tense.GERUND
    coming = is_to_come(syntax, verb) or is_agreed_to(syntax, verb)
    return not verb.negated and (beside or coming)


def agent_of(
    syntax: Syntax, cast: Cast, verb: VerbGroup
) -> tuple[str, int, int] | None:
    """Give who does what a verb says, where his words end and begin; for a participle who stands beside it."""
    sentence = syntax.reading.sentence(verb.first)
    if verb.tense is Tense.GERUND and verb.start <= sentence.first:
        main = syntax.finite_within(verb.stop, sentence.stop)
        return None if main is None else acting_subject(syntax, cast, main)
    return acting_subject(syntax, cast, verb) or named_beside(cast, verb, PRINCIPALS)


def acting_subject(
    syntax: Syntax, cast: Cast, group: VerbGroup
) -> tuple[str, int, int] | None:
    """Give who the subject of a verb is, where its words end and where they begin."""
    return subject_of_verb(syntax, cast, group, PRINCIPALS)


def subject_of_verb(
    syntax: Syntax, cast: Cast, group: VerbGroup, kinds: AbstractSet[ActorKind]
) -> tuple[str, int, int] | None:
    """Give the one actor of some kinds that is the subject of a verb, where its words end and where they begin."""
    subject = subject_of(syntax, group)
    if subject is None or not subject.segments or not subject.is_expressed:
        return None
    first, stop = subject.segments[0][0], subject.segments[-1][1]
    able = [key for key in meant(cast, subject) if cast.figures[key].kind in kinds]
    if len(able) != 1:
        return None
    limit = syntax.reading.sentence(first).stop
    return able[0], name_stop(cast, able[0], stop, limit), first


def named_behind(cast: Cast, first: int, stop: int) -> tuple[str, int, int] | None:
    """Give the person named right behind a verb, where the name ends and where it begins."""
    head = cast.head(first, stop)
    if head is None or cast.figures[head[1][0]].kind is not ActorKind.PERSON:
        return None
    key = head[1][0]
    return key, name_stop(cast, key, head[0].stop, stop), head[0].first


def person_behind(cast: Cast, first: int, stop: int) -> tuple[str, int, int] | None:
    """Give the person named behind a verb and its object, as far as a comma ("tomó la palabra el consejero X")."""
    commas = (at for at in range(first, stop) if cast.reading.is_mark(at, ",;:"))
    named = persons_named(cast, first, next(commas, stop))
    if not named:
        return None
    reference, key = named[0]
    return key, name_stop(cast, key, reference.stop, stop), reference.first
