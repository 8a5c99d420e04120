"""Whom an order is put to by a pronoun: "urged it to", "l'a sommé de", "les pidió que", "forderte sie auf, ... zu"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom_subject_means
from diplotext.find.coreference.named_together import named_together
from diplotext.find.coreference.near_states import state_of
from diplotext.find.coreference.pronoun_forms import fits_pronoun
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_NEAR = 2
_PAIR = 2
_OBJECTS = ("dative", "accusative")
_ASKED = frozenset(
    {
        ActorKind.STATE,
        ActorKind.ORGANIZATION,
        ActorKind.COALITION,
        ActorKind.ARMED_FORCE,
        ActorKind.PERSON_GROUP,
        ActorKind.PERSON,
    }
)


def asked_before(reading: Reading, group: VerbGroup) -> Subject | None:
    """Give the object pronoun before a verb that orders, the dative one where there are two ("lui", "l'", "les")."""
    if group.passive:
        return None
    before = range(group.start, group.first)
    for case in _OBJECTS:
        at = next((i for i in before if reading.has(i, Tag.CLITIC, case)), None)
        if at is not None:
            return Subject(((at, at + 1),), pronoun=True, asked=True)
    return None


def asked_right_behind(reading: Reading, at: int) -> Subject | None:
    """Give a pronoun right behind a verb that orders which is an adverb too ("urged [both] to return")."""
    told = bool(_features(reading, at)) and reading.has(at, Tag.ADVERB)
    return Subject(((at, at + 1),), pronoun=True, asked=True) if told else None


def asked_behind(reading: Reading, place: tuple[int, int]) -> Subject:
    """Give the words behind a verb that orders, told of where they are a pronoun of the third person."""
    first, stop = place
    while stop - first > 1 and reading.has(stop - 1, Tag.NEGATION):
        stop -= 1  # "asked it [not] to"
    alone = stop - first == 1 and bool(_features(reading, first))
    return Subject(((first, stop),), pronoun=alone, asked=alone)


def asked_in(
    reading: Reading, field: tuple[int, int], subject: Subject | None
) -> Subject | None:
    """Give the object pronoun in the field of a verb that orders, where it is not the subject ("forderte [es] auf")."""
    taken = subject.segments[0] if subject is not None else (-1, -1)
    for at in range(*field):
        if taken[0] <= at < taken[1]:
            continue
        both = reading.language.lexicon.suffixes.get("both", ())
        if reading.key(at) in both and reading.words.is_capitalized(at + 1):
            return Subject(((at, at + 2),))  # "appellierten an [beide Seiten]"
        if _features(reading, at):
            return Subject(((at, at + 1),), pronoun=True, asked=True)
    return None


def those_put_to(
    syntax: Syntax,
    cast: Cast,
    group: VerbGroup,
    subject: Subject,
    speakers: tuple[str, ...],
) -> tuple[str, ...]:
    """
    Give whom the object pronoun of a verb of ordering means: somebody other than who orders.

    It is the one named first in its sentence, or in one of the two before it, whom the pronoun
    fits: what is said of him stands nearer to the verb than he does. Several may also be the
    two that were last named in one breath.

    Args:
        syntax: The article.
        cast: The story's figures.
        group: The verb.
        subject: The pronoun.
        speakers: Who says so, where the order is a part of what somebody says.
    """
    index = subject.segments[0][0]
    own = {*whom_subject_means(syntax, cast, group), *speakers}
    own |= {f"state:{cast.figures[key].state}" for key in own}
    for features in _features(cast.reading, index):
        for keys in _named(cast, index):
            meant = tuple(state_of(cast, key) for key in keys)
            if own.isdisjoint((*keys, *meant)) and _fit(cast, keys, features):
                _mention(cast, index, keys)
                return meant
        pair = named_together(cast, index, _PAIR) if "plural" in features else ()
        if pair and own.isdisjoint(pair):
            return pair
    return ()


def _features(reading: Reading, index: int) -> list[frozenset[str]]:
    """Give what an object pronoun tells of whom it means, several first where it may be either."""
    suffixes, key = reading.language.lexicon.suffixes, reading.words.keys[index]
    return [told for name, told in _TOLD if key in suffixes.get(name, ())]


_TOLD = (
    ("object_many", frozenset({"plural"})),
    ("object_one", frozenset[str]()),
    ("object_thing", frozenset({"neuter"})),
    ("object_man", frozenset({"masculine"})),
    ("object_woman", frozenset({"feminine"})),
    ("object_him", frozenset({"person", "masculine"})),
    ("object_her", frozenset({"person", "feminine"})),
)
"""What an object pronoun tells, by the list of the pack that it stands in."""


def _named(cast: Cast, index: int) -> Iterator[tuple[str, ...]]:
    """Give who is named in the sentence of a word, joined ones together, then in the two before."""
    reading = cast.reading
    number = reading.sentence_of[index]
    for back in range(min(_NEAR, number) + 1):
        sentence = reading.sentences[number - back]
        limit = min(sentence.stop, index)
        end = sentence.first
        for reference, keys in cast.within(sentence.first, limit):
            if reference.first < end or reference.form is MentionForm.PRONOUN:
                continue
            joined = cast.joint(reference.first, limit) or keys
            end = _end_of_list(cast, reference, limit, joined)
            yield joined


def _end_of_list(
    cast: Cast, reference: Reference, limit: int, joined: tuple[str, ...]
) -> int:
    """Give where the names end that are joined to a reference."""
    stops = (
        r.stop
        for r, keys in cast.within(reference.first, limit)
        if keys[-1] == joined[-1]
    )
    return max(reference.stop, next(stops, reference.stop))


def _fit(cast: Cast, keys: tuple[str, ...], features: frozenset[str]) -> bool:
    figures = [cast.figures[key] for key in keys]
    kinds = all(figure.kind in _ASKED for figure in figures)
    several = len(keys) > 1 or figures[0].plural
    counted = several == ("plural" in features)
    return (
        kinds and counted and all(fits_pronoun(f, features, len(keys)) for f in figures)
    )


def _mention(cast: Cast, index: int, keys: tuple[str, ...]) -> None:
    for key in keys:
        kind = cast.figures[key].kind
        told = Reference(index, index + 1, MentionForm.PRONOUN, kind, rule="pronoun")
        cast.figures[key].add(told)
