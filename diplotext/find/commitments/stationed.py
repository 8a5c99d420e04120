"""People whom states station somewhere, and who stations them: "the Union's 90 observers", "ces instructeurs"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.coreference.near_states import served
from diplotext.find.coreference.spoken_here import in_office
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag


def are_stationed(reading: Reading, subject: Subject | None) -> bool:
    """Tell whether a subject is people whom states station somewhere, by a noun before any preposition."""
    if subject is None or subject.pronoun or not subject.is_expressed:
        return False
    people = reading.language.lexicon.suffixes.get("stationed", ())
    for at in range(*subject.segments[0]):
        if reading.key(at) in people:
            return True
        if reading.has(at, Tag.PREPOSITION):
            return False
    return False


def stationed_by(
    cast: Cast, subject: Subject, said: Utterance | None
) -> tuple[str, ...]:
    """
    Give who stations people who are nobody by themselves.

    It is the state that their nationality names, else for whom he speaks who tells of them.

    Args:
        cast: The figures.
        subject: The words for the people.
        said: The statement they stand in.
    """
    reading = cast.reading
    if not are_stationed(reading, subject):
        return ()
    for at in range(*subject.segments[0]):
        hit = reading.hit(at, Tag.DEMONYM) or reading.hit(at, Tag.STATE)
        if hit is not None:
            return whom(cast, Subject(((at, hit[0]),)))
    if said is None or said.attribution.act == "directive":
        return ()
    return tuple(served(cast, key) for key in in_office(cast, said.speakers))
