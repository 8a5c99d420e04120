"""What a narrator says of reported words behind a comma: "..., un aveu de taille", "..., accusation que Tunis rejette"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def stands_beside(reading: Reading, at: int) -> bool:
    """Tell whether a noun phrase with "un" closes the sentence as a comment, and no list."""
    singular = any(
        reading.has(at, Tag.DETERMINER, gender) for gender in ("feminine", "masculine")
    )
    stop = reading.sentence(at).stop
    return singular and not any(
        reading.has(i, Tag.LIST_JOINER) for i in range(at, stop)
    )


def takes_up(reading: Reading, at: int) -> bool:
    """Tell whether a bare noun behind a comma takes up the clause before it by a relative ("cifra que la ONU puso en duda")."""
    return is_comment_noun(reading, at) and reading.begins(at + 1, Tag.RELATIVE.bit)


def is_comment_noun(reading: Reading, at: int) -> bool:
    """Tell whether a noun is one for what has been said, which takes it up where it stands bare behind a comma ("accusation")."""
    nouns = reading.language.lexicon.suffixes.get("comment_nouns", ())
    return reading.key(at) in nouns
