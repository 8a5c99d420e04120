"""What is read in the document spoken of last: "y lit-on", "y est-il écrit"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.named_last import named_last
from diplotext.find.coreference.seats import seat
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.cues import CueMatch
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


def document_there(syntax: Syntax, cue: CueMatch) -> Subject | None:
    """
    Give the word for "there" before a verb whose subject is "one" or "it", glued to it or before it.

    It stands for the document in which something is read ("« ... », y lit-on", "peut-on y lire", "Il y est dit que").
    """
    reading, group = syntax.reading, cue.group
    subject = group.start - 1 if group.pronoun is None else group.pronoun
    generic = reading.has(subject, Tag.SUBJECT_PRONOUN, "generic")
    impersonal = reading.has(subject, Tag.SUBJECT_PRONOUN, "singular")
    if not (generic or (group.passive and impersonal)):
        return None
    at = next((i for i in range(group.start, group.stop) if is_there(reading, i)), None)
    return None if at is None else Subject(((at, at + 1),), pronoun=True)


def is_there(reading: Reading, at: int) -> bool:
    """Tell whether a word stands for a document or a place spoken of before ("y")."""
    return reading.words.keys[at] in reading.language.lexicon.suffixes.get("there", ())


def spoken_there(cast: Cast, at: int, lemma: str, stop: int) -> tuple[str, ...]:
    """
    Give what "there" stands for: the capital named last where people say something, else a document.

    Args:
        cast: The story's figures.
        at: The word for "there".
        lemma: The verb, of reading ("y lit-on") or of saying ("y dit-on").
        stop: Behind the last word of the cue.
    """
    reading = cast.reading
    reads = reading.language.lexicon.suffixes.get("reading_verbs", ())
    one = any(
        reading.has(i, Tag.SUBJECT_PRONOUN, "generic") for i in range(at - 1, stop)
    )
    place = _capital_before(cast, at) if one and lemma not in reads else ()
    return place or _last_document(cast, at)


def _capital_before(cast: Cast, at: int) -> tuple[str, ...]:
    """Give the state of the capital named last before a word in its paragraph."""
    reading = cast.reading
    places = reading.among(Tag.CAPITAL.bit, reading.paragraph_start(at), at)
    hit = reading.hit(places[-1], Tag.CAPITAL) if places else None
    return seat(cast, places[-1], hit[0]) if hit is not None else ()


def _last_document(cast: Cast, at: int) -> tuple[str, ...]:
    """Give the document that was named last before a word, a part of one left out."""
    parts = cast.reading.language.lexicon.suffixes.get("own_parts", ())
    papers = [f for f in cast.recent(at) if f.kind is ActorKind.DOCUMENT]
    before = [f for f in papers if f.heads.isdisjoint(parts)] or papers
    last = named_last(before, at)
    if last is None:
        return ()
    last.add(
        Reference(at, at + 1, MentionForm.PRONOUN, ActorKind.DOCUMENT, rule="there")
    )
    return (last.key,)
