"""What something is made to depend on by a verb and a preposition: "supeditó el envío a un mandato", "lie son aide à des réformes"."""

from diplotext.find.grammar.clause_stops import clause_stop
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def ties(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether a verb makes its object depend on what a preposition behind it leads to."""
    suffixes = reading.language.lexicon.suffixes
    listed = (*suffixes.get("tying", ()), *suffixes.get("making", ()))
    return group.lemma in listed and not group.passive


def tied_at(syntax: Syntax, group: VerbGroup, act: tuple[int, int]) -> int | None:
    """
    Give where the words begin, within the object of such a verb, that say on what it depends.

    They are the first behind its noun that a preposition of giving leads to and that name
    nobody: "el envío a Chad a un mandato" depends on the mandate. A verb of making needs
    words of its own for it ("made the delivery [conditional on] a vote").
    """
    reading = syntax.reading
    if group.lemma in reading.language.lexicon.suffixes.get("making", ()):
        words = reading.phrases("made_to_depend")
        limit = clause_stop(syntax, act[0])
        places = range(act[0] + 1, limit)
        return next((at for at in places if reading.first_of(at, words)), None)
    for at in range(act[0] + 1, act[1]):
        if reading.has(at, Tag.PREPOSITION, "addressee"):
            behind = reading.over(at + 1, Tag.DETERMINER.bit)
            if not reading.words.is_capitalized(behind):
                return at
    return None
