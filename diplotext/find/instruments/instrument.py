"""Reading an instrument: whether a text is one, of which form, and all its parts."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from diplotext.find.instruments.blocks import read_blocks
from diplotext.find.instruments.bond import Place
from diplotext.find.instruments.clauses import Cut, cut_up
from diplotext.find.instruments.commitments import Maker, draft_commitments
from diplotext.find.instruments.dates import Done, find_done
from diplotext.find.instruments.debtors import Debtors
from diplotext.find.instruments.defined import with_defined
from diplotext.find.instruments.draft import Draft, is_letter
from diplotext.find.instruments.features import Look, Seen, look_at
from diplotext.find.instruments.layout import Outline, Placed, place
from diplotext.find.instruments.names import Names
from diplotext.find.instruments.obligations import find_obligations
from diplotext.find.instruments.parties import find_parties
from diplotext.find.instruments.signatures import SignatureFound, find_signatures
from diplotext.find.instruments.titled_parties import PartyFound
from diplotext.lang.terms import TermKind
from diplotext.model.actor import Actor
from diplotext.model.clause import PartRole
from diplotext.model.commitment import Commitment
from diplotext.model.instrument import (
    Instrument,
    InstrumentForm,
    Party,
    PartyRole,
    Signature,
)
from diplotext.model.statement import Statement
from diplotext.text.span import Span
from diplotext.text.words import cut


@attrs.frozen
class Read:
    """
    An instrument as it was read, with what its clauses bind to.

    Attributes:
        instrument: The instrument.
        actors: Its actors.
        statements: The statements of its clauses that bind.
        commitments: The commitments of its clauses.
        draft: Its words.
        both: Ids of its parties, where they are two.
    """

    instrument: Instrument
    actors: tuple[Actor, ...]
    statements: tuple[Statement, ...]
    commitments: tuple[Commitment, ...]
    draft: Draft
    both: tuple[str, ...] = ()


def read_draft(draft: Draft, headline: str = "") -> Read | None:
    """
    Read a text as an instrument, if it is one.

    Args:
        draft: The text.
        headline: Its title where it stands apart from the text, as in front matter.
    """
    if not draft.text:
        return None
    seen = [look_at(draft, block) for block in read_blocks(draft)]
    outline = Outline.of(seen)
    form = tell_form(draft, seen, outline, headline)
    if form is None:
        return None
    return _read(draft, form, place(draft, seen, outline), headline)


def _read(
    draft: Draft, form: InstrumentForm, placed: Sequence[Placed], headline: str
) -> Read:
    made = cut_up(draft, placed)
    draft, names = with_defined(draft, tuple(_preamble(draft, placed)))
    parties = find_parties(draft, placed, names, headline)
    signatures = find_signatures(draft, placed, names)
    organs = [party for party in parties if party.role is PartyRole.ADOPTER]
    opening = _opening(draft, placed)
    named = tuple(p.key for p in parties if p.role is PartyRole.PARTY)
    authors = (*named, *_signing(names, signatures, named, opening))
    organ = organs[0].key if organs else None
    both = authors if len(authors) == _BOTH and _are_together(draft, parties) else ()
    debtors = Debtors(draft, names, authors=authors, organ=organ, both=both)
    headings = [p.span.start for p in made.parts if p.role is PartRole.HEADING]
    bounds = tuple(find_obligations(draft, made.clauses, headings))
    drafted = draft_commitments(bounds, debtors)
    actors = names.actors()
    speaker = None if organ is None or form in _OWN_VOICE else actors[organ]
    source = organs[0].span if organs else None
    maker = Maker(draft, form, actors, speaker=speaker, source=source)
    statements = maker.statements(drafted)
    instrument = attrs.evolve(
        _instrument(form, made, placed, find_done(draft, placed)),
        parties=_parties(parties, signatures, actors, opening),
        signatures=tuple(
            Signature(s.span, s.name, None if s.key is None else actors[s.key])
            for s in signatures
        ),
    )
    return Read(
        instrument,
        tuple(actors.values()),
        tuple(statements.values()),
        tuple(maker.commitments(drafted, statements)),
        draft,
        both,
    )


_OWN_VOICE = frozenset({InstrumentForm.COMMUNIQUE, InstrumentForm.DECLARATION})
"""The forms in which a text speaks itself, and reports nothing of who adopts it."""


def _are_together(draft: Draft, parties: Sequence[PartyFound]) -> bool:
    """Tell whether no sentence ends between the first two parties, so that they are named as the two there are."""
    spans = [one.span for one in parties if one.role is PartyRole.PARTY][:_BOTH]
    if len(spans) < _BOTH:
        return True
    first, last = sorted(spans)
    between = draft.text[first.end : last.start + 1]
    behind = between.partition(". ")[2]
    return not behind[:1].isupper()


def _preamble(draft: Draft, placed: Sequence[Placed]) -> Iterator[Place]:
    """Give the words of the title and of the preamble."""
    for one in placed:
        if one.role in {PartRole.TITLE, PartRole.PREAMBLE}:
            yield one.seen.block.first, draft.at(one.seen.block.stop)


def _signing(
    names: Names,
    signatures: Sequence[SignatureFound],
    named: Sequence[str],
    opening: str,
) -> Iterator[str]:
    """Give the bodies that sign besides one party, where the title or the preamble names them."""
    if len(named) != 1:
        return
    for one in signatures:
        if one.key is None or one.attests or one.key in named:
            continue
        if names.figures[one.key].label.casefold() in opening:
            yield one.key


def _opening(draft: Draft, placed: Sequence[Placed]) -> str:
    """Give the title and the preamble in small letters, where a body that signs may be named."""
    places = (place for place in _preamble(draft, placed) if place[0] < place[1])
    return " ".join(
        draft.words.span(*place).of(draft.text) for place in places
    ).casefold()


def _instrument(
    form: InstrumentForm, made: Cut, placed: Sequence[Placed], done: Done
) -> Instrument:
    """Make the instrument without those whose it is."""
    return Instrument(
        form,
        made.parts,
        title=_title(placed),
        recitals=made.recitals,
        clauses=made.clauses,
        place=done.place,
        date=done.date,
        done_at=done.span,
    )


def _title(placed: Sequence[Placed]) -> Span | None:
    """Give the words of the title, from its first line to its last."""
    spans = [
        Span(one.seen.block.words, one.seen.block.stop)
        for one in placed
        if one.role is PartRole.TITLE
    ]
    return spans[0].to(spans[-1]) if spans else None


def _parties(
    parties: Sequence[PartyFound],
    signatures: Sequence[SignatureFound],
    actors: Mapping[str, Actor],
    opening: str,
) -> tuple[Party, ...]:
    """Make the parties, and those who signed without being named before or as witnesses."""
    found = {p.key: Party(actors[p.key], p.role, p.span) for p in parties}
    for signature in signatures:
        key = signature.key
        if key is not None and (signature.attests or key not in found):
            is_party = actors[key].label.casefold() in opening
            role = PartyRole.PARTY if is_party else PartyRole.SIGNATORY
            role = PartyRole.WITNESS if signature.attests else role
            found[key] = Party(actors[key], role, signature.span)
    return tuple(found.values())


_BOTH = 2
_FEWEST_ARTICLES = 2
_TITLE_WITHIN = 8


def tell_form(
    draft: Draft, seen: Sequence[Seen], outline: Outline, headline: str = ""
) -> InstrumentForm | None:
    """Tell what form of instrument a text is, or that it is none."""
    looks = [one.look for one in seen]
    if outline.organ >= 0 and (Look.RECITAL in looks or Look.OPERATIVE in looks):
        return InstrumentForm.RESOLUTION
    if any(_is_quoted(draft, one) for one in seen[1:_TITLE_WITHIN]):
        return None
    titled = _titled(draft, seen) or _form_in(draft, headline)
    has_articles = looks.count(Look.ARTICLE) >= _FEWEST_ARTICLES
    if has_articles or outline.enactment >= 0:
        is_note = titled is None and is_letter(draft)
        agreed = titled or InstrumentForm.AGREEMENT
        return InstrumentForm.EXCHANGE_OF_NOTES if is_note else agreed
    return InstrumentForm.EXCHANGE_OF_NOTES if is_letter(draft) else titled


def _is_quoted(draft: Draft, one: Seen) -> bool:
    """Tell whether a heading names a form and opens a quotation that goes on below it, as where copy gives the whole of a text."""
    words = draft.text[one.block.words : one.block.stop]
    opens = words.startswith(("“", "«")) and not words.endswith(("”", "»"))
    return opens and _titled(draft, (one,)) is not None


def _titled(draft: Draft, seen: Sequence[Seen]) -> InstrumentForm | None:
    """Give the form that the first of the headings names."""
    for one in seen[:_TITLE_WITHIN]:
        if one.look not in {Look.HEADING, Look.DIVISION, Look.LINE}:
            continue
        for at in range(one.block.first, draft.at(one.block.stop)):
            hit = draft.hit(at, TermKind.TITLE)
            if hit is not None:
                return InstrumentForm(hit[1].value)
    return None


def _form_in(draft: Draft, headline: str) -> InstrumentForm | None:
    """Give the form that a title names."""
    words = cut(headline, elided=draft.language.elided)
    for hit in draft.language.instruments.find(words):
        for term in hit.values:
            if term.kind is TermKind.TITLE:
                return InstrumentForm(term.value)
    return None
