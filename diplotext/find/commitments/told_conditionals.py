"""Conditionals beside who says so, where verbs have endings for them: "Lima paierait, a dit la ministre", "selon une source, Lima paierait"."""

import attrs

from diplotext.find.commitments.due import is_dated
from diplotext.find.commitments.futures import leading
from diplotext.find.commitments.outlined import hangs
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.openers import is_past, opener
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_INCISE = "incise"


def seen_from_past(syntax: Syntax, promise: Promise, said: Utterance | None) -> Promise:
    """
    Let a conditional promise what it says where somebody said so, by a verb of the past between or behind its words.

    By what a source has heard, or under a condition, it tells no more than what may be.

    Args:
        syntax: The article.
        promise: What the rules read.
        said: The statement it stands in.
    """
    if not _is_open(syntax, promise) or said is None or hangs(syntax, promise.group):
        return promise
    attribution = said.attribution
    if attribution.cue is None or not attribution.rule.startswith(_INCISE):
        return promise
    cue = syntax.group(attribution.cue[0])
    records = syntax.reading.language.lexicon.reporting.get(attribution.lemma, ())
    sure = any(not record.weak for record in records)
    if cue is None or not is_past(cue) or not sure:
        return promise
    if is_dated(syntax.reading, promise.act):
        return attrs.evolve(promise, kind="announcement", force="announce")
    return attrs.evolve(promise, kind="undertaking", force="promise")


def is_untold(syntax: Syntax, promise: Promise, said: Utterance | None) -> bool:
    """
    Tell whether a conditional is the narrator's, or quoted, in a language in which it then tells of what would be.

    "Un retrait coûterait cher" binds nobody, "selon une source, Lima paierait" leaves it open; what
    would be done by nobody who is named does not.
    """
    told = "conditional-told" in syntax.reading.language.lexicon.traits
    if not told or not _is_bare(syntax, promise) or hangs(syntax, promise.group):
        return False
    quoted = syntax.reading.quote_of[promise.group.first] != NOWHERE
    return said is None or quoted or promise.group.passive


def _is_open(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether a conditional leaves open what will be done, in words that nobody quotes."""
    quoted = syntax.reading.quote_of[promise.group.first] != NOWHERE
    return _is_bare(syntax, promise) and promise.kind == "possibility" and not quoted


def _is_bare(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether a conditional hangs on no verb of speech by a conjunction."""
    group = promise.group
    told = promise.rule == "future" and group.tense is Tense.CONDITIONAL
    inflected = not syntax.kinds and syntax.clauses is None
    if not (told and inflected):
        return False
    return opener(syntax, leading(syntax, group)) is not Tag.COMPLEMENTIZER
