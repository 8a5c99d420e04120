"""Who speaks: the words beside a cue resolved to figures of the story."""

from bisect import bisect_left

from diplotext.find.attribution import Attribution
from diplotext.find.cast import Cast, Figure
from diplotext.find.reading import paragraph_of
from diplotext.find.reference import Reference
from diplotext.find.syntax import Subject
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_GROUPED = frozenset(
    {ActorKind.PERSON_GROUP, ActorKind.COALITION, ActorKind.ARMED_FORCE}
)
_LISTED = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION, ActorKind.REGION})
_MAX_UNKNOWN = 14
_MAX_PHRASE = 4


def resolve(cast: Cast, attribution: Attribution, source: Subject) -> tuple[str, ...]:
    """Give the figures an attribution's source means; none where it names nobody."""
    first = source.segments[0][0]
    if source.pronoun:
        return _provision(cast, attribution, first) or pronoun(cast, first)
    keys = whom(cast, source)
    if keys:
        return keys
    if (
        attribution.tentative
        and not attribution.quoted
        and not _introduces(cast, first)
    ):
        return ()
    return _unknown(cast, source.segments[0])


def introduced(cast: Cast, index: int) -> tuple[Reference, tuple[str, ...]] | None:
    """
    Give the one person whom the sentence before a quotation is about.

    "Le maire a pris la parole. « La crue baisse. »" That sentence stands in the same
    paragraph or closes the one before.
    """
    reading = cast.reading
    number = reading.sentence_of[index] - 1
    if number < 0:
        return None
    sentence = reading.sentences[number]
    here = paragraph_of(reading.body, reading.words.starts[index])
    there = paragraph_of(reading.body, reading.words.starts[sentence.first])
    met = [
        (reference, keys)
        for reference, keys in cast.within(sentence.first, sentence.stop)
        if len(keys) == 1 and cast.figures[keys[0]].kind is ActorKind.PERSON
    ]
    one = here - there <= 1 and len({keys for _, keys in met}) == 1
    return met[-1] if one else None


def _introduces(cast: Cast, first: int) -> bool:
    """Tell whether an indefinite determiner brings somebody new in ("selon un hydrologue")."""
    return cast.reading.has(first, Tag.DETERMINER, "indefinite")


def _provision(cast: Cast, attribution: Attribution, index: int) -> tuple[str, ...]:
    """Give the document a pronoun means before a verb by which documents provide ("Il stipule")."""
    lexicon = cast.reading.language.lexicon
    if attribution.lemma not in lexicon.document_verbs or attribution.cue is None:
        return ()
    if attribution.cue[0] <= index:
        return ()
    before = [f for f in cast.recent(index) if f.kind is ActorKind.DOCUMENT]
    if not before:
        return ()
    key = max(before, key=lambda f: f.last_before(index)).key
    reference = Reference(
        index, index + 1, MentionForm.PRONOUN, ActorKind.DOCUMENT, rule="pronoun"
    )
    cast.figures[key].add(reference)
    return (key,)


def whom(cast: Cast, source: Subject) -> tuple[str, ...]:
    """
    Give whom a subject's segments mean.

    Several segments are a list when all are proper names, else an apposition, in which a
    person's name says most.
    """
    means = [
        cast.joint(first, stop) or _named_at_end(cast, first, stop)
        for first, stop in source.segments
    ]
    means = [keys for keys in means if keys]
    if not means:
        return ()
    if len(means) > 1 and all(_is_listed(cast, keys) for keys in means):
        return tuple(dict.fromkeys(key for keys in means for key in keys))
    named = [keys for keys in means if _is_person(cast, keys[0])]
    return named[0] if named and _is_unnamed(cast, means[0]) else means[0]


