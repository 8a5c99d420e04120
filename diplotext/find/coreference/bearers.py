"""Persons by the words of their names: the full ones first, then what stands for them alone."""

from collections import defaultdict

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.surnames import (
    first_families,
    name_start,
    named_words,
)
from diplotext.find.mentions.genitive_names import owner_stem
from diplotext.find.mentions.person_names import PersonName, read_name, start_of
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm
from diplotext.names import plain


OWNED = "surname-genitive"
"""The rule of a surname that tells whose something is ("ein Sprecher Brandts")."""
_MANY = 4
_NAMESAKES = 40
_PLACES = tag_bits(Tag.STATE, Tag.CAPITAL)


class People:
    """Persons by the words of their names."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._by_word: dict[str, list[Figure]] = defaultdict(list)

    def meet(self, names: list[Reference]) -> None:
        """Take in all names, the long ones first, then surnames alone wherever they stand."""
        read = [(read_name(self._cast.reading, r), r) for r in names]
        for name, reference in sorted(read, key=_longest):
            figure = self._known(name) or self._introduce(name, reference)
            if figure.state is None and reference.states:
                figure.state = reference.states[0]
            self._cast.refer(reference, figure.key)
        self._surnames()

    def _introduce(self, name: PersonName, reference: Reference) -> Figure:
        key = "-".join((*name.spelt, *filter(None, (name.generation,))))
        figure = Figure(
            f"person:{key}",
            ActorKind.PERSON,
            name=self._cast.reading.say(reference.first, reference.stop),
            words=name.words,
            parts=name.parts,
            given=name.given,
            generation=name.generation,
        )
        self._cast.figures[figure.key] = figure
        for part in name.parts:
            self._by_word[part].append(figure)
        return figure

    def _known(self, name: PersonName) -> Figure | None:
        """Give the person who bears all these words in a name, the surname first."""
        parts = name.parts
        for figure in self._by_word.get(parts[-1], ())[:_NAMESAKES]:
            if name.generation != figure.generation and len(parts) > 1:
                continue
            borne = figure.parts
            ends_alike = borne[-1:] == parts[-1:]
            if set(parts) <= set(borne) and (
                len(parts) > 1 or ends_alike or len(borne) < _MANY
            ):
                return figure
            if name.closes(figure.words):
                return figure
        return None

    def _family_names(self) -> dict[str, Figure]:
        """
        Give the persons by what stands for them alone: the last word of their name.

        Of a father and a son the one without a "Jr." counts. Where persons have two surnames
        the first one does, unless two persons share it; so does one that is a given name as
        well ("Inés Duarte Vera"), unless somebody's name begins with it.
        """
        people = sorted(self._people(), key=lambda f: not f.generation)
        last = {figure.parts[-1]: figure for figure in people}
        if "two-surnames" not in self._cast.reading.language.lexicon.traits:
            return last
        opening = {figure.parts[0] for figure in people}
        first: dict[str, list[Figure]] = defaultdict(list)
        for figure in people:
            for part in figure.parts[1:-1]:
                doubted = part != figure.parts[-2] or part in opening
                if part not in figure.given or not doubted:
                    first[part].append(figure)
        alone = {part: met[0] for part, met in first.items() if len(met) == 1}
        return alone | last

    def _people(self) -> list[Figure]:
        return [figure for figure in self._cast.figures.values() if figure.parts]

    def _namesakes(self) -> dict[str, Figure]:
        """Give the persons by those words of their names, none from within them, that are names of states or capitals."""
        reading = self._cast.reading
        named = {plain(reading.words.keys[i]) for i in reading.where(_PLACES)}
        return {
            part: figure
            for figure in self._people()
            for part in (figure.parts[0], *figure.parts[-1:], *self._second(figure))
            if part in named
        }

    def _second(self, figure: Figure) -> tuple[str, ...]:
        """Give the first of two surnames, which may stand alone."""
        two = "two-surnames" in self._cast.reading.language.lexicon.traits
        return figure.parts[1:-1] if two else ()

    def _surnames(self) -> None:
        """Find surnames that stand alone: they need no title once the full name is known."""
        cast, reading = self._cast, self._cast.reading
        taken = named_words(cast)
        last = first_families(cast, taken) | self._family_names()
        namesakes = self._namesakes()
        alone = namesakes | last
        for index in reading.capitals if alone else ():
            if index in taken:
                continue
            word, rule = reading.words.keys[index], "surname"
            figure = alone.get(plain(word))
            if figure is None:
                word, rule = owner_stem(reading, index) or word, OWNED
                figure = alone.get(plain(word))
            if figure is None or (
                plain(word) in namesakes
                and reading.ends(index - 1, Tag.PLACE_PREPOSITION)
            ):
                continue
            if _is_joined(reading, index, figure):
                continue
            first = name_start(reading, index, figure.parts)
            if first is not None:
                first = min(first, start_of(reading, figure.words, index, taken))
                cast.refer(surname(first, index + 1, rule=rule), figure.key)


def _is_joined(reading: Reading, index: int, figure: Figure) -> bool:
    """Tell whether a hyphen joins a surname to the next one of the same person ("[Kettner]-Dwyer")."""
    behind = reading.words.keys[index + 2 : index + _JOINED]
    return reading.is_mark(index + 1, "-") and any(
        plain(word) in figure.parts for word in behind
    )


_JOINED = 5
"""Behind the hyphen, "O'" and its mark may stand before the second name."""


def _longest(read: tuple[PersonName, Reference]) -> tuple[int, int]:
    return -len(read[0].words), read[1].first


def surname(first: int, stop: int, *, rule: str = "surname") -> Reference:
    """Give a reference to a person by a surname that stands alone."""
    return Reference(
        first, stop, MentionForm.NAME, ActorKind.PERSON, definite=True, rule=rule
    )


def is_surname(cast: Cast, reference: Reference) -> bool:
    """Tell whether a noun without an article is the surname of a person of the story ("Stadlbauer sagte")."""
    known = cast.at.get(reference.first)
    if known is None or known[0].rule != "surname":
        return False
    led = cast.reading.has(reference.first - 1, Tag.DETERMINER)
    return known[0].stop == reference.stop and not led


def join_owners(cast: Cast) -> None:
    """
    Let a person be of the state that a genitive before the name or a preposition behind it tells.

    "France's Lea Storm", "Lea Storm of France", "Lea Storm, who leads France's delegation".
    """
    if "analytic" not in cast.reading.language.lexicon.traits:
        return
    for reference, keys in [cast.at[index] for index in cast.order]:
        if len(keys) != 1:
            continue
        if keys[0].startswith("state:") and cast.reading.is_mark(reference.stop, "'’"):
            mark = reference.stop
            behind = mark + 1 + (cast.reading.key(mark + 1) == "s")
            _join(cast, cast.at.get(behind), keys[0])
        elif cast.figures[keys[0]].kind is ActorKind.PERSON:
            of = _state_behind(cast, reference.stop)
            if of is not None:
                _join(cast, (reference, keys), of)


def _join(
    cast: Cast, named: tuple[Reference, tuple[str, ...]] | None, state: str
) -> None:
    """Let who is named be of a state, unless another one is known."""
    if named is None or len(named[1]) != 1:
        return
    person = cast.figures[named[1][0]]
    if person.kind is ActorKind.PERSON and person.state is None:
        person.state = cast.figures[state].state


def _state_behind(cast: Cast, at: int) -> str | None:
    """Give the state that stands behind a name and "of", or behind who leads its people ("X, leading the Togolese team")."""
    reading = cast.reading
    if reading.has(at, Tag.PREPOSITION, "of"):  # "X of the Philippines"
        return _state_at(cast, at + 1 + reading.has(at + 1, Tag.DETERMINER))
    if not reading.is_mark(at, ","):
        return None
    lead = at + 1 + reading.begins(at + 1, Tag.RELATIVE.bit)
    leading = reading.language.lexicon.suffixes.get("leads_a_side", ())
    words = (e for tags in reading.tags[lead : lead + 1] for _, e in tags)
    if not any(entry.tag is Tag.VERB and entry.lemma in leading for entry in words):
        return None
    return _state_at(cast, lead + 1 + reading.has(lead + 1, Tag.DETERMINER))


def _state_at(cast: Cast, at: int) -> str | None:
    """Give the state whose name or adjective stands at a word."""
    met = cast.at.get(at)
    one = met is not None and len(met[1]) == 1 and met[1][0].startswith("state:")
    return met[1][0] if met is not None and one else None
