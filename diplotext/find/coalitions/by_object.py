"""Who belongs by a verb that tells it of a group it names: "Peru returned to the club", "A and B signed the pact"."""

from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    antecedent_of,
    coalition_at,
    is_coalition,
    taken_up,
)
from diplotext.find.coreference.member_lists import Member, listed_behind
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag


def by_object(
    syntax: Syntax, cast: Cast, group: VerbGroup
) -> tuple[str, tuple[Member, ...]] | None:
    """
    Read a verb whose object is the group: behind it, before its relative pronoun, or taken up by a clitic.

    "Peru returned to the club", "the club that Peru founded", "El club lo fundaron Perú y Chile",
    "le club que dirige le Pérou".
    """
    if group.passive:
        return None
    stop = syntax.reading.sentence(group.start).stop
    thing = coalition_at(cast, group.stop, stop) or _object(syntax, cast, group, stop)
    members = members_before(syntax, cast, group)
    end = group.stop if thing is None else thing[1]
    members = (*members, *_alongside(cast, end, stop)) if members else ()
    if thing is not None:
        return (thing[0], members) if members else None
    first = members[0].first if members else group.first
    beside = members or not syntax.kinds  # "que dirigent A et B"
    key = antecedent_of(cast, first) if beside else None
    key = key or taken_up(cast, group)
    members = members or listed_behind(cast, group.stop, stop)
    return (key, members) if key is not None and members else None


def _object(
    syntax: Syntax, cast: Cast, group: VerbGroup, stop: int
) -> tuple[str, int] | None:
    """Give the group that is the object of a verb of founding behind where and when that was done ("fundaron en mayo en Lima el grupo")."""
    reading = syntax.reading
    if group.lemma not in reading.language.lexicon.suffixes.get("founds", ()):
        return None
    pauses = (at for at in range(group.stop, stop) if reading.is_mark(at, ",;:"))
    verb = syntax.finite_within(group.stop, stop)
    limit = min(next(pauses, stop), stop if verb is None else verb.start)
    for reference, keys in cast.all_within(group.stop, limit):
        lead = reference.first - 1
        article = reading.has(lead, Tag.DETERMINER) and not reading.has(
            lead, Tag.PREPOSITION
        )
        governed = reading.ends(lead - 1, Tag.PREPOSITION)
        if article and not governed and is_coalition(cast, keys[0]):
            return keys[0], reference.stop
    return None


def _alongside(cast: Cast, at: int, stop: int) -> tuple[Member, ...]:
    """Give those beside whom somebody belongs ("France and Hungary sit in it [alongside South Korea]")."""
    beside = cast.reading.hit(at, Tag.BESIDES)
    return () if beside is None else listed_behind(cast, beside[0], stop)