def _named_at_end(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """Give the person whose name closes a phrase, whatever noun stands before it ("le greffier X")."""
    for reference, keys in cast.within(first, stop):
        closes = reference.stop == stop and reference.first > first
        closes = closes and not cast.reading.has(reference.first - 1, Tag.PREPOSITION)
        named = (
            reference.form is MentionForm.NAME and reference.kind is ActorKind.PERSON
        )
        if closes and named and not cast.reading.is_mark(reference.first - 1, ",;:"):
            return keys
    return ()


def _is_listed(cast: Cast, keys: tuple[str, ...]) -> bool:
    return all(
        cast.figures[key].kind in _LISTED and cast.figures[key].name for key in keys
    )


def _is_person(cast: Cast, key: str) -> bool:
    figure = cast.figures[key]
    return figure.kind is ActorKind.PERSON and figure.name is not None


def _is_unnamed(cast: Cast, keys: tuple[str, ...]) -> bool:
    figure = cast.figures[keys[0]]
    return figure.anonymous and figure.kind is ActorKind.PERSON


def pronoun(cast: Cast, index: int) -> tuple[str, ...]:
    """Give whom a pronoun means: the last speaker it fits, else the nearest figure it fits."""
    reading = cast.reading
    hit = reading.hit(index, Tag.SUBJECT_PRONOUN) or reading.hit(
        index, Tag.STRESSED_PRONOUN
    )
    if hit is None:
        return _spoke_before(cast, index)[1] or _nearest(
            cast, index, _gender(cast, index)
        )
    stop, features = hit[0], hit[1].features
    if "first" in features or "second" in features or "generic" in features:
        keys = _first_person(cast, index) if "first" in features else ()
    elif stop - index > 1:
        keys = _nearest(cast, index, features)
    else:
        keys = _last_speaker(cast, index, features) or _nearest(cast, index, features)
    if keys:
        reference = Reference(
            index, stop, MentionForm.PRONOUN, cast.figures[keys[0]].kind, rule="pronoun"
        )
        for key in keys:
            cast.figures[key].add(reference)
    return keys


def _gender(cast: Cast, index: int) -> frozenset[str]:
    """Give the features of the pronoun within a set phrase ("selon lui"); masculine where none is."""
    for at in range(index, index + _MAX_PHRASE):
        hit = cast.reading.hit(at, Tag.STRESSED_PRONOUN)
        if hit is not None:
            return hit[1].features
    return frozenset({"masculine", "singular"})


def _first_person(cast: Cast, index: int) -> tuple[str, ...]:
    return _spoke_before(cast, index + 1)[1]


def _spoke_before(cast: Cast, index: int) -> tuple[int, tuple[str, ...]]:
    """Give who spoke last before a word, and where."""
    for at, keys in reversed(cast.speakers):
        if at < index:
            return at, keys
    return -1, ()


def _last_speaker(cast: Cast, index: int, features: frozenset[str]) -> tuple[str, ...]:
    """Give the last speaker before a pronoun, unless somebody else it fits opened a sentence since."""
    at, keys = _spoke_before(cast, index)
    if not keys:
        return ()
    here = paragraph_of(cast.reading.body, cast.reading.words.starts[index])
    there = paragraph_of(cast.reading.body, cast.reading.words.starts[at])
    fits = all(fits_pronoun(cast.figures[key], features, len(keys)) for key in keys)
    if not fits or here - there > 1:
        return ()
    opened = _opener(cast, at, index, features)
    return opened or keys


def _opener(
    cast: Cast, after: int, index: int, features: frozenset[str]
) -> tuple[str, ...]:
    """Give a person whose name opens a sentence between two words, if one does and it fits."""
    reading = cast.reading
    for number in range(reading.sentence_of[index], reading.sentence_of[after], -1):
        head = cast.head(reading.sentences[number].first, index)
        if head is None or head[0].first >= index:
            continue
        figure = cast.figures[head[1][0]] if head[1] else None
        if (
            figure
            and figure.kind is ActorKind.PERSON
            and fits_pronoun(figure, features, 1)
        ):
            return head[1]
    return ()


def _nearest(cast: Cast, index: int, features: frozenset[str]) -> tuple[str, ...]:
    """Give the nearest figure before a pronoun that it fits; for a plural, two names joined."""
    plural = "plural" in features
    at = bisect_left(cast.order, index)
    while at > 0:
        at -= 1
        first = cast.order[at]
        if index - first > _FAR:
            break
        reference, keys = cast.at[first]
        if plural:
            joined = cast.joint(first, index)
            figure = cast.figures[joined[0]]
            several = len(joined) > 1 or figure.plural
            if several and fits_pronoun(figure, features, len(joined) + 1):
                return joined
        elif reference.form in _NAMING and fits_pronoun(
            cast.figures[keys[0]], features, len(keys)
        ):
            return keys
    return ()


_FAR = 120
_NAMING = frozenset(
    {MentionForm.NAME, MentionForm.NOMINAL, MentionForm.TITLE, MentionForm.ACRONYM}
)


def fits_pronoun(figure: Figure, features: frozenset[str], count: int) -> bool:
    """Tell whether a pronoun's gender and number suit a figure."""
    plural = "plural" in features
    many = count > 1 or figure.plural or figure.kind in _GROUPED
    if plural != many:
        return False
    if plural or figure.feminine is None:
        return figure.kind is not ActorKind.MEDIA
    return figure.feminine == ("feminine" in features)


def _unknown(cast: Cast, segment: tuple[int, int]) -> tuple[str, ...]:
    """Let words the pack does not know introduce a speaker of their own."""
    reading, (first, stop) = cast.reading, segment
    while first < stop and reading.has(first, Tag.DETERMINER):
        first += 1
    stop = next((i for i in range(first, stop) if reading.hit(i, Tag.RELATIVE)), stop)
    if first >= stop or stop - first > _MAX_UNKNOWN or not _is_nominal(cast, first):
        return ()
    words = reading.say(first, stop)
    key = f"person:{words}"
    if key in cast.figures:
        return (key,)
    figure = Figure(key, ActorKind.PERSON, description=words, anonymous=True)
    cast.figures[key] = figure
    figure.add(
        Reference(
            first, stop, MentionForm.NOMINAL, ActorKind.PERSON, rule="noun-phrase"
        )
    )
    return (key,)


def _is_nominal(cast: Cast, first: int) -> bool:
    reading = cast.reading
    if reading.has(first - 1, Tag.DETERMINER):
        return reading.words.is_word(first) or reading.words.is_number(first)
    return reading.words.is_capitalized(first) and not reading.tags[first]
