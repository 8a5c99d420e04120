"""Names of bodies that the capitals in brackets behind them spell: "l'Organisation pour la mise en valeur du fleuve Sénégal (OMVS)"."""

from diplotext.find.reading.reading import Reading


_LONGEST = 16
_FEWEST = 3


def spelled_stop(reading: Reading, index: int, stop: int, limit: int) -> int:
    """
    Give where the name of a body ends: before the bracket that spells it by its initials, if one does.

    Args:
        reading: The article.
        index: The first word of the name.
        stop: Where its phrase ends as far as it is read.
        limit: Where its sentence ends.
    """
    for at in range(index + 1, min(index + _LONGEST, limit - 2)):
        if reading.is_mark(at, ",;:.!?"):
            return stop
        if reading.is_mark(at, "("):
            letters = reading.words.form(at + 1)
            alone = letters.isupper() and letters.isalpha() and len(letters) >= _FEWEST
            alone = alone and reading.is_mark(at + 2, ")")
            return at if alone and _spells(reading, (index, at), letters) else stop
    return stop


def _spells(reading: Reading, words: tuple[int, int], letters: str) -> bool:
    """Tell whether capitals are the initials of words in their order, the first one that of the first word, small words left out."""
    folded = letters.casefold()
    if not reading.words.keys[words[0]].startswith(folded[0]):
        return False
    left = folded[1:]
    for at in range(words[0] + 1, words[1]):
        if left and reading.words.is_word(at) and reading.key(at).startswith(left[0]):
            left = left[1:]
    return not left
