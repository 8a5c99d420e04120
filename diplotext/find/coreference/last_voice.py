"""Who spoke last before a pronoun: the person it fits, or the one whose office spoke."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.persons_named import persons_by_name
from diplotext.find.coreference.pronoun_forms import fits_pronoun
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind
from diplotext.text.span import Span


def possessor(
    cast: Cast, keys: tuple[str, ...], index: int, features: frozenset[str]
) -> tuple[str, ...]:
    """Give the person whose office spoke ("a indiqué son bureau. Il ..."): the one named last before it."""
    figure = cast.figures[keys[0]]
    last = figure.last_before(index)
    owned = cast.reading.has(last - 1, Tag.DETERMINER, "possessive")
    if figure.kind is ActorKind.PERSON or not owned:
        return ()
    near = [
        f
        for f in cast.recent(last)
        if f.kind is ActorKind.PERSON and f.name and fits_pronoun(f, features, 1)
    ]
    return tuple(f.key for f in near[-1:])


def person_named_beside(
    cast: Cast, keys: tuple[str, ...], index: int, features: frozenset[str]
) -> tuple[str, ...]:
    """Give the one person named beside a state or body that spoke ("La Suède, représentée par X, ... a-t-elle dit")."""
    figure = cast.figures[keys[0]]
    if drops_subject(cast.reading):
        return ()
    if figure.kind is ActorKind.PERSON or len(keys) > 1 or "plural" in features:
        return ()
    sentence = cast.reading.sentence(figure.last_before(index))
    named = persons_by_name(cast, sentence.first, min(sentence.stop, index))
    fits = len(named) == 1 and fits_pronoun(cast.figures[named[0]], features, 1)
    return named if fits else ()


def stands_in(
    cast: Cast, keys: tuple[str, ...], index: int, features: frozenset[str]
) -> tuple[str, ...]:
    """
    Give the one person by whom a state or body was told to be represented, whom a pronoun rather means than it.

    "Washington était représenté par son ambassadrice, X. [Elle] a dit que"
    """
    figure = cast.figures[keys[0]] if len(keys) == 1 else None
    if figure is None or figure.kind is ActorKind.PERSON or "plural" in features:
        return ()
    reading = cast.reading
    last = figure.last_before(reading.sentence(index).first)
    if last < 0:
        return ()
    sentence, verbs = reading.sentence(last), reading.language.lexicon.verbs
    acts = verbs.get("represents", frozenset()) | verbs.get("deputes", frozenset())
    stop = min(sentence.stop, index)
    if not any(may_be_verb(reading, at, acts) for at in range(sentence.first, stop)):
        return ()
    named = persons_by_name(cast, sentence.first, stop)
    fits = len(named) == 1 and fits_pronoun(cast.figures[named[0]], features, 1)
    return named if fits else ()


def last_voice(
    cast: Cast,
    index: int,
    features: frozenset[str],
    beyond: tuple[Span, ...],
    *,
    but: str = "",
) -> tuple[str, ...]:
    """Give the person it fits who spoke last before a pronoun, however far back, one left out."""
    starts = cast.reading.words.starts
    for at, keys in reversed(cast.speakers):
        if at >= index or any(starts[at] in span for span in beyond):
            continue
        figure = cast.figures[keys[0]]
        if (
            len(keys) == 1
            and keys[0] != but
            and figure.kind is ActorKind.PERSON
            and fits_pronoun(figure, features, 1)
        ):
            return keys
    return ()
