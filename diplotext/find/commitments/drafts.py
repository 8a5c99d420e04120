"""What a draft or a proposal provides for is only outlined: "le projet prévoit que X paiera", "laut Entwurf wird X zahlen"."""

import attrs

from diplotext.find.commitments.promise import PROVIDED, Promise
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag


_SETTLED = frozenset({"announce", "promise", "agreed", "oblige"})
_RULES = frozenset({"future", "present", "clause", PROVIDED})
_NEAR = 12


def drafted(syntax: Syntax, promise: Promise, said: Utterance | None) -> Promise:
    """
    Let a future or a provision of a text that is not agreed yet be outlined.

    What such a text quotes as a duty ("shall") keeps its force, and so does what it denies.

    Args:
        syntax: The article.
        promise: What the rules read.
        said: The statement it stands in.
    """
    settled = promise.force in _SETTLED and promise.rule in _RULES
    if promise.negative or not settled:
        return promise
    source = None if said is None else said.attribution.source
    told = source is not None and _names_draft(syntax.reading, *source.segments[0])
    told = told or _is_of_draft(syntax, promise)
    if not (told or _opens_with_draft(syntax.reading, promise)):
        return promise
    return attrs.evolve(promise, kind="announcement", force="outlined")


def _is_of_draft(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether a draft is the subject of a verb by which documents provide for something."""
    subject = subject_of(syntax, promise.group) if promise.document else None
    return subject is not None and _names_draft(syntax.reading, *subject.segments[0])


def _opens_with_draft(reading: Reading, promise: Promise) -> bool:
    """Tell whether a draft under which something is so opens the sentence ("Aux termes du projet, ...", "Under the plan, ...")."""
    first = reading.sentence(promise.group.first).first
    if reading.quote_of[first] != NOWHERE:
        return False
    hit = reading.hit(first, Tag.REPORTING_PREPOSITION)
    leads = reading.language.lexicon.suffixes.get("under_texts", ())
    if hit is None and reading.key(first) not in leads:
        return False
    limit = min(first + _NEAR, promise.cue[0])
    stop = next((i for i in range(first, limit) if reading.is_mark(i, ",")), limit)
    return _names_draft(reading, first, stop)


def _names_draft(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a noun for a draft stands among some words, before any title ("le ministre du Plan")."""
    drafts = reading.language.lexicon.suffixes.get("drafts", ("\0",))
    for at in range(first, stop):
        if reading.begins(at, Tag.ROLE.bit):
            return False
        if reading.words.keys[at].endswith(drafts):
            return True
    return False
