"""Names of persons: runs of capitalised words with particles and initials between them."""

from diplotext.find.bracket.nouns import is_common_noun, is_noun_behind
from diplotext.find.capitals import is_compound, is_shouted
from diplotext.find.genders import article_gender, civility_gender, origin
from diplotext.find.introduced_names import is_called, is_introduced
from diplotext.find.places import is_place_name, is_quoted_name, is_town, opens_sentence
from diplotext.find.reading import Reading, inside
from diplotext.find.reference import Reference
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.families import hyphen_families
from diplotext.model import ActorKind, MentionForm


_COMMON = tag_bits(
    Tag.DETERMINER,
    Tag.SUBJECT_PRONOUN,
    Tag.STRESSED_PRONOUN,
    Tag.CLITIC,
    Tag.REFLEXIVE,
    Tag.NEGATION,
    Tag.COMPLEMENTIZER,
    Tag.QUESTION_WORD,
    Tag.RELATIVE,
    Tag.SUBORDINATOR,
    Tag.COORDINATOR,
    Tag.PREPOSITION,
    Tag.ADVERB,
    Tag.ROLE,
    Tag.GROUP,
    Tag.DOCUMENT,
    Tag.CIVILITY,
    Tag.NOT_NAME,
    Tag.REPORTING_PREPOSITION,
    Tag.CONDITION,
    Tag.QUALIFIER,
    Tag.ORGANIZATION,
    Tag.QUANTIFIER,
    Tag.GEOGRAPHIC,
)


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
    stop = at = _after_initial(reading, index) or index + 1
    while at < limit:
        further = _next(reading, at, limit, taken)
        if further is None:
            break
        at = further
        stop = at
    return stop


def _is_lettered(reading: Reading, index: int, limit: int) -> bool:
    """Tell whether a letter numbers a heading of nouns ("B. Küstenfischerei")."""
    words = reading.words
    if "capital-nouns" not in reading.language.lexicon.traits or index + 2 >= limit:
        return False
    lettered = len(words.keys[index]) == 1 and words.keys[index + 1] == "."
    opens = (
        index == 0 or "\n" in words.text[words.ends[index - 1] : words.starts[index]]
    )
    return lettered and opens and is_common_noun(reading, index + 2)


def _begins(reading: Reading, index: int, taken: frozenset[int]) -> bool:
    words = reading.words
    barred = index in reading.numbers or is_town(reading, index)
    if index in taken or not words.is_word(index) or barred:
        return False
    if not words.is_capitalized(index):
        return _begins_with_particle(reading, index)
    if _is_hyphenated(reading, index):
        return True
    if reading.begins(index, _COMMON) or _is_nationality(reading, index):
        return _is_given(reading, index)
    if reading.begins(index, Tag.VERB.bit) and opens_sentence(reading, index):
        asks = reading.has(index + 1, Tag.STATE)  # "Will Turkey be invited?"
        return _is_given(reading, index) and not asks
    return _is_given(reading, index) or not is_common_noun(reading, index)


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


def _is_given(reading: Reading, index: int) -> bool:
    lexicon, key = reading.language.lexicon, reading.words.keys[index]
    if key not in lexicon.feminine_given and key not in lexicon.masculine_given:
        return False
    behind = index + 1
    while behind < len(reading.words) - 1 and _is_foreign_particle(reading, behind):
        behind += 1
    return reading.words.is_capitalized(min(behind, len(reading.words) - 1))


def _is_foreign_particle(reading: Reading, index: int) -> bool:
    """Tell whether a small word is a particle of names and no other word of the language."""
    tags = {entry.tag for _, entry in reading.tags[index]}
    return tags == {Tag.PARTICLE} and not reading.words.is_capitalized(index)


