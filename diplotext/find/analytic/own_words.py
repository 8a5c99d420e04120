"""Bodies and groups that speak of themselves: "The embassy will close, it said", "Observers saw five, they reported"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.pronoun_forms import fits_pronoun
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import paragraph_of
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_SPEAKING = frozenset(
    {
        ActorKind.ORGANIZATION,
        ActorKind.ARMED_FORCE,
        ActorKind.COALITION,
        ActorKind.PERSON_GROUP,
    }
)
_IMPERSONAL = frozenset({"neuter", "plural"})


def of_itself(cast: Cast, attribution: Attribution, index: int) -> tuple[str, ...]:
    """
    Give the body or group that opens what a pronoun behind it says, unless another one spoke before in the paragraph.

    A person who says something of somebody may well be another one; "it" is a body that nobody
    has named but for the one that is spoken of.

    Args:
        cast: The story's figures.
        attribution: What is said.
        index: The pronoun.
    """
    reading = cast.reading
    hit = reading.hit(index, Tag.SUBJECT_PRONOUN)
    first = reading.words.within(attribution.content[0]).start
    behind = hit is not None and first < index and not attribution.alone
    if hit is None or not behind or not hit[1].features & _IMPERSONAL:
        return ()
    head = cast.head(first, index)
    if head is None or len(head[1]) != 1 or _has_spoken(cast, index, hit[1].features):
        return ()
    if "neuter" in hit[1].features and head[0].plural:
        return ()  # "Members will pay, it says"
    figure = cast.figures[head[1][0]]
    if figure.kind not in _SPEAKING or not fits_pronoun(figure, hit[1].features, 1):
        return ()
    figure.add(
        Reference(index, hit[0], MentionForm.PRONOUN, figure.kind, rule="pronoun")
    )
    return head[1]


def _has_spoken(cast: Cast, index: int, features: frozenset[str]) -> bool:
    """Tell whether somebody whom a pronoun fits has spoken in its paragraph."""
    body, starts = cast.reading.body, cast.reading.words.starts
    here = paragraph_of(body, starts[index])
    return any(
        at < index
        and paragraph_of(body, starts[at]) == here
        and all(fits_pronoun(cast.figures[k], features, len(keys)) for k in keys)
        for at, keys in cast.speakers[-_RECENT:]
    )


_RECENT = 6
