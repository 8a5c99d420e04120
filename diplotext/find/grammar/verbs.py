"""Verb groups: a verb with its auxiliaries, its negation and the pronoun glued to it."""

import attrs

from diplotext.find.grammar.negations import (
    has_negation,
    is_denied_before,
    is_restrictive,
    is_without,
)
from diplotext.find.grammar.parted import over_parted
from diplotext.find.grammar.verb_forms import (
    ENDINGS,
    best,
    is_led,
    is_proper,
    participle_at,
    verb_entries,
)
from diplotext.find.grammar.verb_pronouns import before_verb, glued_pronoun
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag
from diplotext.lang.inflect import Tense


_FINITE = frozenset(
    {
        Tense.PRESENT,
        Tense.IMPERFECT,
        Tense.PAST_HISTORIC,
        Tense.FUTURE,
        Tense.CONDITIONAL,
        Tense.SUBJUNCTIVE,
    }
)


_MAX_BETWEEN = 8


@attrs.frozen(cache_hash=True)  # rules remember what they gave for it
class VerbGroup:
    """
    One verb group of a text; indexes count words.

    Attributes:
        start: First word, with the negation and the pronouns before the verb.
        first: First word of the verb itself, its auxiliary if it has one.
        stop: Behind its last word, the pronoun glued to it included.
        lemma: Infinitive of the main verb.
        tense: Tense of the finite word; of the only word where there is none.
        compound: Whether an auxiliary and a participle build it.
        passive: Whether it is a passive.
        reflexive_at: Index of its reflexive pronoun, if it is pronominal.
        negated: Whether it is negated.
        pronoun: Index of the subject pronoun glued behind the verb, if any.
        plural: Whether the finite word is plural, when its form tells.
        person: First, second or third person of the finite word; 3 when the form does not tell.
        closing: Range of the words of the group that stand apart from the finite one, if any do.
    """

    start: int
    first: int
    stop: int
    lemma: str
    tense: Tense
    compound: bool = False
    passive: bool = False
    reflexive_at: int | None = None
    negated: bool = False
    pronoun: int | None = None
    plural: bool | None = None
    person: int = 3
    closing: tuple[int, int] | None = None

    @property
    def reflexive(self) -> bool:
        """Whether the verb is pronominal."""
        return self.reflexive_at is not None

    @property
    def opening(self) -> int:
        """First word of the verb with its reflexive pronoun."""
        return self.first if self.reflexive_at is None else self.reflexive_at

    @property
    def is_finite(self) -> bool:
        """Whether the group has a tense of its own and so a subject."""
        return self.tense in _FINITE

    def is_formed_like(self, other: "VerbGroup") -> bool:
        """Tell whether another verb has the tense of this one, and an auxiliary if this one has."""
        return self.tense is other.tense and self.compound == other.compound


def find_verbs(reading: Reading) -> tuple[VerbGroup, ...]:
    """Find the verb groups of the sentences, in the order of the text."""
    found: list[VerbGroup] = []
    behind, verb = 0, Tag.VERB.bit
    endings = _endings(reading)
    for index, tags in enumerate(reading.begin_bits[:-1]):
        if index < behind:
            continue
        group = None
        if tags & verb:
            group = _group_at(reading, index)
        elif not tags and reading.words.keys[index].endswith(endings):
            group = _by_suffix(reading, index)
        if group is not None and not (
            found and _is_its_noun(reading, found[-1], group)
        ):
            found.append(group)
            behind = group.stop
    return tuple(found)


def _endings(reading: Reading) -> tuple[str, ...]:
    """Give the ends by which words that no list knows are taken for verbs."""
    suffixes = reading.language.lexicon.suffixes
    names = ("infinitive", *(ending for ending, *_ in ENDINGS))
    return tuple(end for name in names for end in suffixes.get(name) or ("\0",))


def _is_its_noun(reading: Reading, before: VerbGroup, group: VerbGroup) -> bool:
    """Tell whether what looks like a verb is the bare noun of the verb before it ("a obtenu copie")."""
    bare = group.start == group.first and group.stop == group.first + 1
    simple = bare and group.is_finite and group.pronoun is None
    adjacent = before.stop == group.start and before.is_finite
    leads = reading.has(group.stop, Tag.COMPLEMENTIZER)
    return simple and adjacent and not leads


def _group_at(reading: Reading, index: int) -> VerbGroup | None:
    entries = verb_entries(reading, index)
    if not entries or reading.sentence_of[index] < 0 or is_proper(reading, index):
        return None
    entry = best(reading, index, entries)
    if entry is None:
        return None
    role = reading.language.lexicon.auxiliaries.get(entry.lemma)
    if role in ("have", "be"):
        return _compound(reading, index, entry, role)
    return _simple(reading, index, entry)


