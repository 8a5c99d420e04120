"""What a narrator says of reported words behind a comma: "..., un aveu de taille", "..., accusation que Tunis rejette"."""

from diplotext.find.reading import Reading
from diplotext.find.syntax import Syntax
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def stands_beside(reading: Reading, at: int) -> bool:
    """Tell whether a noun phrase with "un" closes the sentence as a comment, and no list."""
    singular = any(
        reading.has(at, Tag.DETERMINER, gender) for gender in ("feminine", "masculine")
    )
    stop = reading.sentence(at).stop
    return singular and not any(
        reading.has(i, Tag.LIST_JOINER) for i in range(at, stop)
    )


def is_judged(syntax: Syntax, at: int) -> bool:
    """Tell whether a bare noun behind a comma takes up what was said, to say more of it ("..., accusation que Tunis rejette")."""
    reading = syntax.reading
    nouns = reading.language.lexicon.suffixes.get("judged_words", ())
    if reading.key(at) not in nouns:
        return False
    verb = syntax.group(at + 1)
    relative = reading.has(at + 1, Tag.RELATIVE) or reading.has(
        at + 1, Tag.COMPLEMENTIZER
    )
    return relative or (verb is not None and verb.tense is Tense.PARTICIPLE)
