"""Heads of bodies brought in by their office, of whom it is told further on that they lead the body: "X, the lawyer who has led the IAEA"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_last import named_last
from diplotext.find.grammar.speech_verbs import may_be_one_of
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_APPOSED = 12
_GROUP = 4
_PARAGRAPHS = 6


def heads_body(cast: Cast, figure: Figure, reference: Reference) -> Figure | None:
    """Give the nameless head of a body, where a clause beside a name says that its bearer leads the body."""
    body = _led(cast, reference)
    if body is None:
        return None
    reading, index = cast.reading, reference.first
    heads = set(reading.language.lexicon.suffixes.get("heads_of_bodies", ()))
    known = [
        other
        for other in cast.recent(index)
        if other is not figure
        and other.kind is ActorKind.PERSON
        and other.name is None
        and other.heads & heads
        and body in (*other.owner, f"state:{other.state}")
        and reading.paragraph(index) - reading.paragraph(other.last_before(index))
        <= _PARAGRAPHS
    ]
    return named_last(known, index)


def _led(cast: Cast, reference: Reference) -> str | None:
    """Give the body of which a relative clause behind a name and a comma says that who bears it leads it."""
    reading, at = cast.reading, reference.stop
    verbs = reading.language.lexicon.suffixes.get("leads_body", ())
    if not verbs or not reading.is_mark(at, ","):
        return None
    stop = min(at + _APPOSED, reading.sentence(reference.first).stop)
    for index in range(at + 1, stop):
        if reading.is_mark(index, ",.;:"):
            return None
        if reading.has(index, Tag.RELATIVE, "subject"):
            near = range(index + 1, min(index + _GROUP, stop))
            verb = next((i for i in near if may_be_one_of(reading, i, verbs)), None)
            found = None if verb is None else cast.head(verb + 1, stop)
            keys = () if found is None else found[1]
            return keys[0] if len(keys) == 1 else None
    return None
