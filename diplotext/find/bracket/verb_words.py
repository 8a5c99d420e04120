"""Words that make another thing of a verb, by the lists of the pack in pairs: "sorgen" with "dafür", "führen" with "Gespräche"."""

from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading


def words_with(reading: Reading, name: str, lemma: str) -> frozenset[str]:
    """
    Give the words that a list of the pack pairs with a verb; none where the pack has no such list.

    Args:
        reading: The text.
        name: The list, each verb followed by one word.
        lemma: The verb.
    """
    known = reading.language.lexicon.suffixes.get(name, ())
    pairs = zip(known[::2], known[1::2], strict=True)
    return frozenset(word for verb, word in pairs if verb == lemma)


def makes_known(reading: Reading, verb: VerbGroup, act: VerbGroup) -> bool:
    """Tell whether somebody speaks by what he lets be done ("ließ ... wissen")."""
    lexicon = reading.language.lexicon
    lets = lexicon.auxiliaries.get(verb.lemma) == "make"
    return lets and act.lemma in lexicon.suffixes.get("made_known", ())
