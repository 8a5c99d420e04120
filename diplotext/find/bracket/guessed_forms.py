"""Words that no list knows, taken for verbs by their ends and what stands beside them."""

from diplotext.find.bracket.guessed_infinitives import is_carried
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.lang.inflect import Tense


LED = tag_bits(Tag.DETERMINER, Tag.PREPOSITION, Tag.DEMONYM, Tag.QUALIFIER)
"""Words behind which a noun or an adjective stands rather than a finite verb."""
_SHORTEST = 5
_LONGEST_CLAUSE = 30
_LONGEST_PREFIX = 10
_SHORTEST_PREFIX = 3
OPENING = '"„“«»‚‘‹›–—:([…'
"""Marks of which one may stand before a verb without telling what it is."""


def guessed(reading: Reading, index: int) -> tuple[Entry, ...]:
    """Take a word that no list knows for a verb by its end and what stands before it."""
    words, suffixes = reading.words, reading.language.lexicon.suffixes
    key = words.keys[index]
    if (
        reading.sentence_of[index] == NOWHERE
        or reading.tags[index]
        or len(key) < _SHORTEST
        or words.is_capitalized(index)
        or not words.is_word(index)
    ):
        return ()
    prefixed = _prefixed(reading, key)
    if prefixed is not None:
        return (prefixed,)
    if key.endswith(suffixes.get("infinitive", ("\0",))):
        linked = index > 0 and words.keys[index - 1] in suffixes.get("link", ())
        infinitive = linked or is_carried(reading, index)
        return (Entry(Tag.VERB, key, Tense.INFINITIVE),) if infinitive else ()
    if _closes_opened(reading, index):
        return _closing(reading, key)
    for ending, number in (("preterite", "singular"), ("preterites", "plural")):
        if key.endswith(suffixes.get(ending, ("\0",))) and _is_second(reading, index):
            return (Entry(Tag.VERB, key, Tense.IMPERFECT, frozenset({"3", number})),)
    return ()


def _closes_opened(reading: Reading, index: int) -> bool:
    """Tell whether a word stands before a mark, at the end of a clause that a conjunction opens behind another one."""
    if index + 1 < len(reading.words) and reading.words.is_word(index + 1):
        return False
    for at in range(index - 1, max(-1, index - _LONGEST_CLAUSE), -1):
        if reading.has(at, Tag.COMPLEMENTIZER):
            return True
        if not reading.words.is_word(at) and not reading.words.is_number(at):
            return False
    return False


def _closing(reading: Reading, key: str) -> tuple[Entry, ...]:
    """Take a word at the end of a clause for a finite verb by its end, that of reported speech or of the present."""
    for name, tense, number in _CLOSING_ENDS:
        if key.endswith(reading.language.lexicon.suffixes.get(name, ("\0",))):
            return (Entry(Tag.VERB, key, tense, frozenset({"3", number})),)
    return ()


_CLOSING_ENDS = (
    ("preterite", Tense.IMPERFECT, "singular"),
    ("preterites", Tense.IMPERFECT, "plural"),
    ("reported_end", Tense.SUBJUNCTIVE, "singular"),
    ("present_end", Tense.PRESENT, "singular"),
    ("infinitive", Tense.PRESENT, "plural"),
)


def _prefixed(reading: Reading, key: str) -> Entry | None:
    """Take a word for a verb by the link or the prefix of participles inside it ("auszutauschen")."""
    lexicon = reading.language.lexicon
    links = lexicon.suffixes.get("link", ())
    for cut in range(2, min(_LONGEST_PREFIX, len(key) - _SHORTEST + 1)):
        if key[:cut] not in lexicon.prefixes:
            continue
        rest = key[cut:]
        link = next((x for x in links if rest.startswith(x)), None)
        if link and rest.endswith(lexicon.suffixes.get("infinitive", ("\0",))):
            lemma = key[:cut] + rest.removeprefix(link)
            return Entry(Tag.VERB, lemma, Tense.INFINITIVE, frozenset({"linked"}))
        if rest.startswith(lexicon.suffixes.get("participle_prefix", ("\0",))):
            return Entry(Tag.VERB, key, Tense.PARTICIPLE)
    return _linked_inside(reading, key, links)


def _linked_inside(reading: Reading, key: str, links: tuple[str, ...]) -> Entry | None:
    """Take a word for an infinitive whose link stands before a verb in it ("schlechterzustellen")."""
    table = reading.language.lexicon.table
    for link in links:
        at = key.rfind(link, _SHORTEST_PREFIX)
        while at > 0:
            rest = key[at + len(link) :]
            hits = (e for hit in table.find((rest,)) for e in hit.values)
            if any(e.tag is Tag.VERB and e.value == Tense.INFINITIVE for e in hits):
                lemma = key[:at] + rest
                return Entry(Tag.VERB, lemma, Tense.INFINITIVE, frozenset({"linked"}))
            at = key.rfind(link, _SHORTEST_PREFIX, at)
    return None


def _is_second(reading: Reading, index: int) -> bool:
    """Tell whether a verb may stand at a word: behind a noun or a mark, and not before a noun of its own."""
    words, before = reading.words, index - 1
    if reading.is_mark(before, OPENING):
        before -= 1
    if before < 0 or reading.is_one_of(before, LED):
        return False
    if _is_participle_before_noun(reading, index):
        return False
    return words.is_capitalized(before) or not words.is_word(before)


def _is_participle_before_noun(reading: Reading, index: int) -> bool:
    """Tell whether a word with the prefix of participles stands before a noun ("die für Juli geplante Füllung")."""
    words, after = reading.words, index + 1
    prefixes = reading.language.lexicon.suffixes.get("participle_prefix", ("\0",))
    if after >= len(words) or not words.keys[index].startswith(prefixes):
        return False
    return words.is_capitalized(after)
