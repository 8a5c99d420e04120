"""Names of persons: runs of capitalised words with particles and initials between them."""

from diplotext.find.bracket.nouns import (
    is_common_noun,
    is_like_a_compound,
)
from diplotext.find.grammar.places import (
    is_place_name,
    is_quoted_name,
    opens_sentence,
)
from diplotext.find.mentions.companies import company, is_company
from diplotext.find.mentions.genders import (
    article_gender,
    civility_gender,
    given_gender,
    origin,
)
from diplotext.find.mentions.genitive_names import owner_stem
from diplotext.find.mentions.introduced_names import is_called, is_introduced
from diplotext.find.mentions.name_bars import bars_name
from diplotext.find.mentions.name_parts import (
    COMMON,
    after_initial,
    closes_title,
    is_given,
    next_part,
)
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.capitals import is_compound, is_shouted
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading, inside
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


def find_people(
    reading: Reading, ranges: list[range], taken: frozenset[int]
) -> tuple[Reference, ...]:
    """
    Find names of persons.

    Args:
        reading: The article.
        ranges: Where to look, as ranges of word indexes.
        taken: Words that belong to other names.

    Returns:
        Names of two words or more, and single capitalised words behind a civility or a
        role; other single words are left to whoever knows the full names.
    """
    found: list[Reference] = []
    # Every name begins with a capital or a particle.
    beginnings = sorted({*reading.capitals, *reading.where(Tag.PARTICLE.bit)})
    for indexes in ranges:
        behind = indexes.start
        for index in inside(beginnings, indexes):
            if index < behind:
                continue
            civility = reading.hit(index, Tag.CIVILITY)
            if civility is not None and civility[0] > index + 1:
                behind = civility[0]  # the letters of "S.E.M." begin no name
                continue
            stop = _name_stop(reading, index, indexes.stop, taken)
            if stop is None:
                continue
            reference = _reference(reading, index, stop)
            if reference is not None:
                found.append(reference)
            behind = stop
    return tuple(found)


def _name_stop(
    reading: Reading, index: int, limit: int, taken: frozenset[int]
) -> int | None:
    """Give where the name that begins at a word ends, if one begins there."""
    if not _begins(reading, index, taken) or _is_lettered(reading, index, limit):
        return None
    stop = at = after_initial(reading, index) or index + 1
    while at < limit:
        further = next_part(reading, at, limit, taken)
        if further is None:
            break
        at = further
        stop = at
    return stop


def _is_lettered(reading: Reading, index: int, limit: int) -> bool:
    """Tell whether a letter numbers a heading of nouns ("B. Küstenfischerei")."""
    words = reading.words
    if index in _numerals(reading):
        return True
    if "capital-nouns" not in reading.language.lexicon.traits or index + 2 >= limit:
        return False
    lettered = len(words.keys[index]) == 1 and words.keys[index + 1] == "."
    opens = (
        index == 0 or "\n" in words.text[words.ends[index - 1] : words.starts[index]]
    )
    if not opens:
        return False
    numbered = index in _headings(reading)
    return numbered or (lettered and is_common_noun(reading, index + 2))


@once
def _numerals(reading: Reading) -> frozenset[int]:
    """Give the Roman numerals that number the headings of a text, from the first one on ("I. Antécédents ... II. Engagements")."""
    words = reading.words
    first = [words.within(p.span).start for p in reading.article.paragraphs]
    numbered = [at for at in first if at + 1 < len(words) and words.keys[at + 1] == "."]
    told = {words.form(at) for at in numbered}
    if not {"I", "II"} <= told:
        return frozenset()
    return frozenset(at for at in numbered if set(words.form(at)) <= set("IVX"))


@once
def _headings(reading: Reading) -> frozenset[int]:
    """Give the letters and Roman numerals that number the headings of a text, of which there are several."""
    words = reading.words
    numerals = reading.language.lexicon.suffixes.get("roman", ())
    first = [words.within(p.span).start for p in reading.article.paragraphs]
    found = [
        at
        for at in first
        if at + 1 < len(words)
        and words.keys[at + 1] == "."
        and (len(words.keys[at]) == 1 or words.keys[at] in numerals)
    ]
    several = len({words.keys[at] for at in found}) > 1
    return frozenset(found) if several else frozenset()


