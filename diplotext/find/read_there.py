"""What is read in the document spoken of last: "y lit-on", "y est-il écrit"."""

from diplotext.find.cast import Cast
from diplotext.find.cues import CueMatch
from diplotext.find.named_last import named_last
from diplotext.find.reading import Reading
from diplotext.find.reference import Reference
from diplotext.find.syntax import Subject, Syntax
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


def document_there(syntax: Syntax, cue: CueMatch) -> Subject | None:
    """
    Give the word for "there" before a verb whose subject is "one" or "it", glued to it or before it.

    It stands for the document in which something is read ("« ... », y lit-on", "Il y est dit que").
    """
    reading, group = syntax.reading, cue.group
    subject = group.start - 1 if group.pronoun is None else group.pronoun
    generic = reading.has(subject, Tag.SUBJECT_PRONOUN, "generic")
    impersonal = reading.has(subject, Tag.SUBJECT_PRONOUN, "singular")
    if not (generic or (group.passive and impersonal)):
        return None
    at = next(
        (i for i in range(group.start, group.first) if is_there(reading, i)), None
    )
    return None if at is None else Subject(((at, at + 1),), pronoun=True)


def is_there(reading: Reading, at: int) -> bool:
    """Tell whether a word stands for a document or a place spoken of before ("y")."""
    return reading.words.keys[at] in reading.language.lexicon.suffixes.get("there", ())


def last_document(cast: Cast, at: int) -> tuple[str, ...]:
    """Give the document that was named last before a word."""
    before = [f for f in cast.recent(at) if f.kind is ActorKind.DOCUMENT]
    last = named_last(before, at)
    if last is None:
        return ()
    last.add(
        Reference(at, at + 1, MentionForm.PRONOUN, ActorKind.DOCUMENT, rule="there")
    )
    return (last.key,)
