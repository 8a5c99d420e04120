"""Questions for how much: "betonte, wie wichtig er sei"."""

from diplotext.find.bracket.clusters import role_of
from diplotext.find.bracket.forms import Forms
from diplotext.find.bracket.segments import Segment


def asks_degree(forms: Forms, segment: Segment, first: int) -> bool:
    """Tell whether a word for how much opens a question, behind a comma and before its subject ("betonte, [wie wichtig] er sei")."""
    reading, at = forms.reading, first + 1
    suffixes, key = reading.language.lexicon.suffixes, reading.key(at)
    is_so = any(role_of(forms, e.lemma) for e in forms.finite(segment.stop - 1))
    plain = is_so and key.endswith(suffixes.get("plain_adjective_ends", ("\0",)))
    degree = plain or key in suffixes.get("degrees", ())
    return degree and segment.lead == "," and at + 1 < segment.stop
