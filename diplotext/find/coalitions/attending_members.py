"""Members that only their presence tells: whose leaders attended where a group met, and who received it and offers something."""

from collections.abc import Iterator

from diplotext.find.coalitions.belonging_verbs import verbs_saying
from diplotext.find.coalitions.unlisted_members import only_counted, take_in
from diplotext.find.commitments.commitments import Bound
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom_subject_means
from diplotext.find.coreference.member_lists import Alliance
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.meetings import is_meeting
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, CommitmentKind, MembershipRole


ATTENDS = "attends-the-meeting"
HOSTS = "hosts-the-meeting"
_NEAR = 4
_NOT_OWN = frozenset({CommitmentKind.REQUIREMENT, CommitmentKind.NON_COMMITMENT})


def infer_attending(
    syntax: Syntax,
    cast: Cast,
    alliances: tuple[Alliance, ...],
    bound: tuple[Bound, ...],
) -> None:
    """
    Infer the members of a group whose leaders attended its meeting, and the state that received it and offers something itself.

    It is done where copy counts one group alone, which met, and names fewer than half as many members
    as it has. Whom the group owes something comes to its meetings too, and is none.

    Args:
        syntax: The article.
        cast: Its figures.
        alliances: Its groups, with who is told to be in them and outside.
        bound: Its commitments.
    """
    group = only_counted(cast, alliances)
    if group is None or not _is_mostly_unnamed(group) or not _met(cast, group):
        return
    owed = {key for one in bound if group.key in one.debtors for key in one.creditors}
    present = dict.fromkeys(k for k in _attending(syntax, cast) if k not in owed)
    take_in(cast, alliances, group, present, ATTENDS)
    offering = {
        key
        for one in bound
        if one.promise.kind not in _NOT_OWN and one.measures
        for key in one.debtors
    }
    hosts = [k for k in _receiving(cast) if k in offering and k not in owed]
    take_in(cast, alliances, group, hosts, HOSTS)


def _is_mostly_unnamed(group: Alliance) -> bool:
    """Tell whether fewer than half of the members are named."""
    full = {m.key for m in group.members if m.role is MembershipRole.MEMBER}
    return 2 * len(full) < max((size[0] for size in group.sizes), default=0)


def _met(cast: Cast, group: Alliance) -> bool:
    """Tell whether a sentence that names a group speaks of a meeting."""
    reading = cast.reading
    return any(
        is_meeting(reading, at)
        for first, _ in cast.figures[group.key].references
        for at in range(reading.sentence(first).first, reading.sentence(first).stop)
    )


def _attending(syntax: Syntax, cast: Cast) -> Iterator[str]:
    """Give the states whose officeholders are told to have attended a meeting, in person."""
    reading = syntax.reading
    for own, whole in verbs_saying(syntax, "comes_to_meeting"):
        stop = reading.sentence(own.start).stop
        near = range(whole.stop, min(whole.stop + _NEAR, stop))
        there = own != whole or any(is_meeting(reading, at) for at in near)
        if not (there and own.is_finite and is_factual(syntax, own)):
            continue
        keys = (*_subjects(syntax, cast, own), *_besides(cast, whole, stop))
        for key in keys:
            figure = cast.figures[key]
            if figure.kind is ActorKind.PERSON and figure.state:
                yield f"state:{figure.state}"


def _subjects(syntax: Syntax, cast: Cast, verb: VerbGroup) -> Iterator[str]:
    """Give whom the words of a subject name, each of several."""
    yield from whom_subject_means(syntax, cast, verb)
    subject = subject_of(syntax, verb)
    for first, stop in () if subject is None else subject.segments:
        for _, keys in cast.within(first, stop):
            yield from keys


def _besides(cast: Cast, verb: VerbGroup, stop: int) -> Iterator[str]:
    """Give those of whom the same is told behind a comma ("a assisté à la réunion, [de même que X ou Y]")."""
    reading = cast.reading
    for at in range(verb.stop, min(verb.stop + 2 * _NEAR, stop)):
        behind = reading.first_of(at + 1, reading.phrases("likewise"))
        if reading.is_mark(at, ",") and behind is not None:
            verbs = reading.among(Tag.RELATIVE.bit, behind, stop)
            for _, keys in cast.within(behind, min(verbs, default=stop)):
                yield from keys
            return


def _receiving(cast: Cast) -> Iterator[str]:
    """Give the states in whose capital a meeting is told to be held ("une réunion à Paris")."""
    reading = cast.reading
    for at in reading.spelled(reading.language.lexicon.suffixes.get("meetings", ())):
        hit = reading.hit(at + 2, Tag.CAPITAL)
        if hit is not None and reading.ends(at + 1, Tag.PLACE_PREPOSITION):
            yield f"state:{hit[1].value}"
