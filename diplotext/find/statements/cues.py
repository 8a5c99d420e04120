"""Which verb groups are cues of reported speech, with the words that belong to them."""

from collections.abc import Mapping

import attrs

from diplotext.find.analytic.unsaid import leaves_unsaid
from diplotext.find.grammar.clause_asides import leads_to_telling
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.told_before import is_told_before
from diplotext.find.grammar.told_infinitives import (
    goes_on_telling,
    narrates,
    with_modal,
)
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading
from diplotext.find.reading.vocabulary import has_words_of
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.cue_tails import tail_behind
from diplotext.find.statements.own_remarks import is_own_remark
from diplotext.lang.entry import Phrase, Tag
from diplotext.lang.inflect import Tense
from diplotext.lang.reporting import Reporting
from diplotext.text.span import Span


@attrs.frozen
class CueMatch:
    """
    A verb group read as a cue.

    Attributes:
        group: The verb group.
        record: What the pack says of the verb in this use.
        stop: Behind the last word of the cue, its tail included.
        linkers: What leads to its infinitive here.
    """

    group: VerbGroup
    record: Reporting
    stop: int
    linkers: tuple[Phrase, ...]

    @property
    def first(self) -> int:
        """First word of the cue, its reflexive pronoun included."""
        return self.group.opening

    def attributes(
        self,
        content: tuple[Span, ...],
        quoted: tuple[Span, ...],
        rule: str,
        source: Subject,
    ) -> Attribution:
        """Attribute content to the words that name a speaker, by a rule."""
        return Attribution(
            content,
            quoted,
            rule,
            (self.first, self.stop),
            self.record.lemma,
            self.record.act,
            source,
            negative=self.group.negated != self.record.negative,
            tentative=self.is_tentative,
        )

    @property
    def is_tentative(self) -> bool:
        """Whether it reports only when its subject is known to be able to speak."""
        return self.record.weak or (self.record.document and not self.group.compound)


def find_cues(syntax: Syntax) -> list[tuple[CueMatch, ...]]:
    """Find the verb groups that report speech, each with all its senses that fit."""
    found: list[tuple[CueMatch, ...]] = []
    for group in syntax.groups:
        matches = _predicative(syntax.reading, group) or _senses(syntax, group)
        if matches:
            found.append(matches)
    return found


def _senses(syntax: Syntax, group: VerbGroup) -> tuple[CueMatch, ...]:
    records = syntax.reading.language.lexicon.reporting.get(group.lemma)
    whole = _whole(syntax, group) if records else None
    if not records or whole is None or _stays_silent(syntax.reading, whole):
        return ()
    if is_own_remark(syntax, group, whole):
        return ()
    hidden = syntax.reading.language.lexicon.suffixes.get("hiding", ())
    if whole.lemma in hidden and not whole.negated:
        return ()
    if leaves_unsaid(syntax, whole):
        records = tuple(r for r in records if not _asserts(r))
    return _matches(syntax.reading, whole, records)


def _predicative(reading: Reading, group: VerbGroup) -> tuple[CueMatch, ...]:
    """Read the participle of a passive as an adjective ("está convencido de que")."""
    if not group.passive:
        return ()
    for lemma, tailed in _adjectives(reading).items():
        bare = attrs.evolve(
            group, stop=group.stop - 1, lemma=lemma, passive=False, compound=False
        )
        matches = _matches(reading, bare, tailed)
        if matches:
            return matches
    return ()


@once
def _adjectives(reading: Reading) -> Mapping[str, tuple[Reporting, ...]]:
    """Give the senses of the verbs for "to be" with words behind them, where the pack has any."""
    lexicon = reading.language.lexicon
    found = {
        lemma: tuple(r for r in lexicon.reporting.get(lemma, ()) if r.tail)
        for lemma, role in lexicon.auxiliaries.items()
        if role == "be"
    }
    return {lemma: tailed for lemma, tailed in found.items() if tailed}


