"""States that suspend their own place in a group: "Pakistan suspended its participation in the Forum"."""

from collections.abc import Iterator

from diplotext.find.coalitions.belonging_verbs import verbs_saying
from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import coalition_at, spoken_of
from diplotext.find.coreference.member_lists import Found
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.lang.entry import Tag


_NEAR = 4


def frozen_places(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find those who freeze their participation in the group named behind it, or in the one spoken of."""
    reading = syntax.reading
    nouns = reading.language.lexicon.suffixes.get("own_place", ())
    for group, _ in verbs_saying(syntax, "freezes") if syntax.clauses is None else ():
        near = range(group.stop, group.stop + _NEAR)
        at = next((i for i in near if reading.key(i) in nouns), None)
        owned = at is not None and reading.has(at - 1, Tag.DETERMINER, "possessive")
        if at is None or not owned or group.passive or not is_factual(syntax, group):
            continue
        thing = coalition_at(cast, at + 1, reading.sentence(at).stop)
        key = spoken_of(cast, group.start) if thing is None else thing[0]
        if key is not None:
            for member in members_before(syntax, cast, group):
                yield key, member
