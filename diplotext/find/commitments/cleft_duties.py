"""On whom a duty is set that is told before its verb: "C'est [au Mali] qu'il reviendra de rouvrir la route"."""

from diplotext.find.commitments.put_to import asked_before, asked_right_behind
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag


_REACH = 16


def asked_around(syntax: Syntax, group: VerbGroup, behind: int) -> Subject | None:
    """
    Give of whom an act is asked: a pronoun before or right behind the verb, or who is set off before it.

    Args:
        syntax: The article.
        group: The verb that asks.
        behind: The word behind it.
    """
    reading = syntax.reading
    beside = asked_before(reading, group) or asked_right_behind(reading, behind)
    return beside or _set_off(syntax, group)


def _set_off(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """Give to whom "it is" and a preposition lead before the "that" of a verb with an empty subject."""
    reading = syntax.reading
    empty = reading.language.lexicon.suffixes.get("empty_subject_words", ())
    that = group.start - 2
    if reading.key(that + 1) not in empty or not reading.has(that, Tag.COMPLEMENTIZER):
        return None
    leads = reading.phrases("cleft_leads")
    first = max(reading.sentence(group.first).first, that - _REACH)
    for at in range(that - 1, first - 1, -1):
        behind = reading.first_of(at, leads)
        if behind is not None and reading.has(behind, Tag.PREPOSITION, "addressee"):
            return Subject(((behind + 1, that),)) if behind + 1 < that else None
        if reading.is_mark(at, ".;:"):
            return None
    return None
