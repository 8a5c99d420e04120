"""Verbs that are of signing or speaking by what stands with them: "put her name to", "estampó su firma", "ergriff das Wort"."""

from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup


_REACH = 6


def does_by_noun(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a light verb has a signature, a vote or the floor for its object."""
    verbs = syntax.reading.language.lexicon.verbs
    if group.lemma not in verbs.get("acts_with", ()):
        return False
    nouns = verbs.get("acted_with", frozenset())
    keys, sentence = syntax.reading.words.keys, syntax.reading.sentence(group.first)
    clause = syntax.clause_of(group)
    first, stop = (group.stop, min(group.stop + _REACH, sentence.stop))
    if clause is not None:
        first, stop = clause.first, clause.stop
    return any(keys[at] in nouns for at in range(first, stop))
