"""The forms of the verbs of a pack: simple verbs, and those made of a verb and a prefix."""

from collections.abc import Iterator, Mapping

import attrs

from diplotext.errors import PackError
from diplotext.lang.inflect import Form, Tense, expand
from diplotext.lang.toml import Table, flag, strings, subtable, tables, text


PARTICIPLE = "ge"
"""What a participle begins with, unless a prefix that stays there takes its place."""
LINK = "zu"
"""What stands between a prefix that parts and its infinitive."""
_DEEPEST = 3


def conjugate(data: Table) -> Iterator[tuple[str, Form]]:
    """
    Give every form of every verb of verbs.toml, with the lemma it belongs to.

    Args:
        data: The file: `verbs`, and `paradigm` with the tables of endings.

    Raises:
        PackError: If a verb has no paradigm, or one that does not fit it.

    Example:
        >>> weak = {"infinitive": "en", "participle": ["ge_t", "-", "-", "-"]}
        >>> rows = [
        ...     {"lemma": "teilen", "paradigm": "weak"},
        ...     {"lemma": "mitteilen", "base": "teilen", "separable": True},
        ... ]
        >>> data = {"paradigm": {"weak": weak}, "verbs": rows}
        >>> [form.word for lemma, form in conjugate(data) if lemma == "mitteilen"]
        ['mitteilen', 'mitzuteilen', 'mitgeteilt']

    .. versionadded:: 0.1.0
    """
    rows = {text(row, "lemma"): row for row in tables(data, "verbs")}
    paradigms = subtable(data, "paradigm")
    for lemma, row in rows.items():
        yield from ((lemma, form) for form in forms_of(row, rows, paradigms))


def particle_verbs(data: Table) -> Mapping[tuple[str, str], str]:
    """
    Give the verbs whose prefix stands apart: by particle and lemma of the base, the whole lemma.

    Example:
        >>> row = {"lemma": "mitteilen", "base": "teilen", "separable": True}
        >>> particle_verbs({"verbs": [row]})
        {('mit', 'teilen'): 'mitteilen'}

    .. versionadded:: 0.1.0
    """
    return {
        (text(row, "lemma").removesuffix(text(row, "base")), text(row, "base")): text(
            row, "lemma"
        )
        for row in tables(data, "verbs")
        if flag(row, "separable")
    }


def forms_of(
    row: Table, rows: Mapping[str, Table], paradigms: Table, depth: int = 0
) -> tuple[Form, ...]:
    """
    Give every form of one verb.

    Args:
        row: What verbs.toml says of the verb.
        rows: What it says of each verb, by its lemma.
        paradigms: The tables of endings, by their name.
        depth: How many prefixes have been cut off so far.

    Raises:
        PackError: If the verb has no paradigm, or one that does not fit it.
    """
    lemma = text(row, "lemma")
    if "base" not in row:
        return expand(
            lemma,
            subtable(paradigms, text(row, "paradigm")),
            weak=text(row, "weak") if "weak" in row else None,
            stems=tuple(strings(row, "stems")),
        )
    base = text(row, "base")
    prefix = lemma.removesuffix(base)
    if base not in rows or depth > _DEEPEST or prefix == lemma:
        message = f"{lemma}: found the base {base!r}, expected a verb of the list that it ends in"
        raise PackError(message)
    simple = forms_of(rows[base], rows, paradigms, depth + 1)
    join = _apart if flag(row, "separable") else _fixed
    return tuple(
        dict.fromkeys(form for known in simple for form in join(prefix, known))
    )


def _apart(prefix: str, form: Form) -> Iterator[Form]:
    """Put a prefix before a form; an infinitive has a second form with the linking word inside."""
    yield attrs.evolve(form, word=prefix + form.word)
    if form.tense is Tense.INFINITIVE and not form.linked:
        yield attrs.evolve(form, word=prefix + LINK + form.word, linked=True)


def _fixed(prefix: str, form: Form) -> Iterator[Form]:
    """Put a prefix before a form; it takes the place of the prefix of the participle."""
    word = form.word
    if form.tense is Tense.PARTICIPLE:
        word = word.removeprefix(PARTICIPLE)
    yield attrs.evolve(form, word=prefix + word)
