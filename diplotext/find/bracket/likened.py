"""Whom somebody is likened to before the verb of a main clause: "[Wie Kenia] will auch Sambia Soldaten schicken"."""

from diplotext.find.bracket.forms import Forms
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.bracket.segments import Segment
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.reading.reading import Reading


def likens(reading: Reading, first: int) -> bool:
    """Tell whether words before a verb liken its subject to somebody, or tell it from him ("[Wie] Kenia", "[Anders als] Kenia")."""
    suffixes = reading.language.lexicon.suffixes
    if reading.key(first) in suffixes.get("parenthesis", ()):
        return True
    than = reading.key(first + 1) in suffixes.get("predicative", ())
    return than and reading.key(first) in suffixes.get("comparatives", ())


def is_likened(
    forms: Forms, segment: Segment, body: int, cluster: tuple[int, int] | None
) -> bool:
    """
    Tell whether a word for "like" leads to a noun phrase alone, and the verb of a main clause stands behind that.

    Args:
        forms: The verb forms of the text.
        segment: The segment that the word opens.
        body: Behind the word.
        cluster: The verbs at its end, if there are.
    """
    reading = forms.reading
    known = reading.language.lexicon.suffixes.get("parenthesis", ())
    if segment.lead or reading.words.keys[body - 1] not in known:
        return False
    first = skip_adverbs(reading, body)
    verb = phrase_stop(reading, first, segment.stop)
    if verb is None or verb >= segment.stop - 1:
        return False
    second = cluster is None or verb < cluster[0]
    sure = forms.finite(verb) and not (forms.infinitive(verb) or forms.participle(verb))
    return second and bool(sure)