def _begins(reading: Reading, index: int, taken: frozenset[int]) -> bool:
    words = reading.words
    if index in taken or bars_name(reading, index):
        return False
    if not words.is_capitalized(index):
        return _begins_with_particle(reading, index)
    if _is_hyphenated(reading, index):
        return True
    if reading.begins(index, COMMON) or _is_nationality(reading, index):
        return is_given(reading, index) or is_like_a_compound(reading, index)
    if reading.begins(index, Tag.VERB.bit) and opens_sentence(reading, index):
        asks = reading.has(index + 1, Tag.STATE)  # "Will Turkey be invited?"
        return is_given(reading, index) and not asks
    named = is_given(reading, index) or is_like_a_compound(reading, index)
    return named or not is_common_noun(reading, index)


def _is_hyphenated(reading: Reading, index: int) -> bool:
    """Tell whether a particle is joined by a hyphen to the name behind it, whatever else it may be ("Al-Hadi")."""
    words, behind = reading.words, index + 2
    if behind >= len(words) or not reading.has(index, Tag.PARTICLE):
        return False
    joined = words.keys[index + 1] == "-" and words.is_glued(index + 1)
    return joined and words.is_glued(behind) and words.is_capitalized(behind)


def _is_nationality(reading: Reading, index: int) -> bool:
    """Tell whether a word is of nationality and no name: it has a capital in any case, or is a noun before one."""
    hit = reading.hit(index, Tag.DEMONYM)
    if hit is None or hit[1].lemma[0].isupper():
        return hit is not None
    behind = hit[0]
    return (
        reading.has(index - 1, Tag.DETERMINER)
        and behind < len(reading.words)
        and reading.sentence_of[behind] == reading.sentence_of[index]
        and reading.words.is_capitalized(behind)
        and not reading.words.is_glued(behind)
    )


def _begins_with_particle(reading: Reading, index: int) -> bool:
    """A particle opens a name only behind a civility, or glued to what follows ("al-Darmaki")."""
    last = index + 1 >= len(reading.words)
    if last or not reading.has(index, Tag.PARTICLE):
        return False
    if not reading.ends(index - 1, Tag.CIVILITY):
        return False
    return (
        reading.words.is_capitalized(index + 1) or reading.words.keys[index + 1] == "-"
    )


def _reference(reading: Reading, first: int, stop: int) -> Reference | None:
    words = reading.words
    full = [
        i
        for i in range(first, stop)
        if words.is_word(i) and words.is_capitalized(i) and len(words.keys[i]) > 1
    ]
    if all(reading.has(i, Tag.DETERMINER) for i in full):
        return None
    if all(words.form(i).isupper() and len(words.form(i)) > 1 for i in full):
        shouted = len(full) > 1 and is_shouted(reading, first)
        return _named(reading, first, stop, full) if shouted else None
    alone = len(full) == 1 and stop - first == 1
    if "capital-nouns" in reading.language.lexicon.traits or is_compound(
        reading, first, stop
    ):
        alone = not words.text[words.starts[first] : words.ends[stop - 1]].split()[1:]
    owner = alone and owner_stem(reading, first) is not None
    if alone and (owner or not is_introduced(reading, first)):
        return None  # "ein Sprecher [Brandts]"
    vessels = reading.language.lexicon.suffixes.get("vessels", ())
    if reading.key(first - 1) in vessels:
        return None
    titled = is_quoted_name(reading, first, stop) and not is_called(reading, first)
    titled = titled or closes_title(reading, stop) or _opens_body(reading, first, stop)
    if titled or is_place_name(reading, first, stop):
        return None
    return _named(reading, first, stop, full)


def _opens_body(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether words with capitals are the first of a body's name, of which none is a given name ("the [Humanitarian Aid] Office")."""
    if "analytic" not in reading.language.lexicon.traits or stop >= len(reading.words):
        return False
    body = reading.has(stop, Tag.GROUP, "singular") and reading.words.is_capitalized(
        stop
    )
    same = reading.sentence_of[stop] == reading.sentence_of[first]
    return body and same and not is_given(reading, first)


def _named(reading: Reading, first: int, stop: int, full: list[int]) -> Reference:
    feminine = given_gender(reading, full[0])
    civil = civility_gender(reading, first)
    known = origin(reading, first)
    if civil is None and known and "feminine" in known.features:
        civil = True
    if civil is None:
        civil = feminine if feminine is not None else article_gender(reading, first)
    if is_company(reading, first, stop):
        return company(reading, first, stop)
    return Reference(
        first,
        stop,
        MentionForm.NAME,
        ActorKind.PERSON,
        feminine=civil,
        definite=True,
        states=(known.value,) if known and known.value else (),
        rule="person-name",
    )
