"""Statements: the attributions of a story with their speakers."""

import attrs

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.main_voice import leading_voice
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import NOWHERE, Reading, paragraph_of
from diplotext.find.statements.attribution import NOBODY, Attribution
from diplotext.find.statements.circumstances import Circumstances, circumstances
from diplotext.find.statements.insertions import insertions
from diplotext.find.statements.interviews import follows_question
from diplotext.find.statements.neuter_voice import may_be_nobody
from diplotext.find.statements.predicatives import without_predicative
from diplotext.find.statements.press import told_to_press
from diplotext.find.statements.quoted_names import without_names
from diplotext.find.statements.speakers import introduced, resolve
from diplotext.find.statements.spoken_for import spoken_for
from diplotext.find.statements.told_behind import PLANNED, TOLD
from diplotext.model import Act, Actor, ActorKind, Cue, Mode, Polarity, Statement
from diplotext.text.span import Span


@attrs.frozen
class Utterance:
    """
    An attribution with its speakers resolved, by their keys.

    Attributes:
        attribution: What the rules read.
        speakers: Keys of those who speak, none when nobody is named.
        round: What surrounds the act.
        head: Index of the utterance that it carries on.
    """

    attribution: Attribution
    speakers: tuple[str, ...]
    round: Circumstances
    head: int | None = None


def hear(
    syntax: Syntax, cast: Cast, attributions: tuple[Attribution, ...]
) -> tuple[Utterance, ...]:
    """
    Resolve the speakers of a story's attributions, in the order of the text.

    A quotation without a source carries on the statement before it, or is by the person
    whom the sentence before it introduces; one that nobody said is no statement. A pronoun
    counts as a source though nobody is known to be meant.
    """
    heard: list[Utterance] = []
    for read in without_names(cast, attributions):
        attribution = without_predicative(cast, read)
        source = attribution.source
        if attribution.rule == NOBODY:
            heard.append(Utterance(attribution, (), Circumstances()))
            continue
        if source is None:
            place = syntax.reading.words.within(attribution.content[0]).start
            utterance = _alone(syntax, cast, heard, attribution, place)
            if utterance is not None:
                heard.append(utterance)
                if utterance.speakers:
                    cast.speakers.append((place, utterance.speakers))
            continue
        speakers = _who(cast, heard, attribution, source)
        if not speakers and not _counts_alone(cast, attribution, source):
            continue
        place = (attribution.cue or source.segments[0])[0]
        around = circumstances(syntax, cast, attribution)
        around = told_to_press(syntax, cast, place, around)
        heard.append(Utterance(attribution, speakers, around))
        if speakers and not _is_told(syntax.reading, heard, attribution):
            cast.speakers.append((place, speakers))
    _mark(cast, heard)
    return tuple(heard)


def _counts_alone(cast: Cast, attribution: Attribution, source: Subject) -> bool:
    """Tell whether a source counts though nobody is known to be meant: a pronoun that means somebody."""
    untold = attribution.rule in (TOLD, PLANNED)
    nobody = may_be_nobody(cast, source.segments[0][0])
    return source.pronoun and not (untold or nobody)


def _who(
    cast: Cast, heard: list[Utterance], attribution: Attribution, source: Subject
) -> tuple[str, ...]:
    """Give who speaks: whom a pronoun means that is the subject of a verb before as well ("It decides that A and demands B")."""
    for one in heard[-_LISTED:] if source.pronoun and source.is_expressed else ():
        same = one.attribution.source
        if same is not None and same.segments == source.segments:
            return one.speakers
    return resolve(cast, attribution, source)


def _is_told(
    reading: Reading, heard: list[Utterance], attribution: Attribution
) -> bool:
    """
    Tell whether the last one heard is not who speaks on: who asks, or whom somebody tells of.

    Somebody tells of those who speak within his quotation ("'My aunt used to say, ...,' Ana Lund said").
    """
    if attribution.rule == "asked-by":
        return True
    if attribution.rule == "colon" or attribution.named:
        return _is_nested(heard, len(heard) - 1)
    cue = attribution.cue if attribution.rule in _TOLD else None
    return cue is not None and reading.quote_of[cue[0]] != NOWHERE


_LISTED = 6
_TOLD = frozenset({"cue-quotation", "cue-that-clause", "cue-bare-clause"})


def _alone(
    syntax: Syntax,
    cast: Cast,
    heard: list[Utterance],
    attribution: Attribution,
    place: int,
) -> Utterance | None:
    """Give a quotation without a source to who spoke before it, or to who was introduced."""
    head = _answered(syntax, cast, heard, place) if attribution.alone else None
    if head is None:
        head = _carried(syntax.reading, heard, attribution)
    if head is not None:
        return Utterance(attribution, heard[head].speakers, Circumstances(), head)
    met = introduced(cast, place) if attribution.alone else None
    if met is None:
        return None
    voice = leading_voice(cast, place) if cast.figures[met[1][0]].anonymous else ()
    last = _last_of(heard, voice) if voice else None
    if last is not None:
        return Utterance(attribution, voice, Circumstances(), last)
    source = Subject(((met[0].first, met[0].stop),))
    found = attrs.evolve(attribution, source=source, rule="quotation-introduced")
    return Utterance(found, met[1], Circumstances())


