"""Whose office a noun phrase names: the bodies within it that its holder serves, and not those to which he is sent."""

from diplotext.find.bracket.nominals import is_posted
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag


def owning_bodies(
    reading: Reading, office: Entry, inside: list[Reference], *, states: bool
) -> tuple[str, ...]:
    """
    Give the bodies within a phrase whose office it is.

    Args:
        reading: The article.
        office: The noun of the office.
        inside: The names within the phrase.
        states: Whether a state is named in it.
    """
    owners = (r for r in inside if _is_owner(reading, office, r))
    return tuple(
        r.key for r in owners if not (states and _is_joined_post(reading, office, r))
    )


def _is_joined_post(reading: Reading, office: Entry, name: Reference) -> bool:
    """Tell whether a hyphen joins a body to the office of who is sent to it by a state ("Polens [UN]-Botschafter")."""
    sent = reading.language.lexicon.suffixes.get("sent_to_bodies", ())
    return reading.is_mark(name.stop, "-") and office.lemma.casefold() in sent


def _is_owner(reading: Reading, office: Entry, name: Reference) -> bool:
    """Tell whether a body within a phrase is whose an office is, and not where its holder is accredited ("embajador [ante la UE]")."""
    suffixes = reading.language.lexicon.suffixes
    before = name.first - 1
    before -= reading.has(before, Tag.DETERMINER) and not reading.has(
        before, Tag.PREPOSITION
    )
    leads = suffixes.get("accredited", ())
    sent = is_posted(reading, office)
    leads += suffixes.get("posts", ()) if sent else ()
    nearer = reading.has(before, Tag.PREPOSITION, "of")
    led = reading.key(before - nearer) in leads  # "auprès de l'ONU"
    return name.key.startswith("org:") and not led
