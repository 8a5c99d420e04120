"""Who spoke as "a fisherman" and is named with his age in the sentence behind ("P, said a fisherman. X, 61, ...")."""

from diplotext.find.coreference.bare_names import has_voice
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.told_to_be import nameless_within
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag


_OPENING = {",": ",", "(": ")"}
_ADJECTIVES = 3
_ASIDE = 5
_BEFORE = 5
_OLDEST = 120


def named_with_age(cast: Cast, figure: Figure, reference: Reference) -> Figure | None:
    """
    Give who was brought in by "a" and a noun as the voice of the sentence before, where a name and an age open this one.

    A desk tells the age of who is met on the spot, so that the name is his and brings in nobody.

    Args:
        cast: The story's figures.
        figure: Who is named for the first time.
        reference: The name.
    """
    reading = cast.reading
    sentence = reading.sentence(reference.first)
    number = reading.sentence_of[reference.first]
    if number < 1 or figure.roles or figure.owner:
        return None
    if not _has_age(reading, sentence.first, reference):
        return None
    before = reading.sentences[number - 1]
    if reading.paragraph(reference.first) != reading.paragraph(before.first):
        return None
    hidden = nameless_within(cast, figure, before.first, before.stop)
    if hidden is None or _is_official(cast, hidden):
        return None
    begins = hidden.firsts[0]
    heard = begins >= before.first and has_voice(reading, hidden, reference.first)
    return hidden if heard and _is_vague(reading, begins) else None


def _is_official(cast: Cast, hidden: Figure) -> bool:
    """Tell whether somebody without a name speaks for a state or body, so that the story keeps his name back ("a Thai official")."""
    nouns = cast.reading.language.lexicon.suffixes.get("generic_roles", ())
    serves = hidden.state is not None or bool(hidden.owner)
    return serves or not hidden.heads.isdisjoint(nouns)


def _is_vague(reading: Reading, first: int) -> bool:
    """Tell whether "a", and perhaps an adjective behind it, brings somebody in ("un [ancien] démineur")."""
    near = range(first - 1, first - 1 - _ADJECTIVES, -1)
    found = (at for at in near if reading.has(at, Tag.DETERMINER))
    at = next(found, NOWHERE)
    apart = any(not reading.words.is_word(i) for i in range(at, first))
    return not apart and reading.has(at, Tag.DETERMINER, "indefinite")


def _has_age(reading: Reading, first: int, reference: Reference) -> bool:
    """Tell whether an age stands behind a name that opens its sentence ("X, 61 ans,", "X (61)"), or right before it ("Der 61-jährige X")."""
    if first < reference.first:
        near = reference.first - first <= _BEFORE
        return near and _counts_years(reading, range(first, reference.first))
    stop = reference.stop
    closing = _OPENING.get(reading.key(stop) or "")
    if closing is None:
        return False
    limit = min(stop + _ASIDE + 2, reading.sentence(first).stop)
    ends = (at for at in range(stop + 1, limit) if reading.is_mark(at, closing))
    return _counts_years(reading, range(stop + 1, next(ends, stop)))


def _counts_years(reading: Reading, words: range) -> bool:
    """Tell whether one number, which may be an age, stands within some words."""
    found = [reading.numbers[at].value for at in words if at in reading.numbers]
    return len(found) == 1 and 0 < found[0] < _OLDEST
