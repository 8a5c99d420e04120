"""
When two names are one: the one place where names are compared.

`same_name` says why two names are one, and `exact` and `sound` give the keys by which it
does: names with an equal key are one for that reason. To teach another reason, add a key
here and a reason to `diplotext.model.Reason`.
"""

import re
import unicodedata
from functools import cache, lru_cache

from diplotext.lang.toml import strings, subtable
from diplotext.model import Reason
from diplotext.names.romanization import romanize
from diplotext.names.script import heard_as, latin, script_of


_LETTER = re.compile(
    r"LATIN SMALL (?:LETTER|LIGATURE) (?:DOTLESS )?([A-Z]{1,2})(?: WITH .+)?"
)

_APOSTROPHES = re.compile(
    "(?<=\\w)['\u2018\u2019\u02bc\u02bb\u02bf\u02be\u201d`\u00b4]+(?=\\w)"
)
"""What stands for an apostrophe, a soft sign or a glottal stop within a word."""

_MOST_NAMES = 16_384

_PRIMES = re.compile("[\u02b9\u02ba]+")
"""What ISO 9 writes for the signs of Cyrillic."""

_BREAKS = re.compile(r"[\W_]+")
"""What parts words."""


def exact(name: str) -> str:
    """
    Give a name without case, accents and marks.

    Letters with a stroke and ligatures become plain letters, an apostrophe within a word
    parts nothing; other scripts stay.

    Example:
        >>> exact("Jens-Støre ŒUVRARD"), exact(" Élise  d’Orlac ")
        ('jens store oeuvrard', 'elise dorlac')

    .. versionadded:: 0.1.0
    """
    folded = _PRIMES.sub("", name.casefold())
    if not folded.isascii():
        folded = _APOSTROPHES.sub("", folded)
        composed = unicodedata.normalize("NFKD", folded).casefold()
        folded = "".join(map(_plain, unicodedata.normalize("NFKD", composed)))
    folded = _APOSTROPHES.sub("", folded)
    return _BREAKS.sub(" ", folded).strip()


@cache
def _plain(character: str) -> str:
    """Give the plain letters of a Latin letter, nothing for an accent."""
    if unicodedata.combining(character):
        return ""
    listed = subtable(latin(), "letters").get(character)
    if listed is not None:
        return str(listed)
    letter = _LETTER.fullmatch(unicodedata.name(character, ""))
    return letter[1].lower() if letter else character


@lru_cache(maxsize=_MOST_NAMES)
def plain(name: str) -> str:
    """
    Give a name in the plain letters that are left of it where a wire has no others.

    Example:
        >>> plain("Jörg Mühlen"), plain("Joerg Muehlen")
        ('jorg muhlen', 'jorg muhlen')

    .. versionadded:: 0.1.0
    """
    return heard_as(tuple(exact(name).split()), "Latn")


def sound(name: str, *, state: str | None = None) -> str:
    """
    Give a key that the spellings of one name in several languages share.

    It is meant for names that are written in another script at home, which French, English,
    German and Spanish spell each in their own way. Distinct names may share it, so it
    counts only where something else speaks for one person too.

    Args:
        name: A name, in Latin, Cyrillic or Greek letters.
        state: ISO 3166-1 alpha-2 code of the state of whose people it is; names of nobody's
            state are heard as if they were written in Cyrillic at home.

    Example:
        >>> {sound("Wolodymyr Schewtschenko"), sound("Volodimir Chevtchenko")}
        {'vladimir sevsenko'}
        >>> sound("Jörg Müller", state="DE") == sound("Joerg Mueller", state="DE")
        True

    .. versionadded:: 0.1.0
    """
    words = tuple(exact(romanize(exact(name))).split())
    script = _UNTOLD if state is None else script_of(state)
    return heard_as(words, script) if words else ""


_UNTOLD = "Cyrl"
_GIVEN = "a"


@lru_cache(maxsize=_MOST_NAMES)
def sound_of_surname(word: str, *, state: str | None = None) -> str:
    """
    Give the key of one word of a name as it is heard behind a given name.

    Surnames are heard more coarsely than given names, which are more dense.

    Example:
        >>> {sound_of_surname(w, state="UA") for w in ("Zelenskyy", "Selenskyj")}
        {'selenski'}

    .. versionadded:: 0.1.0
    """
    return sound(f"{_GIVEN} {word}", state=state).partition(" ")[2]


def is_full(name: str) -> bool:
    """
    Tell whether a person's name has two words or more, so that it tells persons apart.

    What a hyphen or an apostrophe joins is one word, and a particle is none.

    Example:
        >>> is_full("Liisa Orlin"), is_full("Orlin"), is_full("al-Orlin"), is_full("D'Orl")
        (True, False, False, False)

    .. versionadded:: 0.1.0
    """
    particles = strings(latin(), "particles")
    words = (exact(word) for word in name.split())
    return len([word for word in words if word and word not in particles]) > 1


def same_name(one: str, other: str, *, state: str | None = None) -> Reason | None:
    """
    Say why two names are one, or give None where they are not.

    Args:
        one: A name.
        other: Another one.
        state: ISO 3166-1 alpha-2 code of the state of whose people both are, if that is
            known; it tells in which script the names are written at home.

    Example:
        >>> same_name("Oksana Kovaliova", "OKSANA KOVALIOVA"), same_name("Liisa", "Lea")
        (<Reason.SAME_NAME: 'same_name'>, None)
        >>> same_name("Sergueï Poutine", "Sergej Putin")
        <Reason.SAME_SOUND: 'same_sound'>

    .. versionadded:: 0.1.0
    """
    if exact(one) == exact(other):
        return Reason.SAME_NAME
    heard = sound(one, state=state) == sound(other, state=state)
    return Reason.SAME_SOUND if heard else None
