"""Groups that a German clause tells by the noun of their name: "gehören dem Sambesi-Rat an", "der Bund von Naivasha vereint"."""

from collections.abc import Iterator

from diplotext.find.bracket.attributes import closes_attribute
from diplotext.find.bracket.belongings import beside, verb_of, within
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.counted_words import goes_by_number
from diplotext.find.bracket.group_cases import forms, plain, stem
from diplotext.find.bracket.group_title_words import (
    KNOWN,
    complement_stop,
    is_genitive,
    name_of_group,
)
from diplotext.find.bracket.grown_asides import grown_aside
from diplotext.find.coalitions.membership import over_topic
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_coalition
from diplotext.find.coreference.counts import before_number, count_of
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.member_lists import listed_before, listed_behind
from diplotext.find.coreference.told_groups import over_acronym
from diplotext.find.grammar.so_called import before_so_called
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_MEANINGS = ("joins", "gathers", "leaves", "admits", "suspends", "stays_out", "leads")
_LISTS = ("signs_up", "returns", "takes_lead", "grows")
_SHORTEST = 2
_FEWEST = 2
_HEAD = Tag.COALITION_HEAD.bit
_Range = tuple[int, int]


def name_titled_groups(syntax: Syntax, cast: Cast) -> None:
    """
    Let a noun that ends like one for a group be the name of one, where a clause tells of its members.

    It is a compound ("Sambesi-Rat", "Ostseewacht") or has a complement ("Bund von Naivasha").
    """
    ends = cast.reading.language.lexicon.suffixes.get("group_ends", ())
    found: dict[str, tuple[_Range, str]] = {}
    before = -1
    for at, end in _titles(cast.reading, ends):
        owner, before = before, at
        first, stop = name_of_group(cast.reading, at, end)
        if stop - first < _SHORTEST and cast.reading.words.keys[at] in forms(
            cast.reading, end
        ):
            continue  # a bare noun is no name
        if owner == first - _SHORTEST and is_genitive(cast.reading, first - 1):
            continue  # "der Freundeskreis des Genfer Formats"
        if _is_free(cast, first, stop) and _is_told(syntax, cast, first, stop):
            found.setdefault(stem(cast.reading, first, stop, end), ((first, stop), end))
    for place, end in found.values():
        _refer(cast, place, end)


