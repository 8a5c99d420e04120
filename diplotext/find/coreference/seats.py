"""Seats that speak for whoever sits there: "insiste-t-on à Rome" is Italy, "dit-on à Bruxelles" the European Union."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.grammar.places import is_bare_preposition
from diplotext.find.mentions.place_names import BODY
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import inside
from diplotext.lang.entry import Entry, Tag
from diplotext.model import ActorKind, MentionForm


def seat(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """Give the state a capital or a seat of power stands for where it is the source ("insiste-t-on à Rome")."""
    relatives = inside(cast.reading.where(Tag.RELATIVE.bit), range(first + 1, stop))
    for at in range(first, next(iter(relatives), stop)):  # not "who met in Rome"
        hit = cast.reading.hit(at, Tag.SEAT) or cast.reading.hit(at, Tag.CAPITAL)
        if hit is None or hit[0] != stop or hit[1].value is None:
            continue
        figure = sits(cast, hit[1].value)
        reference = Reference(
            at, stop, MentionForm.METONYM, figure.kind, rule="seat-of-a-source"
        )
        figure.add(reference)
        return (figure.key,)
    return ()


def capital_before(cast: Cast, index: int) -> tuple[str, ...]:
    """
    Give the state in whose capital a sentence or its paragraph takes place.

    A preposition and the capital open it ("A Niamey, le gouvernement").
    """
    reading = cast.reading
    first = reading.sentence(index).first
    opening = reading.paragraph_start(first)
    own = _place_at(cast, first, index)
    if own is not None:
        return seat(cast, *own)
    before = _place_at(cast, opening, index)
    hit = None if before is None else _hit(cast, before[0])
    key = "" if hit is None else f"state:{hit[1].value}"
    return (key,) if key in cast.figures else ()


def _hit(cast: Cast, at: int) -> tuple[int, Entry] | None:
    """Give the capital or seat that begins at a word, and where it ends."""
    return cast.reading.hit(at, Tag.CAPITAL) or cast.reading.hit(at, Tag.SEAT)


def _place_at(cast: Cast, first: int, index: int) -> tuple[int, int] | None:
    """Give the words of the capital in which a sentence takes place that begins at a word."""
    reading = cast.reading
    led = reading.hit(first, Tag.PLACE_PREPOSITION)
    at = led[0] if led is not None else first + is_bare_preposition(reading, first)
    hit = _hit(cast, at)
    if at == first or hit is None or not reading.is_mark(hit[0], ","):
        return None
    of_body = (hit[1].value or "").startswith(BODY)
    return None if of_body or hit[0] > index else (at, hit[0])


def sits(cast: Cast, value: str) -> Figure:
    """Give the state or the body that has its seat somewhere ("dit-on à Bruxelles"), met before or not."""
    lexicon = cast.reading.language.lexicon
    if value.startswith(BODY):
        body = lexicon.organizations[value.removeprefix(BODY)]
        key, kind, name, state = (
            f"org:{value.removeprefix(BODY)}",
            ActorKind(body.kind),
            body.name,
            None,
        )
    else:
        key, kind, name, state = (
            f"state:{value}",
            ActorKind.STATE,
            lexicon.territories[value].name,
            value,
        )
    return cast.figures.setdefault(key, Figure(key, kind, name=name, state=state))
