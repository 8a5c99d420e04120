"""Who speaks: the words beside a cue resolved to figures of the story."""

from diplotext.find.analytic.own_words import of_itself
from diplotext.find.analytic.together import together
from diplotext.find.coreference.beside import name_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.host_voice import in_part
from diplotext.find.coreference.meant import is_person, whom
from diplotext.find.coreference.of_two import of_two
from diplotext.find.coreference.origins import by_origin
from diplotext.find.coreference.pronouns import pronoun, understood
from diplotext.find.coreference.seats import seat
from diplotext.find.coreference.spoken_here import nameless_before, spoke_before
from diplotext.find.coreference.titles import pointed_at
from diplotext.find.grammar.apposed_titles import begins_title
from diplotext.find.grammar.syntax import Subject
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.by_saying import by_saying
from diplotext.find.statements.called_before import called_before
from diplotext.find.statements.epithets import by_epithet
from diplotext.find.statements.going_papers import going_on, told_in_present
from diplotext.find.statements.headings import LED
from diplotext.find.statements.interviews import (
    ANSWER,
    QUESTION,
    interviewed,
    interviewing,
)
from diplotext.find.statements.led_voice import led_voice
from diplotext.find.statements.natives import native
from diplotext.find.statements.neuter_voice import may_be_nobody, neuter_voice
from diplotext.find.statements.new_speakers import (
    introduces_somebody,
    new_speaker,
    quoted_body,
)
from diplotext.find.statements.of_himself import of_himself
from diplotext.find.statements.one_of_them import one_of_them
from diplotext.find.statements.read_there import is_there, spoken_there
from diplotext.find.statements.same_voice import same_voice
from diplotext.find.statements.source_again import heard_last
from diplotext.find.statements.speaking_papers import paper, provision
from diplotext.find.statements.told_behind import PLANNED, TOLD, may_tell
from diplotext.find.statements.told_speaker import told_speaker
from diplotext.find.statements.voiced_words import by_word_of
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_FARTHEST = 14
_PAIR = 2


def resolve(cast: Cast, attribution: Attribution, source: Subject) -> tuple[str, ...]:
    """Give the figures an attribution's source means; none where it names nobody."""
    keys = _resolved(cast, attribution, source)
    behind = attribution.rule in (TOLD, PLANNED)
    return () if behind and not may_tell(cast, attribution, keys) else keys


def _resolved(cast: Cast, attribution: Attribution, source: Subject) -> tuple[str, ...]:
    """Give the figures that the words of a source mean."""
    first = source.segments[0][0]
    if attribution.rule in (QUESTION, ANSWER) and source.pronoun:
        answers = attribution.rule == ANSWER
        return interviewed(cast, first) if answers else interviewing(cast)
    if not source.is_expressed:
        return _unexpressed(cast, attribution, source)
    if source.pronoun:
        return _taken_up(cast, attribution, source) or _described(cast, source)
    keys = by_word_of(cast, source.segments[0]) if attribution.alone else ()
    if begins_title(cast.reading, first):
        keys = keys or _apposed_to(cast, first)
    keys = keys or _same_source(cast, source.segments[0])
    keys = keys or by_origin(cast, source) or in_part(cast, source)
    keys = keys or native(cast, source) or _called(cast, source)
    keys = keys or seat(cast, *source.segments[0]) or _apposed_to(cast, first)
    keys = keys or of_two(cast, *source.segments[0])
    keys = keys or one_of_them(cast, source.segments[0])
    if not keys and _is_by_order(cast):
        keys = together(cast, source)
    if keys:
        return same_voice(cast, attribution, keys, first) or keys
    if (
        attribution.tentative
        and (not attribution.quoted or attribution.rule == LED)
        and not introduces_somebody(cast, source.segments[0])
    ):
        return ()
    segment = source.segments[0]
    return (
        paper(cast, attribution, segment)
        or _this_one(cast, segment)
        or by_epithet(cast, attribution, segment)
        or by_saying(cast, segment)
        or called_before(cast, segment)
        or new_speaker(cast, segment, plural=source.plural)
    )


def _unexpressed(
    cast: Cast, attribution: Attribution, source: Subject
) -> tuple[str, ...]:
    """Give who speaks where a verb has no words for its subject."""
    first = source.segments[0][0]
    return (
        provision(cast, attribution, first)
        or told_speaker(cast, first)
        or going_on(cast, attribution, first)
        or led_voice(cast, attribution, source)
        or understood(
            cast,
            source,
            beyond=attribution.content,
            voiced=attribution.alone and bool(attribution.quoted),
        )
    )


def _called(cast: Cast, source: Subject) -> tuple[str, ...]:
    """Give whom words name; a capital in the name of a paper is no state ("die „Bangkok Post“")."""
    keys = whom(cast, source)
    state = any(cast.figures[key].kind is ActorKind.STATE for key in keys)
    return (state and quoted_body(cast, source.segments[0])) or keys


