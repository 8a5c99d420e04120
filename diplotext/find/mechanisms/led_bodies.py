"""Bodies that only who leads them tells to be mechanisms: "a committee led by France", "un equipo, encabezado por Perú"."""

from collections.abc import Container, Iterator

from diplotext.find.bracket.leads import led_in_bracket
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.led_before import led_before
from diplotext.find.grammar.coming import future_above
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.mechanisms.founded import first_word, phrase_stop
from diplotext.find.mechanisms.leaders import leader, leads_by_adjective, led_object
from diplotext.find.mechanisms.leadership import chairs
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_REACH = 12
_LEADERS = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})


def led_bodies(syntax: Syntax, cast: Cast) -> dict[int, tuple[int, str]]:
    """Give by the place of a noun for many things where its phrase ends and its kind, if a state or body leads it."""
    found: dict[int, tuple[int, str]] = {}
    for anchor in _anchors(syntax, cast):
        end = _end_before(syntax, anchor)
        index = _noun_before(syntax, end)
        noun = None if index is None else syntax.reading.hit(index, Tag.MECHANISM_NOUN)
        led = None if index is None else leader(syntax, cast, index, end)
        if index is not None and noun and led and cast.figures[led].kind in _LEADERS:
            found[index] = end, noun[1].value or ""
    found |= _subjects_led(syntax, cast, found)
    for index, stop, entry in syntax.reading.hits(Tag.MECHANISM_NOUN):
        first = first_word(syntax, index)
        led = _led_there(syntax, cast, first, stop) if index not in found else None
        if led is not None and cast.figures[led].kind in _LEADERS:
            found[index] = phrase_stop(syntax, stop), entry.value or ""
    leads = syntax.reading.language.lexicon.suffixes.get("lead_nouns", ())
    return {
        at: body for at, body in found.items() if syntax.reading.key(at) not in leads
    }


def _subjects_led(
    syntax: Syntax, cast: Cast, known: Container[int]
) -> dict[int, tuple[int, str]]:
    """Give the nouns for many things that are the subject of a passive of leading, whatever stands between ("The mission, to which A has pledged troops, will be led by B")."""
    reading = syntax.reading
    found: dict[int, tuple[int, str]] = {}
    leads = reading.language.lexicon.verbs.get("leads", frozenset())
    for group in syntax.groups_of(leads) if syntax.clauses is None else ():
        above = future_above(syntax, group) or group  # "will be led"
        passive = group.passive and above.is_finite and not above.negated
        subject = subject_of(syntax, above) if passive else None
        if subject is None or not subject.segments:
            continue
        first, stop = subject.segments[0]
        nouns = reading.among(Tag.MECHANISM_NOUN.bit, first, min(stop, group.start))
        noun = reading.hit(nouns[0], Tag.MECHANISM_NOUN) if nouns else None
        led = leader(syntax, cast, nouns[0], noun[0]) if noun is not None else None
        if noun is None or led is None or nouns[0] in known:
            continue
        if cast.figures[led].kind in _LEADERS:
            found[nouns[0]] = phrase_stop(syntax, noun[0]), noun[1].value or ""
    return found


def _led_there(syntax: Syntax, cast: Cast, first: int, stop: int) -> str | None:
    """Give who leads a body by a participle before it ("ein von Irland geführtes Team"), as the object of a verb of leading, or as its subject where it is led."""
    bracket = syntax.clauses is not None
    told = next(led_before(cast, first - 1, stop), None) if bracket else None
    if told is not None:
        return told.key
    led = led_object(syntax, cast, first, stop)
    return led or led_in_bracket(syntax, cast, first, stop)


def _end_before(syntax: Syntax, anchor: int) -> int:
    """Give where a phrase ends before the words that tell who leads it, the verb of a passive left out."""
    group = syntax.group(anchor)
    verb = group is not None and group.passive and group.start < anchor
    end = group.start if group is not None and verb else anchor
    return end - syntax.reading.is_mark(end - 1, ",")


def _anchors(syntax: Syntax, cast: Cast) -> Iterator[int]:
    """Give where words begin that tell who leads what stands before them."""
    reading = syntax.reading
    lexicon = reading.language.lexicon
    yield from reading.where(Tag.LEAD.bit)
    for at in reading.where(Tag.DEMONYM.bit):
        if leads_by_adjective(reading, at - 1, len(reading.words)):
            yield at - 1
    yield from chairs(cast)
    leads = lexicon.verbs.get("leads", frozenset())
    nouns = lexicon.suffixes.get("lead_nouns", ())
    for at in reading.where(Tag.RELATIVE.bit):
        group = syntax.group(at + 1)
        noun = at + 1 + reading.has(at + 1, Tag.DETERMINER)
        if (
            group is not None and group.lemma in leads and group.is_finite
        ) or reading.key(noun) in nouns:
            yield at


def _noun_before(syntax: Syntax, end: int) -> int | None:
    """Give the noun whose phrase ends at a word, if it is one of those that may name a mechanism."""
    reading = syntax.reading
    if reading.sentence_of[end] < 0:
        return None
    first = max(reading.sentence(end).first, end - _REACH)
    for at in range(end - 1, first - 1, -1):
        if reading.is_mark(at, ",;:") or syntax.finite_within(at, at + 1) is not None:
            return None
        if reading.begins(at, Tag.MECHANISM_NOUN.bit):
            return at
    return None
