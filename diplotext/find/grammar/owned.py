"""Where what belongs to a named owner ends, behind the mark of the owner: "China's [delegation]"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_NEVER_OWNED = frozenset(
    {
        Tag.PREPOSITION,
        Tag.COORDINATOR,
        Tag.RELATIVE,
        Tag.ADVERB,
        Tag.DETERMINER,
        Tag.SUBORDINATOR,
        Tag.NEGATION,
        Tag.SUBJECT_PRONOUN,
    }
)


def owned_stop(reading: Reading, at: int, limit: int) -> int | None:
    """Take in what belongs to the state or body named before its mark ("head of [China's delegation]")."""
    words = reading.words
    owner = reading.is_mark(at, "'’") and words.is_glued(at)
    if "analytic" not in reading.language.lexicon.traits or not owner:
        return None
    stop = at + 2 if words.keys[min(at + 1, limit - 1)] == "s" else at + 1
    first = stop
    nouns = reading.language.lexicon.noun_verbs
    while stop < limit and words.is_word(stop) and stop not in reading.dates:
        tags = {e.tag for s, e in reading.tags[stop] if s == stop + 1}
        verbs = {e.lemma for _, e in reading.tags[stop] if e.tag is Tag.VERB}
        if tags & _NEVER_OWNED or not verbs <= nouns:
            break
        stop += 1
    return stop if stop > first else None