def _answered(
    syntax: Syntax, cast: Cast, heard: list[Utterance], place: int
) -> int | None:
    """Give what the person last said whose voice the story is, where a question leads to a quotation."""
    voice = leading_voice(cast, place) if follows_question(syntax, place) else ()
    if not voice or _spoke_here(syntax.reading, cast, heard, place):
        return None
    return _last_of(heard, voice) if voice else None


def _last_of(heard: list[Utterance], voice: tuple[str, ...]) -> int | None:
    """Give the head of what somebody said last."""
    for number in range(len(heard) - 1, -1, -1):
        if heard[number].speakers == voice:
            head = heard[number].head
            return number if head is None else head
    return None


def _spoke_here(
    reading: Reading, cast: Cast, heard: list[Utterance], place: int
) -> bool:
    """Tell whether a person spoke in the paragraph of a word before it, whom a question there is put to."""
    if not heard or len(heard[-1].speakers) != 1:
        return False
    start, last = reading.words.starts[place], heard[-1].attribution.content[-1].end
    here = paragraph_of(reading.body, start)
    there = paragraph_of(reading.body, last)
    person = cast.figures[heard[-1].speakers[0]].kind is ActorKind.PERSON
    return person and here == there


def _mark(cast: Cast, heard: list[Utterance]) -> None:
    """Note which figures the statements need."""
    for utterance in heard:
        around = utterance.round
        for key in (
            *utterance.speakers,
            around.addressee,
            around.medium,
            around.relayed_by,
        ):
            if key is not None:
                cast.figures[key].used = True


def _carried(
    reading: Reading, heard: list[Utterance], attribution: Attribution
) -> int | None:
    """Give the statement a quotation carries on: the last one of its paragraph or the one before."""
    last = len(heard) - 1
    while last >= 0 and _is_nested(heard, last):
        last -= 1
    if last < 0:
        return None
    here = paragraph_of(reading.body, attribution.content[0].start)
    there = paragraph_of(reading.body, heard[last].attribution.content[-1].end)
    if here - there > 1:
        return None
    head = heard[last].head
    return last if head is None else head


def _is_nested(heard: list[Utterance], number: int) -> bool:
    """Tell whether a statement stands within the quotation of one before it."""
    attribution = heard[number].attribution
    if attribution.rule == "nested-quotation":
        return True
    outer = heard[number - 1].attribution.content if number else ()
    return any(
        span.covers(attribution.content[0]) and span != attribution.content[0]
        for span in outer
    )


def make_statements(
    reading: Reading, heard: tuple[Utterance, ...], actors: dict[str, Actor]
) -> tuple[Statement, ...]:
    """Make the statements of a story."""
    made: list[Statement] = []
    for number, utterance in enumerate(heard):
        head = made[utterance.head] if utterance.head is not None else None
        made.append(_statement(reading, f"s{number + 1}", utterance, actors, head))
    return tuple(made)


def _statement(
    reading: Reading,
    name: str,
    utterance: Utterance,
    actors: dict[str, Actor],
    head: Statement | None,
) -> Statement:
    attribution, around = utterance.attribution, utterance.round
    speakers = [actors[key] for key in utterance.speakers]
    return Statement(
        name,
        _mode(attribution),
        attribution.content,
        speaker=speakers[0] if speakers else None,
        co_speakers=tuple(speakers[1:]),
        source=_source(reading, attribution.source) if head is None else head.source,
        cue=_cue(reading, attribution)
        if head is None or not attribution.alone
        else head.cue,
        quoted=attribution.quoted,
        polarity=Polarity.NEGATIVE if attribution.negative else Polarity.POSITIVE,
        addressee=actors.get(around.addressee or ""),
        setting=around.setting,
        medium=actors.get(around.medium or ""),
        when=around.when,
        on_behalf_of=spoken_for(reading, speakers),
        continues=head,
        insertions=insertions(reading, attribution.quoted),
        relayed_by=actors.get(around.relayed_by or ""),
        rule=attribution.rule,
    )


def _mode(attribution: Attribution) -> Mode:
    if not attribution.quoted:
        return Mode.INDIRECT
    return Mode.DIRECT if attribution.alone else Mode.MIXED


def _cue(reading: Reading, attribution: Attribution) -> Cue | None:
    if attribution.cue is None:
        return None
    return Cue(reading.span(*attribution.cue), attribution.lemma, Act(attribution.act))


def _source(reading: Reading, source: Subject | None) -> Span | None:
    if source is None or not source.is_expressed:
        return None
    first, stop = source.segments[0][0], source.segments[-1][1]
    quote = reading.quote_of[stop - 1]
    if quote != NOWHERE:  # 'La "coalition des ponts"', the mark that closes it too
        outer = reading.words.within(reading.quotations[quote].outer[-1])
        if first <= outer.start and outer.stop == stop + 1:
            stop = outer.stop
    return reading.span(first, stop)
