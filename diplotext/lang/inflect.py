"""Turns a lemma and a table of endings into inflected forms; the tables belong to the packs."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

import attrs

from diplotext.errors import PackError


WEAK = "*"
MISSING = "-"
OTHER = "/"
STEM = "_"
_PERSONS = 3


class Tense(StrEnum):
    """
    The part of a verb's conjugation that a form belongs to.

    The values are the keys of a paradigm's tables of endings.

    Example:
        >>> Tense("past_historic").name
        'PAST_HISTORIC'

    .. versionadded:: 0.1.0
    """

    INFINITIVE = "infinitive"
    PRESENT = "present"
    IMPERFECT = "imperfect"
    PAST_HISTORIC = "past_historic"
    FUTURE = "future"
    CONDITIONAL = "conditional"
    SUBJUNCTIVE = "subjunctive"
    PARTICIPLE = "participle"
    """The participle that agrees in gender and number and builds compound tenses."""
    GERUND = "gerund"
    """The present participle, which does not change."""


_CELLS: dict[Tense, int] = dict.fromkeys(Tense, 2 * _PERSONS) | {
    Tense.INFINITIVE: 0,
    Tense.PARTICIPLE: 4,
    Tense.GERUND: 1,
}


@attrs.frozen
class Form:
    """
    One inflected word, with the place it has in the conjugation.

    Attributes:
        word: The word as it is written.
        tense: The table it comes from.
        person: First, second or third person; nothing for forms without a person.
        plural: Whether it is plural; nothing for forms without number.
        feminine: Whether it is feminine; nothing for forms without gender.
        linked: Whether an infinitive holds the word that links it ("mitzuteilen").

    Example:
        >>> Form("signée", Tense.PARTICIPLE, None, plural=False, feminine=True).word
        'signée'

    .. versionadded:: 0.1.0
    """

    word: str
    tense: Tense
    person: int | None
    plural: bool | None
    feminine: bool | None = None
    linked: bool = False


def expand(
    lemma: str,
    paradigm: Mapping[str, object],
    *,
    weak: str | None = None,
    stems: tuple[str, ...] = (),
) -> tuple[Form, ...]:
    """
    List every form that a paradigm gives to a lemma.

    A paradigm names the ending that is cut off the lemma and, per tense, the endings to put in its
    place. An ending that starts with `*` goes on the weak stem, one that starts with a digit on the
    stem of that number, `_` stands for the stem where something goes before it, `/` stands between
    two spellings of one form, and `-` marks a form that does not exist. A tense may be left out
    altogether.

    Args:
        lemma: The infinitive.
        paradigm: Endings by tense; the infinitive's own ending is a text, the others are lists.
        weak: The second stem, for verbs that have two; the first stem serves for both otherwise.
        stems: Further stems, for endings that name one by its number, the first of them 1.

    Returns:
        The infinitive, then the forms of each tense in the order of persons, no form twice.

    Raises:
        PackError: If the lemma has another ending than the paradigm, or a table of endings is
            missing, too long or too short, not made of texts, or on a stem that is not given.
            It is a `ValueError`.

    Example:
        >>> endings = {"infinitive": "er", "present": ["*e", "*es", "*e", "ons", "ez", "*ent"]}
        >>> [form.word for form in expand("lever", endings, weak="lèv")]
        ['lever', 'lève', 'lèves', 'lève', 'levons', 'levez', 'lèvent']

    .. versionadded:: 0.1.0
    """
    cut = paradigm.get(Tense.INFINITIVE.value)
    if not isinstance(cut, str):
        message = (
            f"{lemma}: found {cut!r} under 'infinitive', expected the ending as a text"
        )
        raise PackError(message)
    if not lemma.endswith(cut):
        message = f"{lemma}: found a lemma with another ending, expected one that ends in {cut!r}"
        raise PackError(message)
    stem = lemma.removesuffix(cut)
    forms = [Form(lemma, Tense.INFINITIVE, None, None)]
    for tense, cells in _CELLS.items():
        if cells and tense.value in paradigm:
            endings = _endings(paradigm[tense.value], f"{lemma}: {tense.value}", cells)
            roots = (stem, stem if weak is None else weak, *stems)
            forms.extend(_tense(tense, endings, roots))
    return tuple(dict.fromkeys(forms))


def _endings(value: object, place: str, cells: int) -> tuple[str, ...]:
    """
    Check one table of endings.

    Example:
        >>> _endings(["ant"], "signer: gerund", 1)
        ('ant',)
    """
    items: list[object] = [*value] if isinstance(value, list | tuple) else []
    texts = tuple(item for item in items if isinstance(item, str))
    if len(texts) != cells or len(items) != cells:
        message = f"{place}: found {value!r}, expected a list of {cells} texts"
        raise PackError(message)
    return texts


def _tense(
    tense: Tense, endings: tuple[str, ...], roots: tuple[str, ...]
) -> Iterator[Form]:
    """
    Put the endings of one tense on the stems: the first, the weak one, and those with a number.

    Example:
        >>> [form.word for form in _tense(Tense.GERUND, ("ant",), ("sign", "sign"))]
        ['signant']
    """
    for cell, spellings in enumerate(endings):
        for ending in spellings.split(OTHER):
            if ending != MISSING:
                yield _form(spell(ending, roots), tense, cell)


def spell(ending: str, roots: tuple[str, ...]) -> str:
    """
    Put one ending on the stem it asks for.

    Example:
        >>> spell("1t", ("sprech", "sprech", "sprich")), spell("ge_t", ("mach", "mach"))
        ('spricht', 'gemacht')
    """
    if ending[:1].isdecimal():
        number = int(ending[0]) + 1
        if number >= len(roots):
            message = f"{roots[0]}: found the ending {ending!r}, expected a stem of that number"
            raise PackError(message)
        return roots[number] + ending[1:]
    if STEM in ending:
        return ending.replace(STEM, roots[0])
    root = roots[1] if ending.startswith(WEAK) else roots[0]
    return root + ending.removeprefix(WEAK)


def _form(word: str, tense: Tense, cell: int) -> Form:
    """
    Name the place of a word by the cell of the table it comes from.

    Example:
        >>> _form("signons", Tense.PRESENT, 3).person
        1
    """
    if tense is Tense.GERUND:
        return Form(word, tense, None, None)
    if tense is Tense.PARTICIPLE:
        return Form(word, tense, None, plural=cell > 1, feminine=cell % 2 == 1)
    return Form(word, tense, cell % _PERSONS + 1, plural=cell >= _PERSONS)
