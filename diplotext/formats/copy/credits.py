"""Who worked on the story: the lines at its foot."""

import re
from collections.abc import Collection, Iterator, Sequence

import attrs

from diplotext.formats.copy.contributions import read_contributions
from diplotext.formats.copy.names import names_in
from diplotext.formats.copy.passage import Passage, sentence_end
from diplotext.lang.copy import CopyStyle
from diplotext.model.credit import Credit, CreditFunction
from diplotext.text.span import Span
from diplotext.text.words import cut


LONGEST = 3000
"""Longest credits, in characters; anything longer is text."""

_INITIALS = re.compile(
    r"[a-z]{1,5}(?:-[a-z]{1,5})?(?:/[a-z]{1,5}(?:-[a-z]{1,5})?){1,7}/?"
)
_LONE_INITIALS = re.compile(r"[a-z]{2,3}(?:\.[a-z]{2,3})?")
_CASELESS = r"[\u0590-\u06ff]{1,4}(?:[ -][\u0590-\u06ff]{1,4}){0,2}"
_CASELESS_INITIALS = re.compile(rf"{_CASELESS}(?:/{_CASELESS}){{1,6}}")
"""The same in Arabic and Hebrew, where a person may have letters with blanks between them."""
_SLASHED = re.compile(
    r"[A-Z]{2,5}(?: ?// ?[A-Z]{2,5}){1,3}|[a-z]{1,5}/(?: [a-z]{1,5}/)+"
    r"|(?:/[A-Za-z]{2,4}){2,5}|[A-Z]{2,4}/[a-z]{2,4}(?:/[a-z]{2,4})?"
    r"|[A-Z]{2,4}(?:/[A-Z]{1,4}){1,4}|[A-Za-z]{1,4}(?:/[A-Za-z]{1,4}){2,6}"
    r"|[A-Z]{2,4}(?:/[A-Z]{2,4}){1,4}/[A-Z]{2,12}\d{0,4}/?|[A-Z]{2,3}-{1,3}[A-Z]{2,3}"
    r"|\([A-Z]{2,4}(?:, ?[A-Z]{2,4}){1,3}\)|\([a-z]{1,4}(?:/[a-z]{1,4}){1,4}\)"
)
"""
Initials as desks have them: `AB // CD` at Lusa, `AB---CD` at MAP, `AB-CD` at the ANSA, `(ABC, DEF)` at Belga, `ab/ mal/` at PAP, `/ab/DP/cd` at dpa-AFX, `SKP/ab`, `AK/PR`,
`AB/cd/APA`, and `NTX/AB/CD/PORTS31/` with the name of the story.
"""
_ADDRESS = re.compile(r"<?[^\s@()<>]{1,60}@[^\s@()<>]{1,60}\.[a-z]{2,10}>?")
"""An address alone, as NTB signs."""
_SIGNS = (_INITIALS, _SLASHED, _CASELESS_INITIALS, _ADDRESS)
_CODE = re.compile(r"[a-z]{1,4}\d{0,3}|[A-Z]{2,3}|(?=[a-z:./-]*\d)[a-z\d:./-]{2,12}")
_SIGNED = re.compile(r"(?:/(?:[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3}|[a-z]{1,4})){1,4}")
"""What slashes tie to the agency that signs: `WAM/Ann Orlin/AB`, `Lusa/Fim`."""
_OPENING = re.compile(r"\((?P<agency>[^\W\d_][\w /-]{1,30})\) ")
_CLOSING = re.compile(
    r"[.!?\u2026][\"'\u201d\u2019\u00bb]? \((?P<agency>[^\W\d_][\w /-]{1,30})\)\.?\Z"
)
_LONGEST_SIGN = 40
_BULLETS = frozenset("-*\u2013\u2014")
_BEFORE_SIGNATURE = frozenset("(=-/\u2013\u2014")
_TIES = frozenset("-/")
_LONGEST_DESK = 2
_JOINTS = frozenset(",;.()=")
_MOST_CODES = 6
_FEWEST_LETTERS = 4
"""Letters of a word which a full stop does not abbreviate."""
_STRONGEST = frozenset(CreditFunction) - {CreditFunction.ADDITIONAL_REPORTING}


