"""The verb that a clause has for its own, over those of the clauses set into it."""

from diplotext.find.grammar.conjunctions import (
    drops_subject,
    is_complementizer,
    names_party,
)
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.unexpressed import subject_behind
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.memory import once
from diplotext.lang.entry import Tag, tag_bits


def waits_for_verb(syntax: Syntax, first: int, at: int) -> bool:
    """Tell whether the verb of a clause that "que" opens is still to come ("que el cable, donde informaba de ello, [desató]")."""
    if not is_complementizer(syntax, first - 1):
        return False
    verb = own_verb(syntax, first)
    return verb is not None and verb.start >= at


def waits_anew(syntax: Syntax, first: int, at: int) -> bool:
    """
    Tell whether a clause that a conjunction opens behind a word still lacks its verb behind an aside ("que P y que [la fuerza, por fin,] seguirá").

    With no aside before the comma it is who speaks that parts a clause from its verb ("cuando los
    rebeldes, advirtió la ONU, callen").
    """
    reading = syntax.reading
    for lead in reversed(reading.among(_OPENING, first, at)):
        start = _opened(syntax, lead)
        verb = None if start is None else own_verb(syntax, start)
        apart = reading.quote_of[lead] != reading.quote_of[at]
        if apart or start is None or verb is None or verb.start < at:
            continue
        joined = reading.has(lead, Tag.COORDINATOR)
        aside = any(reading.is_mark(i, ",") for i in range(start, at - 1))
        if aside and not (joined and _may_be_said(syntax, verb)):
            return True
    return False


def _opened(syntax: Syntax, lead: int) -> int | None:
    """Give the word behind a conjunction at a word that opens a clause, or joins one whose subject follows."""
    reading = syntax.reading
    if reading.has(lead, Tag.COMPLEMENTIZER):
        return lead + 1 if is_complementizer(syntax, lead) else None
    if reading.has(lead, Tag.COORDINATOR):
        joins = drops_subject(reading) and names_party(reading, lead + 1)
        return lead + 1 if joins else None
    hit = reading.hit(lead, Tag.SUBORDINATOR) or reading.hit(lead, Tag.CONDITION)
    return hit[0] if hit is not None and _sets_in(syntax, lead) else None


def _may_be_said(syntax: Syntax, verb: VerbGroup) -> bool:
    """Tell whether a verb has who speaks behind it, or nothing, as one set behind what was said has ("Perú y Chile, vecinos, callan, [dijo Lima]")."""
    ends = not syntax.reading.words.is_word(verb.stop)
    return ends or subject_behind(syntax, verb) is not None


@once
def own_verb(syntax: Syntax, first: int) -> VerbGroup | None:
    """Give the verb with a tense of the clause that begins at a word, over those of the clauses set into it."""
    reading, inner = syntax.reading, False
    stop, at = reading.sentence(first).stop, first
    while at < stop:
        group = syntax.group(at)
        if group is not None and group.is_finite:
            if not inner:
                return group
            inner, at = False, group.stop
            continue
        inner = inner or _sets_in(syntax, at)
        at += 1
    return None


def _sets_in(syntax: Syntax, at: int) -> bool:
    """Tell whether a clause is set in at a word, and no condition by a noun ("tras [la reunión]")."""
    reading = syntax.reading
    if reading.begins(at, _CLAUSES):
        return True
    hit = reading.hit(at, Tag.CONDITION)
    return hit is not None and "clause" in hit[1].features


_CLAUSES = tag_bits(Tag.RELATIVE, Tag.SUBORDINATOR)
_OPENING = tag_bits(
    Tag.COMPLEMENTIZER, Tag.SUBORDINATOR, Tag.CONDITION, Tag.COORDINATOR
)
