"""What a narrator tells behind a comma of how something was said: "a dit que P, sous couvert d'anonymat"."""

from diplotext.find.grammar.kept_back import keeps_back
from diplotext.find.grammar.syntax import Syntax


def is_narrated(syntax: Syntax, at: int) -> bool:
    """
    Tell whether words behind a comma are the narrator's, and no part of what was said.

    They tell what was left unsaid ("sans préciser quand"), or where, how and with what in
    view somebody spoke ("in his first public remarks since May", "en référence à l'accord").

    Args:
        syntax: The article.
        at: The first word behind the comma.
    """
    reading = syntax.reading
    told = reading.first_of(at, reading.phrases("told_circumstances")) is not None
    return told or keeps_back(syntax, at)
