"""Speakers whose noun no list knows behind an adjective of nationality: "a Thai oil executive"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.new_speakers import new_speaker
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import MentionForm


_ENDS = tag_bits(Tag.RELATIVE, Tag.PREPOSITION, Tag.COMPLEMENTIZER)
_KNOWN = tag_bits(Tag.GROUP, Tag.ROLE)
_LONGEST = 4


def native(cast: Cast, source: Subject) -> tuple[str, ...]:
    """
    Let who is only described speak, not the state or region whose adjective stands before the noun.

    Only an article, a number or a plural brings such a one in; "the Thai side" is the state.
    """
    reading, (first, stop) = cast.reading, source.segments[0]
    if "analytic" not in reading.language.lexicon.traits:
        return ()
    head = cast.head(first, stop)
    if head is None or head[0].form is not MentionForm.DEMONYM:
        return ()
    noun = _noun(cast, head[0].stop, stop)
    if noun is None or not _brings_in(reading, first, head[0].first, noun):
        return ()
    stop = noun + 1 if _is_behind(reading, noun + 1) else stop
    return new_speaker(cast, (first, stop))


def _noun(cast: Cast, first: int, stop: int) -> int | None:
    """Give the last word of small words that no list knows and nobody else is named by."""
    reading, at = cast.reading, first
    while at < stop and not reading.is_one_of(at, _ENDS):
        small = reading.words.is_word(at) and not reading.words.is_capitalized(at)
        hyphen = reading.is_mark(at, "-") and reading.words.is_glued(at)
        if at in cast.at or not (small or hyphen) or reading.begins(at, _KNOWN):
            return None
        if _is_behind(reading, at) and at > first:
            break
        at += 1
    return at - 1 if first < at <= first + _LONGEST else None


def _is_behind(reading: Reading, at: int) -> bool:
    """Tell whether a participle tells of the noun before it ("a Thai trader [based] in Goma")."""
    forms = (e.value for _, e in reading.tags[at] if e.tag is Tag.VERB)
    return any(form in ("participle", "gerund") for form in forms)


def _brings_in(reading: Reading, first: int, adjective: int, noun: int) -> bool:
    """Tell whether somebody new is brought in: one or some of a kind, or a bare plural."""
    if first < adjective:
        one = reading.has(first, Tag.DETERMINER, "indefinite")
        return one or first in reading.numbers
    key = reading.words.keys[noun]
    single = reading.language.lexicon.suffixes.get("no_plurals", ())
    return key.endswith("s") and not key.endswith("ss") and key not in single
