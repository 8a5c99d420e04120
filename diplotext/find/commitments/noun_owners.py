"""Who is bound by the clause of a noun: whose the noun is ("the pledge by [Kenya] that it will pay")."""

from diplotext.find.commitments.promise import Promise
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.told_by_nouns import noun_told
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_NEAR = 3
_PERSONAL = frozenset({"masculine", "feminine"})


def owner_of_noun(syntax: Syntax, cast: Cast, promise: Promise) -> tuple[str, ...]:
    """
    Give whose the noun is on which the clause of a promise hangs, where a pronoun or nothing says who is to act.

    Args:
        syntax: The article.
        cast: The story's figures.
        promise: What the rules read.
    """
    first = _subject(promise)
    told = None if first is None else noun_told(syntax, first)
    if told is None or first is None:
        return ()
    named = _named(cast, *told.owner)
    before = told.owner[1] <= told.at
    keys = next(reversed(named) if before else iter(named), ())
    return keys if _may_mean(cast, first, keys) else ()


def _subject(promise: Promise) -> int | None:
    """Give the pronoun that says who is to act, or the verb where nothing in its clause does."""
    subject, verb = promise.debtor, promise.group.start
    if subject is None or not subject.is_expressed:
        return verb
    first, stop = subject.segments[0]
    if subject.pronoun:
        return first
    # Far before the verb it is that of another clause: "[Lima] celebró la promesa de que irá".
    return None if verb - _NEAR <= stop else verb


def _named(cast: Cast, first: int, stop: int) -> list[tuple[str, ...]]:
    """Give those who are named in a range of words, papers left out."""
    met = (keys for _, keys in cast.all_within(first, stop))
    return [
        keys
        for keys in met
        if all(cast.figures[k].kind is not ActorKind.DOCUMENT for k in keys)
    ]


def _may_mean(cast: Cast, pronoun: int, keys: tuple[str, ...]) -> bool:
    """Tell whether a pronoun may stand for somebody by its gender, where the language has one for things alone."""
    hit = cast.reading.hit(pronoun, Tag.SUBJECT_PRONOUN)
    if hit is None or "analytic" not in cast.reading.language.lexicon.traits:
        return True
    persons = all(cast.figures[key].kind is ActorKind.PERSON for key in keys)
    if "neuter" in hit[1].features:
        return not persons
    return persons or hit[1].features.isdisjoint(_PERSONAL)
