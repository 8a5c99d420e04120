"""What a report says of a declaration, agreement or resolution."""

from diplotext.export._report.layout import Entry
from diplotext.export._report.phrases import joined, listed, plain, said, several, words
from diplotext.model import Article, Instrument, Party, PartyRole


def instrument(article: Article, found: Instrument) -> Entry:
    """Say what form an instrument has, whose it is, and how many clauses it has."""
    return Entry(
        None,
        listed(plain(found.form), said("at", found.place), said("on", found.date)),
        several(
            "" if found.title is None else words(article, found.title),
            *(_party(article, party) for party in found.parties),
            said("unsigned", ", ".join(p.actor.label for p in found.unsigned)),
            said("recitals", len(found.recitals) or None),
            said("clauses", len(found.clauses) or None),
        ),
    )


def _party(article: Article, party: Party) -> str:
    role = "" if party.role is PartyRole.PARTY else plain(party.role)
    named = listed(party.actor.label, role)
    return joined("party", named, words(article, party.span))
