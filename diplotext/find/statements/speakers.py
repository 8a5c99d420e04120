"""Who speaks: the words beside a cue resolved to figures of the story."""

from diplotext.find.analytic.own_words import of_itself
from diplotext.find.analytic.owners import is_opened_by_state
from diplotext.find.analytic.together import together
from diplotext.find.coreference.beside import name_before
from diplotext.find.coreference.cast import Cast, Figure
from diplotext.find.coreference.meant import is_person, whom
from diplotext.find.coreference.of_two import of_two
from diplotext.find.coreference.origins import by_origin
from diplotext.find.coreference.pronouns import pronoun, understood
from diplotext.find.coreference.seats import seat
from diplotext.find.coreference.titles import pointed_at
from diplotext.find.grammar.syntax import Subject
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE, paragraph_of
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.epithets import by_epithet
from diplotext.find.statements.headings import LED
from diplotext.find.statements.interviews import (
    ANSWER,
    QUESTION,
    interviewed,
    interviewing,
)
from diplotext.find.statements.led_voice import led_voice
from diplotext.find.statements.read_there import is_there, spoken_there
from diplotext.find.statements.same_voice import same_voice
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_MAX_UNKNOWN = 14
_PAIR = 2
_SHORT = 3
_BODIES = frozenset({ActorKind.ORGANIZATION, ActorKind.PERSON_GROUP})


def resolve(cast: Cast, attribution: Attribution, source: Subject) -> tuple[str, ...]:
    """Give the figures an attribution's source means; none where it names nobody."""
    first = source.segments[0][0]
    if attribution.rule in (QUESTION, ANSWER) and source.pronoun:
        answers = attribution.rule == ANSWER
        return interviewed(cast, first) if answers else interviewing(cast)
    if not source.is_expressed:
        return (
            _provision(cast, attribution, first)
            or led_voice(cast, attribution, source)
            or understood(
                cast,
                source,
                beyond=attribution.content,
                voiced=attribution.alone and bool(attribution.quoted),
            )
        )
    if source.pronoun:
        return _taken_up(cast, attribution, source)
    keys = _same_source(cast, source.segments[0])
    keys = keys or by_origin(cast, source) or whom(cast, source)
    keys = keys or seat(cast, *source.segments[0]) or _apposed_to(cast, first)
    keys = keys or of_two(cast, *source.segments[0])
    if not keys and _is_by_order(cast):
        keys = together(cast, source)
    if keys:
        return same_voice(cast, attribution, keys, first) or keys
    if (
        attribution.tentative
        and (not attribution.quoted or attribution.rule == LED)
        and not _introduces(cast, source.segments[0])
    ):
        return ()
    segment = source.segments[0]
    return (
        _this_one(cast, segment)
        or by_epithet(cast, attribution, segment)
        or _unknown(cast, segment)
    )


def _taken_up(cast: Cast, attribution: Attribution, source: Subject) -> tuple[str, ...]:
    """Give whom a pronoun takes up as who speaks, or the document that "there" stands for."""
    first = source.segments[0][0]
    if is_there(cast.reading, first):
        cue = attribution.cue or (first, first + 1)
        return spoken_there(cast, first, attribution.lemma, cue[1])
    own = of_itself(cast, attribution, first) if _is_by_order(cast) else ()
    return (
        own
        or _provision(cast, attribution, first)
        or pronoun(
            cast,
            first,
            beyond=attribution.content,
            plural=source.plural,
            voiced=attribution.alone and bool(attribution.quoted),
        )
        or _of_itself(cast, attribution, source)
    )


def _of_itself(
    cast: Cast, attribution: Attribution, source: Subject
) -> tuple[str, ...]:
    """Give whom what was said is about, where a pronoun before which nobody was named speaks of itself ("Oslo paiera, a-t-il dit")."""
    if attribution.quoted or not attribution.rule.startswith("incise"):
        return ()
    return pronoun(cast, source.segments[0][0], plural=source.plural)


