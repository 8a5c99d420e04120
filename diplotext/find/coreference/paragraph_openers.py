"""Who opens a sentence of a pronoun's paragraph: the subject that the pronoun is likely to go on with."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.pronoun_forms import fits_pronoun, is_neuter_state
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm
from diplotext.text.span import Span


_FAR = 12
_CIRCUMSTANCE = 40
_STATES = frozenset({ActorKind.STATE})
_SPEAKING = frozenset({ActorKind.PERSON, ActorKind.ORGANIZATION})
_ACTING = _SPEAKING | {
    ActorKind.STATE,
    ActorKind.PERSON_GROUP,
    ActorKind.COALITION,
    ActorKind.ARMED_FORCE,
}
_GENDERS = frozenset({"feminine", "masculine"})
_OF_PERSONS = _GENDERS | {"plural"}


def only_person(
    cast: Cast,
    index: int,
    features: frozenset[str],
    beyond: tuple[Span, ...],
    *,
    but: str = "",
) -> tuple[str, ...]:
    """Give the one person named in a pronoun's paragraph before it, or the one of its gender, if the pronoun fits; one left out."""
    reading = cast.reading
    first = reading.paragraph_start(index)
    named = {
        keys[0]
        for reference, keys in cast.within(first, index)
        if cast.figures[keys[0]].kind is ActorKind.PERSON
        and keys[0] != but
        and not _lies_in(reading, reference.first, beyond)
    }
    fits = [k for k in named if fits_pronoun(cast.figures[k], features, 1)]
    known = [k for k in fits if cast.figures[k].feminine is not None]
    if but and features & _GENDERS and len(known) == 1:
        return tuple(known)
    told = features & _GENDERS and len(known) == len(fits)
    return tuple(fits) if len(fits) == 1 and (told or len(named) == 1) else ()


def opening(
    cast: Cast,
    index: int,
    features: frozenset[str],
    beyond: tuple[Span, ...],
    *,
    voiced: bool,
) -> tuple[str, ...]:
    """Give who opens a sentence of the paragraph: a state too, unless a quotation is spoken."""
    told = features & {"person", "neuter"}
    kinds = _SPEAKING if voiced or told else _ACTING
    return subject_of_paragraph(cast, index, features, beyond, kinds)


def subject_of_paragraph(
    cast: Cast,
    index: int,
    features: frozenset[str],
    beyond: tuple[Span, ...],
    kinds: frozenset[ActorKind] = _SPEAKING,
) -> tuple[str, ...]:
    """Give the person or body that opens a sentence of a pronoun's paragraph, the nearest it fits."""
    reading = cast.reading
    start = reading.paragraph_start(index)
    number = reading.sentence_of[index]
    earliest = max(0, number - _FAR)
    while number >= earliest and reading.sentences[number].first >= start:
        first = behind_circumstance(cast, number, index)
        head = cast.head(first, index)
        if "plural" in features and head is not None:
            joined = cast.joint(first, index)
            listed = len(joined) > 1 and not _lies_in(reading, first, beyond)
            if listed and {cast.figures[k].kind for k in joined} <= _STATES:
                return joined
            if len(head[1]) > 1 and head[0].stop < index:
                return head[1]
        for one in _openers(cast, number, index, beyond):
            if one[0].stop >= index or len(one[1]) != 1:
                continue
            if _is_subject(cast, one, features, kinds):
                return (_native(cast, one) or one)[1]
        number -= 1
    return ()


def _is_subject(
    cast: Cast,
    head: tuple[Reference, tuple[str, ...]],
    features: frozenset[str],
    kinds: frozenset[ActorKind],
) -> bool:
    """Tell whether who stands at the head of a sentence is of some kinds, and a pronoun fits him."""
    first, stop = head[0].first, cast.reading.sentence(head[0].first).stop
    _, keys = _native(cast, head) or head
    figure = cast.figures[keys[0]]
    listed = kinds is _ACTING and len(cast.joint(first, stop)) > 1
    speaks = "neuter" in features or (figure.kind in kinds and not listed)
    neuter = is_neuter_state(cast, keys[0], features)
    return speaks and not neuter and fits_pronoun(figure, features, 1)


