"""Words that say that a name follows: "el [llamado] Grupo de los Andes", "the [so-called] Lamu Group"."""

from diplotext.find.reading.reading import Reading


def over_so_called(reading: Reading, at: int) -> int:
    """Step over a word at a place that says that what follows is a name, where one with a capital does."""
    behind = reading.first_of(at, reading.phrases("so_called"))
    named = behind is not None and reading.words.is_capitalized(behind)
    return behind if behind is not None and named else at


def before_so_called(reading: Reading, at: int) -> int:
    """Step back over a word before a name that says that it is one."""
    phrases = reading.phrases("so_called")
    lengths = {len(phrase) for phrase in phrases}
    return next(
        (at - n for n in lengths if reading.first_of(at - n, phrases) == at), at
    )