def _compound(reading: Reading, index: int, auxiliary: Entry, role: str) -> VerbGroup:
    """Read on from an auxiliary over its pronoun, negation and adverbs to the participle."""
    base = _simple(reading, index, auxiliary)
    at = _skip_between(reading, base.stop)
    participle = participle_at(reading, at)
    if participle is None:
        return _progressive(reading, base, at, role)
    inner = reading.language.lexicon.auxiliaries.get(participle.lemma)
    passive = role == "be" and _is_passive(reading, participle.lemma, base)
    stop, lemma = at + 1, participle.lemma
    if inner == "be":
        further = _skip_between(reading, stop)
        second = participle_at(reading, further)
        if second is not None:
            passive, stop, lemma = True, further + 1, second.lemma
    return VerbGroup(
        base.start,
        base.first,
        stop,
        lemma,
        base.tense,
        compound=not passive or inner == "be",
        passive=passive,
        reflexive_at=base.reflexive_at,
        negated=base.negated or has_negation(reading, base.stop, at),
        pronoun=base.pronoun,
        plural=base.plural,
        person=base.person,
    )


def _progressive(reading: Reading, base: VerbGroup, at: int, role: str) -> VerbGroup:
    """Read on from "to be" to a gerund with which it is one verb ("está negociando")."""
    if role != "be" or "drops-subject" not in reading.language.lexicon.traits:
        return base
    for stop, entry in reading.tags[at] if at < len(reading.words) else ():
        if entry.tag is Tag.VERB and entry.value == Tense.GERUND and stop == at + 1:
            return attrs.evolve(base, stop=stop, lemma=entry.lemma)
    return base


def _is_passive(reading: Reading, lemma: str, base: VerbGroup) -> bool:
    return not base.reflexive and lemma not in reading.language.lexicon.being_verbs


def _skip_between(reading: Reading, index: int) -> int:
    """Skip negation and adverbs that stand between an auxiliary and its participle."""
    at, limit = index, index + _MAX_BETWEEN
    while at < min(limit, len(reading.words)):
        hit = reading.hit(at, Tag.ADVERB) or reading.hit(at, Tag.NEGATION)
        behind = over_parted(reading, at) if hit is None else hit[0]
        if behind == at:
            return at
        at = behind
    return at


def _simple(reading: Reading, index: int, entry: Entry) -> VerbGroup:
    start, reflexive_at, ne = before_verb(reading, index, entry)
    pronoun, stop = glued_pronoun(reading, index + 1)
    negated = ne and (
        has_negation(reading, stop, stop + 2) or has_negation(reading, start - 1, start)
    )
    tense = Tense(entry.value or "")
    if tense is Tense.INFINITIVE:
        negated = ne or is_without(reading, start)
    features = entry.features
    if "reflexive" in features and reflexive_at is None:
        reflexive_at = index
    negated = negated or any(
        reading.has(at, Tag.NEGATION, "alone") for at in range(start, index)
    )
    negated = negated or (tense in _FINITE and is_denied_before(reading, start))
    return VerbGroup(
        start=start,
        first=index,
        stop=stop,
        lemma=entry.lemma,
        tense=tense,
        reflexive_at=reflexive_at,
        negated=negated or (ne and not is_restrictive(reading, stop)),
        pronoun=pronoun,
        plural=("plural" in features) if {"plural", "singular"} & features else None,
        person=next((p for p in (1, 2, 3) if str(p) in features), 3),
    )


def _by_suffix(reading: Reading, index: int) -> VerbGroup | None:
    """Take a word that no list knows for a verb when its end is that of a future or a conditional."""
    words, suffixes = reading.words, reading.language.lexicon.suffixes
    key = words.keys[index]
    if words.is_capitalized(index) or reading.sentence_of[index] < 0:
        return None
    if key in suffixes.get("not_future", ()) or reading.has(index - 1, Tag.DETERMINER):
        return None
    if key.endswith(suffixes.get("infinitive") or ("\0",)) and is_led(reading, index):
        return _simple(reading, index, Entry(Tag.VERB, key, Tense.INFINITIVE))
    for ending, tense, plural, person in ENDINGS:
        if key.endswith(suffixes.get(ending) or ("\0",)):
            entry = Entry(Tag.VERB, key, tense, frozenset({plural, person}))
            return _simple(reading, index, entry)
    return None
