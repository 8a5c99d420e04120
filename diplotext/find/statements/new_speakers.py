"""Speakers whom nobody has told of yet, brought in by the very words that name them: "estime un hydrologue"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.mentions.reference import Reference
from diplotext.find.mentions.unknown_nouns import kind_of_unknown
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_LONGEST = 14
_NOMINAL = MentionForm.NOMINAL
_SHORT = 3
_MECHANISMS = tag_bits(Tag.MECHANISM, Tag.MECHANISM_HEAD)
_BEHIND_NOUN = tag_bits(Tag.PREPOSITION, Tag.DETERMINER)


def introduces_somebody(cast: Cast, segment: tuple[int, int]) -> bool:
    """Tell whether an indefinite determiner or an unknown name brings somebody new in ("selon un hydrologue", "Fitch estime")."""
    reading, (first, stop) = cast.reading, segment
    if "analytic" in reading.language.lexicon.traits:
        named = reading.words.is_capitalized(first) and not reading.tags[first]
        return named or reading.has(first, Tag.DETERMINER, "indefinite")
    named = 0 < stop - first <= _SHORT and not any(
        reading.tags[at]
        for at in range(first, stop)
        if reading.words.is_capitalized(at)
    )
    capital = named and reading.words.is_capitalized(first)
    capital = capital or _quoted_name(cast, segment) is not None
    capital = capital or is_one_of_several(reading, first)
    return capital or reading.has(first, Tag.DETERMINER, "indefinite")


def new_speaker(
    cast: Cast, segment: tuple[int, int], *, plural: bool | None = None
) -> tuple[str, ...]:
    """
    Let words the pack does not know introduce a speaker of their own.

    Args:
        cast: The story's figures.
        segment: The words.
        plural: Whether the verb says that several speak, if it is known.
    """
    reading, (first, stop) = cast.reading, segment
    first += reading.is_mark(first, '»”"')
    first = _behind_determiners(reading, first, stop)
    stop = next((i for i in range(first, stop) if reading.hit(i, Tag.RELATIVE)), stop)
    titled = quoted_body(cast, (first, stop)) or _so_called(cast, first, stop)
    if titled:
        return titled
    if first >= stop or stop - first > _LONGEST or not _is_nominal(cast, first):
        return ()
    words = reading.say(first, stop)
    if _is_body(cast, first):
        key, kind, form = f"body:{words}", ActorKind.ORGANIZATION, MentionForm.NAME
        figure = Figure(key, kind, name=words)
    elif _is_voice(cast, first, stop):
        key, kind, form = f"body:{words}", ActorKind.ORGANIZATION, MentionForm.NOMINAL
        figure = Figure(key, kind, description=words)
    else:
        kind, form = kind_of_unknown(reading, first, stop, plural=plural), _NOMINAL
        key = f"{'body' if kind is ActorKind.ORGANIZATION else 'person'}:{words}"
        several = kind is ActorKind.PERSON_GROUP
        figure = Figure(key, kind, description=words, plural=several, anonymous=True)
    figure = cast.figures.setdefault(key, figure)
    figure.add(Reference(first, stop, form, kind, rule="noun-phrase"))
    return (key,)


def _behind_determiners(reading: Reading, first: int, stop: int) -> int:
    """Step over determiners that do not stand alone for somebody ("[some] in the hall", "[all] but Gabon")."""
    while first < stop - 1 and reading.has(first, Tag.DETERMINER):
        alone = reading.has(first, Tag.DETERMINER, "pronominal")
        if reading.has(first + 1, Tag.PREPOSITION, None if alone else "of"):
            break
        if reading.first_of(first + 1, reading.phrases("excepting")) is not None:
            break
        first += 1
    return first


def _so_called(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """Give the body whose name stands behind a word that says that it is one ("los [llamados] «Amigos del Delta»")."""
    reading = cast.reading
    name = reading.first_of(first, reading.phrases("so_called"))
    if name is None or "adjectives-first" in reading.language.lexicon.traits:
        return ()
    name += name < stop and not reading.words.is_word(name)
    if name >= stop or not reading.words.is_capitalized(name):
        return ()
    if name in cast.at:
        return cast.at[name][1]
    inside = reading.quote_of[name]
    stop = next((i for i in range(name, stop) if reading.quote_of[i] != inside), stop)
    words = reading.say(name, stop)
    key, kind = f"body:{words.casefold()}", ActorKind.ORGANIZATION
    figure = cast.figures.setdefault(key, Figure(key, kind, name=words))
    figure.add(Reference(name, stop, MentionForm.NAME, kind, rule="so-called"))
    return (key,)


def is_one_of_several(reading: Reading, first: int) -> bool:
    """Tell whether a word for one with "of" behind it brings in one of several ("uno de sus portavoces")."""
    words = reading.language.lexicon.suffixes.get("one_of", ())
    return reading.key(first) in words and reading.has(first + 1, Tag.PREPOSITION, "of")


def _is_body(cast: Cast, first: int) -> bool:
    """Tell whether an article stands before a name, which a person's has not ("la Superintendencia de Migraciones")."""
    reading = cast.reading
    led = reading.has(first - 1, Tag.DETERMINER, "definite")
    return drops_subject(reading) and led and reading.words.is_capitalized(first)


