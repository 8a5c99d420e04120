"""How newsrooms of a language dress their copy: bylines, notes, credits, end marks, agencies."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from diplotext.lang.bare import bare
from diplotext.lang.expressions import Expressions


GENRE = "genre"
"""The kind of a headline tag that names a sort of story and nothing of an update."""

_NONE = Expressions()
_HEADS = (
    "date_labels",
    "makings",
    "editor_notes",
    "callings",
    "byline_openings",
    "notes",
)
_CUES = (
    "editor_notes",
    "end_marks",
    "copyrights",
    "contacts",
    "sources",
    "asides",
    "credits",
    "credits_after",
    "contributions",
)
_LETTERS = re.compile(r"\w+")


def _telling(style: "CopyStyle", names: Sequence[str]) -> frozenset[str]:
    """Give a word of each phrase without which it cannot stand: the first that is no small word."""
    return frozenset(
        next((word for word in words if word not in style.function_words), "")
        for words in _phrases(style, names)
    ) - {""}


def _small(style: "CopyStyle", names: Sequence[str]) -> frozenset[str]:
    """Give the first words of the phrases that are made of small words alone."""
    return frozenset(
        words[0]
        for words in _phrases(style, names)
        if words and style.function_words.issuperset(words)
    )


def _phrases(style: "CopyStyle", names: Sequence[str]) -> Iterator[list[str]]:
    """Give the words of all phrases of some expressions, without accents and marks."""
    for name in names:
        for phrase, _ in getattr(style, name).entries:
            yield _LETTERS.findall(bare(" ".join(phrase)))


def _heads(style: "CopyStyle") -> frozenset[str]:
    return _telling(style, _HEADS)


def _openings(style: "CopyStyle") -> frozenset[str]:
    return _small(style, (*_HEADS, *_CUES))


def _cues(style: "CopyStyle") -> frozenset[str]:
    return _telling(style, _CUES)


def _warnings(style: "CopyStyle") -> frozenset[str]:
    return _telling(style, ("nonpublic",)) | _small(style, ("nonpublic",))


def _warning_openings(style: "CopyStyle") -> frozenset[str]:
    return frozenset(words[0] for words in _phrases(style, ("nonpublic",)) if words)


@attrs.frozen
class CopyStyle:
    """
    The words by which the copy of a language is told from its furniture.

    Attributes:
        elided: Folded words that keep their apostrophe.
        function_words: Small words by which the language is recognized.
        shared_words: The other small words, those that a neighbour writes alike among them.
        telling_endings: Endings of longer words, by which a text of a few words is known.
        news_words: Words that news has often, by which a text of a few words is known.
        particles: Lower-case words within names of persons and places.
        joiners: Words between two names.
        companions: Words that bring in helpers.
        locatives: Words after which a name ends and a place follows.
        offices: Words that make an entry of the credits an office and no person.
        ordinals: Endings of a number in digits.
        date_labels: Words that open a line with the date.
        makings: Words before the place where a text was adopted, signed or issued.
        additions: Words in an update note after which the new matter is listed.
        references: Words in an update note that point at a place in the story.
        editor_notes: Words that open a message to the desks.
        callings: Words that call the desks, before what was changed.
        dispatches: Words for a piece of copy.
        subheads: Words that open the line under a headline.
        nonpublic: Words that open a warning that what follows is not for publication.
        end_marks: Words that close the copy.
        copyrights: Words and signs that open a line which says whose the copy is.
        contacts: Words that head or open how somebody is reached.
        sources: Words that open a line which says whose release it is.
        asides: Words that open, or are, a line beside the story, such as one with further reading.
        byline_openings: Words that open a byline.
        byline_titles: Words by which the line under a byline is known.
        notes: Words of update notes, with the kind.
        tags: Tags before a headline, with the kind or `genre`.
        credits: Words before the names of a credit, with the function.
        credits_after: Words behind the names of a credit, with the function.
        contributions: Words that end a sentence of credits, with the function.
        agencies: Printed names of agencies, with the name.

    .. versionadded:: 0.1.0
    """

    elided: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()
    shared_words: frozenset[str] = frozenset()
    telling_endings: frozenset[str] = frozenset()
    news_words: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    companions: frozenset[str] = frozenset()
    locatives: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    ordinals: frozenset[str] = frozenset()
    dispatches: frozenset[str] = frozenset()
    date_labels: Expressions = _NONE
    makings: Expressions = _NONE
    additions: Expressions = _NONE
    references: Expressions = _NONE
    editor_notes: Expressions = _NONE
    callings: Expressions = _NONE
    subheads: Expressions = _NONE
    nonpublic: Expressions = _NONE
    end_marks: Expressions = _NONE
    copyrights: Expressions = _NONE
    contacts: Expressions = _NONE
    sources: Expressions = _NONE
    asides: Expressions = _NONE
    byline_openings: Expressions = _NONE
    byline_titles: Expressions = _NONE
    notes: Expressions = _NONE
    tags: Expressions = _NONE
    credits: Expressions = _NONE
    credits_after: Expressions = _NONE
    contributions: Expressions = _NONE
    agencies: Expressions = _NONE
    heads: frozenset[str] = attrs.field(
        init=False,
        eq=False,
        repr=False,
        default=attrs.Factory(_heads, takes_self=True),
    )
    """Words, without accents, of which one stands early in furniture at the head of the copy."""
    openings: frozenset[str] = attrs.field(
        init=False,
        eq=False,
        repr=False,
        default=attrs.Factory(_openings, takes_self=True),
    )
    """Small words, without accents, with which furniture may begin."""
    cues: frozenset[str] = attrs.field(
        init=False,
        eq=False,
        repr=False,
        default=attrs.Factory(_cues, takes_self=True),
    )
    """Words, without accents, of which one stands in credits and notes at its end."""
    warnings: frozenset[str] = attrs.field(
        init=False,
        eq=False,
        repr=False,
        default=attrs.Factory(_warnings, takes_self=True),
    )
    """Words, without accents, of which one stands early in a warning against publication."""
    warning_openings: frozenset[str] = attrs.field(
        init=False,
        eq=False,
        repr=False,
        default=attrs.Factory(_warning_openings, takes_self=True),
    )
    """Words, without accents, with which such a warning opens."""


def merged(styles: Sequence[CopyStyle]) -> CopyStyle:
    """
    Give a style that knows the words of all the styles, for copy of no known language.

    Example:
        >>> one, two = CopyStyle(joiners=frozenset({"et"})), CopyStyle(joiners=frozenset({"and"}))
        >>> sorted(merged([one, two]).joiners)
        ['and', 'et']

    .. versionadded:: 0.1.0
    """
    style = CopyStyle()
    for other in styles:
        style = _joined(style, other)
    return style


def _joined(one: CopyStyle, other: CopyStyle) -> CopyStyle:
    changes: dict[str, Any] = {}
    for field in (field for field in attrs.fields(CopyStyle) if field.init):
        mine, theirs = getattr(one, field.name), getattr(other, field.name)
        if isinstance(mine, Expressions):
            changes[field.name] = Expressions(mine.entries + theirs.entries)
        else:
            changes[field.name] = mine | theirs
    return attrs.evolve(one, **changes)
