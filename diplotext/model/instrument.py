"""An instrument: a declaration, agreement or resolution, cut into its parts."""

import datetime as dt
from enum import StrEnum

import attrs

from diplotext.model import _invariants
from diplotext.model._invariants import Field
from diplotext.model.actor import Actor
from diplotext.model.clause import Clause, Part
from diplotext.text.span import Span


class InstrumentForm(StrEnum):
    """
    What an instrument calls itself, or is by the way it is written.

    The form is evidence for how its words bind and never proof of it: a text called a
    declaration may be a treaty, Vienna Convention on the Law of Treaties (1969),
    article 2(1)(a), "whatever its particular designation".

    Example:
        >>> InstrumentForm("treaty").name
        'TREATY'

    .. versionadded:: 0.1.0
    """

    TREATY = "treaty"
    """A treaty, convention, covenant, pact, charter or statute."""
    AGREEMENT = "agreement"
    PROTOCOL = "protocol"
    """Adds to a treaty or agreement."""
    EXCHANGE_OF_NOTES = "exchange_of_notes"
    RESOLUTION = "resolution"
    """A decision of an organ."""
    MEMORANDUM = "memorandum"
    """A memorandum of understanding, arrangement or plan of action."""
    DECLARATION = "declaration"
    STATEMENT = "statement"
    """A joint statement."""
    COMMUNIQUE = "communique"


class PartyRole(StrEnum):
    """
    What a party is to an instrument.

    Example:
        >>> PartyRole("adopter").name
        'ADOPTER'

    .. versionadded:: 0.1.0
    """

    PARTY = "party"
    """Agrees to it, by what its title or preamble says."""
    ADOPTER = "adopter"
    """The organ that adopts it."""
    SIGNATORY = "signatory"
    """Signs it, and is not named before."""
    WITNESS = "witness"
    """Signs it, and is no party to it: a witness, a mediator."""
    DEPOSITARY = "depositary"


@attrs.frozen
class Signature:
    """
    One signature, or the line that stands for it.

    Attributes:
        span: The whole line.
        name: Who signed, when the line says so.
        party: For whom, when the line says so.

    Example:
        >>> Signature(Span(0, 28), name="Lea Storm").name
        'Lea Storm'

    .. versionadded:: 0.1.0
    """

    span: Span
    name: str | None = None
    party: Actor | None = None


@attrs.frozen
class Party:
    """
    Somebody whose instrument it is, by what the instrument itself says.

    Attributes:
        actor: Who it is.
        role: What it is to the instrument.
        span: The words that name it so.

    Example:
        >>> from diplotext.model import ActorKind
        >>> peru = Actor("PE", ActorKind.STATE, "Peru", state="PE")
        >>> Party(peru, PartyRole.PARTY, Span(0, 4)).role.value
        'party'

    .. versionadded:: 0.1.0
    """

    actor: Actor
    role: PartyRole
    span: Span


def _tiles(instrument: "Instrument", field: Field, parts: tuple[Part, ...]) -> None:
    _invariants.some(instrument, field, parts)
    end = 0
    for part in parts:
        if part.span.start != end or not len(part.span):
            found = f"{part.span} behind {end}"
            _invariants.refuse(instrument, field.name, found, "parts that adjoin")
        end = part.span.end


def _ordered(
    instrument: "Instrument", field: Field, clauses: tuple[Clause, ...]
) -> None:
    _invariants.a_tuple(instrument, field, clauses)
    spans = (clause.span for clause in clauses)
    _invariants.disjoint(instrument, field.name, spans)


@attrs.frozen
class Instrument:
    r"""
    A declaration, agreement or resolution: its parts, its clauses, and whose it is.

    Attributes:
        form: What it calls itself.
        parts: Its parts in order; together they are the whole text.
        title: The words of its title.
        recitals: The paragraphs of its preamble.
        clauses: Its clauses, those of annexes too.
        parties: Whose it is, by its title, its preamble and its signatures.
        signatures: The signatures at its end.
        place: Where it was done or adopted.
        date: When.
        done_at: The words that say where and when.

    Raises:
        ModelError: If the parts do not adjoin from the first character on, clauses or
            recitals overlap or are out of order, or a list stands for a tuple.

    Example:
        >>> from diplotext.model import PartRole
        >>> text = "Joint statement\n\nOslo will help."
        >>> parts = (Part(PartRole.TITLE, Span(0, 17)), Part(PartRole.CLAUSE, Span(17, 32)))
        >>> instrument = Instrument(
        ...     InstrumentForm.STATEMENT, parts, clauses=(Clause(Span(17, 32)),)
        ... )
        >>> "".join(part.span.of(text) for part in instrument.parts) == text
        True

    .. versionadded:: 0.1.0
    """

    form: InstrumentForm
    parts: tuple[Part, ...] = attrs.field(validator=_tiles)
    title: Span | None = attrs.field(default=None, kw_only=True)
    recitals: tuple[Clause, ...] = attrs.field(
        default=(), kw_only=True, validator=_ordered
    )
    clauses: tuple[Clause, ...] = attrs.field(
        default=(), kw_only=True, validator=_ordered
    )
    parties: tuple[Party, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    signatures: tuple[Signature, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    place: str | None = attrs.field(default=None, kw_only=True)
    date: dt.date | None = attrs.field(default=None, kw_only=True)
    done_at: Span | None = attrs.field(default=None, kw_only=True)

    def clause(self, *path: str) -> Clause | None:
        """
        Give the first clause with a number, or None.

        Example:
            >>> from diplotext.model import PartRole
            >>> part = Part(PartRole.CLAUSE, Span(0, 9))
            >>> clauses = (Clause(Span(0, 9), ("Article 3", "1")),)
            >>> treaty = Instrument(InstrumentForm.TREATY, (part,), clauses=clauses)
            >>> treaty.clause("Article 3", "1").span, treaty.clause("4")
            (Span(start=0, end=9), None)
        """
        return next((clause for clause in self.clauses if clause.path == path), None)

    @property
    def unsigned(self) -> tuple[Party, ...]:
        """
        The parties named in the text for whom no signature stands below it.

        It is empty when the text has no signature that says for whom it is.
        """
        signed = {s.party.id for s in self.signatures if s.party is not None}
        return tuple(
            party
            for party in self.parties
            if signed and party.role is PartyRole.PARTY and party.actor.id not in signed
        )
