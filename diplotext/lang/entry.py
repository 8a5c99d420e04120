"""What the phrase table says of a word or phrase: its tag, its lemma and what it stands for."""

import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from itertools import product

import attrs

from diplotext.text.words import cut, fold


class Tag(StrEnum):
    """
    The kind of an expression in a language pack.

    Attributes:
        bit: One bit of its own, so that a set of kinds is one number; see `tag_bits`.

    .. versionadded:: 0.1.0
    """

    bit: int

    def __init__(self, _value: str) -> None:
        self.bit = 1 << len(type(self).__members__)

    DETERMINER = "determiner"
    SUBJECT_PRONOUN = "subject_pronoun"
    STRESSED_PRONOUN = "stressed_pronoun"
    CLITIC = "clitic"
    REFLEXIVE = "reflexive"
    NEGATION = "negation"
    COMPLEMENTIZER = "complementizer"
    QUESTION_WORD = "question_word"
    RELATIVE = "relative"
    SUBORDINATOR = "subordinator"
    COORDINATOR = "coordinator"
    LIST_JOINER = "list_joiner"
    PREPOSITION = "preposition"
    ADVERB = "adverb"
    ADJECTIVE = "adjective"
    ANAPHOR = "anaphor"
    MENU = "menu"
    IN_RETURN = "in_return"
    VERB = "verb"
    REPORTING_PREPOSITION = "reporting_preposition"
    REPORTING_NOUN = "reporting_noun"
    REPORTING_ADJECTIVE = "reporting_adjective"
    STATE = "state"
    DEMONYM = "demonym"
    CAPITAL = "capital"
    SEAT = "seat"
    ORGANIZATION = "organization"
    ROLE = "role"
    QUALIFIER = "qualifier"
    GROUP = "group"
    DOCUMENT = "document"
    CIVILITY = "civility"
    PARTICLE = "particle"
    NOT_NAME = "not_name"
    GEOGRAPHIC = "geographic"
    THING = "thing"
    PLACE_PREPOSITION = "place_preposition"
    COMMISSIVE_NOUN = "commissive_noun"
    CONDITION = "condition"
    EVENT = "event"
    PART = "part"
    BINDING = "binding"
    MEASURE = "measure"
    MECHANISM = "mechanism"
    MECHANISM_HEAD = "mechanism_head"
    MECHANISM_COMPLEMENT = "mechanism_complement"
    MECHANISM_NOUN = "mechanism_noun"
    LEAD = "lead"
    MEMBER_UNIT = "member_unit"
    COALITION_HEAD = "coalition_head"
    MEMBER_PHRASE = "member_phrase"
    MEMBER_LIST = "member_list"
    AMONG = "among"
    SAMPLE = "sample"
    BESIDES = "besides"
    LEADERSHIP = "leadership"
    OBSERVING = "observing"
    OUTSIDER = "outsider"
    EXCLUDING = "excluding"
    QUANTIFIER = "quantifier"
    ABSENCE = "absence"
    AGENT = "agent"
    ON_BEHALF = "on_behalf"
    IN_ONES_NAME = "in_ones_name"
    PROTECTOR = "protector"
    VOICE = "voice"
    STANDARD = "standard"
    SIZE_PHRASE = "size_phrase"
    SIGN = "sign"
    INCIDENT = "incident"
    UNDERGONE = "undergone"
    WEAPON = "weapon"
    CHARGE = "charge"
    JUDGE = "judge"
    REACTION = "reaction"
    HYPOTHETICAL = "hypothetical"
    SITE = "site"


def tag_bits(*tags: Tag) -> int:
    """
    Give a set of kinds as one number, to ask for all of them at once.

    Example:
        >>> tag_bits(Tag.ROLE, Tag.GROUP) & Tag.GROUP.bit == Tag.GROUP.bit
        True
    """
    return sum({tag.bit for tag in tags})


@attrs.frozen
class Entry:
    """
    One entry of a language pack, as the phrase table hands it to the finders.

    Attributes:
        tag: The kind of expression.
        lemma: The entry's name in the pack, such as the infinitive of a verb form.
        value: What it stands for: an ISO 3166 code, an organization's id, a measure's kind.
        features: Properties of this form: number, gender, tense.

    Example:
        >>> Entry(Tag.DEMONYM, "ukrainien", "UA", frozenset({"feminine"})).value
        'UA'

    .. versionadded:: 0.1.0
    """

    tag: Tag
    lemma: str
    value: str | None = None
    features: frozenset[str] = frozenset()


Phrase = tuple[str, ...]


def phrases(pattern: str, elided: frozenset[str]) -> Iterator[Phrase]:
    """
    Give the phrases a pack entry stands for, as folded words.

    A slash separates alternatives of one word; the n-th alternatives of several words
    go together when they are equally many.

    Args:
        pattern: An entry as printed in the pack.
        elided: The words of the language that keep an apostrophe.

    Example:
        >>> list(phrases("mission/missions de paix", frozenset()))
        [('mission', 'de', 'paix'), ('missions', 'de', 'paix')]
        >>> list(phrases("casque/casques bleu/bleus", frozenset()))
        [('casque', 'bleu'), ('casques', 'bleus')]
    """
    if pattern.isalpha():
        yield (fold(pattern),)
        return
    if "/" not in pattern:
        yield cut(pattern, elided=elided).keys
        return
    words = [word.split("/") for word in pattern.split()]
    counts = {len(word) for word in words if len(word) > 1}
    if len(counts) == 1:
        (count,) = counts
        rows = ([w[n] if len(w) > 1 else w[0] for w in words] for n in range(count))
        for row in rows:
            yield cut(" ".join(row), elided=elided).keys
        return
    for choice in product(*words):
        yield cut(" ".join(choice), elided=elided).keys


def bare_initial(word: str) -> str:
    """
    Give a word without the accent of its first letter, as wires print capitals.

    Example:
        >>> bare_initial("\u00e9tats")
        'etats'
    """
    return unicodedata.normalize("NFD", word[0])[0] + word[1:]


GRAMMAR = tag_bits(
    Tag.DETERMINER,
    Tag.SUBJECT_PRONOUN,
    Tag.STRESSED_PRONOUN,
    Tag.CLITIC,
    Tag.REFLEXIVE,
    Tag.NEGATION,
    Tag.COMPLEMENTIZER,
    Tag.QUESTION_WORD,
    Tag.RELATIVE,
    Tag.SUBORDINATOR,
    Tag.COORDINATOR,
    Tag.PREPOSITION,
    Tag.ADVERB,
)
"""The closed classes, whose words name nothing."""
BEFORE_NOUN = tag_bits(Tag.DETERMINER, Tag.QUALIFIER)
"""What a noun phrase may begin with before its noun."""
