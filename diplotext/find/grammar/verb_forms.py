"""Single words as verb forms: what a word may be, told from nouns and adjectives of the same form."""

from diplotext.find.grammar.known_names import NAMES
from diplotext.find.grammar.noun_or_verb import stands_as_noun
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.lang.inflect import Tense


_CLOSED = tag_bits(
    Tag.PREPOSITION,
    Tag.ADVERB,
    Tag.SUBORDINATOR,
    Tag.COORDINATOR,
    Tag.DETERMINER,
    Tag.RELATIVE,
    Tag.CLITIC,
    Tag.NEGATION,
)
_ACTORS = (Tag.STATE, Tag.ORGANIZATION, Tag.CAPITAL)
_LEADS_VERB = tag_bits(Tag.SUBJECT_PRONOUN, Tag.REFLEXIVE)


_MAX_PRONOUNS = 4


def verb_entries(reading: Reading, index: int) -> list[Entry]:
    """Give what a word may be as a verb; nothing for a word of a closed class or a noun in its place."""
    if not reading.begins(index, Tag.VERB.bit) or reading.is_one_of(index, _CLOSED):
        return []
    if reading.has(index, Tag.ADJECTIVE) and not _is_led_as_verb(reading, index - 1):
        return []
    if index and reading.words.is_capitalized(index) and not _opens(reading, index):
        return []
    longer = _ends_adverb(reading, index) or _opens_preposition(reading, index)
    if longer or _is_in_name(reading, index):
        return []
    entries = [e for _, e in reading.tags[index] if e.tag is Tag.VERB]
    if stands_as_noun(reading, index, entries):
        return []
    return [e for e in entries if _agrees(reading, index, e)]


def _opens_preposition(reading: Reading, index: int) -> bool:
    """Tell whether a preposition of several words begins at a word that is no auxiliary ("[quitte] à déplaire", not "a l'intention de")."""
    hit = reading.hit(index, Tag.PREPOSITION)
    if hit is None or hit[0] == index + 1:
        return False
    roles = reading.language.lexicon.auxiliaries
    verbs = (e for _, e in reading.tags[index] if e.tag is Tag.VERB)
    return not any(entry.lemma in roles for entry in verbs)


def _is_led_as_verb(reading: Reading, at: int) -> bool:
    """
    Tell whether a negation or a pronoun makes a verb of what may be an adjective ("ne ferme pas la porte").

    So does the name of a state or body before it, or the comma that closes an aside behind one,
    with the article of its object behind it ("Chile, con su vecino, completa la lista").
    """
    aside = reading.is_mark(at, ",") and "drops-subject" in _traits(reading)
    named = aside or (
        reading.words.is_capitalized(at)
        and any(reading.ends(at, tag, longest=6) for tag in _ACTORS)
    )
    taken = reading.has(at + 2, Tag.DETERMINER) and not reading.has(
        at + 2, Tag.PREPOSITION
    )
    return (
        reading.has(at, Tag.NEGATION, "before")
        or reading.is_one_of(at, _LEADS_VERB)
        or (named and taken)
    )


def _traits(reading: Reading) -> frozenset[str]:
    return reading.language.lexicon.traits


def _ends_adverb(reading: Reading, index: int) -> bool:
    """Tell whether a word is the last one of an adverb of several words ("par écrit")."""
    if not reading.ends(index, Tag.ADVERB):
        return False
    return any(
        entry.tag is Tag.ADVERB and stop == index + 1
        for first in range(max(0, index - 2), index)
        for stop, entry in reading.tags[first]
        if not reading.is_one_of(first - 1, _BEFORE_VERBS)
    )


_BEFORE_VERBS = tag_bits(Tag.NEGATION, Tag.SUBJECT_PRONOUN, Tag.RELATIVE)


def _is_in_name(reading: Reading, index: int) -> bool:
    """Tell whether a word opens a name of several words, or joins the parts of a person's name."""
    words = reading.words
    if words.is_capitalized(index):
        return reading.begins(index, NAMES) and any(
            entry.tag.bit & NAMES and stop > index + 1
            for stop, entry in reading.tags[index]
        )
    particle = reading.hit(index, Tag.PARTICLE)
    return (
        particle is not None
        and particle[0] < len(words)
        and words.is_capitalized(index - 1)
        and words.is_capitalized(particle[0])
    )


def _agrees(reading: Reading, index: int, entry: Entry) -> bool:
    """Tell whether a form of the first or second person has its pronoun beside it, where it needs one."""
    if not {"1", "2"} & entry.features or _stands_alone(reading, index, entry):
        return True
    wanted = "first" if "1" in entry.features else "second"
    first, stop = max(0, index - _MAX_PRONOUNS), index + 3
    if "plural" in entry.features and reading.has(index - 1, Tag.COORDINATOR):
        first = reading.sentence(index).first  # "nous invitons X à ... et demandons"
    near = reading.among(Tag.SUBJECT_PRONOUN.bit, first, stop)
    return any(
        reading.has(at, Tag.SUBJECT_PRONOUN, wanted)
        for at in near
        if at < index or at == index + 2
    )


