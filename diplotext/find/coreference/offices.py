"""Persons called by an office or by a word that tells nobody from others."""

from diplotext.find.coreference.bare_offices import (
    behind_state,
    is_bare_noun,
    is_possessed,
)
from diplotext.find.coreference.body_offices import of_body
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.former import is_former, was_in_office
from diplotext.find.coreference.general_nouns import (
    GeneralNoun,
    general_noun,
    is_called,
    may_mean,
)
from diplotext.find.coreference.named_last import named_last
from diplotext.find.coreference.role_fits import fits
from diplotext.find.coreference.titles import is_described_near, whole_heads
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


def by_office(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give whom a role noun means that nobody bears: by another name of an office, else who was named last."""
    return (
        _by_other_name(cast, reference)
        or of_body(cast, reference)
        or _office(cast, reference)
    )


def is_of_other_body(figure: Figure, reference: Reference) -> bool:
    """Tell whether somebody speaks or acts for a body, and a role is that of another one."""
    both = bool(figure.owner and reference.owner)
    return both and not set(figure.owner) & set(reference.owner)


def tells_origin(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """Tell whether the nationality beside a noun is no state that somebody in office acts for ("el prelado italiano", of a nuncio)."""
    anybody = cast.reading.language.lexicon.suffixes.get("generic_persons", ())
    return bool(figure.roles) and reference.head in anybody


def is_author(cast: Cast, figure: Figure) -> bool:
    """Tell whether somebody signs the story or is credited with a part of it."""
    article = cast.reading.article
    credited = (name for credit in article.credits for name in credit.names)
    signed = {name.casefold() for name in (*article.byline, *credited)}
    return figure.name is not None and figure.name.casefold() in signed


def only_named(cast: Cast, reference: Reference) -> str | None:
    """
    Give the one person named so far, of whom no office and no state is told, whom a noun with a nationality means.

    "Ana Lund walks the line. ... The Argentine lawyer laughs": who signs the story does not count.
    """
    if "analytic" not in cast.reading.language.lexicon.traits or reference.plural:
        return None
    named = [
        f
        for f in cast.recent(reference.first)
        if f.kind is ActorKind.PERSON and f.name and not is_author(cast, f)
    ]
    if (
        len(named) != 1
        or named[0].roles
        or named[0].state
        or not fits(named[0], reference)
    ):
        return None
    return named[0].key


def vaguely_borne(cast: Cast, head: str) -> list[Figure]:
    """
    Give who bears the last word of a role, and no other role that ends with it ("foreign", "prime minister").

    Where adjectives stand behind a noun, that word is no role ("secrétaire [général]").
    """
    last = head.rpartition(" ")[2]
    traits = cast.reading.language.lexicon.traits
    if last != head and not traits & {"analytic", "capital-nouns"}:
        return []
    return [
        figure
        for figure in cast.borne(last)
        if not any(h != head and h.endswith(f" {last}") for h in figure.heads)
    ]


def purely_borne(bearers: list[Figure], head: str) -> list[Figure]:
    """Give those who bear a role and no longer one that ends with it, if any do ("le ministre" is rather no "premier ministre")."""
    longer = f" {head}"
    pure = [f for f in bearers if not any(h.endswith(longer) for h in f.heads)]
    return pure or bearers


def _office(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the person in office a word like "la mandataria" means: the one named last whom it fits.

    Where the pack tells what kinds there are, one of them goes before, with a name or not: "le
    diplomate" is rather the ambassador than the general, and rather he than the minister whom
    he met.
    """
    former = is_former(cast, reference.first, reference.stop)
    words = cast.reading.language.lexicon.suffixes
    told = former or reference.head in words.get("incumbents", ())
    noun = general_noun(cast, reference, former=former)
    if noun is None or not _says_nothing_new(cast, reference):
        return ()
    if is_told_apart(cast.reading, reference.stop):
        return ()
    fitting = [
        f
        for f in cast.recent(reference.first)
        if may_mean(cast, noun, f) and not is_author(cast, f)
    ]
    only = _only_here(cast, reference)
    leaders = words.get("generic_leaders", ())
    general = reference.head in leaders  # "el diplomático" of whoever is in office
    if only and (general or not _suits_another(only[0], noun, fitting)):
        return only
    last = max(
        fitting,
        key=lambda f: (
            not told or was_in_office(cast, f, reference.head) is former,
            bool(noun.narrower & f.heads) or is_called(cast, f, reference.head),
            bool(noun.wider & f.heads),
            f.last_before(reference.first),
        ),
        default=None,
    )
    return () if last is None else (last.key,)


def _suits_another(one: str, noun: GeneralNoun, fitting: list[Figure]) -> bool:
    """Tell whether a noun is rather said of somebody else of a kind that the pack lists for it ("el vocero" of the spokesman, not of the general)."""
    kinds = noun.narrower | noun.wider
    suited = [figure.key for figure in fitting if kinds & figure.heads]
    return bool(suited) and one not in suited


def _only_here(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the one person named before a noun in its paragraph, in office, whom a language that drops subjects then means."""
    reading = cast.reading
    if not drops_subject(reading):
        return ()
    first = reading.paragraph_start(reference.first)
    named = {
        keys[0]
        for _, keys in cast.within(first, reference.first)
        if cast.figures[keys[0]].kind is ActorKind.PERSON
    }
    one = cast.figures[next(iter(named))] if len(named) == 1 else None
    known = one is not None and one.name and one.roles and fits(one, reference)
    return tuple(named) if known else ()


def is_told_apart(reading: Reading, stop: int) -> bool:
    """Tell whether a relative clause right behind a noun says which one is meant ("le général [qui] commande", "der General, [der] sie führt")."""
    if reading.has(stop, Tag.RELATIVE, "subject"):
        return True
    relatives = reading.language.lexicon.suffixes.get("relatives", ())
    return reading.is_mark(stop, ",") and reading.key(stop + 1) in relatives


def _by_other_name(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the person in the office that a noun is another name for ("der Regierungschef")."""
    pairs = cast.reading.language.lexicon.suffixes.get("other_names", ())
    bare = is_bare_noun(cast, behind_state(cast.reading, reference))
    if reference.head not in pairs[::2] or not bare:
        return ()
    offices = {
        office
        for name, office in zip(pairs[::2], pairs[1::2], strict=True)
        if name == reference.head
    }
    former = is_former(cast, reference.first, reference.stop)
    known = [
        f
        for f in cast.recent(reference.first)
        if (f.name or is_described_near(cast, f, reference.first))
        and f.kind is ActorKind.PERSON
        and offices & whole_heads(cast, f)
        and fits(f, reference)
        and (not former or was_in_office(cast, f, reference.head))
    ]
    held = [f for f in known if was_in_office(cast, f, reference.head) is former]
    last = named_last(held or known, reference.first)
    return () if last is None else (last.key,)


def serves_another(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """Tell whether words behind a role say that it serves somebody else than a bearer does ("the lawyer [for the crew]")."""
    whom = whom_served(cast, reference.stop)
    known = [whom_served(cast, stop) for _, _, stop in figure.roles]
    told = [words for words in known if words]
    return bool(whom and told) and whom not in told


def whom_served(cast: Cast, stop: int) -> tuple[str, ...]:
    """Give the words that tell behind a role whom its bearer serves, up to a few."""
    reading = cast.reading
    links = reading.language.lexicon.suffixes.get("serving", ())
    at = stop + 1 + reading.has(stop + 1, Tag.DETERMINER)
    return reading.words.keys[at : at + _TOLD] if reading.key(stop) in links else ()


_TOLD = 2


def _says_nothing_new(cast: Cast, reference: Reference) -> bool:
    """Tell whether a phrase is its head alone, or that with what tells nobody from others."""
    if whom_served(cast, reference.stop):
        return False
    short = reference.stop - reference.first <= _span_of(cast, reference)
    return is_bare_noun(cast, reference) or (
        short and not is_possessed(cast, reference)
    )


def _span_of(cast: Cast, reference: Reference) -> int:
    """Give how many words the head of a phrase has, with what tells nothing of whose it is before and behind it."""
    reading, words = cast.reading, len(reference.head.split())
    first, whole = reference.first, reference.stop - reference.first
    first += _length_of_age(reading, first)
    while reading.has(first, Tag.QUALIFIER) and not reading.begins(first, Tag.ROLE.bit):
        first += 1
    words += first - reference.first
    tails = reading.language.lexicon.suffixes.get("role_tails", ())
    behind = reference.first + words
    if words < whole and reading.say(behind, reference.stop) in tails:
        return whole
    aged = reading.numbers.get(behind + 1)
    if aged is not None and aged.unit == "year" and aged.stop == reference.stop:
        return whole  # "l'avocate de 44 ans"
    before = reading.hit(reference.first, Tag.DEMONYM)
    if before is not None:
        return words + before[0] - reference.first
    return words + (reading.has(behind, Tag.DEMONYM) or _tells_town(reading, behind))


def _tells_town(reading: Reading, at: int) -> bool:
    """Tell whether an adjective behind a noun tells of a town by its ending ("la juriste [lilloise]")."""
    endings = reading.language.lexicon.suffixes.get("epithets_inhabitants", ())
    small = reading.words.is_word(at) and not reading.words.is_capitalized(at)
    return small and not reading.tags[at] and reading.key(at).endswith(endings)


def _length_of_age(reading: Reading, first: int) -> int:
    """Give how many words of an age stand before a noun ("the [61-year-old] lawyer")."""
    if not reading.words.is_number(first):
        return 0
    age = reading.first_of(first + 1, reading.phrases("ages"))
    return 0 if age is None else age - first
