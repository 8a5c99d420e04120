"""Whom a pronoun or an ending means that would mean a source who acts for nobody: whom he told of."""

from diplotext.find.commitments.promise import Promise
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.near_states import state_of
from diplotext.find.coreference.paragraph_openers import subject_of_paragraph
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_ACTING = frozenset(
    {
        ActorKind.STATE,
        ActorKind.ORGANIZATION,
        ActorKind.ARMED_FORCE,
        ActorKind.COALITION,
    }
)
_OTHERS = frozenset({"first", "second", "generic", "demonstrative"})


def whom_told_of(
    syntax: Syntax, cast: Cast, promise: Promise, keys: tuple[str, ...]
) -> tuple[str, ...]:
    """
    Give who opens a sentence of the paragraph where a pronoun would mean an unnamed source, else whom it means.

    "L'Iran a cédé, a dit un diplomate. Il rouvrira le site" tells what Iran will do.

    Args:
        syntax: The article.
        cast: Its figures.
        promise: What the rules read.
        keys: Whom its pronoun or the ending of its verb means.
    """
    subject = promise.debtor
    if syntax.kinds or syntax.clauses is not None or subject is None or not keys:
        return keys
    index = subject.segments[0][0]
    quoted = syntax.reading.quote_of[index] != NOWHERE
    if quoted or (subject.is_expressed and not subject.pronoun):
        return keys
    hit = syntax.reading.hit(index, Tag.SUBJECT_PRONOUN)
    number = frozenset({"plural" if subject.plural else "singular"})
    features = number if hit is None else hit[1].features
    if features & _OTHERS or not all(_acts_for_nobody(cast, key) for key in keys):
        return keys
    return subject_of_paragraph(cast, index, features, (), _ACTING) or keys


def _acts_for_nobody(cast: Cast, key: str) -> bool:
    """Tell whether somebody has no name, and no state or body that he acts for."""
    figure = cast.figures[key]
    person = figure.kind in (ActorKind.PERSON, ActorKind.PERSON_GROUP)
    return person and figure.anonymous and state_of(cast, key) == key
