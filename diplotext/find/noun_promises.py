"""Commitments carried by a noun: "des engagements contraignants à soutenir l'Ukraine"."""

from bisect import bisect_left
from collections.abc import Sequence

from diplotext.find.acts import act_stop
from diplotext.find.clause_stops import clause_stop
from diplotext.find.complements import adjectives_stop
from diplotext.find.cues import skip_adverbs
from diplotext.find.promise import Promise
from diplotext.find.reading import NOWHERE
from diplotext.find.syntax import Syntax
from diplotext.lang.entry import Entry, Tag
from diplotext.lang.inflect import Tense


_NEAR = 12
_KINDS = {
    "none": "non_commitment",
    "hope": "possibility",
    "possible": "possibility",
    "outlined": "announcement",
    "intend": "announcement",
    "announce": "announcement",
}


def noun_promises(syntax: Syntax, taken: Sequence[tuple[int, int]]) -> list[Promise]:
    """
    Find "ENGAGEMENT (adjectives) à INFINITIVE" where no verb binds to the same act.

    Args:
        syntax: The article.
        taken: The acts that verbs bind to, in order; a noun within or right before one
            belongs to its expression.
    """
    found: list[Promise] = []
    starts = [first for first, _ in taken]
    reading = syntax.reading
    for index in reading.where(Tag.COMMISSIVE_NOUN.bit):
        hit = reading.hit(index, Tag.COMMISSIVE_NOUN)
        if hit is None or reading.sentence_of[index] == NOWHERE:
            continue
        promise = _read(syntax, index, hit)
        if promise is None or syntax.group(index) is not None:
            continue
        at = bisect_left(starts, promise.act[0])
        near = taken[max(0, at - 1) : at + 1]
        if all(
            stop <= promise.act[0] or first >= promise.act[1] for first, stop in near
        ):
            found.append(promise)
    return found


def _read(syntax: Syntax, index: int, hit: tuple[int, Entry]) -> Promise | None:
    reading = syntax.reading
    stop, entry = hit
    limit = min(stop + _NEAR, len(reading.words))
    at = adjectives_stop(reading, skip_adverbs(reading, stop), limit)
    if at >= len(reading.words) or reading.words.keys[at] not in entry.features:
        return None
    acted = syntax.group(at + 1)
    if acted is None or acted.tense is not Tense.INFINITIVE or acted.start != at + 1:
        return None
    kind = _KINDS.get(entry.value or "none", "undertaking")
    return Promise(
        (index, at),
        (acted.first, act_stop(syntax, acted.first)),
        (index, clause_stop(syntax, acted.first)),
        entry.value or "none",
        kind,
        "commissive-noun",
        acted,
        negative=acted.negated or kind == "non_commitment",
        document=True,
    )
