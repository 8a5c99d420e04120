"""The one group of states a story is about: counted first, then named, then called by a noun alone."""

from diplotext.find.bracket.attributes import closes_attribute
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.joint_parties import counts_people, has_count
from diplotext.find.coreference.quoted_names import CASED, fills_marks, quoted_name
from diplotext.find.coreference.stand_ins import stand_ins
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE, Piece, Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_FEWEST = 4
_NAMEABLE = frozenset({ActorKind.COALITION, ActorKind.PERSON_GROUP})
_LONGEST_NAME = 5
_CALLED = ("quoted-name", "christened")
_HEADS = Tag.COALITION_HEAD.bit
_GROUPS = tag_bits(Tag.COALITION_HEAD, Tag.GROUP)
_LISTS = tag_bits(Tag.MEMBER_PHRASE, Tag.MEMBER_LIST)


def join_one_group(cast: Cast) -> None:
    """
    Let a count of states, a name and "the participants" be one group, where a story has no other.

    "Twelve states set up the “Baltic Guard”. ... The participants will ..." Which count is meant
    is a question where several groups are named, and then nothing is joined.
    """
    for piece in cast.reading.opening.values():
        _name(cast, piece)
    _name_again(cast)
    _join_short(cast)
    join_named(cast)


def join_named(cast: Cast) -> None:
    """Let a count of states and stand-ins for them be the one group of a story that has a name, or the only one counted."""
    counted = [f for f in cast.figures.values() if _is_counted(cast, f)]
    named = [f for f in cast.figures.values() if _is_named(cast, f)]
    if len(named) > 1 or not (named or len(counted) == 1):
        return
    group = named[0] if named else counted[0]
    nameless = [f for f in counted if f is not group and not _is_other(cast, f, group)]
    if nameless and not has_count(cast, group):
        states = [f for f in nameless if not counts_people(cast, f)]
        cast.merge(_nearest(states or nameless, group).key, group.key)
    if has_count(cast, group):
        for claimed in [f for f in nameless if f.key in cast.figures]:
            if _is_claimed_later(cast, claimed, group):
                cast.merge(claimed.key, group.key)
        for general in [f for f in cast.figures.values() if _is_general(cast, f)]:
            if general is not group and general.key in cast.figures:
                one, whole = (general, group) if named else (group, general)
                cast.merge(one.key, whole.key)
                group = whole
        _call(cast, group)
        stand_ins(cast, group.key)


def _name_again(cast: Cast) -> None:
    """Let a name that stood between marks mean the group also where it has none ("au nom des A3+")."""
    reading = cast.reading
    keys = reading.words.keys
    names = {
        keys[first:stop]: figure.key
        for figure in cast.figures.values()
        for (first, stop), (_, rule) in figure.references.items()
        if rule == "quoted-name"
    }
    lengths = {words[0]: len(words) for words in sorted(names, key=len)}
    for at in reading.spelled(lengths):
        stop = at + lengths[keys[at]]
        key = names.get(keys[at:stop])
        begins = not reading.words.is_capitalized(at) or at in cast.at
        if key is None or begins or reading.sentence(at).first == at:
            continue
        reference = Reference(
            at, stop, MentionForm.NAME, ActorKind.COALITION, rule="quoted-name"
        )
        cast.refer(reference, key)


def _call(cast: Cast, group: Figure) -> None:
    """Let a group go by its name where it has one, not by its count."""
    names = [
        (first, stop)
        for (first, stop), (form, _) in group.references.items()
        if form is MentionForm.NAME or _is_title(cast.reading, first, stop)
    ]
    rules = (rule for _, rule in group.references.values())
    if names and CASED not in rules:
        longest = max(place[1] - place[0] for place in names)
        called = [p for p in names if p[1] - p[0] == longest]
        cased = "adjectives-first" in cast.reading.language.lexicon.traits
        said = [cast.reading.say(*place) for place in called]
        group.name = min(said, key=len) if cased else said[0]  # "Fjordpakts"


