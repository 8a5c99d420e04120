"""The group that gathers its members, and counts of them that are its size."""

from diplotext.find.bracket.cased_names import join_cased
from diplotext.find.bracket.group_counts import counts_of_groups, name_groups
from diplotext.find.bracket.titled_groups import name_titled_groups
from diplotext.find.coalitions.apposed_counts import join_apposed_counts
from diplotext.find.coalitions.counted_beside import group_behind
from diplotext.find.coalitions.state_groups import settle_groups
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    antecedent_of,
    coalition_before,
    is_coalition,
    just_named,
    spoken_of,
)
from diplotext.find.coreference.counts import count_of, counts_further
from diplotext.find.coreference.list_steps import step_to_list
from diplotext.find.coreference.meant import whom, whom_subject_means
from diplotext.find.coreference.one_group import join_named, join_one_group
from diplotext.find.coreference.quoted_names import quoted_name
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_REACH = 12


def join_sizes(syntax: Syntax, cast: Cast) -> None:
    """Let the count behind "le groupe compte" or "réunit" be that of the group."""
    settle_groups(cast)
    name_titled_groups(syntax, cast)
    join_founded(syntax, cast)
    if name_groups(syntax, cast):
        join_one_group(cast)
    join_cased(cast)
    for one, whole in counts_of_groups(syntax, cast):
        if one != whole and one in cast.figures and whole in cast.figures:
            cast.merge(one, whole)
    _join_gathered(syntax, cast)
    join_apposed_counts(cast)
    _join_new(cast)
    _join_grown(syntax, cast)
    _join_related(cast)
    _join_further(cast)
    join_named(cast)


def _join_gathered(syntax: Syntax, cast: Cast) -> None:
    """Let those counted behind a verb of gathering be its subject ("Le groupe réunit [neuf pays]")."""
    gathers = syntax.reading.language.lexicon.verbs.get("gathers", frozenset())
    having = syntax.reading.language.lexicon.verbs.get("has_members", frozenset())
    for group in syntax.groups_of(gathers | having):
        has = group.lemma in gathers or _has_members(syntax, cast, group)
        if not has or not group.is_finite or group.passive:
            continue
        key = gatherer(syntax, cast, group)
        at = step_to_list(syntax.reading, group.stop, group.stop + _REACH)
        counted = cast.head(at, group.stop + _REACH) if key else None
        if key is None or counted is None or not count_of(cast.reading, counted[0]):
            continue
        if counted[0].kind is ActorKind.COALITION and set(counted[1]) != {key}:
            cast.merge(counted[1][0], key)


def _join_new(cast: Cast) -> None:
    """Let a noun for the new ones of a group mean the group spoken of ("Los nuevos socios son A y B")."""
    for at, behind in cast.reading.phrase_hits("new_ones"):
        known = cast.at.get(at)
        if known is None or behind != known[0].stop:
            continue
        key = spoken_of(cast, at) if is_coalition(cast, known[1][0]) else None
        if key is not None and key != known[1][0]:
            cast.merge(known[1][0], key)


def _join_grown(syntax: Syntax, cast: Cast) -> None:
    """Let the count to which a group grows or shrinks be its own ("L'alliance passe [de 12] à 14 Etats")."""
    reading = syntax.reading
    verbs = reading.language.lexicon.suffixes.get("grows", ())
    for group in syntax.groups_of(verbs) if syntax.clauses is None else ():
        counted = _grown_to(reading, group.stop)
        known = None if counted is None else cast.at.get(counted)
        if known is None or not is_coalition(cast, known[1][0]):
            continue
        keys = whom_subject_means(syntax, cast, group)
        key = next((k for k in keys if is_coalition(cast, k)), None)
        key = key or (just_named(cast, group.start) if not keys else None)
        if key is not None and key != known[1][0]:
            cast.merge(known[1][0], key)


