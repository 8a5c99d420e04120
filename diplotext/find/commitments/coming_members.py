"""Who will be of a group by a noun for that: "Chypre sera le 23e membre", "deviendra Etat partie"."""

from diplotext.find.grammar.light_words import skip_light
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_BETWEEN = tag_bits(Tag.DETERMINER, Tag.QUALIFIER, Tag.ADJECTIVE, Tag.ADVERB)
_LONGEST = 9


def will_be_of(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether a noun for one of a group stands behind a verb of being or becoming, a day and a rank between them or not."""
    lexicon = reading.language.lexicon
    verbs = lexicon.suffixes.get("becoming", ())
    nouns = reading.phrases("becomes_one") if group.lemma in verbs else ()
    at = skip_light(reading, group.stop)
    later = reading.phrases("hindsight")
    if any(reading.first_of(i, later) for i in range(group.stop, at)):
        return False  # "deviendra plus tard membre", as histories tell it
    for _ in range(_LONGEST if nouns else 0):
        if reading.first_of(at, nouns) is not None:
            return True
        behind = _behind(reading, at)
        if behind is None:
            return False
        at = behind
    return False


def _behind(reading: Reading, at: int) -> int | None:
    """Give where a day, a rank or a small word ends that begins at a word; nothing does behind the last one."""
    if at >= len(reading.words):
        return None
    for first in (at, at + 1):  # "en juin"
        timed = reading.dates.get(first) or reading.periods.get(first)
        if timed is not None:
            return timed.stop
    suffixes = reading.language.lexicon.suffixes
    ranks = (suffixes.get(name, ()) for name in ("ordinals", "tens", "ordinal_ends"))
    number = reading.words.is_number(at) or reading.key(at) == "-"
    if number or any(reading.key(at) in words for words in ranks):
        return at + 1
    return next((s for s, e in reading.tags[at] if e.tag.bit & _BETWEEN), None)
