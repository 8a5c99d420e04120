"""States counted beside those that act with them: "Cuba, Dominica y Belice firmaron junto a otros seis Estados"."""

from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coalitions.membership import joint_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_group
from diplotext.find.coreference.member_lists import Member, are_states, listed_before
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_LONGEST = 4


def counted_beside(syntax: Syntax, cast: Cast, index: int) -> tuple[Member, ...]:
    """
    Give the states that sign or join together with a count of others, and those named before it.

    "A and B signed along with six others", "A signed with B, C and six others"

    Args:
        syntax: The article.
        cast: Its figures.
        index: The first word of the count.
    """
    reading, lexicon = syntax.reading, syntax.reading.language.lexicon
    further = lexicon.suffixes.get("further", ())
    at = index - (reading.key(index - 1) in further)
    joint = joint_before(reading, index)
    named = () if joint is None else listed_before(cast, joint)
    if named:
        at = named[0].first - reading.has(named[0].first - 1, Tag.DETERMINER)
    verb = syntax.last_finite(reading.sentence(index).first, index)
    if verb is None or not (_is_with(reading, at) and _is_act(syntax, verb)):
        return ()
    listed = members_before(syntax, cast, verb)
    own = tuple(m for m in listed if m.first < at)
    both = (*own, *named)
    return both if own and are_states(cast, both) else ()


def _is_with(reading: Reading, at: int) -> bool:
    """Tell whether "with" or "along with" ends right before a word."""
    companions = reading.language.lexicon.suffixes.get("companions", ())
    hits = (reading.hit(i, Tag.BESIDES) for i in range(max(at - _LONGEST, 0), at))
    beside = any(hit is not None and hit[0] == at for hit in hits)
    return beside or reading.key(at - 1) in companions


def _is_act(syntax: Syntax, verb: VerbGroup) -> bool:
    """Tell whether a verb tells as a fact that somebody signs, joins, backs or founds something."""
    lexicon = syntax.reading.language.lexicon
    acts = {
        *lexicon.verbs.get("joins", ()),
        *lexicon.suffixes.get("signs_up", ()),
        *lexicon.suffixes.get("endorses", ()),
        *lexicon.suffixes.get("founds", ()),
    }
    clause = syntax.clause_of(verb)
    act = verb if clause is None or clause.act is None else clause.act
    return act.lemma in acts and is_factual(syntax, verb)


def group_behind(cast: Cast, at: int) -> str | None:
    """Give the group that a preposition right behind a count leads to ("seven other countries [in the Amazon Alliance]")."""
    reading = cast.reading
    named = cast.at.get(reading.over(at + 1, Tag.DETERMINER.bit))
    led = reading.has(at, Tag.PREPOSITION) and named is not None
    return named[1][0] if led and named and is_group(cast, named[1][0]) else None
