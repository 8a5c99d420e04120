"""Interviews in print: paragraphs that a label opens, "Frage: ..." and "Antwort: ..."."""

from diplotext.find.attribution import Attribution
from diplotext.find.cast import Cast
from diplotext.find.reading import Reading
from diplotext.find.syntax import Subject, Syntax
from diplotext.model import ActorKind


ANSWER = "interview-answer"
QUESTION = "interview-question"


def interview(syntax: Syntax) -> list[Attribution]:
    """Find the questions and answers of an interview; labels of one kind alone make none."""
    reading = syntax.reading
    suffixes = reading.language.lexicon.suffixes
    labels = {
        QUESTION: suffixes.get("question_labels", ()),
        ANSWER: suffixes.get("answer_labels", ()),
    }
    found = [
        said
        for paragraph in reading.body
        for rule, words in labels.items()
        if (said := _labelled(reading, reading.words.within(paragraph), rule, words))
    ]
    return found if len({said.rule for said in found}) == len(labels) else []


def _labelled(
    reading: Reading, words: range, rule: str, labels: tuple[str, ...]
) -> Attribution | None:
    """Read a paragraph that a label and a colon open; a full stop behind a letter does for one."""
    first = words.start
    if len(words) <= _LABEL or reading.words.keys[first] not in labels:
        return None
    short = len(reading.words.keys[first]) == 1
    if not reading.is_mark(first + 1, ":." if short else ":"):
        return None
    content = (reading.span(first + _LABEL, words.stop),)
    source = Subject(((first, first + 1),), pronoun=True)
    return Attribution(content, content, rule, source=source, alone=True)


_LABEL = 2


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
