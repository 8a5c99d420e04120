"""Whose view, words or count a sentence gives: "in Oslo's view, P", "by the ministry's count, P"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.nominals import phrase_start
from diplotext.find.analytic.pauses import is_pause
from diplotext.find.attributed import content_around
from diplotext.find.attribution import Attribution
from diplotext.find.marks import quoted_within, strip_all
from diplotext.find.reading import NOWHERE
from diplotext.find.syntax import Subject, Syntax


def viewpoints(syntax: Syntax) -> list[Attribution]:
    """Find the attributions made by a preposition, an owner and a noun for how somebody sees or tells it."""
    owned = (i for i, kind in enumerate(syntax.kinds) if kind is Kind.OWNER)
    return [found for at in owned if (found := _read(syntax, at)) is not None]


def _read(syntax: Syntax, owner: int) -> Attribution | None:
    reading = syntax.reading
    noun = owner + 1
    outside = reading.sentence_of[owner] != NOWHERE == reading.quote_of[owner]
    if not outside or syntax.kinds[noun] is Kind.OWNER:
        return None
    suffixes = reading.language.lexicon.suffixes
    keys = reading.words.keys
    at = noun + any(key in suffixes.get("owning", ()) for key in keys[noun : noun + 1])
    if at >= len(keys) or keys[at] not in suffixes.get("viewpoints", ()):
        return None
    first = phrase_start(reading, syntax.kinds, owner - 1)
    index = first - 1 - (syntax.kinds[first - 1] is Kind.DETERMINER)
    opens = index == reading.sentence(owner).first or is_pause(reading, index - 1)
    led = syntax.kinds[index] in (Kind.PREPOSITION, Kind.TO)
    if not (led and opens and is_pause(reading, at + 1)):
        return None
    content = content_around(syntax, index, at + 1)
    if not content:
        return None
    stripped, alone = strip_all(reading, content)
    return Attribution(
        stripped,
        quoted_within(reading, *stripped),
        "viewpoint",
        (at, at + 1),
        reading.words.keys[at],
        "assertive",
        Subject(((first, owner - (syntax.kinds[owner - 1] is Kind.OWNER)),)),
        tentative=True,
        alone=alone,
    )
