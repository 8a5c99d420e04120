"""Where a name ends though what follows could belong to its phrase."""

from diplotext.find.bracket.apposed_states import is_apposed_state
from diplotext.find.bracket.known_nouns import is_known_noun, is_thing
from diplotext.find.bracket.nouns_behind_names import is_behind_name
from diplotext.find.bracket.surnames import is_surname
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


_BODIES = tag_bits(Tag.GROUP, Tag.ORGANIZATION, Tag.DEMONYM, Tag.ROLE)
_OFFICES = tag_bits(Tag.ROLE)
_WHOLE = tag_bits(Tag.GROUP, Tag.ORGANIZATION, Tag.MEMBER_UNIT)
_NEAR = 4
_LEADS = tag_bits(Tag.DETERMINER, Tag.DEMONYM)


def closes_name(reading: Reading, at: int) -> bool:
    """
    Tell whether a name ends before a word, and another phrase begins there.

    Behind a body stands its name and no other noun ("wird die Regierung | Gespräche führen").
    A surname takes no state ("forderte Pohl | Benin auf").
    Persons are no state ("nach Angaben von Teilnehmern | Peru"), a state takes no noun behind its
    name but in the genitive ("Georgien | Truppen"), and a person no medium: that is whom the person
    speaks to ("sagte Brenner | der Deutschen Presse-Agentur").
    """
    if reading.has(at, Tag.DETERMINER, "genitive"):
        speaks = _is_bare_name(reading, at - 1) or _is_official(reading, at - 1)
        return speaks and _names_medium(reading, at + 1)
    apposed = is_apposed_state(reading, at)
    if (
        reading.begins(at, Tag.STATE.bit)
        and not apposed
        and (
            _is_apart(reading, at - 1)
            or _is_other_than(reading, at)
            or is_surname(reading, at - 1, at)
        )
    ):
        return True
    stands = reading.words.is_capitalized(at) and not reading.words.is_glued(at)
    body = stands and not apposed and _is_body(reading, at - 1)
    if body and (is_thing(reading, at) or _are_others(reading, at)):
        return True
    if is_behind_name(reading, at) or (stands and _are_sources(reading, at)):
        return True
    alone = _ends_state(reading, at - 1) and not _is_genitive(reading, at - 1)
    return stands and alone and (is_known_noun(reading, at) or is_thing(reading, at))


def _is_body(reading: Reading, at: int) -> bool:
    """Tell whether a noun for a body or for people with an article before it stands at a word ("die Regierung")."""
    alone = reading.is_one_of(at, _BODIES) and reading.words.is_capitalized(at)
    return alone and reading.is_one_of(at - 1, _LEADS)


def _are_others(reading: Reading, at: int) -> bool:
    """Tell whether several people follow the noun for one body, which has something done with them ("will das Land | Polizisten schicken", "dass beide Seiten | Gefangene austauschen")."""
    body, led = at - 1, reading.has(at - 2, Tag.DETERMINER, "definite")
    whole = led and reading.is_one_of(body, _WHOLE) and not reading.has(body, Tag.ROLE)
    people = (reading.has(at, tag, "plural") for tag in (Tag.ROLE, Tag.GROUP))
    return whole and any(people) and not reading.is_one_of(at, Tag.MEMBER_UNIT.bit)


def _are_sources(reading: Reading, at: int) -> bool:
    """Tell whether a noun for a thing stands behind people without an article, to whom a preposition leads ("nach Angaben von Diplomaten | Gespräche")."""
    before = at - 1
    people = any(reading.has(before, t, "plural") for t in (Tag.ROLE, Tag.GROUP))
    led = reading.has(before - 1, Tag.PREPOSITION)
    bare = not reading.has(before - 1, Tag.DETERMINER)
    return people and led and bare and is_thing(reading, at)


def _is_genitive(reading: Reading, at: int) -> bool:
    """Tell whether the name of a state stands in the genitive, before what belongs to it ("Kenias Ministerin")."""
    ends = reading.language.lexicon.suffixes.get("genitive", ("\0",))
    hit = reading.hit(at, Tag.STATE)
    if hit is None or hit[0] != at + 1:
        return False
    key, name = reading.words.keys[at], hit[1].lemma.casefold()
    return key != name and key.startswith(name) and key.endswith(ends)


def _is_apart(reading: Reading, at: int) -> bool:
    """Tell whether a noun is one of persons or of time, beside which the name of a state is another phrase."""
    times = reading.language.lexicon.suffixes.get("time_nouns", ())
    persons = any(
        reading.has(at, tag, "plural") and not reading.has(at, tag, "singular")
        for tag in (Tag.ROLE, Tag.GROUP, Tag.MEMBER_UNIT)
    )
    return persons or reading.words.keys[at] in times


def _is_other_than(reading: Reading, at: int) -> bool:
    """
    Tell whether the name of a state stands behind a body or an office with an article, and not in its genitive.

    It is then whom something is asked of or done to ("fordert der Sicherheitsrat | Kenia auf").
    """
    before = at - 1
    body = reading.ends(before, Tag.ORGANIZATION) or reading.is_one_of(before, _OFFICES)
    inside = any(
        stop > at for first in (at - 1, at - 2) for stop, _ in reading.tags[first]
    )
    led = any(reading.has(i, Tag.DETERMINER) for i in range(max(0, at - _NEAR), before))
    return body and led and not inside and not _is_genitive(reading, at)


def _ends_state(reading: Reading, at: int) -> bool:
    """Tell whether the name of a state, or of its seat, ends at a word."""
    return any(reading.ends(at, tag) for tag in (Tag.STATE, Tag.CAPITAL))


def _is_bare_name(reading: Reading, at: int) -> bool:
    words = reading.words
    if not words.is_word(at) or not words.is_capitalized(at):
        return False
    known = is_known_noun(reading, at) or reading.begins(at, Tag.ORGANIZATION.bit)
    return not known and not reading.is_one_of(at - 1, Tag.DETERMINER.bit)


def _is_official(reading: Reading, at: int) -> bool:
    """Tell whether a noun is an office that no medium has ("ein Minister")."""
    hit = reading.hit(at, Tag.ROLE)
    if hit is None or hit[1].value == "press":
        return False
    own = reading.language.lexicon.suffixes.get("media_roles", ())
    return hit[1].lemma.casefold() not in own


def _names_medium(reading: Reading, at: int) -> bool:
    """Tell whether the name of a medium stands at a word, or a noun for one."""
    lexicon = reading.language.lexicon
    for index in (at, at + 1):
        hit = reading.hit(index, Tag.ORGANIZATION)
        if hit is not None:
            body = lexicon.organizations.get(hit[1].value or "")
            return body is not None and body.kind == ActorKind.MEDIA
    noun = reading.hit(at, Tag.GROUP)
    return noun is not None and noun[1].value == ActorKind.MEDIA


def over_whole_name(reading: Reading, first: int, stop: int, limit: int) -> int:
    """Step over the rest of a body's name and the capitals in brackets behind it ("laut der Organisation | für Migration (IOM)")."""
    hits = (reading.hit(at, Tag.ORGANIZATION) for at in range(first, stop))
    stop = max((stop, *(hit[0] for hit in hits if hit and hit[0] <= limit)))
    bracket = reading.is_mark(stop, "(") and reading.is_mark(stop + 2, ")")
    letters = reading.words.form(stop + 1) if bracket else ""
    short = sum(map(str.isupper, letters)) > 1 and stop + 3 <= limit
    return stop + 3 if short else stop
