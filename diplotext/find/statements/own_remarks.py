"""Remarks that a text makes itself, by a verb of speech that nobody is the subject of ("[Il faut rappeler que] la trêve expire lundi")."""

from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def is_own_remark(syntax: Syntax, group: VerbGroup, whole: VerbGroup) -> bool:
    """
    Tell whether a verb of speech is what the text itself may, must or need say.

    Args:
        syntax: The article.
        group: The verb of speech.
        whole: The same with the verb that leads to it, as it is read as a cue.
    """
    reading = syntax.reading
    if _is_worth(reading, group.start - 1):
        return True
    leading = None if group.is_finite else syntax.group(whole.first)
    if leading is None or leading is group or not _has_empty_subject(reading, leading):
        return False
    return group.passive or _calls_for(reading, leading, group)


def _has_empty_subject(reading: Reading, leading: VerbGroup) -> bool:
    """Tell whether a verb has a pronoun for nobody as its subject; where subjects are left out, the verb alone tells."""
    empty = reading.language.lexicon.suffixes.get("empty_subject_words", ())
    if not empty:
        return True
    glued = -1 if leading.pronoun is None else leading.pronoun
    return any(
        reading.key(at).lstrip("-") in empty for at in (leading.start - 1, glued)
    )


def _calls_for(reading: Reading, leading: VerbGroup, group: VerbGroup) -> bool:
    """Tell whether a verb calls for something to be said: "es [justo] decir", but not "fut [le premier à] dire"."""
    suffixes = reading.language.lexicon.suffixes
    if leading.lemma not in suffixes.get("remark_verbs", ()):
        return False
    linked = reading.has(group.start - 1, Tag.PREPOSITION)
    if linked and reading.key(group.start - 1) not in suffixes.get("remark_links", ()):
        return False
    is_one = reading.language.lexicon.auxiliaries.get(leading.lemma) == "be"
    return not (is_one and reading.has(leading.stop, Tag.DETERMINER))


def _is_worth(reading: Reading, at: int) -> bool:
    """Tell whether the word before a participle says that it should be said ("is worth noting", "bears repeating")."""
    return reading.key(at) in reading.language.lexicon.suffixes.get("worth_words", ())
