"""Two titles of one person that a conjunction joins before the name: "le président et ministre de la Défense X"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_LONGEST = 10
_ADJECTIVES = 3
_VERB_NEAR = 3
_ARTICLES = tag_bits(Tag.DETERMINER, Tag.CIVILITY)


def named_by_both(cast: Cast, reference: Reference) -> str | None:
    """
    Give the person named behind a second title that is joined to a first one.

    The second title has no article of its own, is of no other gender, and no verb in the
    plural tells that two are meant.

    Args:
        cast: The story's figures.
        reference: The first title.
    """
    reading, joint = cast.reading, reference.stop
    joins = reading.has(joint, Tag.COORDINATOR)
    if reference.plural or not joins or reading.begins(joint + 1, _ARTICLES):
        return None
    second = _second_title(reading, joint + 1)
    if second is None or _is_other(reading, reference, second):
        return None
    name, key = _name_behind(cast, second)
    if name is None or _is_of_another(cast, reference, range(joint + 1, second)):
        return None
    return None if _are_several(reading, name.stop) else key


def _second_title(reading: Reading, at: int) -> int | None:
    """Give the word at which a title begins, behind the adjectives before it."""
    places = range(at, at + _ADJECTIVES)
    return next((i for i in places if reading.begins(i, Tag.ROLE.bit)), None)


def _is_other(reading: Reading, first: Reference, second: int) -> bool:
    """Tell whether a second title is somebody else's: of the other gender, in the plural, or printed as a title before a name alone is."""
    titles = [entry for _, entry in reading.tags[second] if entry.tag is Tag.ROLE]
    if all("plural" in entry.features for entry in titles):
        return True
    women = {"feminine" in entry.features for entry in titles}
    if "analytic" in reading.language.lexicon.traits:
        small = not reading.words.is_capitalized(first.stop - 1)
        led = reading.has(first.first - 1, Tag.DETERMINER)
        return small and led and reading.words.is_capitalized(second)
    return first.feminine is not None and first.feminine not in women


def _is_of_another(cast: Cast, first: Reference, between: range) -> bool:
    """Tell whether a state is named beside the second title that is not that of the first one."""
    known = (cast.at.get(at) for at in between)
    return any(
        state not in first.states
        for found in known
        if found is not None
        for state in found[0].states
    )


def _name_behind(cast: Cast, second: int) -> tuple[Reference | None, str]:
    """Give the name of a person behind a title and its complements, over one comma at most."""
    reading, commas = cast.reading, 0
    for at in range(second + 1, min(second + _LONGEST, len(reading.words))):
        known = cast.at.get(at)
        if known is not None and known[0].kind is ActorKind.PERSON:
            named = known[0].form is MentionForm.NAME and len(known[1]) == 1
            return (known[0], known[1][0]) if named else (None, "")
        commas += reading.is_mark(at, ",")
        mark = not reading.words.is_word(at) and not reading.is_mark(at, ",-'’")
        if mark or commas > 1 or (commas and not reading.is_mark(at, ",")):
            break
    return None, ""


def _are_several(reading: Reading, at: int) -> bool:
    """Tell whether the verb right behind a name has the form of the plural alone."""
    for place in range(at, min(at + _VERB_NEAR, len(reading.words))):
        forms = [entry for _, entry in reading.tags[place] if entry.tag is Tag.VERB]
        if forms:
            told = [f for f in forms if {"plural", "singular"} & f.features]
            return bool(told) and all("plural" in form.features for form in told)
    return False