def _join_short(cast: Cast) -> None:
    """Let the first word of a group's name alone be that group ("la Liga" for the "Liga del Delta")."""
    named = [f for f in cast.figures.values() if _is_named(cast, f) and f.name]
    whole = {
        name.partition(" ")[0]: figure
        for figure in named
        if " " in (name := (figure.name or "").casefold())
    }
    for figure in named:
        longer = whole.get((figure.name or "").casefold())
        if longer is not None:
            cast.merge(figure.key, longer.key)
    for figure in tuple(cast.figures.values()):
        longer = whole.get(_bare_noun(cast, figure))
        if longer is not None and longer.firsts[0] < figure.firsts[0]:
            cast.merge(figure.key, longer.key)


def _bare_noun(cast: Cast, figure: Figure) -> str:
    """Give the noun that a group goes by alone behind a definite article ("la liga"), or nothing."""
    group = figure.kind is ActorKind.COALITION and not figure.goes_by_name
    if not group or len(figure.heads) != 1:
        return ""
    for first, stop in figure.references:
        definite = cast.reading.has(first - 1, Tag.DETERMINER, "definite")
        if stop - first > 1 or not definite:
            return ""
    return next(iter(figure.heads)).partition("/")[0]


def _is_claimed_later(cast: Cast, counted: Figure, group: Figure) -> bool:
    """Tell whether states are counted further on, in sentences that name no body whose members they might be ("14 states are on board")."""
    if counted.firsts[0] < group.firsts[0] or _is_of_noun(cast, counted):
        return False
    counts = (first for first in counted.firsts if first in cast.reading.numbers)
    sentences = (cast.reading.sentence(first) for first in counts)
    return not any(
        key.startswith("org:") or _is_apart(cast, key, group)
        for sentence in sentences
        for _, keys in cast.all_within(sentence.first, sentence.stop)
        for key in keys
    )


def _is_of_noun(cast: Cast, counted: Figure) -> bool:
    """Tell whether a count is part of the words for a body of its own ("a five-nation committee")."""
    units = Tag.MEMBER_UNIT.bit | Tag.COALITION_HEAD.bit
    return "analytic" in cast.reading.language.lexicon.traits and not any(
        cast.reading.begins(stop - 1, units) for _, stop in counted.references
    )


def _is_apart(cast: Cast, key: str, group: Figure) -> bool:
    """Tell whether a figure is another group or body that has a title."""
    bodies = (ActorKind.COALITION, ActorKind.ORGANIZATION)
    figure = cast.figures[key]
    titles = (_is_title(cast.reading, *place) for place in figure.references)
    return figure is not group and figure.kind in bodies and any(titles)


def _is_general(cast: Cast, figure: Figure) -> bool:
    """Tell whether a group goes by a general noun alone ("the coalition"), or by it in a headline, where no name is given yet."""
    generic = set(cast.reading.language.lexicon.suffixes.get("generic_groups", ()))
    heads = figure.nouns
    if figure.kind is not ActorKind.COALITION or figure.goes_by_name or not heads:
        return False
    return heads <= generic and all(
        stop - first == 1 or cast.reading.sentence_of[first] == NOWHERE
        for first, stop in figure.references
        if first not in cast.reading.numbers
    )


def _nearest(counted: list[Figure], group: Figure) -> Figure:
    """Give the group counted last before a name, else the first one counted."""
    before = [f for f in counted if f.firsts[0] < group.firsts[0]] or counted[:1]
    return before[-1]


def _is_counted(cast: Cast, figure: Figure) -> bool:
    """Tell whether a group has no name and was counted as four or more."""
    numbers = cast.reading.numbers
    further = cast.reading.language.lexicon.suffixes.get("further", ())
    many = any(
        first in numbers
        and numbers[first].value >= _FEWEST
        and cast.reading.key(numbers[first].stop) not in further
        for first, _ in figure.references
    )
    return figure.kind is ActorKind.COALITION and many


def _is_other(cast: Cast, counted: Figure, group: Figure) -> bool:
    """Tell whether members are counted before the group has its name: those of another body."""
    members = cast.reading.language.lexicon.verbs.get("members_of_body", frozenset())
    first, stop = min(counted.references)
    return first < group.firsts[0] and not members.isdisjoint(
        cast.reading.words.keys[first:stop]
    )


