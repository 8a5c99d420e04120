"""Who leads a group by a participle or a passive: "the coalition, led by A and B", "le groupe est présidé cette année par A"."""

from collections.abc import Iterator

from diplotext.find.coalitions.role_nouns import as_role
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_coalition, just_named
from diplotext.find.coreference.meant import whom_subject_means
from diplotext.find.coreference.member_lists import Found, Member, listed_behind
from diplotext.find.grammar.coming import future_above
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.lead_words import lead_behind, over_times
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import MembershipRole


_REACH = 8
_NEAR = 7


def led_by(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "the coalition, led by A and B"; between the two stands no other body."""
    reading = cast.reading
    for index, behind in _leads(syntax):
        key = _beside(cast, index) or _presided(syntax, cast, index)
        key = key or _passive(syntax, cast, index)
        listed = listed_behind(cast, behind, reading.sentence(index).stop)
        if key is None and index == reading.sentence(index).first and listed:
            key = _behind(cast, listed[-1].stop) or _subject(syntax, cast, listed)
        if key is not None:
            yield from as_role(key, _leaders(cast, listed), MembershipRole.LEAD)


def led_in_clause(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find "GROUP, die von A und B geführt wird", where the verb ends its clause."""
    reading = syntax.reading
    leads = reading.language.lexicon.verbs.get("leads", frozenset())
    for group in syntax.groups_of(leads) if syntax.clauses is not None else ():
        clause = syntax.clause_of(group)
        if clause is None or not group.passive or not is_factual(syntax, group):
            continue
        keys = whom_subject_means(syntax, cast, group)
        key = next((key for key in keys if is_coalition(cast, key)), None)
        for at in reading.among(Tag.AGENT.bit, *clause.middle) if key else ():
            listed = listed_behind(cast, at + 1, clause.middle[1])
            yield from as_role(str(key), _leaders(cast, listed), MembershipRole.LEAD)


def _leads(syntax: Syntax) -> Iterator[tuple[int, int]]:
    """Give where words begin that lead to who leads something, and where they end."""
    reading = syntax.reading
    found = {index: behind for index, behind, _ in reading.hits(Tag.LEAD)}
    leads = reading.language.lexicon.verbs.get("leads", frozenset())
    for group in syntax.groups_of(leads) if syntax.clauses is None else ():
        at = group.stop - 1
        behind = lead_behind(reading, at) or _agent(syntax, group)
        if behind is not None:
            found.setdefault(at, behind)
    yield from sorted(found.items())


def _agent(syntax: Syntax, group: VerbGroup) -> int | None:
    """Give where "by" ends that stands a few words behind a passive ("is chaired on a rotating basis by")."""
    reading = syntax.reading
    stop = min(group.stop + _NEAR, reading.sentence(group.start).stop)
    for at in range(group.stop, stop if group.passive else group.stop):
        agent = reading.hit(at, Tag.AGENT)
        if agent is not None:
            return agent[0]
        parted = not reading.words.is_word(at) and not reading.is_mark(at, ",")
        if parted or syntax.group(at) is not None:
            return None
    return None


def _passive(syntax: Syntax, cast: Cast, index: int) -> str | None:
    """Give the coalition that is the subject of a passive ("La coalition est présidée par la Zambie")."""
    group = syntax.group(index)
    if group is None or not group.passive or syntax.clauses is not None:
        return None
    above = future_above(syntax, group) or group  # "will be chaired"
    if not above.is_finite or not is_factual(syntax, above):
        return None
    keys = whom_subject_means(syntax, cast, above)
    return next((key for key in keys if is_coalition(cast, key)), None)


def _subject(syntax: Syntax, cast: Cast, listed: tuple[Member, ...]) -> str | None:
    """Give the coalition behind the verb that follows who leads it ("Angeführt von A wollen elf Länder")."""
    verb = syntax.group(listed[-1].stop)
    if verb is None or not verb.is_finite:
        return None
    thing = cast.head(verb.stop, verb.stop + _REACH)
    return (
        thing[1][0] if thing is not None and is_coalition(cast, thing[1][0]) else None
    )


def _presided(syntax: Syntax, cast: Cast, index: int) -> str | None:
    """Give the coalition that meets under somebody ("Le groupe s'est réuni mardi sous la présidence de la Belgique")."""
    reading = cast.reading
    first = reading.sentence(index).first
    verb = syntax.last_finite(first, index)
    if verb is None or not reading.has(index, Tag.PREPOSITION):
        return None
    keys = whom_subject_means(syntax, cast, verb)
    bodies = reading.among(_BODIES, verb.stop, index)
    return next((k for k in keys if is_coalition(cast, k) and not bodies), None)


_BODIES = tag_bits(Tag.GROUP, Tag.MECHANISM, Tag.MECHANISM_HEAD)


def _behind(cast: Cast, at: int) -> str | None:
    """Give the coalition behind a comma, or the one that "it" takes up there, of which a phrase at the head of the sentence tells ("Led by Norway, the alliance")."""
    reading = cast.reading
    if not reading.is_mark(at, ","):
        return None
    if reading.has(at + 1, Tag.SUBJECT_PRONOUN, "neuter"):
        return just_named(cast, at)
    head = cast.head(at + 1, at + _REACH)
    return head[1][0] if head is not None and is_coalition(cast, head[1][0]) else None


def _leaders(cast: Cast, listed: tuple[Member, ...]) -> tuple[Member, ...]:
    """Give the first of a list and those joined to it by no more than a mark or "and"."""
    names = listed[:1] and cast.joint(listed[0].first, listed[-1].stop)
    return tuple(member for member in listed if member.key in names)


def _beside(cast: Cast, index: int) -> str | None:
    """Give the coalition that ends right before a phrase, over a mark or an adverb."""
    before = cast.within(max(index - _REACH, 0), index)
    if not before:
        return None
    reference, keys = before[-1]
    comma = cast.reading.is_mark(reference.stop, ",")
    timed = over_times(cast.reading, reference.stop + comma) if comma else 0
    between = range(reference.stop if timed < index else index, index)
    is_near = all(_joins_on(cast.reading, at) for at in between)
    is_near = is_near or _is_purpose(cast.reading, reference.stop, index)
    return keys[0] if is_near and is_coalition(cast, keys[0]) else None


def _joins_on(reading: Reading, at: int) -> bool:
    if reading.is_mark(at, ",–—-(\"»”“'’"):
        return True
    return any(
        reading.hit(at, tag) is not None
        for tag in (Tag.ADVERB, Tag.RELATIVE, Tag.LIST_JOINER)
    )


def _is_purpose(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether only what a group is for stands between its name and a phrase ("le Pacte de Manaus [contre l'orpaillage], parrainé par")."""
    return (
        reading.has(first, Tag.PREPOSITION)
        and not reading.has(first, Tag.PREPOSITION, "of")
        and reading.is_mark(stop - 1, ",")
        and not any(reading.is_mark(at, ",;:") for at in range(first, stop - 1))
    )
