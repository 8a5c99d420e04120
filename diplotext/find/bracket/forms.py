"""Single words as verb forms in languages that write nouns with a capital."""

import attrs

from diplotext.find.bracket.attributes import (
    closes_attribute,
    is_adjective,
    over_origins,
)
from diplotext.find.bracket.guessed_forms import LED, OPENING, guessed
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.lang.inflect import Tense


_CLOSED = tag_bits(
    Tag.DETERMINER,
    Tag.PREPOSITION,
    Tag.COORDINATOR,
    Tag.SUBORDINATOR,
    Tag.COMPLEMENTIZER,
    Tag.SUBJECT_PRONOUN,
)
_STATES = tag_bits(Tag.STATE, Tag.CAPITAL, Tag.SEAT)
_NEAR = 5
FINITE = frozenset(
    {
        Tense.PRESENT,
        Tense.IMPERFECT,
        Tense.SUBJUNCTIVE,
        Tense.CONDITIONAL,
    }
)
REPORTED = frozenset({Tense.SUBJUNCTIVE, Tense.CONDITIONAL})
"""The moods of reported speech."""


@attrs.frozen
class Forms:
    """
    What each word of a text may be as a verb.

    Attributes:
        reading: The article.
        at: For each word the entries that fit where it stands.
        links: Words that link an infinitive.
    """

    reading: Reading
    at: tuple[tuple[Entry, ...], ...]
    links: frozenset[str]

    @classmethod
    def of(cls, reading: Reading) -> "Forms":
        """Read every word once."""
        links = frozenset(reading.language.lexicon.suffixes.get("link", ()))
        verbs = set(reading.where(Tag.VERB.bit))
        at = (
            *(
                _entries(reading, index) if index in verbs else guessed(reading, index)
                for index in range(len(reading.words))
            ),
            (),
        )
        return cls(reading, at, links)

    def is_verb(self, index: int) -> bool:
        """Tell whether a word may be a verb."""
        return 0 <= index < len(self.at) and bool(self.at[index])

    def finite(self, index: int) -> tuple[Entry, ...]:
        """Give the entries of a word that have a tense; none behind the word that links."""
        if not self.is_verb(index) or self.is_linked(index):
            return ()
        return tuple(e for e in self.at[index] if e.value in FINITE)

    def infinitive(self, index: int) -> Entry | None:
        """Give a word as an infinitive."""
        return self._of(index, Tense.INFINITIVE)

    def participle(self, index: int) -> Entry | None:
        """Give a word as a participle."""
        return self._of(index, Tense.PARTICIPLE)

    def _of(self, index: int, tense: Tense) -> Entry | None:
        if not self.is_verb(index):
            return None
        return next((e for e in self.at[index] if e.value == tense), None)

    def is_linked(self, index: int) -> bool:
        """Tell whether a word is an infinitive with its link, before it or inside it."""
        infinitive = self.infinitive(index)
        if infinitive is None:
            return False
        before = self.reading.words.keys[index - 1] if index else ""
        return "linked" in infinitive.features or before in self.links


def is_reported(entries: tuple[Entry, ...]) -> bool:
    """
    Tell whether a verb form can only be the mood of reported speech.

    It is when no form of the indicative is written like it.
    """
    tenses = {e.value for e in entries if "3" in e.features}
    return Tense.SUBJUNCTIVE in tenses and Tense.PRESENT not in tenses


def _entries(reading: Reading, index: int) -> tuple[Entry, ...]:
    words = reading.words
    if reading.sentence_of[index] == NOWHERE:
        return ()
    if reading.is_one_of(index, _CLOSED) and not _is_infinitive(reading, index):
        return ()
    if reading.has(index, Tag.ADJECTIVE) and _leads_to_noun(reading, index):
        return ()
    if words.is_capitalized(index) and (
        not _opens(reading, index) or _is_noun_before_verb(reading, index)
    ):
        return ()
    entries = [
        e for stop, e in reading.tags[index] if e.tag is Tag.VERB and stop == index + 1
    ]
    if not entries or _stands_as_adjective(reading, index):
        return ()
    return tuple(e for e in entries if _agrees(reading, index, e))


