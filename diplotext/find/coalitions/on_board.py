"""Members told beside a clause: "With A and B on board, the pact counts 19 members"."""

from collections.abc import Iterator

from diplotext.find.coalitions.belonging_verbs import has_beside
from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    group_within,
    is_group,
    spoken_of,
)
from diplotext.find.coreference.member_lists import Found, found_as, listed_before
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.lang.entry import Tag


_NEAR = 8


def on_board(cast: Cast) -> Iterator[Found]:
    """Find "with A, B and C on board", of the group named in the sentence or the one spoken of."""
    reading = cast.reading
    companions = reading.language.lexicon.suffixes.get("companions", ())
    for index, behind in reading.phrase_hits("on_board"):
        if reading.sentence_of[index] < 0:
            continue
        listed = listed_before(cast, index)
        if not listed:
            continue
        led = listed[0].first - 1
        led -= reading.has(led, Tag.DETERMINER) and reading.key(led) not in companions
        if reading.key(led) in companions:
            sentence = reading.sentence(index)
            key = group_within(cast, behind, sentence.stop)
            key = key or group_within(cast, sentence.first, led)
            key = key or spoken_of(cast, index)
        else:  # "huit Etats, le Mali et le Togo en tête"
            key = _ending(cast, led) if reading.is_mark(led, ",–—-(") else None
        yield from found_as("on-board", key, listed)


def being_of_it(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "A et B en sont", with nothing behind, of the group spoken of."""
    reading = syntax.reading
    if not reading.language.lexicon.suffixes.get("of_it", ()):
        return
    for group in syntax.groups_of(syntax.auxiliaries("be")):
        bare = has_beside(reading, group, "of_it") and not group.passive
        ends = reading.over(group.stop, Tag.ADVERB.bit)
        if not bare or reading.words.is_word(ends) or not is_factual(syntax, group):
            continue
        key = spoken_of(cast, group.start)
        yield from found_as("being-of-it", key, members_before(syntax, cast, group))


def _ending(cast: Cast, stop: int) -> str | None:
    """Give the group whose words end right before a mark."""
    near = cast.all_within(max(0, stop - _NEAR), stop)
    ends = [k[0] for r, k in near if r.stop == stop and is_group(cast, k[0])]
    return ends[-1] if ends else None
