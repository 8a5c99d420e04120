"""Infinitives that tell of speech: behind the verb they are one with ("tient à rappeler"), or by themselves ("Et X d'ajouter que")."""

import attrs

from diplotext.find.analytic.kinds import Kind
from diplotext.find.reading import Reading
from diplotext.find.syntax import Syntax
from diplotext.find.verbs import VerbGroup
from diplotext.lang.entry import Tag


def with_modal(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """Give the infinitive and the finite verb before it as one, unless that refuses or leaves unsaid."""
    before = group.start - 1
    if syntax.reading.has(before, Tag.PREPOSITION, "without"):
        return None
    if syntax.reading.has(before, Tag.PREPOSITION):
        before -= 1
    manner = _led_by_manner(syntax, before)
    modal = manner or syntax.group(before)
    if modal is None or not modal.is_finite or modal.negated:
        return None
    if manner is None and _refuses(syntax, modal):
        return None
    return attrs.evolve(
        modal,
        stop=group.stop,
        lemma=group.lemma,
        passive=False,
        reflexive_at=group.reflexive_at,
    )


def _led_by_manner(syntax: Syntax, at: int) -> VerbGroup | None:
    """Give the verb before a particle or an adjective that leads to a verb of speech ("went on to", "was quick to")."""
    lexicon = syntax.reading.language.lexicon
    before = at - 1
    if not syntax.kinds or syntax.group(at) is not None:
        return None
    if syntax.kinds[at] is Kind.NOMINAL:
        ready = syntax.reading.words.keys[at] in lexicon.suffixes.get("telling", ())
        group = syntax.group(before) if ready else None
        be = group is not None and lexicon.auxiliaries.get(group.lemma) == "be"
        return group if be else None
    group = syntax.group(before)
    comes = group is not None and group.lemma in lexicon.suffixes.get("coming", ())
    return group if comes and syntax.kinds[at] is Kind.PREPOSITION else None


def narrates(reading: Reading, at: int) -> bool:
    """Tell whether "de" behind a quotation and a comma makes an infinitive narrate ("« X », de renchérir Y")."""
    return (
        reading.has(at, Tag.PREPOSITION, "of")
        and reading.is_mark(at - 1, ",")
        and reading.is_mark(at - 2, '"»”')
    )


def goes_on_telling(syntax: Syntax, at: int, *, alone: bool = False) -> bool:
    """
    Tell whether "de" makes an infinitive narrate behind "et" and a subject, if any ("Et X d'ajouter que").

    Args:
        syntax: The article.
        at: The word before the infinitive.
        alone: Whether to ask for an infinitive without a subject.
    """
    reading = syntax.reading
    first = reading.sentence(at).first
    joined = reading.hit(first, Tag.COORDINATOR)
    if joined is None or not reading.has(at, Tag.PREPOSITION, "of"):
        return False
    near = joined[0] <= at <= joined[0] + (0 if alone else _NARRATED)
    return near and not any(syntax.group(i) for i in range(joined[0], at))


_NARRATED = 12


def _refuses(syntax: Syntax, modal: VerbGroup) -> bool:
    """Tell whether a verb reports itself, or refuses, so that the infinitive is no cue of its own."""
    lexicon = syntax.reading.language.lexicon
    if modal.lemma in lexicon.suffixes.get("withholding", ()):
        return True
    records = lexicon.commissives.get(modal.lemma, ())
    speaks = any(
        "bare" in r.frames or r.linkers for r in lexicon.reporting.get(modal.lemma, ())
    )
    return speaks or any(record.negative for record in records)