def is_initials(words: str, *, is_last: bool) -> bool:
    """
    Tell whether a line is the initials of the desk, such as `hh/ph/ts/hd`.

    Args:
        words: The line.
        is_last: Whether it is the last line, where one person's initials may stand alone.

    Example:
        >>> is_initials("ntb-hbr/pdq/jmk", is_last=False), is_initials("ly", is_last=True)
        (True, True)
    """
    if any(shape.fullmatch(words) for shape in _SIGNS):
        return True
    return is_last and _LONE_INITIALS.fullmatch(words) is not None


def signing_agency(passage: Passage, style: CopyStyle) -> str | None:
    """
    Give the agency of a line that signs the copy, such as `dpa cvh ls fom` or `(SDA/sj)`.

    Returns:
        The agency; None when the line is anything else.

    Example:
        >>> from diplotext.formats.copy.passage import cut_passage
        >>> from diplotext.lang.pack import load
        >>> from diplotext.text.span import Span
        >>> style = load("en").copy
        >>> signing_agency(cut_passage("dpa cvh ls", Span(0, 10), style), style)
        'dpa'
    """
    first = _behind(passage, 0, _BEFORE_SIGNATURE)
    helped = style.credits.opening(passage.keys[first:])
    first += 0 if helped is None else helped.stop
    first = _behind(passage, first, style.companions | _BEFORE_SIGNATURE)
    opening = style.agencies.opening(passage.keys[first:])
    if opening is None:
        return None
    stop = first + opening.stop
    printed = passage.words.span(first, stop).of(passage.text)
    if len(printed) <= _LONGEST_DESK and printed.islower():
        return None  # "aa bb" are desks
    between = _TIES | style.joiners | style.companions
    while stop + 1 < len(passage) and passage.keys[stop] in between:
        other = style.agencies.opening(passage.keys[stop + 1 :])
        if other is None:
            break
        stop += 1 + other.stop
    codes = passage.text[passage.words.ends[stop - 1] :]
    if _SIGNED.fullmatch(codes):
        return opening.values[0]
    signs = (
        codes.replace("\\", " ").replace("/", " ").strip(" ()=-\u2013\u2014").split()
    )
    is_code = all(_CODE.fullmatch(sign) is not None for sign in signs)
    return opening.values[0] if is_code and len(signs) <= _MOST_CODES else None


def agency_around(text: str, story: Sequence[Span], style: CopyStyle) -> str | None:
    """
    Give the agency in brackets that opens a story or closes it, as Belga and the SDA sign.

    TT and NTB close its first paragraph with theirs.

    Example:
        >>> from diplotext.lang.pack import load
        >>> style = load("en").copy
        >>> for words in ("(Belga) Riga signs.", "Riga (AFP) signs.", "Riga signs. (AFP)"):
        ...     agency_around(words, [Span(0, len(words))], style)
        'Belga'
        'AFP'
    """
    for span in story[:1]:
        found = _OPENING.match(text, span.start, span.end)
        if found is not None:
            return _whole_agency(found["agency"], style)
    for span in (*story[-1:], *story[:1]):
        begin = max(span.start, span.end - _LONGEST_SIGN)
        found = _CLOSING.search(text, begin, span.end)
        agency = None if found is None else _whole_agency(found["agency"], style)
        if agency is not None:
            return agency
    return None


def _whole_agency(words: str, style: CopyStyle) -> str | None:
    agency = style.agencies.whole(cut(words).keys)
    return None if agency is None else agency.values[0]


def _behind(passage: Passage, first: int, known: Collection[str]) -> int:
    """Give the first word that is none of those known."""
    while first < len(passage) and passage.keys[first] in known:
        first += 1
    return first


@attrs.frozen
class _Cue:
    """Words that say what the persons around them did."""

    first: int
    stop: int
    functions: tuple[str, ...]
    is_behind: bool = False


