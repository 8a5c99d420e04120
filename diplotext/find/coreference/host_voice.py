"""Who is called by his part in a meeting: who receives the others ("a dit la maîtresse de maison"), and who is the other of two ("her guest")."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_last import named_last
from diplotext.find.coreference.near_states import dateline_states
from diplotext.find.coreference.two_persons import two_persons
from diplotext.find.grammar.syntax import Subject
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_AHEAD = 2
_PAIR = 2


def in_part(cast: Cast, subject: Subject) -> tuple[str, ...]:
    """Give whom a noun for his part in a meeting means, where no name stands beside it ("the host", "her guest")."""
    segment, *others = subject.segments
    if others:
        return ()
    return other_of_two(cast, *segment) or host_voice(cast, *segment)


def host_voice(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """
    Give the person in office, of the state from which a story comes, whom words for a host mean.

    He may be named only behind them ("Die Gastgeberin bat um Kürze. ... Ministerpräsidentin X").

    Args:
        cast: The story's figures.
        first: The article before the words.
        stop: Behind them.
    """
    reading = cast.reading
    if not _is_host(reading, first) or not reading.has(
        first, Tag.DETERMINER, "definite"
    ):
        return ()
    states = {key.partition(":")[2] for key in dateline_states(reading)}
    known = [
        figure
        for figure in cast.figures.values()
        if figure.kind is ActorKind.PERSON
        and (figure.name and figure.state in states)
        and _suits(reading, figure, first)
    ]
    before = [figure for figure in known if figure.last_before(first) >= 0]
    figure = named_last(before, first) or _named_ahead(cast, known, first)
    return () if figure is None else _mention(figure, first + 1, stop, "host")


def _is_host(reading: Reading, first: int) -> bool:
    """Tell whether words for a host stand behind an article."""
    nouns = reading.phrases("host_voices")
    alone = reading.language.lexicon.suffixes.get("host_nouns", ())
    one = reading.key(first + 1) in alone
    return one or bool(nouns and reading.first_of(first + 1, nouns))


def _named_ahead(cast: Cast, figures: list[Figure], index: int) -> Figure | None:
    """Give who is named first behind a word, in its paragraph or one of the next two."""
    reading = cast.reading
    here = reading.paragraph(index)
    near = [
        figure
        for figure in figures
        if reading.paragraph(figure.firsts[0]) - here <= _AHEAD
    ]
    return min(near, key=lambda figure: figure.firsts[0], default=None)


def other_of_two(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """
    Give the other of two persons named together, where a possessive and a noun such as "guest" mean him.

    The possessive means who was spoken of last ("Ana Gil met Jon Berg. Gil said P. [Her guest] said Q"),
    or who stands first in the sentence that names both.

    Args:
        cast: The story's figures.
        first: The possessive.
        stop: Behind the noun.
    """
    reading = cast.reading
    nation = _nation_behind(reading, first + _PAIR, stop)
    alone = nation is not None or stop - first == _PAIR
    guest = alone and _is_guest(reading, first)
    if not guest and not (alone and _is_opposite(reading, first)):
        return ()
    if nation is not None:
        return _of_nation(cast, first, stop, nation)
    pair = two_persons(cast, first)
    if not pair:
        return ()
    lasts = [cast.figures[key].last_before(first) for key in pair]
    lasts = _places_together(cast, pair, first) if guest else lasts
    together = len({reading.sentence_of[at] for at in lasts}) == 1
    if guest and not together:
        return ()
    owner = pair[lasts.index(min(lasts) if together else max(lasts))]
    meant = cast.figures[next(key for key in pair if key != owner)]
    if not _suits(reading, meant, first):
        return _by_gender(cast, owner, first, stop) if guest else ()
    return _mention(meant, first + 1, stop, "other-of-two")


def _places_together(cast: Cast, pair: tuple[str, ...], index: int) -> list[int]:
    """Give where two persons stand in the last sentence before a word that speaks of both; nothing if none does."""
    sentence_of = cast.reading.sentence_of
    places: list[dict[int, int]] = [
        {sentence_of[at]: at for at in reversed(cast.figures[key].firsts) if at < index}
        for key in pair
    ]
    shared = [n for n in places[0] if all(n in others for others in places[1:])]
    both = max(shared, default=None)
    return [] if both is None else [place[both] for place in places]


def _by_gender(cast: Cast, key: str, first: int, stop: int) -> tuple[str, ...]:
    """Give who was received, where he stands before his host and no other of two has the gender told ("X a été reçue par Y. ... la visiteuse")."""
    figure = cast.figures[key]
    told = _is_feminine(cast.reading, first) in (True, False)
    alone = figure.feminine is not None and _suits(cast.reading, figure, first)
    return _mention(figure, first + 1, stop, "other-of-two") if told and alone else ()


def _is_opposite(reading: Reading, first: int) -> bool:
    """Tell whether a possessive stands before a noun for the other of two ("su homólogo")."""
    nouns = reading.language.lexicon.suffixes.get("opposites", ())
    owned = reading.has(first, Tag.DETERMINER, "possessive")
    return owned and reading.key(first + 1) in nouns


def _is_guest(reading: Reading, first: int) -> bool:
    """Tell whether an article stands before a noun for who has been received, who is named behind his host ("el visitante")."""
    nouns = reading.language.lexicon.suffixes.get("guest_voices", ())
    owned = reading.has(first, Tag.DETERMINER, "possessive")
    known = reading.has(first, Tag.DETERMINER, "definite") and not owned
    return known and reading.key(first + 1) in nouns


def _nation_behind(reading: Reading, at: int, stop: int) -> str | None:
    """Give the state of a nationality that closes a phrase, if one begins at a word ("su homólogo [chileno]")."""
    hit = reading.hit(at, Tag.DEMONYM)
    return hit[1].value if hit is not None and hit[0] == stop else None


def _of_nation(cast: Cast, first: int, stop: int, state: str) -> tuple[str, ...]:
    """Give the person of a state who was named last."""
    known = [
        figure
        for figure in cast.recent(first)
        if figure.kind is ActorKind.PERSON
        and figure.name
        and figure.state == state
        and _suits(cast.reading, figure, first)
    ]
    figure = named_last(known, first)
    return () if figure is None else _mention(figure, first + 1, stop, "other-of-two")


def _mention(figure: Figure, first: int, stop: int, rule: str) -> tuple[str, ...]:
    figure.add(Reference(first, stop, MentionForm.NOMINAL, ActorKind.PERSON, rule=rule))
    return (figure.key,)


def _suits(reading: Reading, figure: Figure, first: int) -> bool:
    """Tell whether an article and the noun behind it may mean somebody by his or her gender."""
    feminine = _is_feminine(reading, first)
    return None in (feminine, figure.feminine) or figure.feminine is feminine


def _is_feminine(reading: Reading, first: int) -> bool | None:
    """Tell whether an article and the noun behind it mean a woman or a man; nothing where they tell neither."""
    ends = reading.language.lexicon.suffixes.get("epithets_feminine", ("\0",))
    masculine = reading.has(first, Tag.DETERMINER, "masculine")
    feminine = not masculine and reading.key(first + 1).endswith(ends)
    return feminine if masculine or feminine else None
