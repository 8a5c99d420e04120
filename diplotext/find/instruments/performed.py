"""What a party to an instrument does by its words there: "Norway undertakes to pay" reports no speech."""

import attrs

from diplotext.lang import Language
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.model import Act, ActorKind, Analysis, Mode, Statement


def without_performed(analysis: Analysis, language: Language) -> Analysis:
    """
    Leave out the statements that only say what somebody undertakes, or all of them ask for.

    In copy "Norway undertakes to pay" tells what Norway said; in an instrument these are the
    words of Norway itself, and the commitment is all there is to them. What is quoted stays,
    and so does what another statement carries on, or what is told in the past.

    Args:
        analysis: What was found in an instrument by the rules for copy.
        language: The pack it was read with.
    """
    carried = {one.continues for one in analysis.statements}
    dropped = {
        one.id
        for one in analysis.statements
        if _is_performed(analysis, language, one) and one not in carried
    }
    commitments = tuple(
        attrs.evolve(one, stated_in=None)
        if one.stated_in is not None and one.stated_in.id in dropped
        else one
        for one in analysis.commitments
    )
    kept = tuple(one for one in analysis.statements if one.id not in dropped)
    return attrs.evolve(analysis, statements=kept, commitments=commitments)


def _is_performed(analysis: Analysis, language: Language, one: Statement) -> bool:
    if one.cue is None or _is_of_all(one):
        return one.cue is not None
    if one.cue.act is not Act.COMMISSIVE:
        return False
    words = analysis.article[one.cue.span].casefold().replace("\u2019", "'").split()
    known = language.lexicon.table.find((words[-1].rpartition("'")[2],))
    present = any(
        entry.tag is Tag.VERB and entry.value == Tense.PRESENT
        for hit in known
        for entry in hit.values
    )
    return present and one.mode is Mode.INDIRECT


def _is_of_all(one: Statement) -> bool:
    """Tell whether those who speak in a text together ask or promise something there ("Leaders called on the Fund to")."""
    together = one.speaker is not None and one.speaker.kind in _TOGETHER
    acts = one.cue is not None and one.cue.act in (Act.DIRECTIVE, Act.COMMISSIVE)
    return together and acts and one.mode is Mode.INDIRECT


_TOGETHER = frozenset({ActorKind.COALITION, ActorKind.PERSON_GROUP})