def read_credits(passage: Passage, style: CopyStyle) -> tuple[Credit, ...]:
    """
    Read credits, in brackets or not: `(Reporting by A in X; editing by B)`.

    Names before the first words that say what anybody did are those of the reporters.

    Returns:
        The credits in order; none when the passage is anything else.

    Example:
        >>> from diplotext.formats.copy.passage import cut_passage
        >>> from diplotext.lang.pack import load
        >>> from diplotext.text.span import Span
        >>> line = "(Reportage Ann Orlin à Riga, avec Jo Tarr; édité par Lou Bex)"
        >>> style = load("fr").copy
        >>> for credit in read_credits(cut_passage(line, Span(0, len(line)), style), style):
        ...     print(credit.function.value, credit.names)
        reporting ('Ann Orlin',)
        additional_reporting ('Jo Tarr',)
        editing ('Lou Bex',)
    """
    if not len(passage):
        return ()
    told = read_contributions(passage, style)
    if told:
        return told
    first = 0
    while first < len(passage) - 1 and passage.keys[first] in _BULLETS | {"("}:
        first += 1
    cues = sorted(_cues(passage, style), key=lambda cue: cue.first)
    if not _is_credit(passage, first, cues, style):
        return ()
    return tuple(_credits(passage, first, cues, style))


def _is_credit(
    passage: Passage, first: int, cues: list[_Cue], style: CopyStyle
) -> bool:
    """Tell whether a passage opens with credits, or with names in brackets and credits behind."""
    if not any(_STRONGEST.intersection(cue.functions) for cue in cues):
        is_lone = len(cues) == 1 and cues[0].first == first
        is_bare = is_lone and cues[0].stop == first + 1
        return is_lone and not (is_bare and passage.keys[first] in style.companions)
    if cues[0].first == first:
        return True
    named = names_in(passage.words, range(first, cues[0].first), style)
    return passage.keys[0] == "(" and bool(named)


def _cues(passage: Passage, style: CopyStyle) -> Iterator[_Cue]:
    for hit in style.credits.find(passage.keys):
        yield _Cue(hit.first, hit.stop, hit.values)
    for hit in style.credits_after.find(passage.keys):
        yield _Cue(hit.first, hit.stop, hit.values, is_behind=True)


def _credits(
    passage: Passage, first: int, cues: list[_Cue], style: CopyStyle
) -> Iterator[Credit]:
    """Give the credits between cues."""
    part = _Part((CreditFunction.REPORTING,), first, first)
    for cue in cues:
        if cue.is_behind:
            own = _last_entry(passage, part.names, cue.first)
            yield from _credit(passage, part, own, style)
            behind = _Part(cue.functions, own, own)
            yield from _credit(passage, behind, cue.first, style)
            part = _Part((), cue.stop, cue.stop)
        else:
            yield from _credit(passage, part, cue.first, style)
            part = _Part(cue.functions, cue.first, cue.stop)
    yield from _credit(passage, part, _last_end(passage, part), style)


def _last_end(passage: Passage, part: "_Part") -> int:
    """Give where the last credit ends: before the full stop behind it, or with the passage."""
    stop = sentence_end(passage, part.names, fewest=_FEWEST_LETTERS)
    return stop - 1 if stop < len(passage) else stop


@attrs.frozen
class _Part:
    """A part of the credits, up to the next cue."""

    functions: tuple[str, ...]
    begin: int
    names: int
    """Where its names begin."""


def _credit(
    passage: Passage, part: _Part, stop: int, style: CopyStyle
) -> Iterator[Credit]:
    """Give the credits of the persons named up to a word."""
    persons = names_in(passage.words, range(part.names, stop), style)
    while stop > part.names and _is_joint(passage, stop - 1, style):
        stop -= 1
    for function in part.functions if persons else ():
        place = passage.span(part.begin, stop)
        yield Credit(CreditFunction(function), persons, place)


def _is_joint(passage: Passage, index: int, style: CopyStyle) -> bool:
    return passage.keys[index] in _JOINTS or passage.keys[index] in style.joiners


def _last_entry(passage: Passage, first: int, stop: int) -> int:
    """Give the first word behind the last semicolon, or else behind the last comma."""
    for mark in ";,":
        for index in range(stop - 1, first - 1, -1):
            if passage.keys[index] == mark:
                return index + 1
    return first
