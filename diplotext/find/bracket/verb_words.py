"""Words that make another thing of a verb, by the lists of the pack in pairs: "sorgen" with "dafür", "führen" with "Gespräche"."""

from diplotext.find.bracket.clause import Clause
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


def makes_known(reading: Reading, clause: Clause) -> bool:
    """Tell whether somebody speaks by what he lets be done, whatever the verb says alone ("ließ ... wissen")."""
    verb, act, lexicon = clause.verb, clause.act, reading.language.lexicon
    if verb is None or act is None:
        return False
    lets = lexicon.auxiliaries.get(verb.lemma) == "make"
    return lets and act.lemma in lexicon.suffixes.get("made_known", ())
