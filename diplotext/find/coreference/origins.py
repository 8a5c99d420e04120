"""Persons called by where they come from: "die Norwegerin", "el noruego" is who was named before."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.offices import is_author
from diplotext.find.grammar.syntax import Subject
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_LINKS = tag_bits(Tag.PREPOSITION, Tag.DETERMINER)


def by_origin(cast: Cast, source: Subject) -> tuple[str, ...]:
    """
    Give the person whom an article and a nationality mean where they are a source.

    A plural, and a nationality of which nobody has been named, mean the state; where a name
    stands behind them ("el chileno, Cristóbal Lillo"), it is that person.

    Args:
        cast: The story's figures.
        source: The words that name who speaks.
    """
    first, stop = source.segments[0]
    hit = cast.reading.hit(first + 1, Tag.DEMONYM)
    article = cast.reading.has(first, Tag.DETERMINER, "definite")
    if hit is None or not article or not _is_whole(cast, hit[0], stop):
        return ()
    stop = hit[0]
    if source.plural or "plural" in hit[1].features or hit[1].value is None:
        return ()
    feminine = _gender(cast, first, stop)
    meant = _origin(first + 1, stop, feminine=feminine)
    person = _apposed(cast, source) or _named_from(cast, meant, hit[1].value)
    if person is None:
        return ()
    person.state = hit[1].value
    person.add(meant)
    return (person.key,)


def _is_whole(cast: Cast, at: int, stop: int) -> bool:
    """Tell whether a phrase ends at a word, but for where or when something is said ("dijo el noruego [en una entrevista]")."""
    reading = cast.reading
    of = reading.has(at, Tag.PREPOSITION, "of")
    set_in = reading.begins(at, _SETTINGS) and not of
    return at == stop or set_in or (at < stop and at in reading.dates)


_SETTINGS = tag_bits(Tag.PREPOSITION, Tag.PLACE_PREPOSITION, Tag.ADVERB)


def _gender(cast: Cast, first: int, stop: int) -> bool | None:
    """Give the gender that a nationality tells, or its article where it has one form for both ("la belga")."""
    reading = cast.reading
    told = {
        gender
        for end, entry in reading.tags[first + 1]
        if entry.tag is Tag.DEMONYM and end == stop
        for gender in entry.features & {"feminine", "masculine"}
    }
    if len(told) != 1:
        told = {
            gender
            for gender in ("feminine", "masculine")
            if reading.has(first, Tag.DETERMINER, gender)
        }
    return "feminine" in told if len(told) == 1 else None


def _apposed(cast: Cast, source: Subject) -> Figure | None:
    """Give the person whose name stands behind the words that say where somebody is from."""
    named = cast.head(*source.segments[1]) if len(source.segments) > 1 else None
    if named is None or named[0].form is not MentionForm.NAME:
        return None
    figure = cast.figures[named[1][0]]
    return figure if figure.kind is ActorKind.PERSON else None


def place_origin(cast: Cast, reference: Reference) -> bool:
    """
    Let a noun of origin in the singular mean a person, where nouns have a capital.

    Args:
        cast: The story's figures, the names met.
        reference: A name that the pack knows.

    Returns:
        Whether it does mean a person, since one was named before whom it fits.
    """
    if not _is_one_person(cast, reference):
        return False
    meant = _origin(reference.first, reference.stop, feminine=reference.feminine)
    person = _named_from(cast, meant, *reference.states)
    if person is None:
        return False
    cast.refer(meant, person.key)
    cast.bearer(reference).add(reference)  # the noun names the state as well
    return True


def _origin(first: int, stop: int, *, feminine: bool | None) -> Reference:
    return Reference(
        first,
        stop,
        MentionForm.NOMINAL,
        ActorKind.PERSON,
        feminine=feminine,
        definite=True,
        rule="origin",
    )


def _named_from(cast: Cast, meant: Reference, *states: str) -> Figure | None:
    """
    Give the person of a state and a gender who was named last.

    Somebody of whom no state is told, such as the envoy of a body, may be of any.
    """
    fitting = [
        f
        for f in cast.recent(meant.first)
        if f.kind is ActorKind.PERSON
        and f.name is not None
        and not is_author(cast, f)
        and f.state in (None, *states)
        and len({f.feminine, meant.feminine} - {None}) <= 1
    ]
    return max(
        fitting,
        key=lambda f: (f.state is not None, f.last_before(meant.first)),
        default=None,
    )


def is_origin(cast: Cast, reference: Reference) -> bool:
    """Tell whether a reference is a noun of origin, where nouns have a capital."""
    nouns = "capital-nouns" in cast.reading.language.lexicon.traits
    return nouns and reference.form is MentionForm.DEMONYM and reference.definite


def _is_one_person(cast: Cast, reference: Reference) -> bool:
    """Tell whether an article in the nominative and nothing else stands before a noun of one person."""
    reading, article = cast.reading, reference.first - 1
    lexicon = reading.language.lexicon
    leads = lexicon.suffixes.get("origin_leads", ())
    if article < 0 or reading.words.keys[article] not in leads:
        return False
    if not any(
        "singular" in entry.features and "adjective" not in entry.features
        for stop, entry in reading.tags[reference.first]
        if entry.tag is Tag.DEMONYM and stop == reference.stop
    ):
        return False
    if reading.words.keys[article] == leads[0] and not reference.feminine:
        return not _is_governed(cast, article) and not _is_followed(cast, reference)
    return bool(reference.feminine) and not _is_followed(cast, reference)


def _is_governed(cast: Cast, article: int) -> bool:
    """Tell whether a noun or a preposition stands right before an article, which is then a genitive."""
    reading, before = cast.reading, article - 1
    if before < 0 or reading.sentence_of[before] != reading.sentence_of[article]:
        return False
    return reading.words.is_capitalized(before) or reading.begins(before, _LINKS)


def _is_followed(cast: Cast, reference: Reference) -> bool:
    """Tell whether a noun stands right behind, of which the word of origin tells something."""
    reading, at = cast.reading, reference.stop
    return (
        at < len(reading.words)
        and reading.words.is_word(at)
        and reading.words.is_capitalized(at)
    ) or (
        at < len(reading.words)
        and reading.words.is_glued(at)
        and reading.is_mark(at, "-")
    )
