"""What a group is and how many it counts where verbs stand in a bracket: names, counts and nouns in one clause."""

from collections.abc import Collection, Iterator

from diplotext.find.bracket.belongings import (
    Known,
    beside,
    telling,
    verb_of,
    within,
)
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.group_leads import agents, leading
from diplotext.find.bracket.grown_asides import grown_aside
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    coalition_before,
    is_coalition,
    just_named,
    last_coalition,
)
from diplotext.find.coreference.counts import count_of
from diplotext.find.coreference.member_lists import Member
from diplotext.find.coreference.quoted_names import quoted_name
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm
from diplotext.text.numbers import Number


_FEWEST = 3
_PAIR = 2


def counts_of_groups(syntax: Syntax, cast: Cast) -> Iterator[tuple[str, str]]:
    """Find the counts that are those of a group in the same clause ("Mit Peru wächst die Gruppe auf 23 Staaten")."""
    for clause in (*(clause for _, clause in telling(syntax)), *_having(syntax)):
        groups, counted = _groups(cast, clause), _counted(cast, clause)
        if not groups and clause.kind is ClauseKind.RELATIVE:
            key = coalition_before(cast, clause.first)
            groups = groups if key is None else {key}
        elif not groups:
            key = _taken_up(cast, clause)
            groups = groups if key is None else {key}
        if len(groups) == 1 and len(counted) == 1 and not groups & counted:
            yield next(iter(counted)), next(iter(groups))
    for index in tuple(cast.order):
        reference, keys = cast.at[index]
        group = is_coalition(cast, keys[0]) and len(keys) == 1
        at = grown_aside(cast.reading, reference.stop) if group else None
        if at in cast.at and is_coalition(cast, cast.at[at][1][0]):
            yield cast.at[at][1][0], keys[0]


def _having(syntax: Syntax) -> Iterator[Clause]:
    """Give the clauses by which something has so many members ("Die Koalition [hat] 14 [Mitglieder]")."""
    reading, verbs = syntax.reading, syntax.reading.language.lexicon.verbs
    has, members = verbs.get("has_members", ()), verbs.get("members_of_body", ())
    for number, clause in enumerate(
        () if syntax.clauses is None else syntax.clauses.all
    ):
        verb = verb_of(syntax, number)
        counts = (
            reading.numbers.get(at - 1)
            for at in clause.words
            if reading.key(at) in members
        )
        if verb is not None and verb.lemma in has and any(counts):
            yield clause


def _taken_up(cast: Cast, clause: Clause) -> str | None:
    """Give the group just named that the pronoun at the head of a clause may mean ("[Sie] umfasst nun 14 Staaten")."""
    at, reading = clause.words.start, cast.reading
    several = reading.language.lexicon.suffixes.get("several", ())
    meant = _is_pronoun(reading, clause) and reading.key(at) not in several
    return just_named(cast, at) if meant or _is_to_it(reading, clause) else None


def _is_pronoun(reading: Reading, clause: Clause) -> bool:
    """Tell whether a pronoun stands alone at the head of a clause ("[Sie] umfasst nun 14 Staaten")."""
    at = clause.words.start
    return clause.front == (at, at + 1) and reading.has(at, Tag.SUBJECT_PRONOUN)


def _is_to_it(reading: Reading, clause: Clause) -> bool:
    """Tell whether the pronoun for a group to which somebody belongs stands alone at the head of a clause ("[Ihr] gehören sechs Länder an", "[Zu ihr] zählen")."""
    first, stop = clause.front
    pronouns = reading.language.lexicon.suffixes.get("group_pronouns", ())
    led = first + reading.begins(first, Tag.PREPOSITION.bit)
    return led + 1 == stop and reading.key(led) in pronouns


def _christen(cast: Cast, clause: Clause) -> bool:
    """Let a name between marks in the sentence before be that of a group whose members the pronoun at the head of a clause counts."""
    reading, at = cast.reading, clause.words.start
    if at != reading.sentence(at).first:
        return False
    if not (_is_pronoun(reading, clause) or _is_to_it(reading, clause)):
        return False
    if not _counted(cast, clause) or just_named(cast, at) is not None:
        return False
    before = reading.sentence(max(at - 1, 0))
    opening = [i for i in range(before.first, before.stop) if i in reading.opening]
    named = (i for i in reversed(opening) if cast.at.get(i + 1) is None)
    return any(_is_quoted_name(cast, i) for i in named)


def grown_sizes(syntax: Syntax, cast: Cast) -> Iterator[tuple[str, Number]]:
    """Find "die Zahl der Teilnehmer stieg auf 14": the group of a story, and how many it counts."""
    reading = syntax.reading
    suffixes = reading.language.lexicon.suffixes
    for _, clause in telling(syntax):
        nouns = suffixes.get("membership_nouns", ())
        counts = any(reading.words.keys[at] in nouns for at in clause.words)
        for at in clause.words if counts else ():
            number = reading.numbers.get(at + 1)
            grown = reading.words.keys[at] in suffixes.get("grown_to", ())
            bare = number is not None and not reading.words.is_capitalized(number.stop)
            key = last_coalition(cast, at) if grown and bare else None
            if key is not None and number is not None:
                yield key, number