def _is_voice(cast: Cast, first: int, stop: int) -> bool:
    """
    Tell whether the noun of a phrase is none for a person, but speaks as a body does.

    A meeting does ("un sommet régional", "ein Sondergipfel"), an institution ("the
    airport") and a mechanism ("la cellule").
    """
    reading, lexicon = cast.reading, cast.reading.language.lexicon
    lists = ("meetings", "voiced_bodies")
    nouns = tuple(noun for name in lists for noun in lexicon.suffixes.get(name, ()))
    joined = "compounds" in lexicon.traits
    at = first
    while at + 1 < stop and not reading.has(at, Tag.DETERMINER):
        if reading.is_one_of(at + 1, _BEHIND_NOUN):
            break
        at += 1
    heads = range(at if "analytic" in lexicon.traits else first, at + 1)
    keys = (reading.words.keys[head] for head in heads)
    if any(k in nouns or (joined and nouns and k.endswith(nouns)) for k in keys):
        return True
    return any(reading.begins(head, _MECHANISMS) for head in heads)


def quoted_body(cast: Cast, segment: tuple[int, int]) -> tuple[str, ...]:
    """
    Let a name between marks of quotation behind an article be that of a paper ("meldete die „Neue Post“").

    Whose it is may follow ("das „Wetterbüro“ [der USA]").
    """
    place = _quoted_name(cast, segment)
    if place is None:
        return ()
    name = cast.reading.say(*place)
    key = f"body:{name.casefold()}"
    figure = cast.figures.setdefault(key, Figure(key, ActorKind.MEDIA, name=name))
    figure.add(
        Reference(*place, MentionForm.NAME, ActorKind.MEDIA, rule="quoted-source")
    )
    return (key,)


def _quoted_name(cast: Cast, segment: tuple[int, int]) -> tuple[int, int] | None:
    """Give the words between marks of quotation that stand behind an article or by themselves."""
    reading, (first, stop) = cast.reading, segment
    first += reading.has(first, Tag.DETERMINER)
    inside = reading.quote_of[first + 1] if first + 1 < stop else NOWHERE
    opens = inside != NOWHERE and reading.quote_of[first] == NOWHERE
    capitals = "capital-nouns" in reading.language.lexicon.traits
    if not (capitals and opens and reading.words.is_capitalized(first + 1)):
        return None
    within = range(first + 1, stop)
    last = next((at for at in within if reading.quote_of[at] != inside), stop)
    owned = reading.has(last + 1, Tag.DETERMINER, "genitive")
    return (first + 1, last) if last >= stop - 1 or owned else None


def _is_nominal(cast: Cast, first: int) -> bool:
    reading = cast.reading
    bare = "analytic" in reading.language.lexicon.traits
    one = reading.has(first, Tag.DETERMINER, "indefinite")
    one = one or first in reading.numbers or is_one_of_several(reading, first)
    if bare or one or reading.has(first - 1, Tag.DETERMINER):
        return reading.words.is_word(first) or reading.words.is_number(first)
    return reading.words.is_capitalized(first) and not reading.tags[first]
