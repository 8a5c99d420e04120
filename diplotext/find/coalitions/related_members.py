"""Members told in a relative clause behind a group: "el Foro, del que también son miembros A y B", "où ne siègent plus que A et B"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import antecedent_of, coalition_before
from diplotext.find.coreference.list_steps import step_to_list
from diplotext.find.coreference.member_lists import (
    MEMBERS,
    Found,
    Member,
    found_as,
    listed_behind,
)
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_NEAR = 4
_REACH = 8


def related_members(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find the states that a relative clause right behind a group says to be in it, its subject behind its verb."""
    reading = syntax.reading
    if syntax.kinds:
        return  # where the subject stands before its verb
    for index, behind, _ in reading.hits(Tag.RELATIVE):
        limit = reading.sentence(index).stop
        key = antecedent_of(cast, behind)
        verb = _verb(syntax, behind, limit)
        if key is None and verb is not None and _adds_to_list(syntax, index, verb):
            key = coalition_before(cast, index)
        if verb is None:
            continue
        members = _subject_behind(syntax, cast, verb, limit)
        yield from found_as("related-member", key, members)


def _adds_to_list(syntax: Syntax, index: int, verb: VerbGroup) -> bool:
    """Tell whether a relative pronoun behind a comma adds members to those listed before it ("A et B, [auxquels] se sont joints C et D")."""
    reading = syntax.reading
    joins = reading.language.lexicon.verbs.get("joins", frozenset())
    added = {reading.key(at) for at in (index, index - 1)}
    to_them = not added.isdisjoint(reading.language.lexicon.suffixes.get("to_whom", ()))
    return to_them and verb.lemma in joins and verb.reflexive


def _verb(syntax: Syntax, at: int, limit: int) -> VerbGroup | None:
    """Give the verb of belonging, staying or being within a few words that name nobody."""
    verb = next(syntax.verbs_within(at, min(at + _NEAR, limit)), None)
    return verb if verb is not None and verb.is_finite else None


def _subject_behind(
    syntax: Syntax, cast: Cast, verb: VerbGroup, limit: int
) -> tuple[Member, ...]:
    """Give the states behind a verb of being, staying or belonging, and behind what says that they are members."""
    reading = syntax.reading
    lexicon = reading.language.lexicon
    only = reading.phrases("no_more_than")
    stays = {*lexicon.suffixes.get("remains", ()), *lexicon.suffixes.get("stays", ())}
    told = verb.lemma in lexicon.verbs.get("joins", ()) or verb.lemma in stays
    be = verb.lemma in syntax.auxiliaries("be") | stays
    at, still = verb.stop, False
    further = syntax.group(at)
    if further is not None and further.lemma in lexicon.verbs.get("joins", ()):
        at, told = further.stop, True  # "a la que se han ido [sumando] A y B"
    for _ in range(_REACH):
        at = reading.over(step_to_list(reading, at, limit), Tag.NEGATION.bit, limit)
        behind = reading.first_of(at, only)
        if behind is not None:  # "ne siègent plus [que] A et B"
            at, still = behind, True
        elif (be or told) and _is_membership(reading, at):
            at, told = at + 1, True
        else:
            break
    factual = still or is_factual(syntax, verb)
    known = cast.at.get(at)
    named = known is not None and cast.figures[known[1][0]].kind in MEMBERS
    return listed_behind(cast, at, limit) if told and factual and named else ()


def _is_membership(reading: Reading, at: int) -> bool:
    """Tell whether a noun for a member, or a word of "forming part", stands at a word."""
    lexicon = reading.language.lexicon
    parts = lexicon.suffixes.get("being_part", ())
    return reading.key(at) in lexicon.verbs.get("a_member", ()) or (
        reading.key(at) in parts
    )