def name_groups(syntax: Syntax, cast: Cast) -> bool:
    """
    Let what states are told to belong to be a group, and tell whether one has got a name.

    It has its name between marks ("gründeten das „Trio“"), or is a noun for one ("gehören dem
    Klub an"), which is the group named last, if there is one.
    """
    new = False
    _stand_ins(cast)
    led = frozenset(number for number, _ in leading(syntax))
    for _, clause in telling(syntax):
        new = _christen(cast, clause) or new
    for number, clause in (*telling(syntax), *leading(syntax)):
        if any(is_coalition(cast, keys[0]) for _, keys in within(cast, clause)):
            continue
        fields = (clause.front, clause.middle)
        states = _states(syntax, cast, number, clause)
        places = [at for field in fields for at in range(*field)]
        quoted = number not in led and any(_is_quoted_name(cast, at) for at in places)
        if states and quoted:
            new = True
            continue
        if clause.kind is ClauseKind.RELATIVE:
            places.extend(_antecedents(cast, clause.first))
        head = next((at for at in places if _is_bare_head(cast, at)), None)
        if head is not None and states:
            _take_up(cast, head, many=len(states) >= _PAIR)
    return new


def _antecedents(cast: Cast, first: int) -> Iterator[int]:
    """Give the noun before a relative clause, and the one that heads its phrase ("die [Gruppe] der Gläubiger, der Peru angehört")."""
    stop = first - cast.reading.is_mark(first - 1, ",")
    yield stop - 1
    for reference, _ in cast.all_within(cast.reading.sentence(first).first, stop):
        if reference.stop == stop:
            yield reference.first


def _states(
    syntax: Syntax, cast: Cast, number: int, clause: Clause
) -> Collection[Member]:
    """Give the states beside a group in a clause, or those behind "by" where it is led by them."""
    verb = verb_of(syntax, number)
    leads = syntax.reading.language.lexicon.verbs.get("leads", frozenset())
    led = verb is not None and verb.passive and verb.lemma in leads
    return agents(cast, clause) if led else beside(syntax.clauses, cast, number)


def _stand_ins(cast: Cast) -> None:
    """Let nouns for those who made a group mean the group named before ("von den Gründern sind elf dabei")."""
    reading = cast.reading
    nouns = reading.language.lexicon.suffixes.get("makers", ())
    for at in reading.spelled(nouns):
        led = reading.has(at - 1, Tag.DETERMINER)
        if reading.sentence_of[at] < 0 or not led:
            continue
        key, known = last_coalition(cast, at), cast.at.get(at)
        if key is not None and known is None:
            cast.refer(_reference(at), key)
        elif key is not None and known is not None and _is_loose(cast, known):
            cast.merge(known[1][0], key)


def _is_quoted_name(cast: Cast, at: int) -> bool:
    """Let a name between marks that opens at a word be that of a group."""
    piece = piece_at(cast.reading, at)
    if piece is None:
        return False
    first = cast.reading.words.within(piece.inner).start
    capital = cast.reading.words.is_capitalized(first)  # not „sofort dabei“
    return capital and quoted_name(cast, at) is not None


def _is_bare_head(cast: Cast, at: int) -> bool:
    """Tell whether a noun for a group stands at a word, led by a definite article alone."""
    reading = cast.reading
    head = reading.words.is_capitalized(at) and reading.has(at, Tag.COALITION_HEAD)
    return head and reading.has(at - 1, Tag.DETERMINER) and at not in reading.numbers


def _take_up(cast: Cast, at: int, *, many: bool) -> None:
    """Let a noun for a group mean the one named last, or be a group of its own that has several members."""
    known = cast.at.get(at)
    key = last_coalition(cast, at)
    if key is not None:
        if known is None:
            cast.refer(_reference(at), key)
        elif known[1] != (key,) and _is_loose(cast, known):
            cast.merge(known[1][0], key)
    elif many and known is not None and _is_loose(cast, known):
        figure = cast.figures[known[1][0]]
        figure.kind, figure.anonymous = ActorKind.COALITION, False
        figure.name = figure.name or cast.reading.words.form(at)


def _is_loose(cast: Cast, known: Known) -> bool:
    """Tell whether a figure is known by a noun for several alone, and is no body with a name."""
    figure = cast.figures[known[1][0]]
    loose = figure.kind in (ActorKind.PERSON_GROUP, ActorKind.ORGANIZATION)
    return loose and not figure.key.startswith(("org:", "body:"))


def _reference(at: int) -> Reference:
    return Reference(
        at, at + 1, MentionForm.NOMINAL, ActorKind.COALITION, rule="group-head"
    )


def _groups(cast: Cast, clause: Clause) -> set[str]:
    """Give the groups of a clause that are named, and not counted."""
    return {
        keys[0]
        for reference, keys in within(cast, clause)
        if is_coalition(cast, keys[0]) and not count_of(cast.reading, reference)
    }


def _counted(cast: Cast, clause: Clause) -> set[str]:
    """Give the counts of states in a clause that no preposition but one of growing leads."""
    return {
        keys[0]
        for reference, keys in within(cast, clause)
        if is_coalition(cast, keys[0])
        and count_of(cast.reading, reference)
        and cast.reading.numbers[reference.first].value >= _FEWEST
        and not _is_apart(cast.reading, reference.first)
    }


def _is_apart(reading: Reading, first: int) -> bool:
    """Tell whether a count is set off from those of the group ("neben zwölf Staaten")."""
    suffixes = reading.language.lexicon.suffixes
    grown = suffixes.get("grown_to", ()) + suffixes.get("grown_by", ())
    led = reading.has(first - 1, Tag.PREPOSITION)
    return led and reading.words.keys[first - 1] not in grown
