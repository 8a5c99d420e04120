"""Members behind the verb that opens a clause and means the group just named: "También participan A y B", "Se han sumado A y B"."""

from collections.abc import Iterator

from diplotext.find.coalitions.belonging_verbs import verbs_saying
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import just_named
from diplotext.find.coreference.member_lists import (
    Found,
    Member,
    are_states,
    found_as,
    listed_behind,
)
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_MEANINGS = ("joins", "takes_part", "belongs")
_LIGHT = tag_bits(Tag.ADVERB, Tag.REFLEXIVE, Tag.CLITIC)


def subjects_behind(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find the states that close a clause of belonging in which nothing else is named, where a subject may stand behind its verb."""
    if syntax.kinds or syntax.clauses is not None:
        return
    reading = syntax.reading
    for meaning in _MEANINGS:
        for own, whole in verbs_saying(syntax, meaning):
            stop = reading.sentence(own.start).stop
            watching = reading.among(Tag.OBSERVING.bit, whole.stop, stop)
            if watching or not (_is_told(syntax, own) and _opens(reading, own)):
                continue
            listed = listed_behind(cast, whole.stop, stop)
            if _close(reading, listed, stop) and are_states(cast, listed):
                key = just_named(cast, own.start)
                yield from found_as("belongs-behind", key, listed)


def _is_told(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb tells as a fact that somebody joins, with the pronoun that it needs for it ("se sumaron")."""
    itself = syntax.reading.language.lexicon.suffixes.get("joins_itself", ())
    complete = group.reflexive or group.lemma not in itself
    told = group.is_finite and not group.passive and complete
    return told and is_factual(syntax, group)


def _opens(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether no more than an adverb or a pronoun stands between a verb and the start of its clause."""
    at = group.start
    while reading.is_one_of(at - 1, _LIGHT):
        at -= 1
    opening = reading.sentence(group.start).first
    return (
        at <= opening
        or reading.is_mark(at - 1, ";:")
        or reading.has(at - 1, Tag.COORDINATOR)
    )


def _close(reading: Reading, listed: tuple[Member, ...], stop: int) -> bool:
    """Tell whether a list closes its clause, and nothing follows to which it might belong ("se sumaron A y B [al texto]")."""
    if not listed:
        return False
    end = listed[-1].stop
    return end >= stop or reading.is_mark(end, ".,;:")