def _is_by_order(cast: Cast) -> bool:
    return "analytic" in cast.reading.language.lexicon.traits


def _same_source(cast: Cast, segment: tuple[int, int]) -> tuple[str, ...]:
    """Give who spoke last for "this source", which says no more of whom it means."""
    reading, (first, stop) = cast.reading, segment
    nouns = reading.language.lexicon.suffixes.get("last_sources", ())
    pointed = reading.has(first, Tag.DETERMINER, "demonstrative")
    if (
        not pointed
        or stop - first != _PAIR
        or reading.words.keys[stop - 1] not in nouns
    ):
        return ()
    spoken = [keys for at, keys in cast.speakers if at < first]
    keys = spoken[-1] if spoken else ()
    reference = Reference(
        first + 1, stop, MentionForm.NOMINAL, ActorKind.PERSON, rule="this-source"
    )
    for key in keys:
        cast.figures[key].add(reference)
    return keys


def _this_one(cast: Cast, segment: tuple[int, int]) -> tuple[str, ...]:
    """Give the person whom "this" and a noun that no list knows mean ("cette commerçante")."""
    first, stop = segment
    stop = next(
        (i for i in range(first, stop) if cast.reading.hit(i, Tag.RELATIVE)), stop
    )
    feminine = cast.reading.has(first, Tag.DETERMINER, "feminine")
    pointed = feminine or cast.reading.has(first, Tag.DETERMINER, "masculine")
    if not pointed or stop <= first + 1:
        return ()
    reference = Reference(
        first + 1,
        stop,
        MentionForm.NOMINAL,
        ActorKind.PERSON,
        rule="noun-phrase",
    )
    known = [f for f in pointed_at(cast, reference) if f.feminine in (None, feminine)]
    if known:
        known[-1].add(reference)
    return tuple(f.key for f in known[-1:])


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


def _introduces(cast: Cast, segment: tuple[int, int]) -> bool:
    """Tell whether an indefinite determiner or an unknown name brings somebody new in ("selon un hydrologue", "Fitch estime")."""
    reading, (first, stop) = cast.reading, segment
    if "analytic" in reading.language.lexicon.traits:
        named = reading.words.is_capitalized(first) and not reading.tags[first]
        return named or reading.has(first, Tag.DETERMINER, "indefinite")
    named = 0 < stop - first <= _SHORT and not any(
        reading.tags[at]
        for at in range(first, stop)
        if reading.words.is_capitalized(at)
    )
    capital = named and reading.words.is_capitalized(first)
    return capital or reading.has(first, Tag.DETERMINER, "indefinite")


def _provision(cast: Cast, attribution: Attribution, index: int) -> tuple[str, ...]:
    """Give the document a pronoun means before a verb by which documents provide ("Il stipule")."""
    lexicon = cast.reading.language.lexicon
    if attribution.lemma not in lexicon.document_verbs or attribution.cue is None:
        return ()
    if attribution.cue[1] <= index:
        return ()
    before = [f for f in cast.recent(index) if f.kind is ActorKind.DOCUMENT]
    if not before or _goes_on(cast, index) or is_opened_by_state(cast, index):
        return ()
    key = max(before, key=lambda f: f.last_before(index)).key
    reference = Reference(
        index, index + 1, MentionForm.PRONOUN, ActorKind.DOCUMENT, rule="pronoun"
    )
    cast.figures[key].add(reference)
    return (key,)


def _goes_on(cast: Cast, index: int) -> bool:
    """Tell whether "it" is the body that spoke last, in the same paragraph or the one before."""
    reading = cast.reading
    spoken = [(at, keys) for at, keys in cast.speakers if at < index]
    if not spoken or not reading.has(index, Tag.SUBJECT_PRONOUN, "neuter"):
        return False
    at, keys = spoken[-1]
    here = paragraph_of(reading.body, reading.words.starts[index])
    there = paragraph_of(reading.body, reading.words.starts[at])
    return here - there <= 1 and cast.figures[keys[0]].kind in _BODIES


