"""Infinitives that tell of speech: behind the verb they are one with ("tient à rappeler"), or by themselves ("Et X d'ajouter que")."""

from collections.abc import Mapping

import attrs

from diplotext.find.analytic.kinds import Kind
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def with_modal(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """Give the infinitive and the finite verb before it as one, unless that refuses or leaves unsaid."""
    before = group.start - 1
    undergone = group.passive and not syntax.kinds  # "quiere ser avisada"
    if undergone or syntax.reading.has(before, Tag.PREPOSITION, "without"):
        return None
    if syntax.reading.has(before, Tag.PREPOSITION):
        before -= 1
    told = _told_to(syntax, group)
    if told is not None:
        return told
    manner = _led_by_manner(syntax, before) or _led_by_phrase(syntax, before)
    modal = manner or syntax.group(before)
    if modal is None or not modal.is_finite or _is_denied(syntax, modal):
        return None
    if manner is None and not modal.negated and _refuses(syntax, modal):
        return None
    return attrs.evolve(
        modal,
        stop=group.stop,
        lemma=group.lemma,
        passive=False,
        negated=False,
        reflexive_at=group.reflexive_at,
    )


def _told_to(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """Give the passive that "se voir" or "s'entendre" makes of a verb of speech: its subject is told ("s'est vu répondre par X que P")."""
    reading = syntax.reading
    hearing = reading.language.lexicon.suffixes.get("is_told", ())
    before = group.start - 1
    before -= reading.has(before, Tag.ADVERB)
    modal = syntax.group(before) if hearing else None
    if modal is None or not modal.reflexive or modal.lemma not in hearing:
        return None
    return attrs.evolve(
        modal,
        first=modal.opening,
        stop=group.stop,
        lemma=group.lemma,
        passive=True,
        reflexive_at=group.reflexive_at,
    )


def _is_denied(syntax: Syntax, modal: VerbGroup) -> bool:
    """Tell whether a negation says that nothing was said; "ne cesse de" and "n'a pas hésité à" say that it was."""
    affirmed = syntax.reading.language.lexicon.suffixes.get("affirmed_by_negation", ())
    return modal.negated and modal.lemma not in affirmed


def _led_by_phrase(syntax: Syntax, at: int) -> VerbGroup | None:
    """Give the verb before words that lead with it to a verb of speech ("a pris soin de préciser")."""
    reading = syntax.reading
    suffixes = reading.language.lexicon.suffixes
    for words in reading.phrases("telling_phrases"):
        phrase, first = " ".join(words), at + 1 - len(words)
        led = first > 0 and reading.follows(first, words)
        group = syntax.group(first - 1) if led else None
        if group is not None and _has_told(suffixes, phrase, group):
            denied = phrase not in suffixes.get("affirmed_by_negation", ())
            return attrs.evolve(group, negated=group.negated and denied)
    return None


def _has_told(
    suffixes: Mapping[str, tuple[str, ...]], phrase: str, group: VerbGroup
) -> bool:
    """Tell whether a verb and the words behind it say that something was said, and not that it must be."""
    needs = phrase in suffixes.get("told_in_the_past", ())
    past = group.compound or group.tense in (Tense.PAST_HISTORIC, Tense.IMPERFECT)
    return past or not needs


def _led_by_manner(syntax: Syntax, at: int) -> VerbGroup | None:
    """Give the verb before a particle or an adjective that leads to a verb of speech ("went on to", "was quick to")."""
    lexicon = syntax.reading.language.lexicon
    before = at - 1
    if not syntax.kinds or syntax.group(at) is not None:
        return None
    while syntax.kinds[before] is Kind.ADVERB:
        before -= 1
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
    if _stands_apart(reading, first, at):
        return True
    joined = reading.hit(first, Tag.COORDINATOR)
    if joined is None or not reading.has(at, Tag.PREPOSITION, "of"):
        return False
    near = joined[0] <= at <= joined[0] + (0 if alone else _NARRATED)
    return near and not any(syntax.group(i) for i in range(joined[0], at))


def _stands_apart(reading: Reading, first: int, at: int) -> bool:
    """Tell whether a sentence is no more than a further act of speech behind "before" ("Avant d'ajouter : « ... »")."""
    if reading.first_of(first, reading.phrases("accompanying")) != at + 1:
        return False
    return not any(
        reading.is_mark(i, ",") and reading.quote_of[i] == reading.quote_of[at]
        for i in range(at, reading.sentence(first).stop)
    )


_NARRATED = 12


def narrated(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """Give the words between "et" and "de" as the subject of an infinitive that narrates ("Et [Oslo] de s'engager à")."""
    before = group.start - 1
    if group.tense is not Tense.INFINITIVE or not goes_on_telling(syntax, before):
        return None
    hit = syntax.reading.hit(syntax.reading.sentence(before).first, Tag.COORDINATOR)
    first = before if hit is None else hit[0]
    return Subject(((first, before),)) if first < before else None


def _refuses(syntax: Syntax, modal: VerbGroup) -> bool:
    """Tell whether a verb reports itself, or refuses, so that the infinitive is no cue of its own."""
    lexicon = syntax.reading.language.lexicon
    if modal.lemma in lexicon.suffixes.get("withholding", ()):
        return True
    records = lexicon.commissives.get(modal.lemma, ())
    speaks = any(
        "bare" in r.frames or r.linkers for r in lexicon.reporting.get(modal.lemma, ())
    )
    return speaks or any(record.negative and not record.tail for record in records)
