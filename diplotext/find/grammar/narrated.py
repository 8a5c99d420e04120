"""What a narrator tells behind a comma of how something was said: "a dit que P, sous couvert d'anonymat"."""

from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.kept_back import keeps_back
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def is_narrated(syntax: Syntax, at: int) -> bool:
    """
    Tell whether words behind a comma are the narrator's, and no part of what was said.

    They tell what was left unsaid ("sans préciser quand"), or where, how and with what in
    view somebody spoke ("in his first public remarks since May", "en référence à l'accord").

    Args:
        syntax: The article.
        at: The first word behind the comma.
    """
    reading = syntax.reading
    told = reading.first_of(at, reading.phrases("told_circumstances")) is not None
    own = drops_subject(reading) and (_is_mood(reading, at) or _is_station(syntax, at))
    return told or own or keeps_back(syntax, at)


def _is_mood(reading: Reading, at: int) -> bool:
    """Tell whether an adverb of manner and an adjective close a sentence ("dijo que P, [visiblemente molesto]")."""
    endings = reading.language.lexicon.suffixes.get("adverb_endings", ())
    stop = reading.sentence(at).stop
    while stop > at and not reading.words.is_word(stop - 1):
        stop -= 1
    small = stop - at == _PAIR and not reading.words.is_capitalized(at + 1)
    return small and reading.key(at).endswith(tuple(endings))


def _is_station(syntax: Syntax, at: int) -> bool:
    """Tell whether words for before or after and a journey or a meeting close a sentence ("dijo que P, [tras reunirse con X]")."""
    reading = syntax.reading
    hit = reading.hit(at, Tag.CONDITION)
    verb = None if hit is None else syntax.group(hit[0])
    if hit is None or verb is None or verb.tense is not Tense.INFINITIVE:
        return False
    stations = reading.language.lexicon.suffixes.get("stations", ())
    alone = syntax.finite_within(verb.stop, reading.sentence(at).stop) is None
    return verb.start == hit[0] and verb.lemma in stations and alone


_PAIR = 2
