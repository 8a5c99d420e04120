"""Who is acted on: no object of a verb is the one who stands as its subject ("The king met the minister")."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_LONGEST = 12
_OTHER_CLAUSE = tag_bits(
    Tag.COMPLEMENTIZER,
    Tag.RELATIVE,
    Tag.SUBORDINATOR,
    Tag.COORDINATOR,
    Tag.CONDITION,
    Tag.QUESTION_WORD,
)


def acts_on(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """
    Tell whether somebody acts on whom a noun phrase names, in its clause, and so is somebody else.

    He is named shortly before it and a verb stands between, with nothing that opens a second
    clause; a verb of being says that he is the one named.

    Args:
        cast: The story's figures.
        figure: Somebody named before.
        reference: The noun phrase.
    """
    reading, last = cast.reading, figure.last_before(reference.first)
    known = cast.at.get(last)
    if known is None or reference.first - last > _LONGEST:
        return False
    between = range(known[0].stop, reference.first)
    apart = any(_parts(reading, at, reference.first) for at in between)
    return not apart and any(_is_deed(reading, at) for at in between)


def _parts(reading: Reading, at: int, index: int) -> bool:
    """Tell whether a word parts two clauses: a mark, the end of a quotation or sentence, a word that opens a clause."""
    other = (
        reading.sentence_of[at] != reading.sentence_of[index]
        or reading.quote_of[at] != reading.quote_of[index]
    )
    mark = not reading.words.is_word(at) and not reading.is_mark(at, "-'’")
    return other or mark or reading.begins(at, _OTHER_CLAUSE)


def _is_deed(reading: Reading, at: int) -> bool:
    """Tell whether a word may be a verb, and none of being or becoming."""
    roles = reading.language.lexicon.auxiliaries
    lemmas = [e.lemma for _, e in reading.tags[at] if e.tag is Tag.VERB]
    return bool(lemmas) and not any(lemma in roles for lemma in lemmas)
