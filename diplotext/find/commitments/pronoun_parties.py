"""Whom a promise binds whose subject is a pronoun, or is left out: who speaks, whose the noun is, who was named last."""

from diplotext.find.commitments.impersonal import is_of_those_who_met, those_who_met
from diplotext.find.commitments.joint_voices import those_spoken_for
from diplotext.find.commitments.noun_owners import owner_of_noun
from diplotext.find.commitments.one_who_speaks import meant_by_one
from diplotext.find.commitments.promise import Promise
from diplotext.find.commitments.put_to import those_put_to
from diplotext.find.commitments.reported_pronouns import of_cue, of_speaker
from diplotext.find.commitments.sides import other_side
from diplotext.find.commitments.turns import TURN
from diplotext.find.commitments.undergone import (
    may_be_passive,
)
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.coreference.of_two import of_two
from diplotext.find.coreference.pronouns import pronoun, understood
from diplotext.find.coreference.spoken_here import voices
from diplotext.find.grammar.openers import opener
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag


FIRST_PERSON = 1


def of_pronoun(
    syntax: Syntax,
    cast: Cast,
    promise: Promise,
    subject: Subject,
    said: Utterance | None,
) -> tuple[str, ...]:
    """
    Give whom the pronoun means that is the subject of a promise.

    Args:
        syntax: The article.
        cast: Its figures.
        promise: What the rules read.
        subject: The pronoun.
        said: The statement it stands in.
    """
    first, reading = subject.segments[0][0], syntax.reading
    if subject.asked:
        speakers = said.speakers if said is not None else ()
        return those_put_to(syntax, cast, promise.group, subject, speakers)
    stressed = reading.hit(first, Tag.STRESSED_PRONOUN)
    if promise.rule == TURN and said is not None and stressed:
        return other_side(cast, first, said)
    if reading.has(first, Tag.SUBJECT_PRONOUN, "first"):
        return (
            _parties_between(cast, promise)
            or those_spoken_for(syntax, cast, first, said)
            or (said.speakers if said is not None else ())
        )
    hit = reading.hit(first, Tag.SUBJECT_PRONOUN)
    if hit is not None and "ordinal" in hit[1].features:
        return of_two(cast, *subject.segments[0])
    if reading.has(first, Tag.SUBJECT_PRONOUN, "generic") or reading.has(
        first, Tag.SUBJECT_PRONOUN, "demonstrative"
    ):
        return voices(cast, meant_by_one(cast, first, said))
    return (
        owner_of_noun(syntax, cast, promise)
        or of_speaker(syntax, cast, promise, said)
        or of_cue(syntax, cast, promise)
        or of_two(cast, *subject.segments[0])
        or _of_sentence(syntax, cast, first)
        or pronoun(cast, first, plural=subject.plural)
    )


def of_nobody_expressed(
    syntax: Syntax,
    cast: Cast,
    promise: Promise,
    subject: Subject,
    said: Utterance | None,
) -> tuple[str, ...]:
    """
    Give whom a verb without a subject binds.

    "We" and "I" are those who speak, as is the third person of a reported clause; else it
    is who spoke or was named last. A pronominal future may be a passive and binds nobody.

    Args:
        syntax: The article.
        cast: Its figures.
        promise: What the rules read.
        subject: What is left out.
        said: The statement it stands in.
    """
    if is_of_those_who_met(promise):
        met = those_who_met(syntax, cast, promise.group)
        told = said is not None and promise.group.passive
        return met or (said.speakers if said is not None and told else ())
    own = opener(syntax, promise.group) is Tag.COMPLEMENTIZER
    if subject.person == FIRST_PERSON or own:
        agreed = (
            _parties_between(cast, promise) if subject.person == FIRST_PERSON else ()
        )
        return agreed or (said.speakers if said is not None else ())
    quoted = syntax.reading.quote_of[subject.segments[0][0]] != NOWHERE
    if quoted or may_be_passive(syntax.reading, promise):
        return ()
    return _who_tells(cast, said) or understood(cast, subject)


def _who_tells(cast: Cast, said: Utterance | None) -> tuple[str, ...]:
    """Give who is named behind a clause that tells what he will do himself ("Enviará tropas, dijo Perú"); not an unnamed source."""
    if said is None or not said.attribution.rule.startswith("incise"):
        return ()
    known = (not cast.figures[key].anonymous for key in said.speakers)
    return said.speakers if all(known) else ()


def _parties_between(cast: Cast, promise: Promise) -> tuple[str, ...]:
    """Give the parties "we" have agreed for, when the clause names them ("entre A, B et C")."""
    if promise.force != "agreed":
        return ()
    for at in range(promise.act[0], promise.clause[1]):
        if cast.reading.has(at, Tag.PREPOSITION, "between"):
            return cast.joint(at + 1, promise.clause[1])
    return ()


def _of_sentence(syntax: Syntax, cast: Cast, index: int) -> tuple[str, ...]:
    """Give the joint subject of the sentence a plural pronoun takes up ("l'accord par lequel ils ...")."""
    reading = syntax.reading
    if not reading.has(index, Tag.SUBJECT_PRONOUN, "plural"):
        return ()
    sentence = reading.sentence(index)
    verb = syntax.finite_within(sentence.first, index)
    subject = subject_of(syntax, verb) if verb is not None else None
    keys = whom(cast, subject) if subject is not None and not subject.pronoun else ()
    return keys if len(keys) > 1 or any(cast.figures[k].plural for k in keys) else ()
