"""Whom a pronoun means: who spoke last, or who was named nearest before it."""

from diplotext.find.coreference.ahead import named_ahead
from diplotext.find.coreference.behind_fronted import behind_fronted
from diplotext.find.coreference.both_meant import both_meant
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.last_voice import (
    last_voice,
    person_named_beside,
    possessor,
    stands_in,
)
from diplotext.find.coreference.main_voice import main_voice
from diplotext.find.coreference.named_last import named_lately
from diplotext.find.coreference.nearest_figure import nearest_figure
from diplotext.find.coreference.paragraph_before import (
    nearest_or_opener,
    opened_before_or_near,
)
from diplotext.find.coreference.paragraph_openers import (
    only_person,
    opener,
    opening,
    subject_of_paragraph,
)
from diplotext.find.coreference.possessive_pronouns import (
    owning_subject,
    possessive_features,
)
from diplotext.find.coreference.pronoun_forms import (
    fits_pronoun,
    is_neuter_state,
    is_of_other_gender,
    speaks_as_several,
)
from diplotext.find.coreference.spoken_here import spoke_before
from diplotext.find.coreference.topics import topic
from diplotext.find.coreference.two_persons import two_persons
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.syntax import Subject
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.model import ActorKind, MentionForm
from diplotext.text.span import Span


_MAX_PHRASE = 4
_PAIR = 2
_PERSONS = frozenset({ActorKind.PERSON})
_OFFICES = tag_bits(Tag.ROLE, Tag.GROUP)


def pronoun(
    cast: Cast,
    index: int,
    *,
    beyond: tuple[Span, ...] = (),
    plural: bool | None = None,
    voiced: bool = False,
) -> tuple[str, ...]:
    """
    Give whom a pronoun means: the last speaker it fits, else the nearest figure it fits.

    Where it is all that names who speaks a quotation, a person who has spoken goes before
    what is only named.

    Args:
        cast: The story's figures.
        index: The pronoun.
        beyond: Words within which nobody is looked for: who speaks is not in what is said.
        plural: Whether the verb says that it is plural, where the pronoun may be either.
        voiced: Whether the words said are a quotation that stands by itself.
    """
    reading = cast.reading
    hit = _counted(reading, index, plural=plural) or reading.hit(
        index, Tag.STRESSED_PRONOUN
    )
    owning = possessive_features(reading, index)
    owners = (owning_subject(cast, index, told, beyond) for told in owning)
    owner = next(filter(None, owners), ())
    if owner or hit is None:
        return owner or _within_phrase(cast, index, beyond, owning)
    phrase, features = (index, hit[0]), hit[1].features
    if reading.key(index) in reading.language.lexicon.suffixes.get("of_persons", ()):
        features |= {"person"}  # "dijo ella"
    keys = _meant(cast, phrase, features, beyond, voiced=voiced)
    if "both" in features:
        keys = both_meant(cast, phrase, keys)
    _mention(cast, phrase, keys)
    return keys


def _mention(cast: Cast, phrase: tuple[int, int], keys: tuple[str, ...]) -> None:
    """Add a pronoun to the mentions of those whom it means."""
    if not keys:
        return
    reference = Reference(
        *phrase, MentionForm.PRONOUN, cast.figures[keys[0]].kind, rule="pronoun"
    )
    for key in keys:
        cast.figures[key].add(reference)


def _meant(
    cast: Cast,
    phrase: tuple[int, int],
    features: frozenset[str],
    beyond: tuple[Span, ...],
    *,
    voiced: bool,
) -> tuple[str, ...]:
    """
    Give whom a pronoun means: who speaks ("je"), nobody told of ("vous", "on"), or a third person.

    One of several words, or for the last named, means whom it stands nearest to.
    """
    index, stop = phrase
    if "first" in features:
        return spoke_before(cast, index + 1)[1]
    if features & {"second", "generic"}:
        return ()
    last = cast.reading.language.lexicon.suffixes.get("last_named", ())
    if stop - index > 1 or cast.reading.words.keys[index] in last:
        near = nearest_figure(cast, index, features, beyond, whole=True)
        return _person_near(cast, phrase, features, beyond) or near
    keys = (
        topic(cast, index, features)
        or _last_speaker(cast, index, features, beyond, voiced=voiced)
        or opening(cast, index, features, beyond, voiced=voiced)
        or _named_or_heard(cast, index, features, beyond, voiced=voiced)
    )
    keys = main_voice(cast, index, features, keys) or keys
    keys = stands_in(cast, keys, index, features) or keys
    if not keys and "plural" in features:
        keys = two_persons(cast, index)  # "X met Y. They promised to come back."
    if keys and is_of_other_gender(cast, keys[0], features, beyond):
        other = last_voice(cast, index, features, beyond, but=keys[0])
        keys = only_person(cast, index, features, beyond, but=keys[0]) or other or keys
    return named_ahead(cast, index, features, keys) or keys


def _person_near(
    cast: Cast,
    phrase: tuple[int, int],
    features: frozenset[str],
    beyond: tuple[Span, ...],
) -> tuple[str, ...]:
    """Give the person named last whom a bare demonstrative means, in its sentence or one of the two before ("dijo éste")."""
    index, stop = phrase
    if stop - index > 1 or not drops_subject(cast.reading) or "plural" in features:
        return ()
    keys = nearest_figure(cast, index, features | {"person"}, beyond, whole=True)
    near = (named_lately(cast, cast.figures[key], index) for key in keys)
    return keys if any(near) else ()


