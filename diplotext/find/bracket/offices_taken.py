"""Tasks before the verb by which somebody takes them on: "[Die Führung der Mission] übernimmt Angola"."""

from diplotext.find.bracket.acting import has_acting_head
from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.noun_phrases import head_start
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading


def takes_office(
    reading: Reading, clause: Clause, front: Subject, behind: Subject
) -> bool:
    """
    Tell whether a task stands before a verb of taking on, and who takes it on behind.

    Args:
        reading: The article.
        clause: The clause.
        front: The noun phrase before its verb.
        behind: The one behind it.
    """
    suffixes = reading.language.lexicon.suffixes
    verb = clause.act or clause.verb
    if verb is None or verb.lemma not in suffixes.get("takes_on", ()):
        return False
    head = head_start(reading, *front.segments[0])
    task = reading.key(head) in suffixes.get("tasks", ())
    return task and has_acting_head(reading, *behind.segments[0])
