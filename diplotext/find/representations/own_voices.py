"""Who says of himself for whom he speaks: "“I speak for the miners,” said X", "« Je parle au nom des Six », a dit X"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.counted_alone import party_at
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.undertaken import is_possible
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.representations.acting_for import is_named_party
from diplotext.find.representations.proxies import Proxy
from diplotext.find.representations.represented import PRINCIPALS
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag
from diplotext.model import MentionForm


_REACH = 8


def find_own_voices(
    syntax: Syntax, cast: Cast, heard: tuple[Utterance, ...]
) -> Iterator[Proxy]:
    """Find the speakers who say in quoted words that they speak, sign or act for somebody."""
    reading = syntax.reading
    acting = syntax.groups_of(reading.language.lexicon.verbs["acts_for"])
    for utterance in heard if acting else ():
        if len(utterance.speakers) != 1:
            continue
        (speaker,) = utterance.speakers
        able = cast.figures[speaker].kind in PRINCIPALS
        for span in utterance.attribution.content if able else ():
            words = reading.words.within(span)
            for group in acting:
                told = group.first in words
                party = _party(syntax, cast, group, words.stop) if told else None
                if party is not None and party[0] != speaker:
                    first = group.start
                    yield Proxy(party[0], speaker, None, first, party[1])


def _party(
    syntax: Syntax, cast: Cast, group: VerbGroup, stop: int
) -> tuple[str, int] | None:
    """Give for whom one says in the first person that he acts, by words behind the verb or in its clause."""
    reading = syntax.reading
    quoted = reading.quote_of[group.first] != NOWHERE
    if not quoted or group.negated or not _is_first_person(syntax, group):
        return None
    signs = reading.language.lexicon.verbs["signs_for"]
    clause = syntax.clause_of(group)
    first, limit = group.stop, min(group.stop + _REACH, stop)
    if clause is not None:
        first, limit = clause.first, clause.stop
    for at in range(first, limit):
        hit = reading.hit(at, Tag.ON_BEHALF)
        behind = at + 1 if reading.words.keys[at] in signs else None
        behind = hit[0] if hit is not None else behind
        own = behind and reading.has(behind, Tag.DETERMINER, "possessive")
        head = None if behind is None or own else party_at(cast, behind, limit)
        if head is None or behind is None or not is_named_party(cast, head):
            continue
        by_means = head[0].form is MentionForm.NOMINAL and not head[0].plural
        if not by_means or reading.has(head[0].first - 1, Tag.DETERMINER):
            return head[1][0], head[0].stop
    return None


def _is_first_person(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb tells what its speaker does now ("I speak", "hablo"), not what he might."""
    if is_possible(syntax, group):
        return False
    subject = subject_of(syntax, group)
    if subject is not None and subject.pronoun:
        at = subject.segments[0][0]
        told = syntax.reading.has(at, Tag.SUBJECT_PRONOUN, "first")
        return told or subject.person == 1
    return group.is_finite and group.person == 1