def _next(reading: Reading, at: int, limit: int, taken: frozenset[int]) -> int | None:
    """Give where the next part of a name ends: a word, an initial, a hyphenated part, a particle and a word."""
    words = reading.words
    gap = words.text[words.ends[at - 1] : words.starts[at]]
    if reading.sentence_of[at] != reading.sentence_of[at - 1]:
        return None
    # No name goes on in the next paragraph, nor on a line that a common word opens.
    if at in taken or "\n\n" in gap or ("\n" in gap and reading.begins(at, _COMMON)):
        return None
    if words.is_word(at) and words.is_capitalized(at):
        return None if is_noun_behind(reading, at) else _after_initial(reading, at)
    glue = words.keys[at] in "-'’‘" and words.is_glued(at)
    if glue and words.keys[min(at + 1, limit - 1)] == "s":  # an owner, not a name
        return None
    if glue and at + 1 < limit and words.is_glued(at + 1) and words.is_word(at + 1):
        # A small letter goes on only behind an apostrophe, as in names of Samoa or Tonga.
        hyphen = words.keys[at] == "-" and not _is_family(reading, at - 2)
        return None if hyphen and not words.is_capitalized(at + 1) else at + 2
    return _particle(reading, at, limit, taken)


def _is_family(reading: Reading, index: int) -> bool:
    """Tell whether a word is a family's name behind which a hyphen joins syllables ("Hong Sang-woo")."""
    return index >= 0 and reading.words.keys[index] in hyphen_families()


def _after_initial(reading: Reading, at: int) -> int | None:
    words = reading.words
    known = _is_given(reading, at - 1) or _is_irish(reading, at) if at else False
    stops = (Tag.CIVILITY,) if known else (Tag.NOT_NAME, Tag.CIVILITY)
    if any(e.tag in stops and s == at + 1 for s, e in reading.tags[at]):
        return None
    suffixes = reading.language.lexicon.suffixes.get("name_suffixes", ())
    single = len(words.keys[at]) == 1 or words.keys[at] in suffixes
    if (
        single
        and at + 1 < len(words)
        and words.keys[at + 1] == "."
        and words.is_glued(at + 1)
    ):
        return at + 2
    return at + 1


def _is_irish(reading: Reading, at: int) -> bool:
    """Tell whether an apostrophe and a name follow a letter ("Dashiell O’Rourke")."""
    words = reading.words
    return (
        at + 2 < len(words)
        and len(words.keys[at]) == 1
        and words.keys[at + 1] in "'’‘"
        and words.is_glued(at + 1)
        and words.is_glued(at + 2)
        and words.is_capitalized(at + 2)
    )


def _particle(
    reading: Reading, at: int, limit: int, taken: frozenset[int]
) -> int | None:
    """Pass over particles when a capitalised word follows ("de La", "ben", "al-")."""
    words, stop = reading.words, at
    while stop < limit and stop not in taken:
        hit = reading.hit(stop, Tag.PARTICLE)
        if hit is None or words.is_capitalized(stop):
            break
        stop = hit[0]
        if stop < limit and words.keys[stop] == "-" and words.is_glued(stop):
            stop += 1
    if stop == at or stop >= limit or stop in taken or not words.is_word(stop):
        return None
    if is_noun_behind(reading, stop) and not _is_foreign_particle(reading, at):
        return None
    return stop + 1 if words.is_capitalized(stop) else None


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
    if alone and not is_introduced(reading, first):
        return None
    titled = is_quoted_name(reading, first, stop) and not is_called(reading, first)
    if titled or is_place_name(reading, first, stop):
        return None
    return _named(reading, first, stop, full)


def _named(reading: Reading, first: int, stop: int, full: list[int]) -> Reference:
    lexicon = reading.language.lexicon
    given = reading.words.keys[full[0]]
    feminine = True if given in lexicon.feminine_given else None
    if given in lexicon.masculine_given:
        feminine = False
    civil = civility_gender(reading, first)
    known = origin(reading, first)
    if civil is None and known and "feminine" in known.features:
        civil = True
    if civil is None:
        civil = feminine if feminine is not None else article_gender(reading, first)
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
