"""Where the infinitive stands that an expression leads to, and whom an order is put to before it."""

import attrs

from diplotext.find.analytic.infinitives import is_set_in
from diplotext.find.analytic.inversions import subject_behind_modal
from diplotext.find.analytic.prefixes import is_prefix
from diplotext.find.commitments.expressions import (
    Expression,
    is_other_verb,
    promises_itself,
)
from diplotext.find.commitments.orders import told
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.light_words import skip_adverbs, skip_light
from diplotext.find.grammar.named_asides import behind_named_aside
from diplotext.find.grammar.skipped_phrases import is_whole, skip_noun_phrase
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_REACH = 16


def bare(
    syntax: Syntax, expression: Expression, at: int
) -> tuple[VerbGroup | None, tuple[int, int] | None]:
    """Find an infinitive no linker leads to, and whom an order is put to before it ("ordenó a X salir")."""
    if not expression.record.order:
        return infinitive_at(syntax, _over_setting(syntax, at)), None
    first, stop = told(syntax, expression.stop)
    return infinitive_at(syntax, stop), (first, stop) if stop > first else None


def _over_setting(syntax: Syntax, at: int) -> int:
    """Step over when, where and with whom, up to an infinitive ("pactó el viernes en Oslo elevar")."""
    reading = syntax.reading
    end = min(at + _REACH, sentence_end(reading, at))
    first = at
    while drops_subject(reading) and first < end:
        if infinitive_at(syntax, first) is not None:
            return first
        hit = reading.hit(first, Tag.PREPOSITION)
        of = reading.has(first, Tag.PREPOSITION, "of")
        if hit is None or of or not reading.words.is_word(first):
            break
        whole = is_whole(reading, first, hit[0]) and syntax.group(hit[0]) is not None
        behind = hit[0] if whole else skip_noun_phrase(syntax, hit[0], end)
        behind = behind_named_aside(reading, behind, end)  # "al ministro, Luis Mora,"
        first = skip_adverbs(reading, behind)  # "prometió en rueda de prensa pagar"
    return at


def linked(
    syntax: Syntax, expression: Expression, at: int
) -> tuple[VerbGroup | None, tuple[int, int] | None]:
    """Find the infinitive a linker leads to, and the words between it and the expression."""
    reading, group = syntax.reading, expression.group
    bare = expression.stop == group.stop
    owns = bare and reading.language.lexicon.auxiliaries.get(group.lemma) == "have"
    for index in range(at, min(at + _REACH, len(reading.words))):
        after = reading.first_of(index, expression.record.linkers)
        acted = infinitive_at(syntax, after) if after is not None else None
        inside = _measures(reading, index) or (
            bool(syntax.kinds) and is_set_in(syntax, index)
        )
        if acted is not None and not inside:
            return acted, (at, index) if index > at else None
        other = is_other_verb(syntax, index, expression.group)
        other = other or (bool(syntax.kinds) and promises_itself(reading, index))
        if other or reading.is_mark(index, ".;:") or _parts(syntax, index):
            break
        if owns and reading.language.lexicon.traits & {"analytic"}:
            break  # "have no troops to withdraw" is no "have to"
    return None, None


def _measures(reading: Reading, index: int) -> bool:
    """Tell whether an infinitive behind a word tells how much so somebody is ("too weak [to] travel", "old enough [to]")."""
    degrees = reading.language.lexicon.suffixes.get("degrees", ())
    return any(reading.key(at) in degrees for at in (index - 1, index - 2))


def _parts(syntax: Syntax, index: int) -> bool:
    """Tell whether "and that" begins a further clause of what is said at a word ("está lista y que, de fracasar")."""
    reading = syntax.reading
    joins = reading.has(index - 1, Tag.COORDINATOR)
    return joins and not syntax.kinds and reading.has(index, Tag.COMPLEMENTIZER)


def infinitive_of(syntax: Syntax, modal: VerbGroup) -> VerbGroup | None:
    """Give the infinitive that goes with a modal verb, its subject between them or not ("Nor would Mali [exclude]")."""
    inverted = subject_behind_modal(syntax, modal) if syntax.kinds else None
    if inverted is not None:
        return infinitive_at(syntax, inverted.segments[-1][1])
    at = skip_light(syntax.reading, modal.stop)
    led = not syntax.kinds and syntax.reading.has(at, Tag.PREPOSITION, "addressee")
    return infinitive_at(syntax, at + led)


def infinitive_at(syntax: Syntax, index: int) -> VerbGroup | None:
    """Give the infinitive that begins at a word, be it behind an adverb or a quotation mark."""
    reading = syntax.reading
    if index < len(reading.words) and reading.is_mark(index, '"«“‘'):
        index += 1
    if syntax.kinds and is_prefix(reading, index):
        index += 2  # "to [co-]sign"
    own = syntax.group(index)
    if own is not None and own.tense is Tense.INFINITIVE and own.first == index:
        return own  # a verb that may be an adverb elsewhere ("to back the plan")
    group = syntax.group(skip_adverbs(reading, index))
    if (
        group is not None
        and group.tense is Tense.INFINITIVE
        and group.start <= skip_adverbs(reading, index) <= group.first
    ):
        return group
    return _behind_negation(syntax, index)


def _behind_negation(syntax: Syntax, index: int) -> VerbGroup | None:
    """Give the infinitive in quoted words behind a negation that is not quoted ("à ne pas « provoquer » Rome")."""
    reading, at = syntax.reading, index
    while reading.has(at, Tag.NEGATION):
        at += 1
    quoted = at > index and reading.is_mark(at, '"«“')
    group = syntax.group(at + 1) if quoted else None
    if group is None or group.tense is not Tense.INFINITIVE or group.start != at + 1:
        return None
    return attrs.evolve(group, negated=True)
