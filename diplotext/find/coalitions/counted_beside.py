"""States counted beside those that act with them: "Cuba, Dominica y Belice firmaron junto a otros seis Estados"."""

from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_group
from diplotext.find.coreference.member_lists import Member
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_LONGEST = 4


def counted_beside(syntax: Syntax, cast: Cast, index: int) -> tuple[Member, ...]:
    """
    Give the states that sign or join together with a count of others.

    Args:
        syntax: The article.
        cast: Its figures.
        index: The first word of the count.
    """
    reading, lexicon = syntax.reading, syntax.reading.language.lexicon
    further = lexicon.suffixes.get("further", ())
    at = index - (reading.key(index - 1) in further)
    low = max(at - _LONGEST, 0)
    hits = (reading.hit(i, Tag.BESIDES) for i in range(low, at))
    if not any(hit is not None and hit[0] == at for hit in hits):
        return ()
    acts = {
        *lexicon.verbs.get("joins", ()),
        *lexicon.suffixes.get("signs_up", ()),
        *lexicon.suffixes.get("endorses", ()),
        *lexicon.suffixes.get("founds", ()),
    }
    verb = syntax.last_finite(reading.sentence(index).first, index)
    if verb is None or verb.lemma not in acts or not is_factual(syntax, verb):
        return ()
    listed = members_before(syntax, cast, verb)
    states = all(cast.figures[m.key].kind is ActorKind.STATE for m in listed)
    return listed if states else ()


def group_behind(cast: Cast, at: int) -> str | None:
    """Give the group that a preposition right behind a count leads to ("seven other countries [in the Amazon Alliance]")."""
    reading = cast.reading
    named = cast.at.get(reading.over(at + 1, Tag.DETERMINER.bit))
    led = reading.has(at, Tag.PREPOSITION) and named is not None
    return named[1][0] if led and named and is_group(cast, named[1][0]) else None