def _native(
    cast: Cast, head: tuple[Reference, tuple[str, ...]]
) -> tuple[Reference, tuple[str, ...]] | None:
    """Give the one person with a name whom a noun of nationality means ("Le Samoan")."""
    reference, keys = head
    one = reference.form is MentionForm.DEMONYM and not reference.plural
    named = one and cast.reading.words.is_capitalized(reference.first)
    if not named or not cast.reading.has(
        reference.first - 1, Tag.DETERMINER, "definite"
    ):
        return None
    state = cast.figures[keys[0]].state
    people = [
        f.key
        for f in cast.recent(reference.first)
        if f.kind is ActorKind.PERSON and f.name and f.state == state
    ]
    return (reference, (people[0],)) if len(people) == 1 else None


def opener(
    cast: Cast,
    after: int,
    index: int,
    features: frozenset[str],
    beyond: tuple[Span, ...],
) -> tuple[str, ...]:
    """Give a person whose name opens a sentence between two words, or several, if they do and it fits."""
    reading = cast.reading
    for number in range(reading.sentence_of[index], reading.sentence_of[after], -1):
        for head in _openers(cast, number, index, beyond):
            figure = cast.figures[head[1][0]] if head[1] else None
            if (
                figure
                and (figure.kind is ActorKind.PERSON or "plural" in features)
                and fits_pronoun(figure, features, len(head[1]))
            ):
                return head[1]
    return ()


def _openers(
    cast: Cast, number: int, index: int, beyond: tuple[Span, ...]
) -> Iterator[tuple[Reference, tuple[str, ...]]]:
    """Give who may be the subject of a sentence before a word: at its head, behind its verb, or behind what opens it."""
    for found in _possible(cast, number, index, beyond):
        if found is None or found[0].first >= index:
            continue
        if not _lies_in(cast.reading, found[0].first, beyond):
            yield found


def _possible(
    cast: Cast, number: int, index: int, beyond: tuple[Span, ...]
) -> Iterator[tuple[Reference, tuple[str, ...]] | None]:
    """Read one place of a sentence after the other, as long as the subject is not found."""
    yield cast.head(behind_circumstance(cast, number, index), index)
    yield _behind_verb(cast, number, index, beyond)
    yield _behind_comma(cast, number, index)


def _behind_comma(
    cast: Cast, number: int, index: int
) -> tuple[Reference, tuple[str, ...]] | None:
    """Give the person with a name behind the comma of what opens a sentence before the one of a pronoun ("Lundi, [le ministre X] a signé.")."""
    reading = cast.reading
    sentence = reading.sentences[number]
    if sentence.stop > index:
        return None
    near = range(sentence.first, min(sentence.first + _FAR, sentence.stop))
    comma = next((at for at in near if reading.is_mark(at, ",")), None)
    head = None if comma is None else cast.head(comma + 1, sentence.stop)
    if comma is None or head is None or len(head[1]) != 1:
        return None
    figure = cast.figures[head[1][0]]
    apposed = any(keys == head[1] for _, keys in cast.within(sentence.first, comma))
    return head if figure.name and not apposed else None


def _behind_verb(
    cast: Cast, number: int, index: int, beyond: tuple[Span, ...]
) -> tuple[Reference, tuple[str, ...]] | None:
    """Give the one person whom a sentence names that another field opens ("Skeptisch zeigte sich Lea Storm.")."""
    reading = cast.reading
    sentence = reading.sentences[number]
    if "verb-second" not in reading.language.lexicon.traits or sentence.stop > index:
        return None
    named = [
        (reference, keys)
        for reference, keys in cast.within(sentence.first, sentence.stop)
        if reference.form is MentionForm.NAME
        and not _lies_in(reading, reference.first, beyond)
    ]
    people = [one for one in named if cast.figures[one[1][0]].kind is ActorKind.PERSON]
    if len(people) != 1 or _has_pronoun(reading, sentence.first, people[0][0].first):
        return None
    return people[0] if len(named) == 1 or _follows_verb(cast, people[0]) else None


