"""Whether a noun phrase names somebody who can act or speak."""

from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.noun_phrases import contracted, head_start, phrase_stop
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_ACTING = tag_bits(
    Tag.ROLE,
    Tag.GROUP,
    Tag.STATE,
    Tag.CAPITAL,
    Tag.SEAT,
    Tag.ORGANIZATION,
    Tag.DOCUMENT,
    Tag.CIVILITY,
    Tag.MEMBER_UNIT,
)


_SPEAKING = ("first", "generic")
_PERSONS = ("masculine", "feminine")


def is_acting(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a phrase names somebody who can act or speak."""
    lexicon = reading.language.lexicon
    movements = lexicon.suffixes.get("movements", ("\0",))
    for at in range(first, stop):
        if reading.begins(at, _ACTING) or _is_short_name(reading, first, at):
            return True
        if reading.words.keys[at].endswith(movements):
            return True
        key = reading.words.keys[at]
        if reading.words.is_capitalized(at) and (
            key in lexicon.feminine_given or key in lexicon.masculine_given
        ):
            return True
    return False


def _is_short_name(reading: Reading, first: int, at: int) -> bool:
    """Tell whether a word is capitals right behind an article in small letters, as the short name of a body is ("die [FBT]")."""
    article = at == first + 1 and reading.has(first, Tag.DETERMINER, "definite")
    if not article or reading.words.form(first).isupper():
        return False
    form = reading.words.form(at)
    return len(form) > 1 and form.isupper()


def acting_behind(
    reading: Reading, clause: Clause, prepositions: tuple[tuple[str, ...], ...]
) -> tuple[int, tuple[int, int]] | None:
    """Give the first of some prepositions in a clause that names somebody who can act, and the words behind it."""
    for first, limit in (clause.front, clause.middle):
        for at in range(first, limit):
            after = contracted(reading, at, prepositions)
            end = None if after is None else phrase_stop(reading, after, limit)
            if after is None or end is None:
                continue
            if is_acting(reading, after, end) or _is_national(reading, after, end):
                return at, (after, end)
    return None


def _is_national(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a phrase has a noun for people of a state ("von dem [Finnen] Aku Rask")."""
    words = (at for at in range(first, stop) if reading.words.is_capitalized(at))
    return any(reading.begins(at, Tag.DEMONYM.bit) for at in words)


def passive_agent(reading: Reading, clause: Clause) -> Subject | None:
    """Give by whom something is done in the passive, where he can act ("wird [von Japan] gebaut")."""
    named = acting_behind(reading, clause, reading.phrases("agents"))
    return None if named is None else Subject((named[1],))


def is_own(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a phrase is the state, or a part of it, of who speaks ("ihr Ressort")."""
    own = reading.language.lexicon.verbs.get("own_state", frozenset())
    owned = reading.has(first, Tag.DETERMINER, "possessive") and first + 1 < stop
    return owned and reading.key(first + 1) in own


def speaks(reading: Reading, subject: Subject) -> bool:
    """Tell whether a subject is who speaks: "wir", "man", or his own state."""
    first, stop = subject.segments[0]
    if subject.pronoun:
        return any(reading.has(first, Tag.SUBJECT_PRONOUN, f) for f in _SPEAKING)
    return is_own(reading, first, stop)


def has_acting_head(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether the head of a phrase names somebody who can act, whatever its genitives name."""
    at = head_start(reading, first, stop) + 1
    while at < stop and not reading.words.is_word(at) and reading.words.is_glued(at):
        at += 2
    return is_acting(reading, first, min(at, stop))


def is_mandate(reading: Reading, subject: Subject) -> bool:
    """Tell whether a mechanism is what is to act: its mandate binds nobody."""
    first, stop = subject.segments[0]
    head = head_start(reading, first, stop) + 1
    return any(
        reading.begins(at, Tag.MECHANISM.bit) for at in range(first, min(head, stop))
    )


def can_speak(reading: Reading, source: Subject) -> bool:
    """Tell whether a subject is a person, a body, or a pronoun that may mean one."""
    first, stop = source.segments[0]
    if source.pronoun:
        return any(
            reading.has(first, Tag.SUBJECT_PRONOUN, gender) for gender in _PERSONS
        )
    return is_acting(reading, first, stop) or _is_name(reading, first, stop)


def _is_name(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether all words of a phrase have a capital and no article stands before: a name."""
    return all(
        reading.words.is_capitalized(i) and not reading.tags[i]
        for i in range(first, stop)
        if reading.words.is_word(i)
    )