def _is_named(cast: Cast, figure: Figure) -> bool:
    """Tell whether a group that no list knows has a name: one in marks, or with a noun for such groups."""
    if figure.kind is not ActorKind.COALITION or figure.key.startswith("org:"):
        return False
    return any(
        (
            form is MentionForm.NAME
            and (
                rule in _CALLED
                or any(cast.reading.begins(at, _HEADS) for at in range(*place))
            )
        )
        or _is_title(cast.reading, *place)
        or fills_marks(cast.reading, *place)
        for place, (form, rule) in figure.references.items()
    )


def _is_title(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether all words of a phrase have capitals, the noun for a group that closes it among them ("the Lantern Group")."""
    capitals = all(reading.words.is_capitalized(at) for at in range(first, stop))
    capitals = capitals and not reading.has(first, Tag.DETERMINER)
    return stop - first > 1 and capitals and reading.begins(stop - 1, _HEADS)


def _name(cast: Cast, piece: Piece) -> None:
    """
    Let words between quotation marks behind a definite article be the name of a group.

    A noun for a group is one of them, or the sentence counts states or lists members.
    """
    reading = cast.reading
    inside = reading.words.within(piece.inner)
    before = reading.words.within(piece.outer).start - 1
    if not inside or len(inside) > _LONGEST_NAME or before < 0:
        return
    if reading.sentence_of[before] == NOWHERE or _is_taken(cast, inside.start):
        return
    if not _leads(reading, before) or not _is_name(reading, inside):
        return
    noun = any(reading.begins(at, _GROUPS) for at in (before, *inside))
    if noun or _tells(cast, before):
        key = quoted_name(cast, before + 1)
        marked = cast.at.get(before + 1)  # a noun read with the mark before it
        whole = marked is not None and marked[0].stop >= inside.stop
        if key is not None and marked is not None and whole and marked[1] != (key,):
            cast.merge(marked[1][0], key)


def _is_taken(cast: Cast, index: int) -> bool:
    """Tell whether somebody other than a group, or several persons, is named at a word; a common noun names nobody there ("la « Garde des câbles »")."""
    known = cast.at.get(index)
    if known is None or known[0].kind in _NAMEABLE:
        return False
    common = known[0].kind is ActorKind.PERSON and not known[0].key
    return not (common and known[0].form is MentionForm.NOMINAL)


def _leads(reading: Reading, at: int) -> bool:
    """Tell whether a definite article, or a word that leads to a name, stands at a word."""
    leads = reading.language.lexicon.suffixes.get("name_leads", ())
    definite = reading.has(at, Tag.DETERMINER, "definite")
    contracted = reading.has(at, Tag.DETERMINER, "contracted")
    noun = reading.begins(at, Tag.COALITION_HEAD.bit)
    led = definite or contracted or noun or reading.words.keys[at] in leads
    return led or closes_attribute(reading, at)


def _is_name(reading: Reading, inside: range) -> bool:
    """Tell whether words begin with a capital, or with a noun for a group before one ("groupe d'Amman"), and hold no verb and no mark."""
    capital = reading.words.is_capitalized(inside.start)
    if not capital and reading.begins(inside.start, _HEADS):
        capital = any(reading.words.is_capitalized(at) for at in inside)
    return capital and not any(
        reading.has(at, Tag.SUBJECT_PRONOUN)
        or reading.has(at, Tag.NEGATION)
        or reading.is_mark(at, ".,!?;:")
        for at in inside
    )


def _tells(cast: Cast, index: int) -> bool:
    """Tell whether the sentence of a word counts states, or tells of the members of a group."""
    sentence = cast.reading.sentence(index)
    if cast.reading.among(_LISTS, sentence.first, sentence.stop):
        return True
    return any(
        reference.kind is ActorKind.COALITION
        and reference.first in cast.reading.numbers
        for reference, _ in cast.within(sentence.first, sentence.stop)
    )
