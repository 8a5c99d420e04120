"""What NITF within an item of NewsML-G2 says in its own head."""

from diplotext.formats.newsmlg2.draft import Draft
from diplotext.formats.nitf.draft import NitfDraft
from diplotext.formats.nitf.nested import properties_of
from diplotext.model.article import PubStatus
from diplotext.model.label import Label


def take_nitf(draft: Draft, told: NitfDraft) -> None:
    """
    Take what the head of NITF says: where the item says nothing, or beside what it says.

    A status of the NITF that keeps it from publication counts, since no desk would send it
    for nothing.
    """
    _take_lines(draft, told)
    if told.status is not PubStatus.USABLE and draft.status is PubStatus.USABLE:
        draft.status = told.status
    draft.embargo = draft.embargo or told.embargo
    draft.expires = draft.expires or told.expires
    draft.urgency = draft.urgency or told.urgency
    draft.holder = draft.holder or told.holder
    draft.notices += told.notices
    draft.usage_terms += told.usage_terms
    known = {subject.code for subject in draft.subjects}
    draft.subjects += (
        s for s in told.subjects if s.code is None or s.code not in known
    )
    draft.keywords += (word for word in told.keywords if word not in draft.keywords)
    draft.genres += told.genres
    draft.located += told.located
    draft.notes += told.notes
    draft.update_notes += told.update_notes
    draft.links += told.links
    draft.properties += properties_of(told)
    draft.diagnostics += told.diagnostics
    draft.is_zone_assumed |= told.is_zone_assumed


def _take_lines(draft: Draft, told: NitfDraft) -> None:
    """Take names and lines; those that the item has already are kept if they differ."""
    if draft.headline is None:
        draft.headline, draft.headline_line = told.headline, told.headline_line
    own = draft.headline
    others = (told.headline, told.title, *told.headlines)
    draft.headlines += (h for h in others if h and own and h.text != own.text)
    draft.subheadline = draft.subheadline or told.subheadline
    draft.dateline = draft.dateline or told.dateline
    draft.byline = draft.byline or told.byline
    draft.slug = draft.slug or told.slug
    if told.guid is not None:
        draft.alternative_ids.append(Label(told.guid, "nitf/doc-id"))
