"""Bodies that bind themselves and that a story knows by their letters alone: "La OROP enviará dos naves"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.syntax import Subject
from diplotext.find.statements.new_speakers import new_speaker
from diplotext.lang.entry import Tag


_FEWEST = 3
_LONGEST = 4


def unknown_body(cast: Cast, subject: Subject) -> tuple[str, ...]:
    """Let an acronym behind a definite article that nobody else is called by be a body; not one for a thing ("el PIB")."""
    reading, (first, stop) = cast.reading, subject.segments[0]
    name = first + 1
    led = reading.has(first, Tag.DETERMINER, "definite")
    if len(subject.segments) > 1 or not led or not drops_subject(reading):
        return ()
    if not name < stop <= name + _LONGEST or reading.tags[name]:
        return ()
    word = reading.say(name, name + 1)
    things = reading.language.lexicon.suffixes.get("thing_acronyms", ())
    acronym = word.isupper() and word.isalpha() and len(word) >= _FEWEST
    known = reading.words.keys[name] in things
    return new_speaker(cast, (first, stop)) if acronym and not known else ()