def _titles(reading: Reading, ends: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Find the nouns that end like one for a group, with that end."""
    known_forms = {form: end for end in ends for form in forms(reading, end)}
    lengths = sorted({len(form) for form in known_forms}, reverse=True)
    every_form = tuple(known_forms)
    for at in reading.capitals:
        key = reading.words.keys[at]
        if not key.endswith(every_form) or reading.sentence_of[at] == NOWHERE:
            continue
        if not reading.begins(at, KNOWN) or reading.begins(at, _HEAD):
            end = next(key[-n:] for n in lengths if key[-n:] in known_forms)
            yield at, known_forms[end]


def _is_free(cast: Cast, first: int, stop: int) -> bool:
    """Tell whether an article leads to a name, and nobody known is named by it."""
    reading = cast.reading
    counted = before_number(reading, before_so_called(reading, first))
    led = any(reading.has(at, Tag.DETERMINER) for at in (counted - 1, first - 2))
    attributed = closes_attribute(reading, first - 1) or _is_founded(cast, first)
    if not led and not attributed:
        return False
    behind = cast.at.get(stop + reading.is_mark(stop, "("))
    if behind is not None and behind[1][0].startswith("org:"):
        return False  # "die Karibikgemeinschaft Caricom"
    return not any(
        key.startswith(("state:", "org:"))
        or (is_coalition(cast, key) and not _is_noun_alone(reference, first, stop))
        for reference, keys in cast.all_within(max(first - 1, 0), stop)
        for key in keys
        if reference.stop > first and not _is_of_capital(reading, reference.first, stop)
    )


def _is_noun_alone(reference: Reference, first: int, stop: int) -> bool:
    """Tell whether a group was met by the bare noun with which a name begins ("die [Koalition] für saubere Meere")."""
    return reference.stop == first + 1 < stop


def _is_apposed(cast: Cast, stop: int) -> bool:
    """Tell whether a counted group stands in apposition behind a name ("der Riff-Pakt, [eine Gruppe von 14 Ländern],")."""
    reading = cast.reading
    known = cast.at.get(stop + 2) if reading.is_mark(stop, ",") else None
    if known is None or not reading.has(stop + 1, Tag.DETERMINER, "indefinite"):
        return False
    reference, keys = known
    numbered = any(i in reading.numbers for i in range(reference.first, reference.stop))
    return is_coalition(cast, keys[0]) and numbered


def _is_count(reading: Reading, at: int) -> bool:
    """Tell whether a number of states or members begins at a word ("der Riff-Pakt ([14 Länder], darunter Togo)")."""
    number = reading.numbers.get(at)
    return number is not None and reading.begins(number.stop, Tag.MEMBER_UNIT.bit)


def _is_of_capital(reading: Reading, at: int, stop: int) -> bool:
    """Tell whether a name ends with "of" and the capital where a group was made ("der Pakt [von Lomé]")."""
    city = reading.hit(at, Tag.CAPITAL)
    ends = city is not None and city[0] == stop
    return ends and reading.has(at - 1, Tag.PREPOSITION, "of")


def _is_told(syntax: Syntax, cast: Cast, first: int, stop: int) -> bool:
    """Tell whether a clause tells of the members of what is named, or a list of them stands behind it."""
    made = cast.reading.language.lexicon.verbs.get("compositions", frozenset())
    at = over_acronym(cast.reading, over_topic(cast, stop))
    parted = "(–—-" if at > stop else "("  # "das Wassernetzwerk (AWN) - A und B -"
    opens = cast.reading.is_mark(at, parted) or cast.reading.key(at) in made
    limit = cast.reading.sentence(first).stop
    if opens and len(listed_behind(cast, at + 1, limit)) >= _FEWEST:
        return True
    if (opens and _is_count(cast.reading, at + 1)) or _is_apposed(cast, stop):
        return True
    if _is_founded(cast, first) or grown_aside(cast.reading, stop) is not None:
        return True
    if stop - first > 1 and before_number(cast.reading, first) < first:
        return True  # "die 17 Freunde der Mediation"
    if _is_of_member(cast.reading, first) or _goes_by_number(cast.reading, first, stop):
        return True
    return any(
        (first in clause.words or _is_related(clause, stop))
        and not _is_led_body(syntax, number, stop)
        and _has_members(syntax, cast, number, clause)
        for number, clause in _telling(syntax)
    )


def _is_led_body(syntax: Syntax, number: int, stop: int) -> bool:
    """Tell whether a clause tells only who leads what is named, which is a mechanism ("der Geleitverband, den Ghana kommandiert")."""
    leads = syntax.reading.language.lexicon.verbs.get("leads", frozenset())
    verb = verb_of(syntax, number)
    led = verb is not None and verb.lemma in leads
    return led and syntax.reading.begins(stop - 1, Tag.MECHANISM.bit)


def _is_founded(cast: Cast, first: int) -> bool:
    """Tell whether a participle before a name tells which states founded it ("der von A und B [gegründete] Südkaukasus-Rat")."""
    reading = cast.reading
    founded = reading.language.lexicon.suffixes.get("founded_by", ())
    listed = listed_before(cast, first - 1) if reading.key(first - 1) in founded else ()
    return len(listed) >= _FEWEST


def _is_related(clause: Clause, stop: int) -> bool:
    """Tell whether a clause is a relative one right behind a name ("das Format, [in dem sich A und B zusammengeschlossen haben]")."""
    near = 0 <= clause.first - stop <= _SHORTEST
    return clause.kind is ClauseKind.RELATIVE and near


def _goes_by_number(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a number is the name of a group, and not of so many persons ("die Dreiergruppe der Journalisten")."""
    return goes_by_number(reading, first, stop) and not is_genitive(reading, stop)


def _is_of_member(reading: Reading, first: int) -> bool:
    """Tell whether a noun for a member or for its place leads to a name in the genitive ("15. Mitglied des Kabelbundes")."""
    lexicon = reading.language.lexicon
    nouns = {
        *lexicon.verbs.get("a_member", ()),
        *lexicon.suffixes.get("lead_nouns", ()),
    }
    led = first - 1
    led -= not reading.has(led, Tag.DETERMINER)  # "des Baltischen Kabelbundes"
    return is_genitive(reading, led) and reading.key(led - 1) in nouns


def _telling(syntax: Syntax) -> Iterator[tuple[int, Clause]]:
    """Give the clauses whose verb tells of coming, going, belonging or leading."""
    lexicon, clauses = syntax.reading.language.lexicon, syntax.clauses
    known = {lemma for name in _MEANINGS for lemma in lexicon.verbs.get(name, ())}
    known |= {lemma for name in _LISTS for lemma in lexicon.suffixes.get(name, ())}
    for number, clause in enumerate(() if clauses is None else clauses.all):
        verb = verb_of(syntax, number)
        if verb is not None and verb.lemma in known:
            yield number, clause


def _has_members(syntax: Syntax, cast: Cast, number: int, clause: Clause) -> bool:
    """Tell whether a clause names states beside a group, or counts them."""
    counted = any(count_of(cast.reading, one) for one, _ in within(cast, clause))
    return counted or bool(beside(syntax.clauses, cast, number))


def _count_around(cast: Cast, at: int) -> str | None:
    """Give the words for members, counted or not, whose group is named in them ("die zwölf Mitglieder der Küstenliga")."""
    nouns = cast.reading.language.lexicon.verbs.get("stand_ins", frozenset())
    for reference, keys in cast.within(cast.reading.sentence(at).first, at):
        whole = cast.reading.words.keys[reference.first] in nouns
        whole = whole or count_of(cast.reading, reference)
        if whole and reference.stop > at and is_coalition(cast, keys[0]):
            return keys[0]
    return None


def _refer(cast: Cast, place: _Range, end: str) -> None:
    """Let a name, wherever it stands, and its noun behind an article mean one group."""
    reading = cast.reading
    first, stop = place
    wanted, length = stem(reading, first, stop, end), stop - first
    name = plain(reading, reading.say(first, stop), end)
    key = f"coalition:{name.casefold()}"
    cast.figures[key] = Figure(key, ActorKind.COALITION, name=name)
    counted = _count_around(cast, first)
    if counted is not None:
        cast.merge(counted, key)
    for at in reading.capitals:
        if reading.sentence_of[at] == NOWHERE:
            continue
        if at + length > len(reading.words):
            continue
        if stem(reading, at, at + length, end) == wanted:
            _take(cast, key, at, at + length, MentionForm.NAME)
        elif at > first and reading.words.keys[at] in forms(reading, end):
            led = reading.has(at - 1, Tag.DETERMINER)
            if led and complement_stop(reading, at + 1) == at + 1:
                _take(cast, key, at, at + 1, MentionForm.NOMINAL)


def _take(cast: Cast, key: str, first: int, stop: int, form: MentionForm) -> None:
    """Let words mean a group, and what else they were taken for no more."""
    reference = Reference(first, stop, form, ActorKind.COALITION, rule="christened")
    known = cast.at.get(first)
    if known is not None and known[0].stop > stop:
        return
    if known is not None:
        if known[0].key:
            return
        for other in known[1]:
            cast.figures[other].leave(known[0])
    cast.refer(reference, key)
