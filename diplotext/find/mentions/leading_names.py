"""Names that may be the first part of a compound: "EU-Diplomat", "Nato-Chef", "Kreml-Sprecher"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag
from diplotext.model import ActorKind


def heads_compound(reading: Reading, index: int, entry: Entry) -> bool:
    """Tell whether a name may be the first part of a compound: that of a state or its seat, of a medium, an acronym."""
    if entry.tag in (Tag.STATE, Tag.SEAT) or entry.lemma.isupper():
        return True
    same = (e for _, e in reading.tags[index] if e.value == entry.value)
    if any("acronym" in other.features for other in same):
        return True
    known = reading.language.lexicon.organizations.get(entry.value or "")
    return known is not None and known.kind == ActorKind.MEDIA
