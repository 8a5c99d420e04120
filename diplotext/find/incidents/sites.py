"""Where something happened: the name behind a preposition of place, as the text writes it."""

from diplotext.find.bracket.nouns import is_common_noun
from diplotext.find.coreference.cast import Cast
from diplotext.find.incidents.happening import Ground, Happening
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


_STEPS = 5
_CLOSING = tag_bits(Tag.VERB, Tag.SUBJECT_PRONOUN, Tag.COMPLEMENTIZER, Tag.RELATIVE)
_LEADING = tag_bits(Tag.DETERMINER, Tag.GEOGRAPHIC, Tag.PREPOSITION)


def find_site(ground: Ground, cast: Cast, found: Happening) -> tuple[int, int] | None:
    """
    Find the place nearest to the words of an incident: behind them, else before, in their sentence.

    Args:
        ground: The words of incidents.
        cast: Who is named, since neither a person nor who did it is the place.
        found: The incident.
    """
    struck = _struck(ground, cast, found.stop)
    if struck is not None:
        return struck
    sentence = ground.syntax.reading.sentence(found.first)
    known = ground.marks.get(Tag.SITE, {})
    behind = [at for at in range(found.stop, sentence.stop) if at in known]
    if ground.syntax.clauses is not None:  # "die Waffenruhe [bei Kupjansk] verletzt"
        behind += [at for at in range(found.first, found.stop) if at in known]
    before = [
        at for at in range(found.first - 1, sentence.first - 1, -1) if at in known
    ]
    for at in [*behind, *before]:
        if _is_of_person(cast, at):
            continue
        site = _name_behind(ground, cast, known[at][0], sentence.stop)
        if site is None or site[0] <= found.first < site[1]:
            continue
        if not (site[0] in cast.at and found.doer in cast.at[site[0]][1]):
            return site
    return None


def _is_of_person(cast: Cast, at: int) -> bool:
    """Tell whether a word stands in the title of a person ("the governor of the [province of] Sa Kaeo")."""
    before = (cast.at.get(first) for first in range(at - 1, max(at - _STEPS, -1), -1))
    return any(
        known is not None
        and known[0].stop > at
        and cast.figures[known[1][0]].kind is ActorKind.PERSON
        for known in before
    )


def _name_behind(
    ground: Ground, cast: Cast, at: int, limit: int
) -> tuple[int, int] | None:
    """Give the name a preposition leads to, over nouns and articles ("in the village of Zelene")."""
    reading = ground.syntax.reading
    for _ in range(_STEPS):
        if at >= limit or at in reading.dates or not reading.words.is_word(at):
            return None
        if reading.words.is_capitalized(at) and not _is_noun(ground, at):
            return _name(ground, cast, at, limit)
        if reading.begins(at, _CLOSING) and not reading.begins(at, _LEADING):
            return None
        at += 1
    return None


def _is_noun(ground: Ground, at: int) -> bool:
    """Tell whether a word with a capital is a noun or an article, and no name."""
    reading = ground.syntax.reading
    if reading.begins(at, _LEADING) or at in ground.marks.get(Tag.INCIDENT, {}):
        return True
    named = reading.begins(at, tag_bits(Tag.STATE, Tag.CAPITAL))
    return is_common_noun(reading, at) and not named


def _is_met(cast: Cast, keys: tuple[str, ...]) -> bool:
    """Tell whether a name is a person's of whom the story says more than the name, once."""
    figures = [cast.figures[key] for key in keys]
    return any(
        f.kind is ActorKind.PERSON and (f.roles or len(f.references) > 1)
        for f in figures
    )


def _struck(ground: Ground, cast: Cast, stop: int) -> tuple[int, int] | None:
    """Give the place that was hit where it stands as the complement of the noun ("shelling of Gao")."""
    reading = ground.syntax.reading
    limit = reading.sentence(stop - 1).stop
    if not reading.has(stop, Tag.PREPOSITION, "of") or stop + 1 >= limit:
        return None
    if not reading.words.is_capitalized(stop + 1) or _is_noun(ground, stop + 1):
        return None
    named = cast.at.get(stop + 1)
    is_place = named is None or reading.begins(stop + 1, Tag.CAPITAL.bit)
    return _name(ground, cast, stop + 1, limit) if is_place else None


def _name(ground: Ground, cast: Cast, first: int, limit: int) -> tuple[int, int] | None:
    """Give the run of words with a capital, joined by blanks or hyphens; none for a person's name."""
    reading = ground.syntax.reading
    known = cast.at.get(first)
    if known is not None and _is_met(cast, known[1]):
        return None
    stop = first + 1
    while stop < limit and stop not in reading.dates:
        if reading.words.is_word(stop) and reading.words.is_capitalized(stop):
            stop += 1
        elif reading.is_mark(stop, "-") and reading.words.is_glued(stop):
            stop += 2
        else:
            break
    return first, min(stop, limit)