def _has_pronoun(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a pronoun is the subject before a name ("Am Montag traf [er] Minister X")."""
    return any(
        entry.tag is Tag.SUBJECT_PRONOUN and entry.features & _OF_PERSONS
        for at in range(first, stop)
        for _, entry in reading.tags[at]
    )


def _follows_verb(cast: Cast, one: tuple[Reference, tuple[str, ...]]) -> bool:
    """Tell whether a person, his titles before him, stands behind the verb of a sentence that a circumstance opens ("In Oslo unterschrieb [Minister X]")."""
    reading, (told, keys) = cast.reading, one
    opens = reading.sentence(told.first).first
    verbs = (at for at in range(opens, told.first) if reading.has(at, Tag.VERB))
    behind = next(verbs, opens) + 1
    others = any(k != keys for _, k in cast.within(behind, told.first))
    return reading.has(opens, Tag.PREPOSITION) and not others


def behind_circumstance(cast: Cast, number: int, index: int) -> int:
    """Give the first word of a sentence, or that behind the comma of a circumstance that opens it ("Al salir, X")."""
    reading = cast.reading
    first = reading.sentences[number].first
    one = reading.first_of(first, reading.phrases("one_of_them"))
    if one is not None and reading.is_mark(one, ","):
        return one + 1  # "Una de ellas, Drita, busca"
    apposed = _behind_opposite(reading, first)
    if apposed is not None:
        return apposed
    if not (reading.hit(first, Tag.PREPOSITION) or _is_reduced(reading, first)):
        return first
    stop = min(first + _CIRCUMSTANCE, reading.sentences[number].stop, index)
    commas = (at for at in range(first, stop) if reading.is_mark(at, ","))
    behind = _over_name(cast, next(commas, first - 1) + 1, index)
    joined = behind > first and reading.has(behind, Tag.COORDINATOR)
    return _titled(reading, first, behind) if joined else behind


def _behind_opposite(reading: Reading, first: int) -> int | None:
    """Give where the name stands behind a noun for the other of two ("Son hôte, [le général X]", "Sa collègue finlandaise, [Y]")."""
    nouns = reading.language.lexicon.suffixes.get("opposites", ())
    owned = reading.has(first, Tag.DETERMINER, "possessive")
    if not owned or reading.key(first + 1) not in nouns:
        return None
    comma = reading.over(first + 2, Tag.DEMONYM.bit)
    return comma + 1 if reading.is_mark(comma, ",") else None


def _over_name(cast: Cast, first: int, stop: int) -> int:
    """Step over a name between commas that belongs to a circumstance ("Par la voix de son ministre, X, la Suède")."""
    name = cast.at.get(first)
    if name is None or cast.figures[name[1][0]].kind is not ActorKind.PERSON:
        return first
    behind = name[0].stop + 1
    article = cast.reading.has(behind, Tag.DETERMINER, "definite")
    subject = cast.at.get(behind + article)
    parted = cast.reading.is_mark(behind - 1, ",") and behind < stop
    if not parted or subject is None or name[0].form is not MentionForm.NAME:
        return first
    kind = cast.figures[subject[1][0]].kind
    return behind if kind in (ActorKind.STATE, ActorKind.ORGANIZATION) else first


def _is_reduced(reading: Reading, first: int) -> bool:
    """Tell whether a participle opens a sentence, whose subject stands behind a comma ("Asked by X whether P, Y sighed")."""
    forms = ("participle", "gerund")
    verbs = (e for s, e in reading.tags[first] if e.tag is Tag.VERB and s == first + 1)
    cased = "capital-nouns" in reading.language.lexicon.traits
    return not cased and any(entry.value in forms for entry in verbs)


def _titled(reading: Reading, first: int, stop: int) -> int:
    """Give the first title behind a circumstance that no comma closes ("In his stead Minister X signed, and she")."""
    titles = (at for at in range(first, stop) if reading.hit(at, Tag.ROLE) is not None)
    free = (at for at in titles if not reading.is_one_of(at - 1, _GOVERNING))
    return next(free, stop)


_GOVERNING = tag_bits(Tag.PREPOSITION, Tag.DETERMINER, Tag.DEMONYM)


def _lies_in(reading: Reading, index: int, spans: tuple[Span, ...]) -> bool:
    return any(reading.words.starts[index] in span for span in spans)
