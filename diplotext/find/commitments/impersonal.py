"""Agreements of which no subject says who made them: "se acordó reabrir el paso", "quedó acordado crear un fondo", "il a été convenu de rouvrir le pont"."""

from diplotext.find.commitments.promise import Promise
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.statements.speaker_words import phrase_of_preposition
from diplotext.lang.commissives import Commissive
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_MEMORY = 6
_THIRD = 3
_AGREED = frozenset({"agreed", "announce"})
_MADE = _AGREED | {"ready"}


def of_those_who_met(
    syntax: Syntax, group: VerbGroup, record: Commissive
) -> Subject | None:
    """
    Give the subject of an agreement that names nobody: several, though its verb is in the singular, or by whom it was made.

    Args:
        syntax: The article.
        group: The verb of agreeing.
        record: What it is an expression of.
    """
    made = record.force in _MADE and not group.plural
    unnamed = record.impersonal or (group.reflexive and not record.reflexive)
    agreed = record.force in _AGREED and unnamed and group.plural is False
    if not made or not (agreed or _is_made_by_nobody(syntax, group)):
        return None
    agent = syntax.reading.hit(group.stop, Tag.AGENT)
    if group.passive and agent is not None:
        return phrase_of_preposition(syntax, agent[0])
    word = (group.first, group.first + 1)
    return Subject((word,), pronoun=True, person=_THIRD, plural=True)


def _is_made_by_nobody(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a passive has an empty word as its subject, or none ("il a été convenu de", "it was agreed to", "fue acordado enviar")."""
    reading = syntax.reading
    suffixes = reading.language.lexicon.suffixes
    agreed = suffixes.get("agreed_by_nobody", ())
    if not (group.passive and group.is_finite) or group.lemma not in agreed:
        return False
    if drops_subject(reading):
        subject = subject_of(syntax, group)
        return subject is None or not subject.is_expressed
    return reading.key(group.start - 1) in suffixes.get("empty_subject_words", ())


def is_of_those_who_met(promise: Promise) -> bool:
    """Tell whether a promise has such a subject."""
    group, debtor = promise.group, promise.debtor
    if debtor is None or group.plural:
        return False
    return debtor.plural is True and debtor.segments[0][0] == group.first


def those_who_met(syntax: Syntax, cast: Cast, group: VerbGroup) -> tuple[str, ...]:
    """
    Give those who agree where no subject says so: whom "entre" names, else the several who acted last, or one with another.

    Args:
        syntax: The article.
        cast: Its figures.
        group: The verb of agreeing.
    """
    sentence = syntax.reading.sentence(group.first)
    for at in syntax.reading.among(Tag.PREPOSITION.bit, sentence.first, sentence.stop):
        keys = cast.joint(at + 1, sentence.stop)
        if len(keys) > 1:
            return keys
    number = syntax.group_of[group.first]
    for earlier in reversed(syntax.groups[max(0, number - _MEMORY) : number]):
        subject = subject_of(syntax, earlier) if earlier.is_finite else None
        keys = () if subject is None or subject.person else whom(cast, subject)
        if len(keys) > 1 or any(cast.figures[key].plural for key in keys):
            return keys
        both = dict.fromkeys((*keys, *_met_with(syntax, cast, earlier)))
        if keys and len(both) > 1:
            return tuple(both)
    return ()


def _met_with(syntax: Syntax, cast: Cast, group: VerbGroup) -> tuple[str, ...]:
    """Give the states named behind "with" in the sentence of a verb ("En discusiones con Perú, Chile aceptó")."""
    reading = syntax.reading
    companions = reading.language.lexicon.suffixes.get("companions", ())
    first, stop = (
        reading.sentence(group.first).first,
        reading.sentence(group.first).stop,
    )
    for at in reading.among(Tag.PREPOSITION.bit, first, stop):
        keys = cast.joint(at + 1, stop) if reading.key(at) in companions else ()
        if keys and all(cast.figures[key].kind is ActorKind.STATE for key in keys):
            return keys
    return ()
