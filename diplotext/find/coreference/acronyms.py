"""Bodies by the capitals in brackets behind their name: "le Front de libération du Liptako (FLL)"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_BODIES = frozenset(
    {
        ActorKind.ORGANIZATION,
        ActorKind.COALITION,
        ActorKind.ARMED_FORCE,
        ActorKind.MEDIA,
    }
)
_NOUNS = tag_bits(Tag.GROUP, Tag.COALITION_HEAD, Tag.ORGANIZATION)
_LONGEST = 8
_TAIL = 7


def join_acronyms(cast: Cast) -> None:
    """
    Let the capitals in brackets behind a body mean it, there and wherever they stand again.

    Acronyms that the pack knows are names already and stay what they are, unless the
    body before the brackets spells them and nothing else in the story names the other one.
    """
    reading = cast.reading
    known: dict[str, tuple[Reference, tuple[str, ...]]] = {}
    for first in list(cast.order):
        reference, keys = cast.at[first]
        figure = cast.figures[keys[0]] if len(keys) == 1 else None
        body = figure is not None and figure.kind in _BODIES
        body = body or _is_government(cast, figure, reference)
        at = _bracket(cast, reference) if body else reference.stop
        opened = reading.is_mark(at - 1, "(")  # looked at first: names cost a pass each
        named = figure is not None and opened and figure.goes_by_name
        initial = reading.words.form(first)[0] if named else ""
        free = body and _is_bracketed(cast, at, initial)
        if free and _is_free(cast, at, reference):
            known.setdefault(reading.words.form(at), (reference, keys))
    for at in reading.capitals if known else ():
        found = known.get(reading.words.form(at))
        if found is None or at <= found[0].first:
            continue
        other = cast.at.get(at)
        if other is not None and other[1] != found[1]:
            if not _goes_by_letters(cast, other[1]):
                continue
            cast.figures[other[1][0]].leave(other[0])
        cast.refer(_short(at, found[0]), *found[1])
    _forget(cast)


def _is_government(cast: Cast, figure: Figure | None, reference: Reference) -> bool:
    """Tell whether a noun and the name of the state it governs are spelt by the capitals behind it ("the Government of Chad (GoC)")."""
    if figure is None or not cast.reading.is_mark(reference.stop, "("):
        return False
    nominal = reference.form is MentionForm.NOMINAL and not reference.plural
    first, mark = reference.first, reference.stop
    spelt = _opens(cast, first, mark) and _spells(cast, first, mark)
    return figure.kind is ActorKind.STATE and nominal and spelt


def _bracket(cast: Cast, reference: Reference) -> int:
    """Give the word in the brackets behind a body, over what else its name holds ("Groupe de contact sur la Libye (GCL)")."""
    reading, at = cast.reading, reference.stop
    while at < min(reference.stop + _TAIL, len(reading.words) - 1):
        if reading.is_mark(at, "("):
            further = at > reference.stop
            first = reference.first
            spelt = not further or (
                _opens(cast, first, at) and _spells(cast, first, at)
            )
            return at + 1 if spelt else reference.stop
        verb = reading.begins(at, Tag.VERB.bit) and not reading.has(at, Tag.PREPOSITION)
        if not reading.words.is_word(at) or verb or _joins_body(reading, at):
            break
        at += 1
    return reference.stop


def _joins_body(reading: Reading, at: int) -> bool:
    """Tell whether a second body begins behind "and", whose capitals those in brackets are ("el Gobierno y [el Ejército del Norte] (EN)")."""
    if not reading.has(at, Tag.COORDINATOR):
        return False
    head = reading.over(at + 1, Tag.DETERMINER.bit)
    large = head < len(reading.words) and reading.words.is_capitalized(head)
    return large and reading.is_one_of(head, _NOUNS)


def _spells(cast: Cast, first: int, bracket: int) -> bool:
    """Tell whether the capitals in brackets are first letters of the words before them, in their order."""
    words = cast.reading.words
    letters = iter([words.form(i)[:1].upper() for i in range(first, bracket)])
    capitals = words.form(min(bracket + 1, len(words) - 1)).upper()
    return all(letter in letters for letter in capitals)


def _opens(cast: Cast, first: int, bracket: int) -> bool:
    """Tell whether the first of the capitals in brackets is that of a body's own noun."""
    words = cast.reading.words
    behind = min(bracket + 1, len(words) - 1)
    return words.form(first)[:1].upper() == words.form(behind)[:1].upper()


def _is_free(cast: Cast, at: int, reference: Reference) -> bool:
    """Tell whether capitals are no name yet, or one that the body before them spells with its own first letters."""
    if at not in cast.at:
        return True
    return _spells(cast, reference.first, at - 1) and _goes_by_letters(
        cast, cast.at[at][1]
    )


def _goes_by_letters(cast: Cast, keys: tuple[str, ...]) -> bool:
    """Tell whether a body of the pack is named by nothing but these capitals."""
    figure = cast.figures[keys[0]]
    forms = {form for form, _ in figure.references.values()}
    return len(keys) == 1 and forms <= {MentionForm.ACRONYM}


def _forget(cast: Cast) -> None:
    """Drop the bodies of the pack that no words name any more."""
    known = [key for key in cast.figures if key.startswith("org:")]
    for key in known:
        if not cast.figures[key].references:
            del cast.figures[key]


def _is_bracketed(cast: Cast, at: int, initial: str) -> bool:
    """Tell whether a word of capitals, or one with the initial of a body's name ("Imarpe"), stands alone in brackets."""
    words = cast.reading.words
    alone = cast.reading.is_mark(at - 1, "(") and cast.reading.is_mark(at + 1, ")")
    if not alone or not words.is_word(at):
        return False
    form = words.form(at)
    capitals = sum(map(str.isupper, form))
    spoken = capitals == 1 and form[0] == initial and initial.isupper()
    return 1 < len(form) <= _LONGEST and (capitals > len(form) // 2 or spoken)


def _short(at: int, reference: Reference) -> Reference:
    return Reference(
        at,
        at + 1,
        MentionForm.ACRONYM,
        reference.kind,
        states=reference.states,
        definite=True,
        rule="acronym-in-brackets",
    )
