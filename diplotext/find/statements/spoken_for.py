"""For whom a speaker says what he says: the state or body whose office he holds, or whose spokesperson he is."""

from collections.abc import Iterator

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag
from diplotext.model import Actor, ActorKind, MentionForm


def spoken_for(reading: Reading, speakers: list[Actor]) -> Actor | None:
    """
    Give the body or state that one speaker speaks for.

    Who is named is so by a role that tells whose it is; of who is not, the noun of the
    phrase tells ("[a spokesman] for the European Union", "[le ministre] kényan", but no
    "diplomate européen").

    Args:
        reading: The article.
        speakers: Who made a statement.
    """
    if len(speakers) != 1:
        return None
    speaker = speakers[0]
    for role in speaker.roles:
        if role.of is not None:
            return role.of
    unnamed = speaker.kind is ActorKind.PERSON and speaker.name is None
    spokes = reading.language.lexicon.suffixes.get("spokespersons", ("\0",))
    holds = unnamed and any(
        entry.value == "office" or entry.lemma.casefold().endswith(spokes)
        for entry in _offices(reading, speaker)
    )
    return speaker.affiliation if holds else None


def _offices(reading: Reading, actor: Actor) -> Iterator[Entry]:
    """Give the first noun for an office in each phrase for somebody."""
    for mention in actor.mentions:
        if mention.form is not MentionForm.NOMINAL:
            continue
        hits = (reading.hit(at, Tag.ROLE) for at in reading.words.within(mention.span))
        first = next((hit for hit in hits if hit is not None), None)
        if first is not None:
            yield first[1]
