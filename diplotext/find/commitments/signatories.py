"""The parties of the document that a story is about."""

from diplotext.find.commitments.promise import Promise
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.meant import whom_subject_means
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_MEMORY = 200


def signatories(syntax: Syntax, cast: Cast, promise: Promise) -> tuple[str, ...]:
    """
    Give the parties of the document a story is about.

    They are the coalition that speaks or is counted, else those who agreed or signed:
    the joint subject of a verb of agreement before the clause.
    """
    coalition = next(
        (f for f in cast.recent(promise.group.first) if _is_party(f)), None
    )
    if coalition is not None:
        return (coalition.key,)
    lexicon = syntax.reading.language.lexicon
    agreed = lexicon.verbs.get("agreed", frozenset())
    number = syntax.group_of[promise.group.first]
    for group in syntax.groups[max(0, number - _MEMORY) : number]:
        if group.lemma in agreed and group.is_finite:
            keys = whom_subject_means(syntax, cast, group)
            if len(keys) > 1 or any(cast.figures[k].plural for k in keys):
                return keys
            if _owns(syntax, promise) and _is_near(syntax, group, promise):
                return keys
    return ()


def _owns(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether a possessive for one owner stands in what is laid down ("le retrait de [ses] troupes")."""
    reading = syntax.reading
    several = reading.language.lexicon.suffixes.get("owned_by_several", ())
    owned = (
        at
        for at in range(*promise.act)
        if reading.has(at, Tag.DETERMINER, "possessive")
    )
    return bool(several) and any(reading.key(at) not in several for at in owned)


def _is_near(syntax: Syntax, group: VerbGroup, promise: Promise) -> bool:
    """Tell whether a verb of agreement stands in the sentence of a promise."""
    numbers = syntax.reading.sentence_of
    return numbers[group.first] == numbers[promise.group.first]


def _is_party(figure: Figure) -> bool:
    return figure.kind is ActorKind.COALITION and figure.used
