"""Given names that a list knows."""

from diplotext.find.grammar.places import opens_sentence
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.lang.lexicon import Lexicon


def is_given_name(reading: Reading, index: int) -> bool:
    """Tell whether a word with a capital is a given name that a list knows."""
    lexicon = reading.language.lexicon
    if index < 0 or not reading.words.is_capitalized(index) or _asks(reading, index):
        return False
    return is_given(lexicon, reading.words.keys[index])


def is_given(lexicon: Lexicon, word: str) -> bool:
    """Tell whether a word is among the given names of a language."""
    return word in lexicon.feminine_given or word in lexicon.masculine_given


def _asks(reading: Reading, index: int) -> bool:
    """Tell whether an auxiliary of the future opens a sentence, and thereby a question ("Will Turkey sign?")."""
    return opens_sentence(reading, index) and any(
        entry.tag is Tag.VERB
        and entry.value is Tense.FUTURE
        and entry.lemma == reading.words.keys[index]
        for _, entry in reading.tags[index]
    )