def _stands_alone(reading: Reading, index: int, entry: Entry) -> bool:
    """
    Tell whether a form of the first person is known as one without its pronoun.

    The plural is, and the singular of those tenses in which it is like no other word; in
    the present, which is often like a noun, an object pronoun or a negation shows it.
    """
    traits = reading.language.lexicon.traits
    if "drops-subject" not in traits or "1" not in entry.features:
        return False
    if "plural" in entry.features or entry.value in _OWN_FIRST:
        return True
    shown = reading.has(index - 1, Tag.NEGATION, "before") or (
        reading.has(index - 1, Tag.CLITIC)
        and not reading.has(index - 1, Tag.DETERMINER)
    )
    return entry.value == Tense.PRESENT and (shown or _opens_quotation(reading, index))


_OWN_FIRST = frozenset({Tense.FUTURE, Tense.PAST_HISTORIC})


def _opens_quotation(reading: Reading, index: int) -> bool:
    return reading.quote_of[index] != reading.quote_of[index - 1]


def _opens(reading: Reading, index: int) -> bool:
    """Tell whether a word opens a sentence or a quotation, so that its capital says nothing."""
    if reading.sentence_of[index] < 0 or reading.words.keys[index] == "a":
        return False
    return (
        reading.sentence(index).first == index
        or reading.quote_of[index] != reading.quote_of[index - 1]
    )


def best(reading: Reading, index: int, entries: list[Entry]) -> Entry | None:
    """Choose among the readings of one form: behind a preposition an infinitive, else the finite one."""
    after_preposition = reading.has(index - 1, Tag.PREPOSITION) and (
        not reading.has(index - 1, Tag.CLITIC)
        or any(e.value in (Tense.INFINITIVE, Tense.GERUND) for e in entries)
    )
    order: tuple[str, ...] = _BEHIND_PREPOSITION if after_preposition else _ORDER
    known = reading.language.lexicon.reporting
    auxiliary = reading.language.lexicon.auxiliaries
    if _looks_reduced(reading, index):
        order = (Tense.PARTICIPLE, *order)
    ranked = [
        (
            entry.lemma not in auxiliary,  # "étaient", which is of "étayer" too
            order.index(entry.value),
            entry.lemma not in known,
            number,
        )
        for number, entry in enumerate(entries)
        if entry.value in order
    ]
    return entries[min(ranked)[-1]] if ranked else None


_BEHIND_PREPOSITION = (Tense.INFINITIVE, Tense.GERUND)
_ORDER = (
    Tense.PRESENT,
    Tense.FUTURE,
    Tense.CONDITIONAL,
    Tense.IMPERFECT,
    Tense.PAST_HISTORIC,
    Tense.SUBJUNCTIVE,
    Tense.INFINITIVE,
    Tense.PARTICIPLE,
    Tense.GERUND,
)


def _looks_reduced(reading: Reading, index: int) -> bool:
    """Tell whether a form that is a participle too stands as one: behind a comma, before an agent."""
    if reading.begins(index + 1, Tag.AGENT.bit):
        return True
    if not (reading.is_mark(index - 1, ",") or reading.has(index, Tag.QUALIFIER)):
        return False
    known = reading.language.lexicon.reporting
    return all(entry.lemma not in known for _, entry in reading.tags[index])


def is_led(reading: Reading, index: int) -> bool:
    """Tell whether a preposition of infinitives stands before a word, be it over a quotation mark."""
    before = index - 1
    if reading.is_mark(before, '"«“'):
        before -= 1
    while reading.has(before, Tag.CLITIC):
        before -= 1
    features = ("of", "addressee", "purpose")
    return _is_behind_modal(reading, before) or any(
        reading.has(before, Tag.PREPOSITION, feature) for feature in features
    )


def _is_behind_modal(reading: Reading, index: int) -> bool:
    """Tell whether a modal verb is a word, which an infinitive follows without a preposition."""
    commissives = reading.language.lexicon.commissives
    return index >= 0 and any(
        entry.tag is Tag.VERB
        and any(() in record.linkers for record in commissives.get(entry.lemma, ()))
        for _, entry in reading.tags[index]
    )


ENDINGS = (
    ("future", Tense.FUTURE, "plural", "3"),
    ("future_first", Tense.FUTURE, "plural", "1"),
    ("future_singular", Tense.FUTURE, "singular", "3"),
    ("conditional", Tense.CONDITIONAL, "singular", "3"),
)


def is_proper(reading: Reading, index: int) -> bool:
    """Tell whether a word is the name of a capital or a state, whatever verb has a form like it ("Rabat")."""
    named = reading.has(index, Tag.CAPITAL) or reading.has(index, Tag.STATE)
    return named and reading.words.is_capitalized(index)


def participle_at(reading: Reading, index: int) -> Entry | None:
    """Give the participle that a word is, if it is one."""
    if index >= len(reading.words):
        return None
    for stop, entry in reading.tags[index]:
        single = entry.tag is Tag.VERB and stop == index + 1
        if single and entry.value == Tense.PARTICIPLE:
            return entry
    return None