def understood(
    cast: Cast,
    source: Subject,
    *,
    beyond: tuple[Span, ...] = (),
    voiced: bool = False,
) -> tuple[str, ...]:
    """
    Give whom the ending of a verb without a subject means: who spoke last, else who opens a sentence, else who was named last.

    Only its number tells anything of them.

    Args:
        cast: The story's figures.
        source: The verb.
        beyond: Words within which nobody is looked for.
        voiced: Whether the words said are a quotation that stands by itself.
    """
    index = source.segments[0][0]
    features = frozenset({"plural"} if source.plural else {"singular", "understood"})
    keys = _without_papers(cast, topic(cast, index, features))
    index = behind_fronted(cast.reading, index, beyond)
    keys = keys or _last_speaker(cast, index, features, beyond)
    if not keys and voiced:
        keys = subject_of_paragraph(
            cast, index, features | {"person"}, beyond, _PERSONS
        )
    keys = keys or opening(cast, index, features, beyond, voiced=voiced)
    keys = keys or opened_before_or_near(cast, index, features, beyond, voiced=voiced)
    return main_voice(cast, index, features, keys) or keys


def _without_papers(cast: Cast, keys: tuple[str, ...]) -> tuple[str, ...]:
    """Give who was named as a topic, but a paper, of which somebody speaks ("En cuanto al informe, respondió que")."""
    papers = (cast.figures[key].kind is ActorKind.DOCUMENT for key in keys)
    return () if any(papers) else keys


def _counted(
    reading: Reading, index: int, *, plural: bool | None
) -> tuple[int, Entry] | None:
    """Give the pronoun at a word, that of the number asked for where it has both."""
    hits = [
        (stop, entry)
        for stop, entry in reading.tags[index]
        if entry.tag is Tag.SUBJECT_PRONOUN
    ]
    wanted = [
        h for h in hits if plural is not None and ("plural" in h[1].features) is plural
    ]
    return next(iter(wanted or hits), None)


def _within_phrase(
    cast: Cast,
    index: int,
    beyond: tuple[Span, ...],
    owning: tuple[frozenset[str], ...] = (),
) -> tuple[str, ...]:
    """Give whom a set phrase takes up again: by its pronoun ("selon lui"), else who spoke last."""
    if owning:
        owners = (_owner(cast, index, beyond, told) for told in owning)
        return next(filter(None, owners), ())
    for at in range(index, index + _MAX_PHRASE):
        hit = cast.reading.hit(at, Tag.STRESSED_PRONOUN)
        if hit is not None:
            features = hit[1].features
            break
    else:  # "à son avis", which tells no gender
        features = frozenset({"singular"})
    told = _last_speaker(cast, index, features, beyond)
    told = told or opening(cast, index, features, beyond, voiced=False)
    spoke = told or spoke_before(cast, index)[1]
    return spoke or nearest_or_opener(cast, index, features, beyond)


def _owner(
    cast: Cast, index: int, beyond: tuple[Span, ...], told: frozenset[str]
) -> tuple[str, ...]:
    """Give whom a possessive means by one of its readings."""
    return (
        _last_speaker(cast, index, told, beyond)
        or opening(cast, index, told, beyond, voiced=False)
        or nearest_figure(cast, index, told, beyond)
    )


def _last_speaker(
    cast: Cast,
    index: int,
    features: frozenset[str],
    beyond: tuple[Span, ...] = (),
    *,
    voiced: bool = True,
) -> tuple[str, ...]:
    """Give the last speaker before a pronoun, unless somebody else it fits opened a sentence since."""
    at, keys = spoke_before(cast, index, beyond)
    if not keys:
        return ()
    here, there = cast.reading.paragraph(index), cast.reading.paragraph(at)
    fits = all(
        fits_pronoun(cast.figures[key], features, len(keys))
        and not is_neuter_state(cast, key, features)
        for key in keys
    ) or speaks_as_several(cast, at, keys, features)
    begun = (
        opening(cast, index, features, beyond, voiced=voiced)
        if here != there or not fits
        else ()
    )
    if here != there and not begun and (voiced or features & {"person"}):
        begun = only_person(cast, index, features, beyond)
    if begun or not fits or here - there > 1:
        return begun
    opened = opener(cast, at, index, features, beyond)
    if voiced and not opened:
        opened = person_named_beside(cast, keys, index, features)
    return opened or possessor(cast, keys, index, features) or keys


def _named_or_heard(
    cast: Cast,
    index: int,
    features: frozenset[str],
    beyond: tuple[Span, ...],
    *,
    voiced: bool,
) -> tuple[str, ...]:
    """Give the nearest figure that a pronoun fits; the person who spoke last where it is no person and one speaks."""
    near = nearest_figure(cast, index, features, beyond)
    known = near and cast.figures[near[0]].kind is ActorKind.PERSON
    if known:
        return near
    heard = last_voice(cast, index, features, beyond) if voiced else ()
    return heard or nearest_or_opener(cast, index, features, beyond)
