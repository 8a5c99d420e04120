"""Persons by the words of their names: the full ones first, then what stands for them alone."""

from collections import defaultdict

from diplotext.find.cast import Cast, Figure
from diplotext.find.reference import Reference
from diplotext.find.surnames import first_families, name_start
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_MANY = 4
_NAMESAKES = 40
_PLACES = tag_bits(Tag.STATE, Tag.CAPITAL)


class People:
    """Persons by the words of their names."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._by_word: dict[str, list[str]] = defaultdict(list)

    def meet(self, names: list[Reference]) -> None:
        """Take in all names, the long ones first, then surnames alone wherever they stand."""
        for reference in sorted(names, key=lambda r: (-self._length(r), r.first)):
            parts = self._parts(reference)
            key = self._known(parts)
            if key is None:
                key = f"person:{'-'.join(parts)}"
                name = self._cast.reading.say(reference.first, reference.stop)
                self._cast.figures[key] = Figure(key, ActorKind.PERSON, name=name)
                for part in parts:
                    self._by_word[part].append(key)
            figure = self._cast.figures[key]
            if figure.state is None and reference.states:
                figure.state = reference.states[0]
            self._cast.refer(reference, key)
        self._surnames()

    def _length(self, reference: Reference) -> int:
        return len(self._parts(reference))

    def _parts(self, reference: Reference) -> list[str]:
        words = self._cast.reading.words
        return [
            words.keys[i]
            for i in range(reference.first, reference.stop)
            if words.is_word(i) and words.is_capitalized(i) and len(words.keys[i]) > 1
        ]

    def _known(self, parts: list[str]) -> str | None:
        """Give the person who bears all these words in a name, the surname first."""
        for key in self._by_word.get(parts[-1], ())[:_NAMESAKES]:
            borne = key.partition(":")[2].split("-")
            if set(parts) <= set(borne) and (
                len(parts) > 1 or borne[-1] == parts[0] or len(borne) < _MANY
            ):
                return key
        return None

    def _family_names(self) -> dict[str, str]:
        """
        Give the persons by what stands for them alone: the last word of their name.

        Where persons have two surnames the first one does, unless two persons share it.
        """
        people = [key for key in self._cast.figures if key.startswith("person:")]
        last = {key.rpartition("-")[2].rpartition(":")[2]: key for key in people}
        lexicon = self._cast.reading.language.lexicon
        if "two-surnames" not in lexicon.traits:
            return last
        given = lexicon.feminine_given | lexicon.masculine_given
        first: dict[str, list[str]] = defaultdict(list)
        for key in people:
            for part in key.partition(":")[2].split("-")[1:-1]:
                if part not in given:
                    first[part].append(key)
        alone = {part: keys[0] for part, keys in first.items() if len(keys) == 1}
        return alone | last

    def _namesakes(self) -> dict[str, str]:
        """Give the persons by those words of their names that are names of states or capitals."""
        reading = self._cast.reading
        named = {reading.words.keys[i] for i in reading.where(_PLACES)}
        return {
            part: key
            for key in self._cast.figures
            if key.startswith("person:")
            for part in key.partition(":")[2].split("-")
            if part in named
        }

    def _surnames(self) -> None:
        """Find surnames that stand alone: they need no title once the full name is known."""
        cast, reading = self._cast, self._cast.reading
        taken = {i for r, _ in cast.at.values() for i in range(r.first, r.stop)}
        last = first_families(cast, taken) | self._family_names()
        namesakes = self._namesakes()
        for index in reading.capitals:
            word = reading.words.keys[index]
            key = last.get(word, namesakes.get(word))
            if key is None or index in taken:
                continue
            if word in namesakes and reading.ends(index - 1, Tag.PLACE_PREPOSITION):
                continue
            first = name_start(reading, index)
            if first is None:
                continue
            reference = Reference(
                first,
                index + 1,
                MentionForm.NAME,
                ActorKind.PERSON,
                definite=True,
                rule="surname",
            )
            cast.refer(reference, key)