def _is_noun_before_verb(reading: Reading, index: int) -> bool:
    """Tell whether a word with a capital is no verb with a tense, since one stands right behind ("[Beweise] legte er nicht vor")."""
    behind = index + 1
    if behind >= len(reading.words) or reading.words.is_capitalized(behind):
        return False
    closed = reading.is_one_of(behind, _CLOSED)
    return not closed and _is_only_finite(reading, index, behind)


def _is_only_finite(reading: Reading, *indexes: int) -> bool:
    """Tell whether words are forms of verbs, and all of these have a tense."""
    tenses = [
        {e.value for _, e in reading.tags[at] if e.tag is Tag.VERB} for at in indexes
    ]
    return all(told and told <= FINITE for told in tenses)


def _leads_to_noun(reading: Reading, index: int) -> bool:
    """Tell whether a word that is an adjective too stands before a noun, or behind an article."""
    after = index + 1
    noun = after < len(reading.words) and (
        reading.words.is_capitalized(after) or reading.has(after, Tag.DEMONYM)
    )
    links = reading.language.lexicon.suffixes.get("link", ())
    before = reading.words.keys[index - 1] if index else ""
    pronouns = reading.language.lexicon.suffixes.get("neuter_subjects", ())
    follows = after < len(reading.words) and is_adjective(reading, after)
    alone = before in pronouns and not follows
    return noun or (
        reading.is_one_of(index - 1, LED) and before not in links and not alone
    )


def _is_infinitive(reading: Reading, index: int) -> bool:
    """Tell whether a word that is a pronoun too is an infinitive: it closes its clause ("zu sein")."""
    if not reading.has(index, Tag.DETERMINER, "possessive"):
        return False
    after = index + 1
    closes = after >= len(reading.words) or not (
        reading.words.is_word(after) or reading.words.is_number(after)
    )
    return closes and not reading.is_mark(after, OPENING)


def _opens(reading: Reading, index: int) -> bool:
    """
    Tell whether a word opens a sentence or a quotation, so that its capital says nothing.

    A quotation behind an article or a preposition opens with a noun ("die „Sorgen der ...").
    """
    if reading.sentence(index).first == index:
        return True
    marked = reading.is_mark(index - 1, OPENING)
    return marked and not reading.is_one_of(index - 2, LED)


def _stands_as_adjective(reading: Reading, index: int) -> bool:
    """Tell whether a form stands between an article and a noun, as a participle with an ending."""
    words, suffixes = reading.words, reading.language.lexicon.suffixes
    following = over_origins(reading, index + 1)
    if following >= len(words) or not words.is_capitalized(following):
        return False
    if closes_attribute(reading, index):
        return True
    named = reading.begins(following, _STATES)  # "Vor 2030 vergebe Oslo ..."
    counted = index - 1 in reading.numbers and not named
    if named and reading.has(index - 1, Tag.DETERMINER, "possessive"):
        return False  # "Ihr gehören Norwegen und Kenia an"
    led = reading.is_one_of(index - 1, LED) or counted
    if not led or words.keys[index - 1] in suffixes.get("neuter_subjects", ()):
        return False
    ends = words.keys[index].endswith(suffixes.get("adjective", ("\0",)))
    return ends and _has_no_ge(reading, index)


def _has_no_ge(reading: Reading, index: int) -> bool:
    """Tell whether the participle of a verb begins as its past does ("einer [unterzeichneten] Erklärung")."""
    key, suffixes = reading.words.keys[index], reading.language.lexicon.suffixes
    if key.startswith(suffixes.get("fixed_prefixes", ("\0",))):
        return True
    firm = key.startswith(suffixes.get("firm_prefixes", ("\0",)))
    foreign = key.endswith(suffixes.get("foreign_participles", ("\0",)))
    return (firm or foreign) and reading.has(index - 1, Tag.DETERMINER)


def _agrees(reading: Reading, index: int, entry: Entry) -> bool:
    """Tell whether a form of the first or second person has its pronoun near it."""
    if "3" in entry.features or not {"1", "2"} & entry.features:
        return True
    wanted = "first" if "1" in entry.features else "second"
    near = reading.among(Tag.SUBJECT_PRONOUN.bit, max(0, index - _NEAR), index + _NEAR)
    return any(reading.has(i, Tag.SUBJECT_PRONOUN, wanted) for i in near)