def _grown_to(reading: Reading, at: int) -> int | None:
    """Give the count of members behind "to" at a word, the one behind "from" and adverbs stepped over."""
    for _ in range(_STEPS):
        at = reading.over(at, Tag.ADVERB.bit)
        led = reading.hit(at, Tag.PREPOSITION)
        first = at if led is None else led[0]
        first += reading.has(first, Tag.DETERMINER)  # "hasta los 14 países"
        number = reading.numbers.get(first)
        if led is None or number is None:
            return None
        if reading.begins(number.stop, Tag.MEMBER_UNIT.bit):
            return first
        at = number.stop
    return None


_STEPS = 2


def _join_further(cast: Cast) -> None:
    """Let a count of further states be the group that it leads to ("Colombia and seven other countries in the Amazon Alliance")."""
    reading = cast.reading
    for index in tuple(cast.order):
        reference, keys = cast.at[index]
        number = reading.numbers.get(index)
        if number is None or not counts_further(reading, number) or len(keys) != 1:
            continue
        key = group_behind(cast, reference.stop) or _whose_members(cast, reference)
        if key is not None and key != keys[0] and is_coalition(cast, keys[0]):
            cast.merge(keys[0], key)


def _whose_members(cast: Cast, reference: Reference) -> str | None:
    """Give the group just named, of which "the sixteen other members" are, where no other one is named there."""
    reading = cast.reading
    members = reading.language.lexicon.verbs.get("members_of_body", frozenset())
    bare = reading.words.keys[reference.stop - 1] in members
    led = reading.has(reference.first - 1, Tag.DETERMINER, "definite")
    return just_named(cast, reference.first) if bare and led else None


def _join_related(cast: Cast) -> None:
    """Let members counted in a relative clause right behind a group be its own ("le Pacte, [qui passe de 21 à 23 membres]")."""
    reading = cast.reading
    members = reading.language.lexicon.verbs.get("members_of_body", frozenset())
    for index in tuple(cast.order):
        reference, keys = cast.at[index]
        counts = index in reading.numbers and len(keys) == 1
        if not counts or reading.words.keys[reference.stop - 1] not in members:
            continue
        low = max(reading.sentence(index).first, index - _REACH)
        near = range(index - 1, low, -1)
        parting = (i for i in near if reading.is_mark(i, ",;:"))
        at = next(parting, low) + 1
        hit = reading.hit(at, Tag.RELATIVE)
        key = None if hit is None else antecedent_of(cast, hit[0])
        if key is not None and key != keys[0] and is_coalition(cast, keys[0]):
            cast.merge(keys[0], key)


def _is_group(syntax: Syntax, cast: Cast, group: VerbGroup, key: str) -> bool:
    """Tell whether a figure is a coalition, or a body called a group, which having states for members makes one."""
    figure = cast.figures[key]
    if is_coalition(cast, key):
        return True
    generic = syntax.reading.language.lexicon.suffixes.get("generic_groups", ())
    unknown = figure.kind is ActorKind.ORGANIZATION and not key.startswith("org:")
    if not (syntax.kinds and unknown and figure.heads & set(generic)):
        return False
    at = step_to_list(syntax.reading, group.stop, group.stop + _REACH)
    behind = cast.at.get(at)
    kinds = {ActorKind.STATE, ActorKind.COALITION}
    if behind is None or cast.figures[behind[1][0]].kind not in kinds:
        return False
    figure.kind = ActorKind.COALITION
    return True


def _has_members(syntax: Syntax, cast: Cast, group: VerbGroup) -> bool:
    """Tell whether a group has so many members ("The compact already had 13 members")."""
    at = step_to_list(syntax.reading, group.stop, group.stop + _REACH)
    known = cast.at.get(at)
    members = syntax.reading.language.lexicon.verbs.get("members_of_body", frozenset())
    return known is not None and syntax.reading.words.keys[known[0].stop - 1] in members


