"""Interviews in print: paragraphs that a label opens, "Frage: ...", "Antwort: ..." or the names of those who talk."""

from collections import defaultdict
from collections.abc import Mapping

import attrs

from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.model import ActorKind


ANSWER = "interview-answer"
QUESTION = "interview-question"
_LONGEST = 6
_FEWEST = 2
_HYPHENS = "-\u2010\u2011.'\u2019"


@attrs.frozen
class _Turn:
    """
    A paragraph with a label and a colon before what is said; indexes count words.

    Attributes:
        first: First word of the label.
        stop: Behind the last word of it.
        content: First word of what is said.
        end: Behind the last word of that.
        asks: Whether it ends with a question mark.
    """

    first: int
    stop: int
    content: int
    end: int
    asks: bool


def interview(syntax: Syntax) -> list[Attribution]:
    """
    Find the questions and answers of an interview.

    The labels are words for them, or the names of those who talk, one of whom asks. Labels of
    one kind alone make no interview, nor do those that nobody's questions stand behind.
    """
    reading = syntax.reading
    turns: dict[tuple[str, ...], list[_Turn]] = defaultdict(list)
    for paragraph in reading.body:
        turn = _turn(reading, reading.words.within(paragraph))
        if turn is not None:
            turns[reading.words.keys[turn.first : turn.stop]].append(turn)
    return _labelled(reading, turns) or _named(reading, turns)


def _turn(reading: Reading, words: range) -> _Turn | None:
    """Read a paragraph that a label and a colon open; a full stop behind a letter does for one."""
    first, end = words.start, words.stop
    letter = end > first + _FEWEST and len(reading.words.keys[first]) == 1
    if letter and reading.is_mark(first + 1, ".:"):
        return _Turn(first, first + 1, first + 2, end, _asks(reading, end))
    stop = first
    while stop < min(end, first + _LONGEST) and _is_label(reading, stop):
        stop += 1
    while stop > first and reading.is_mark(stop - 1, "."):
        stop -= 1
    if not first < stop < end - 1 or not reading.is_mark(stop, ":"):
        return None
    return _Turn(first, stop, stop + 1, end, _asks(reading, end))


def _is_label(reading: Reading, at: int) -> bool:
    """Tell whether a word may belong to a label: it has a capital, or joins two that have."""
    word = reading.words.is_word(at) and reading.words.is_capitalized(at)
    return word or reading.is_mark(at, _HYPHENS)


def _asks(reading: Reading, end: int) -> bool:
    return any(reading.is_mark(at, "?") for at in range(end - 2, end))


def _labelled(
    reading: Reading, turns: Mapping[tuple[str, ...], list[_Turn]]
) -> list[Attribution]:
    """Give the turns behind "Question" and "Answer", where there are both."""
    suffixes = reading.language.lexicon.suffixes
    asked = suffixes.get("question_labels", ())
    answered = suffixes.get("answer_labels", ())
    found: list[Attribution] = []
    for key, alike in turns.items():
        rule = QUESTION if key[0] in asked else ANSWER
        if len(key) == 1 and key[0] in (*asked, *answered):
            found += [_said(reading, turn, rule, named=False) for turn in alike]
    return found if len({said.rule for said in found}) > 1 else []


def _named(
    reading: Reading, turns: Mapping[tuple[str, ...], list[_Turn]]
) -> list[Attribution]:
    """Give the turns behind the names of those who talk: each has several, and one asks."""
    voices = [alike for alike in turns.values() if len(alike) >= _FEWEST]
    asking = [alike for alike in voices if 2 * sum(t.asks for t in alike) >= len(alike)]
    if len(voices) < _FEWEST or not asking or len(asking) == len(voices):
        return []
    return [
        _said(reading, turn, QUESTION if alike in asking else ANSWER, named=True)
        for alike in voices
        for turn in alike
    ]


def _said(reading: Reading, turn: _Turn, rule: str, *, named: bool) -> Attribution:
    content = (reading.span(turn.content, turn.end),)
    source = Subject(((turn.first, turn.stop),), pronoun=not named)
    return Attribution(content, content, rule, source=source, alone=True)


def interviewed(cast: Cast, index: int) -> tuple[str, ...]:
    """Give who answers at a label: who answered before it, else the person who spoke or was named last."""
    suffixes = cast.reading.language.lexicon.suffixes
    answers = suffixes.get("answer_labels", ())
    questions = suffixes.get("question_labels", ())
    voices = [
        (at, keys)
        for at, keys in cast.speakers
        if at < index
        and cast.reading.words.keys[at] not in questions
        and len(keys) == 1
        and cast.figures[keys[0]].kind is ActorKind.PERSON
        and cast.figures[keys[0]].name
    ]
    answered = [k for at, k in voices if cast.reading.words.keys[at] in answers]
    if answered or voices:
        return answered[-1] if answered else voices[-1][1]
    asking = cast.reading.article.byline
    near = [
        f
        for f in cast.recent(index)
        if f.kind is ActorKind.PERSON and f.name and f.name not in asking
    ]
    return tuple(f.key for f in near[-1:])


def interviewing(cast: Cast) -> tuple[str, ...]:
    """Give who asks in an interview: the author of the story, where it has one."""
    byline = cast.reading.article.byline
    if len(byline) != 1:
        return ()
    return tuple(
        f.key
        for f in cast.figures.values()
        if f.kind is ActorKind.PERSON and f.name == byline[0]
    )


def follows_question(syntax: Syntax, place: int) -> bool:
    """Tell whether a question that nobody is quoted with stands right before a quotation."""
    reading = syntax.reading
    number = reading.sentence_of[place] - 1
    if number < 0:
        return False
    sentence = reading.sentences[number]
    asks = any(
        reading.is_mark(at, "?") for at in range(sentence.stop - 2, sentence.stop)
    )
    return asks and reading.quote_of[sentence.stop - 1] == NOWHERE
