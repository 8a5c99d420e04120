"""Who belongs to those who sign or back a text by doing so too: "Uganda signed as well", "the text was signed by A and B"."""

from collections.abc import Iterator

from diplotext.find.coalitions.belonging import is_bare, likewise
from diplotext.find.coalitions.belonging_verbs import is_phrase, verbs_saying
from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_group, spoken_of
from diplotext.find.coreference.list_steps import step_to_list
from diplotext.find.coreference.meant import whom_subject_means
from diplotext.find.coreference.member_lists import (
    Found,
    Member,
    found_as,
    listed_behind,
)
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.model import ActorKind


_MEANINGS = ("signs_up", "endorses")
_TO_COME = frozenset({Tense.FUTURE, Tense.CONDITIONAL, Tense.INFINITIVE})


def signers(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find the states that sign or back what a group is told to sign or back."""
    acts = sorted(
        (
            whole
            for meaning in _MEANINGS
            for own, whole in verbs_saying(syntax, meaning)
            if own.tense not in _TO_COME and is_factual(syntax, own)
        ),
        key=lambda group: group.start,
    )
    signing = {key for key in cast.figures if _are_signatories(cast, key)}
    signing.update(key for act in acts for key in _groups(syntax, cast, act))
    for act in acts:
        key = spoken_of(cast, act.start)
        if key is None and len(signing) == 1:
            (key,) = signing  # who signs is told first, how many later
        if key is None or not (key in signing or is_phrase(syntax, act)):
            continue
        known = (  # a body that nobody knows may be the group itself
            member
            for member in _signing(syntax, cast, act)
            if member.key.startswith(("state:", "org:"))
        )
        yield from found_as("signs-too", key, known)


def _are_signatories(cast: Cast, key: str) -> bool:
    """Tell whether a group goes by a noun for those who sign ("the signatories")."""
    words = cast.reading.words.keys
    nouns = cast.reading.language.lexicon.suffixes.get("signing_nouns", ())
    return is_group(cast, key) and any(
        words[at] in nouns
        for first, stop in cast.figures[key].references
        for at in range(first, stop)
    )


def _groups(syntax: Syntax, cast: Cast, act: VerbGroup) -> Iterator[str]:
    """Give the groups that are told to sign."""
    keys = () if act.passive else whom_subject_means(syntax, cast, act)
    yield from (key for key in keys if is_group(cast, key))
    agent = syntax.reading.hit(act.stop, Tag.AGENT) if act.passive else None
    by = None if agent is None else cast.head(agent[0], agent[0] + _REACH)
    if by is not None and is_group(cast, by[1][0]):
        yield by[1][0]


_REACH = 6


def _signing(syntax: Syntax, cast: Cast, act: VerbGroup) -> tuple[Member, ...]:
    """Give the states that do what an act says, of a text or without an object."""
    stop = syntax.reading.sentence(act.start).stop
    if act.passive:
        agent = syntax.reading.hit(act.stop, Tag.AGENT)
        return () if agent is None else listed_behind(cast, agent[0], stop)
    thing = cast.at.get(step_to_list(syntax.reading, act.stop, stop))
    text = thing is not None and _is_text(cast, *thing)
    state = thing is not None and thing[0].kind is ActorKind.STATE
    voiced = syntax.reading.begins(
        act.stop, Tag.VOICE.bit
    )  # "signed through its envoy"
    if not (text or state or voiced) and not is_bare(syntax, cast, act, stop):
        return ()
    behind = act.stop if thing is None or not text else thing[0].stop
    own = members_before(syntax, cast, act)
    if own:
        return (*own, *likewise(cast, behind))
    inverted = not syntax.kinds and not text and act.plural
    listed = listed_behind(cast, act.stop, stop) if inverted else ()
    return listed if len(listed) > 1 else ()  # "Ont notamment signé A et B"


def _is_text(cast: Cast, reference: Reference, keys: tuple[str, ...]) -> bool:
    kind = cast.figures[keys[0]].kind
    return kind is ActorKind.DOCUMENT or reference.kind is ActorKind.DOCUMENT
