"""The gender of a person by a possessive before what is his or hers ("Ana Sarr and her counterpart")."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.possessive_pronouns import possessive_features
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_GENDERED = (("feminine", True), ("masculine", False))


def learn_genders(cast: Cast) -> None:
    """
    Note the gender of the one person named in a sentence before "his" or "her", of whom none is known.

    Only where possessives agree with the owner, as in an analytic language.
    """
    reading = cast.reading
    if "analytic" not in reading.language.lexicon.traits:
        return
    for at in reading.where(Tag.DETERMINER.bit):
        if not reading.has(at, Tag.DETERMINER, "possessive"):
            continue
        feminine = _told(cast, at)
        if feminine is None or reading.quote_of[at] != NOWHERE:
            continue
        named = {figure.key: figure for figure in _named(cast, at)}
        if len(named) == 1:
            (owner,) = named.values()
            owner.feminine = feminine if owner.feminine is None else owner.feminine


def _told(cast: Cast, at: int) -> bool | None:
    """Give the gender of the owner that a possessive tells, if it tells one."""
    for told in possessive_features(cast.reading, at):
        for gender, feminine in _GENDERED:
            if gender in told and "person" in told:
                return feminine
    return None


def _named(cast: Cast, at: int) -> Iterator[Figure]:
    """Give the persons whom a sentence names before a word."""
    first = cast.reading.sentence(at).first
    for reference, keys in cast.within(first, at):
        figure = cast.figures[keys[0]] if keys else None
        person = figure is not None and figure.kind is ActorKind.PERSON
        if figure is not None and person and reference.form is not MentionForm.PRONOUN:
            yield figure
