"""The name of a person cut into its parts: what names by itself, particles, "Jr." behind it."""

import attrs

from diplotext.find.grammar.given_names import is_given
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.names import exact, plain


@attrs.frozen
class PersonName:
    """
    A name as it stands in one place.

    Attributes:
        words: Its words in plain letters, particles among them.
        parts: Those that name by themselves, in the order of the name.
        spelt: The parts as the text spells them, but for case and accents.
        given: Those of the parts that are given names.
        generation: What tells a son from his father of one name, such as "jr".
    """

    words: tuple[str, ...]
    parts: tuple[str, ...]
    spelt: tuple[str, ...]
    given: tuple[str, ...]
    generation: str

    def closes(self, words: tuple[str, ...]) -> bool:
        """Tell whether a longer name ends with all of this one, particle first ("Van der Berg")."""
        count = len(self.words)
        return count < len(words) and words[-count:] == self.words


def read_name(reading: Reading, reference: Reference) -> PersonName:
    """Cut the words of a reference into the parts of a name."""
    words = reading.words
    inside = [i for i in range(reference.first, reference.stop) if words.is_word(i)]
    behind = [i for i in inside[1:] if _is_generation(reading, i)]
    whole = [i for i in inside if len(words.keys[i]) > 1 and i not in behind]
    naming = [i for i in whole if words.is_capitalized(i)]
    parts = [
        i for i in naming if i == naming[0] or not reading.has(i, Tag.PARTICLE)
    ] or naming
    lexicon = reading.language.lexicon
    return PersonName(
        tuple(plain(words.keys[i]) for i in whole),
        tuple(plain(words.keys[i]) for i in parts),
        tuple(exact(words.keys[i]) for i in parts),
        tuple(plain(words.keys[i]) for i in parts if is_given(lexicon, words.keys[i])),
        plain(words.keys[behind[0]]) if behind else "",
    )


def _is_particle(reading: Reading, index: int) -> bool:
    """Tell whether a word is a particle or the last one of several ("van der")."""
    return reading.has(index, Tag.PARTICLE) or reading.ends(index, Tag.PARTICLE)


def _is_small(reading: Reading, index: int) -> bool:
    """Tell whether a word right before a surname is a preposition of its own ("die Rede von Berg")."""
    small = not reading.words.is_capitalized(index)
    return small and reading.has(index, Tag.PREPOSITION)


def _is_generation(reading: Reading, index: int) -> bool:
    """Tell whether a word is a "Jr." or a numeral, behind a name."""
    known = reading.language.lexicon.suffixes
    key = reading.words.keys[index]
    return key in known.get("name_suffixes", ()) or key in known.get(
        "name_numerals", ()
    )


def start_of(
    reading: Reading, name: tuple[str, ...], index: int, taken: set[int]
) -> int:
    """Give where a surname begins in the text, with the particles that the full name has before it."""
    first, word = index, plain(reading.words.keys[index])
    at = len(name) - 1 - name[::-1].index(word) if word in name else 0
    while at > 0:
        before = first - 1
        if before > 0 and reading.words.keys[before] in "-'’":
            before -= 1
        if before < 0 or before in taken or not _is_particle(reading, before):
            break
        if first == index and _is_small(reading, before):
            break
        if plain(reading.words.keys[before]) != name[at - 1]:
            break
        first, at = before, at - 1
    return first
