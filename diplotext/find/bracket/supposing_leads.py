"""Words that are "if" where the verb of their clause stands last: "Man zahlt, [so] der Rat zustimmt"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_SUBJECTS = tag_bits(Tag.DETERMINER, Tag.SUBJECT_PRONOUN)


def supposes_at(reading: Reading, first: int) -> bool:
    """
    Tell whether a word behind a comma supposes, where the verb of its clause stands last.

    A subject is right behind it: "so [viel] er weiß" supposes nothing.

    Args:
        reading: The article.
        first: The first word of the clause.
    """
    leads = reading.language.lexicon.suffixes.get("supposing_leads", ())
    if reading.words.keys[first] not in leads:
        return False
    named = reading.words.is_capitalized(first + 1)
    return named or reading.is_one_of(first + 1, _SUBJECTS)