def _taken_up(cast: Cast, attribution: Attribution, source: Subject) -> tuple[str, ...]:
    """Give whom a pronoun takes up as who speaks, or the document that "there" stands for."""
    first = source.segments[0][0]
    if is_there(cast.reading, first):
        cue = attribution.cue or (first, first + 1)
        return spoken_there(cast, first, attribution.lemma, cue[1])
    if may_be_nobody(cast, first):
        return neuter_voice(cast, first, attribution.lemma)
    of_own = of_itself if _is_by_order(cast) else of_himself
    own = of_own(cast, attribution, first)
    return (
        own
        or _echoed(cast, source.segments[0])
        or of_two(cast, *source.segments[0])
        or provision(cast, attribution, first)
        or told_in_present(cast, attribution, first)
        or heard_last(cast, first)
        or pronoun(
            cast,
            first,
            beyond=attribution.content,
            plural=source.plural,
            voiced=attribution.alone and bool(attribution.quoted),
        )
        or _of_itself(cast, attribution, source)
    )


def _echoed(cast: Cast, segment: tuple[int, int]) -> tuple[str, ...]:
    """Give who spoke last, where a set phrase for a source says that it is the same one ("selon la même source")."""
    reading, (first, stop) = cast.reading, segment
    suffixes = reading.language.lexicon.suffixes
    noun = reading.words.keys[stop - 1] in suffixes.get("last_sources", ())
    words = reading.words.keys[first : stop - 1]
    same = not set(words).isdisjoint(suffixes.get("same_words", ()))
    return spoke_before(cast, first)[1] if noun and same else ()


def _described(cast: Cast, source: Subject) -> tuple[str, ...]:
    """Give the persons that a noun counts who take up nobody ("The two ministers said ..." at the head of a story)."""
    first, stop = source.segments[0]
    if not any(cast.reading.begins(at, Tag.ROLE.bit) for at in range(first, stop)):
        return ()
    return whom(cast, source) or new_speaker(cast, (first, stop))


def _of_itself(
    cast: Cast, attribution: Attribution, source: Subject
) -> tuple[str, ...]:
    """Give whom what was said is about, where a pronoun before which nobody was named speaks of itself ("Oslo paiera, a-t-il dit")."""
    if attribution.alone or not attribution.rule.startswith("incise"):
        return ()
    return pronoun(cast, source.segments[0][0], plural=source.plural)


def _is_by_order(cast: Cast) -> bool:
    return "analytic" in cast.reading.language.lexicon.traits


def _same_source(cast: Cast, segment: tuple[int, int]) -> tuple[str, ...]:
    """Give who spoke last for "this source", which says no more of whom it means: rather somebody without a name."""
    reading, (first, stop) = cast.reading, segment
    nouns = reading.language.lexicon.suffixes.get("last_sources", ())
    if reading.words.keys[stop - 1] not in nouns:
        return ()
    spoken, keys = nameless_before(cast, first)
    known = _is_known_source(reading, segment) and (
        _is_nameless_near(cast, keys, first)
        and reading.words.keys[stop - 1] not in reading.words.keys[spoken + 1 : first]
    )
    if not (known or _points_back(reading, segment)):
        return ()
    reference = Reference(
        first + 1, stop, MentionForm.NOMINAL, ActorKind.PERSON, rule="this-source"
    )
    for key in keys:
        cast.figures[key].add(reference)
    return keys


def _points_back(reading: Reading, segment: tuple[int, int]) -> bool:
    """Tell whether a noun has but a word before it that says it is the one before ("this", "the same", "dieselbe")."""
    first, stop = segment
    pointed = reading.has(first, Tag.DETERMINER, "demonstrative")
    words = reading.language.lexicon.suffixes.get("same_words", ())
    pointed = pointed or reading.words.keys[first] in words
    same = reading.key(first + 1) in words
    same = same and reading.has(first, Tag.DETERMINER, "definite")
    return (pointed and stop - first == _PAIR) or (same and stop - first == _PAIR + 1)


def _is_known_source(reading: Reading, segment: tuple[int, int]) -> bool:
    """Tell whether a noun has a definite article alone before it ("the source")."""
    first, stop = segment
    return stop - first == _PAIR and reading.has(first, Tag.DETERMINER, "definite")


def _is_nameless_near(cast: Cast, keys: tuple[str, ...], index: int) -> bool:
    """Tell whether who spoke last is one person without a name, told of in this paragraph or the one before."""
    figure = cast.figures[keys[0]] if len(keys) == 1 else None
    if figure is None or figure.name or figure.plural:
        return False
    last = cast.reading.paragraph(figure.last_before(index))
    persons = {ActorKind.PERSON, ActorKind.PERSON_GROUP}
    return figure.kind in persons and cast.reading.paragraph(index) - last <= 1


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
    apart = cast.reading.paragraph(index) - cast.reading.paragraph(sentence.first)
    met = [
        (reference, keys)
        for reference, keys in cast.within(sentence.first, sentence.stop)
        if len(keys) == 1 and cast.figures[keys[0]].kind is ActorKind.PERSON
    ]
    one = apart <= 1 and len({keys for _, keys in met}) == 1
    return met[-1] if one else None


def _apposed_to(cast: Cast, first: int) -> tuple[str, ...]:
    """Give the person named before the comma behind which a phrase stands beside the name."""
    capital = cast.reading.words.is_capitalized(first)
    named = capital and not begins_title(cast.reading, first)
    if named or not cast.reading.is_mark(first - 1, ","):
        return ()
    beside = name_before(cast, max(0, first - _FARTHEST), first - 1)
    if beside is None or beside[0].form is not MentionForm.NAME:
        return ()
    keys = beside[1]
    return keys if len(keys) == 1 and is_person(cast, keys[0]) else ()
