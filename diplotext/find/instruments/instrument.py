"""Reading an instrument: whether a text is one, of which form, and all its parts."""

from collections.abc import Sequence

from diplotext.find.instruments.blocks import read_blocks
from diplotext.find.instruments.clauses import cut_up
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.features import Look, Seen, look_at
from diplotext.find.instruments.layout import Outline, place
from diplotext.lang.instruments import TermKind
from diplotext.model.instrument import Instrument, InstrumentForm
from diplotext.text.words import cut


def read_draft(draft: Draft, headline: str = "") -> Instrument | None:
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
    made = cut_up(draft, place(draft, seen, outline))
    return Instrument(form, made.parts, recitals=made.recitals, clauses=made.clauses)


_FEWEST_ARTICLES = 2
_TITLE_WITHIN = 8


def tell_form(
    draft: Draft, seen: Sequence[Seen], outline: Outline, headline: str = ""
) -> InstrumentForm | None:
    """Tell what form of instrument a text is, or that it is none."""
    looks = [one.look for one in seen]
    if outline.organ >= 0 and (Look.RECITAL in looks or Look.OPERATIVE in looks):
        return InstrumentForm.RESOLUTION
    titled = _titled(draft, seen) or _form_in(draft, headline)
    has_articles = looks.count(Look.ARTICLE) >= _FEWEST_ARTICLES
    if has_articles or outline.enactment >= 0:
        return titled or InstrumentForm.AGREEMENT
    return titled


def _titled(draft: Draft, seen: Sequence[Seen]) -> InstrumentForm | None:
    """Give the form that the first of the headings names."""
    for one in seen[:_TITLE_WITHIN]:
        if one.look not in {Look.HEADING, Look.DIVISION}:
            continue
        for at in range(one.block.first, draft.at(one.block.stop)):
            hit = draft.hit(at, TermKind.TITLE)
            if hit is not None:
                return InstrumentForm(hit[1].value)
    return None


def _form_in(draft: Draft, headline: str) -> InstrumentForm | None:
    """Give the form that a title names."""
    keys = cut(headline, elided=draft.language.elided).keys
    for hit in draft.language.instruments.table.find(keys):
        for term in hit.values:
            if term.kind is TermKind.TITLE:
                return InstrumentForm(term.value)
    return None