def join_founded(syntax: Syntax, cast: Cast) -> None:
    """Let those who form a group be that group ("Twelve states formed the Riga Alliance")."""
    suffixes = syntax.reading.language.lexicon.suffixes
    verbs = {
        lemma
        for name in ("founding", "founds", "signs_up")
        for lemma in suffixes.get(name, ())
    }
    for group in syntax.groups_of(verbs):
        if not group.is_finite or group.passive:
            continue
        keys = whom_subject_means(syntax, cast, group)
        at = step_to_list(syntax.reading, group.stop, group.stop + _REACH)
        if len(keys) != 1:
            continue
        name = _christened(cast, at) if is_coalition(cast, keys[0]) else None
        if name is not None and name != keys[0]:
            cast.merge(keys[0], name)
        behind = cast.at.get(at)
        if name is not None or behind is None or behind[1] == keys:
            continue
        both = is_coalition(cast, keys[0]) and is_coalition(cast, behind[1][0])
        if both and cast.figures[behind[1][0]].firsts[0] == behind[0].first:
            cast.merge(keys[0], behind[1][0])


def _christened(cast: Cast, at: int) -> str | None:
    """Let a short name between marks that opens at a word be that of a group, and give its key ("Nine states launched a [“Ring of Ports”]")."""
    piece = piece_at(cast.reading, at)
    inside = range(0) if piece is None else cast.reading.words.within(piece.inner)
    if not inside or not cast.reading.words.is_capitalized(inside.start):
        return None
    known = cast.at.get(inside.start)
    if known is not None:
        figure = cast.figures[known[1][0]]
        whole = known[0].stop >= inside.stop
        if whole and figure.key.startswith("body:"):  # "the “Cable Watch”"
            figure.kind = ActorKind.COALITION
            return figure.key
        if whole and (known[0].key or known[0].form is not MentionForm.NOMINAL):
            return None
        for key in known[1] if not is_coalition(cast, known[1][0]) else ():
            cast.figures[key].leave(known[0])
    return quoted_name(cast, at)


def gatherer(syntax: Syntax, cast: Cast, group: VerbGroup) -> str | None:
    """Give the coalition that is the subject of a verb of gathering, or whose members are."""
    subject = subject_of(syntax, group)
    keys = whom(cast, subject) if subject is not None else ()
    key = next((k for k in keys if _is_group(syntax, cast, group, k)), None)
    key = key or antecedent_of(cast, group.start) or _over_aside(cast, group)
    if key is None and subject is not None and subject.pronoun:
        return _taken_up(cast, group.start)
    if key is not None or subject is None or not subject.segments:
        return key
    first, stop = subject.segments[0]
    within = [k for _, keys in cast.within(first, stop) for k in keys]
    own = [k for k in within if is_coalition(cast, k)]
    if own:  # "die von Norwegen geführte Koalition"
        return own[-1]
    head = cast.head(first, stop)
    words = syntax.reading.language.lexicon.verbs.get("stand_ins", frozenset())
    if head is None or syntax.reading.words.keys[head[0].first] not in words:
        return None
    return coalition_before(cast, head[0].stop)


def _over_aside(cast: Cast, group: VerbGroup) -> str | None:
    """Give the group that opens a sentence, where what commas set off parts it from its verb ("Le groupe, lancé par A et B, réunit")."""
    reading = cast.reading
    if not reading.is_mark(group.start - 1, ","):
        return None
    first = reading.sentence(group.start).first
    at = reading.over(first, Tag.DETERMINER.bit)
    at += at in reading.opening
    named = cast.at.get(at)
    if named is None or not is_coalition(cast, named[1][0]):
        return None
    stop = named[0].stop + reading.is_mark(named[0].stop, '»”"')
    return named[1][0] if reading.is_mark(stop, ",") else None


def _taken_up(cast: Cast, index: int) -> str | None:
    """Give the group just named that a pronoun means, if nobody was named since."""
    key = just_named(cast, index)
    persons = (f for f in cast.recent(index) if f.kind is ActorKind.PERSON)
    last = max((person.last_before(index) for person in persons), default=-1)
    nearer = key is not None and cast.figures[key].last_before(index) > last
    return key if nearer else None