def _apposed_to(cast: Cast, first: int) -> tuple[str, ...]:
    """Give the person named before the comma behind which a phrase stands beside the name."""
    named = cast.reading.words.is_capitalized(first)
    if named or not cast.reading.is_mark(first - 1, ","):
        return ()
    beside = name_before(cast, max(0, first - _MAX_UNKNOWN), first - 1)
    if beside is None or beside[0].form is not MentionForm.NAME:
        return ()
    keys = beside[1]
    return keys if len(keys) == 1 and is_person(cast, keys[0]) else ()


def _unknown(cast: Cast, segment: tuple[int, int]) -> tuple[str, ...]:
    """Let words the pack does not know introduce a speaker of their own."""
    reading, (first, stop) = cast.reading, segment
    first += reading.is_mark(first, '»”"')
    while first < stop - 1 and reading.has(first, Tag.DETERMINER):
        alone = reading.has(first, Tag.DETERMINER, "pronominal")  # "some in the hall"
        if reading.has(first + 1, Tag.PREPOSITION, None if alone else "of"):
            break
        first += 1
    stop = next((i for i in range(first, stop) if reading.hit(i, Tag.RELATIVE)), stop)
    titled = _titled(cast, first, stop)
    if titled:
        return titled
    if first >= stop or stop - first > _MAX_UNKNOWN or not _is_nominal(cast, first):
        return ()
    words = reading.say(first, stop)
    if _is_body(cast, first):
        key, kind, form = f"body:{words}", ActorKind.ORGANIZATION, MentionForm.NAME
        figure = Figure(key, kind, name=words)
    else:
        key, kind, form = f"person:{words}", ActorKind.PERSON, MentionForm.NOMINAL
        figure = Figure(key, kind, description=words, anonymous=True)
    figure = cast.figures.setdefault(key, figure)
    figure.add(Reference(first, stop, form, kind, rule="noun-phrase"))
    return (key,)


def _is_body(cast: Cast, first: int) -> bool:
    """Tell whether an article stands before a name, which a person's has not ("la Superintendencia de Migraciones")."""
    reading = cast.reading
    led = reading.has(first - 1, Tag.DETERMINER, "definite")
    small = "drops-subject" in reading.language.lexicon.traits
    return small and led and reading.words.is_capitalized(first)


def _titled(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """Let a name between marks of quotation behind an article be that of a paper ("meldete die „Neue Post“")."""
    reading = cast.reading
    if "capital-nouns" not in reading.language.lexicon.traits or first + 1 >= stop:
        return ()
    inside = reading.quote_of[first + 1]
    last = stop - 1 if reading.quote_of[stop - 1] == NOWHERE else stop
    whole = all(reading.quote_of[at] == inside for at in range(first + 1, last))
    opens = reading.quote_of[first] == NOWHERE and inside != NOWHERE and whole
    if not opens or not reading.words.is_capitalized(first + 1):
        return ()
    name = reading.say(first + 1, last)
    key = f"body:{name.casefold()}"
    figure = cast.figures.setdefault(key, Figure(key, ActorKind.MEDIA, name=name))
    figure.add(
        Reference(
            first + 1, last, MentionForm.NAME, ActorKind.MEDIA, rule="quoted-source"
        )
    )
    return (key,)


def _is_nominal(cast: Cast, first: int) -> bool:
    reading = cast.reading
    bare = "analytic" in reading.language.lexicon.traits
    one = reading.has(first, Tag.DETERMINER, "indefinite")
    one = one or first in reading.numbers
    if bare or one or reading.has(first - 1, Tag.DETERMINER):
        return reading.words.is_word(first) or reading.words.is_number(first)
    return reading.words.is_capitalized(first) and not reading.tags[first]