def _stays_silent(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether a group says that nothing was said ("ni confirmé ni démenti")."""
    if reading.has(group.start - 1, Tag.NEGATION, "neither"):
        return True
    return group.negated and any(
        reading.has(i, Tag.NEGATION, "neither")
        for i in range(group.first, group.stop + 1)
    )


def _withholds(group: VerbGroup, record: Reporting) -> bool:
    """
    Tell whether a negated verb of saying says that something was not said.

    Denying, not excluding and not believing do speak; "n'a pas précisé" does not.
    """
    return group.negated and _asserts(record)


def _asserts(record: Reporting) -> bool:
    return record.act == "assertive" and not record.negative and not record.weak


def _whole(syntax: Syntax, group: VerbGroup) -> VerbGroup | None:
    """
    Give a group that stands where a cue can stand, with the verb it is part of.

    An infinitive is a cue only right behind another verb, with which it is one ("veut
    croire", "tient à rappeler"), and not behind a refusal or a negation to speak; or
    behind a preposition that tells what somebody did at the same time ("tras asegurar que").
    """
    if group.is_finite:
        told = group.tense is not Tense.SUBJUNCTIVE or is_told_before(syntax, group)
        return group if told else None
    if group.tense is not Tense.INFINITIVE:
        return group
    before = group.start - 1
    if narrates(syntax.reading, before) or goes_on_telling(syntax, before):
        return attrs.evolve(group, start=before, tense=Tense.PRESENT)
    if leads_to_telling(syntax.reading, group.start) is not None:
        return attrs.evolve(group, negated=False)  # "non sans rappeler que"
    return with_modal(syntax, group)


def _matches(
    reading: Reading, group: VerbGroup, records: tuple[Reporting, ...]
) -> tuple[CueMatch, ...]:
    adjective = _adjective(reading, group)
    if adjective is not None and group.reflexive:
        widest = max(
            records, key=lambda r: ("that" in r.frames, not r.tail, len(r.frames))
        )
        return (CueMatch(group, widest, *adjective),)
    found: list[CueMatch] = []
    for record in records:
        if record.reflexive is not None and record.reflexive != group.reflexive:
            continue
        if record.tail and not has_words_of(reading, record.tail):
            continue
        stop = _tail_stop(reading, group.stop, record.tail)
        if stop is None and record.addressed:
            stop = tail_behind(reading, group.stop, record.tail)
        if stop is not None and not _withholds(group, record):
            found.append(CueMatch(group, record, stop, record.linkers))
    return _with_tail(reading, found)


def _with_tail(reading: Reading, found: list[CueMatch]) -> tuple[CueMatch, ...]:
    """
    Keep the senses with a particle right behind the verb where there are any: what is ruled out is not ruled.

    A preposition may lead to something else ("insisted on Monday that").
    """
    tailed = tuple(
        match
        for match in found
        if match.record.tail
        and reading.first_of(match.group.stop, match.record.tail) is not None
        and not reading.has(match.group.stop, Tag.PREPOSITION)
    )
    return tailed or tuple(found)


def _adjective(
    reading: Reading, group: VerbGroup
) -> tuple[int, tuple[Phrase, ...]] | None:
    """Read the adjective of "se dire prêt": where it ends, and what leads on from it."""
    at = skip_adverbs(reading, group.stop)
    hit = reading.hit(at, Tag.REPORTING_ADJECTIVE)
    if hit is None:
        return _quoted_adjective(reading, group, at)
    return hit[0], tuple((linker,) for linker in sorted(hit[1].features))


def _quoted_adjective(
    reading: Reading, group: VerbGroup, at: int
) -> tuple[int, tuple[Phrase, ...]] | None:
    """Read the adjective between quotation marks of "se dire « préoccupé »", a word any may be."""
    records = reading.language.lexicon.reporting[group.lemma]
    pronominal = any(record.reflexive is not False for record in records)
    if pronominal or piece_at(reading, at) is None:
        return None
    return group.stop, ()


def _tail_stop(reading: Reading, stop: int, tail: tuple[Phrase, ...]) -> int | None:
    if not tail:
        return stop
    return reading.first_of(stop, tail) or reading.first_of(
        skip_adverbs(reading, stop), tail
    )


def over_mark(reading: Reading, cue: CueMatch) -> int:
    """Give the word behind a cue, over the mark that closes a verb quoted by itself ("« exige » que")."""
    at = skip_adverbs(reading, cue.stop)
    closes = reading.is_mark(at, '»”"') and piece_at(reading, at) is None
    outside = reading.quote_of[at] == reading.quote_of[cue.first]
    return at + 1 if closes and outside else cue.stop
