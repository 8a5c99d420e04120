"""Who is told to be absent beside a verb of representing, and why: "en l'absence de X, retenu par ..."."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind
from diplotext.text.span import Span


def absence_told(
    syntax: Syntax, cast: Cast, group: VerbGroup
) -> tuple[str | None, Span | None]:
    """Read "en l'absence de X, retenu par ...": who is absent, and why."""
    reading = syntax.reading
    sentence = reading.sentence(group.first)
    for at in reading.among(Tag.ABSENCE.bit, sentence.first, sentence.stop):
        hit = reading.hit(at, Tag.ABSENCE)
        people = [
            (reference, keys[0])
            for reference, keys in (cast.within(hit[0], sentence.stop) if hit else ())
            if reference.kind is ActorKind.PERSON
        ]
        if people:
            key = people[0][1]
            last = max(r.stop for r, k in people if k == key)
            return key, _reason(reading, syntax, last)
    return None, None


def _reason(reading: Reading, syntax: Syntax, at: int) -> Span | None:
    """Give the participle phrase between commas behind a name."""
    if not reading.is_mark(at, ",") or syntax.group(at + 1) is None:
        return None
    stop = at + 1
    while stop < reading.sentence(at).stop and not reading.is_mark(stop, ","):
        stop += 1
    return reading.span(at + 1, stop)
