"""Agreements of which no subject says who made them: "se acordó reabrir el paso", "quedó acordado crear un fondo"."""

from diplotext.find.commitments.promise import Promise
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.commissives import Commissive
from diplotext.lang.entry import Tag


_MEMORY = 6
_THIRD = 3
_AGREED = frozenset({"agreed", "announce"})


def of_those_who_met(group: VerbGroup, record: Commissive) -> Subject | None:
    """Give the subject of an agreement that names nobody: several, though its verb is in the singular."""
    made = record.force in _AGREED and group.plural is False
    unnamed = record.impersonal or (group.reflexive and not record.reflexive)
    if not (made and unnamed):
        return None
    word = (group.first, group.first + 1)
    return Subject((word,), pronoun=True, person=_THIRD, plural=True)


def is_of_those_who_met(promise: Promise) -> bool:
    """Tell whether a promise has such a subject."""
    group, debtor = promise.group, promise.debtor
    if debtor is None or group.plural is not False:
        return False
    return debtor.plural is True and debtor.segments[0][0] == group.first


def those_who_met(syntax: Syntax, cast: Cast, group: VerbGroup) -> tuple[str, ...]:
    """
    Give those who agree where no subject says so: whom "entre" names, else the several who acted last.

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
    return ()
