"""Bodies by what a general word says of them: an agency is no union of states, a bloc is one."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.lang.memberships import memberships


def of_its_nature(
    cast: Cast, reference: Reference, bodies: list[Figure]
) -> list[Figure]:
    """
    Leave out of some bodies those that a general word cannot mean ("The WHO ... the African Union ... the [agency]").

    Args:
        cast: The story's figures.
        reference: The noun.
        bodies: The bodies named before it.
    """
    suffixes = cast.reading.language.lexicon.suffixes
    if reference.head in suffixes.get("singular_bodies", ()):
        named = {
            key
            for _, keys in cast.within(reference.first, reference.stop)
            for key in keys
        }  # "the UN agency" is not the UN
        return [f for f in bodies if f.key not in named and not _is_union(cast, f)]
    if reference.head in suffixes.get("union_nouns", ()):
        return [f for f in bodies if _is_union(cast, f)] or bodies
    return bodies


def _is_union(cast: Cast, figure: Figure) -> bool:
    """Tell whether a body is one of states, by the list of those or by how its name ends."""
    ends = cast.reading.language.lexicon.suffixes.get("union_ends", ())
    listed = figure.key.removeprefix("org:") in memberships()
    return listed or (figure.name or "").casefold().endswith(ends)


def is_seated_before(cast: Cast, reference: Reference) -> bool:
    """Tell whether a town and a word glued to it by a hyphen say before a noun where a body sits ("the [Geneva-based] agency")."""
    reading = cast.reading
    seated = reading.language.lexicon.suffixes.get("seated_words", ())
    last = reference.stop - 1 - reference.head.count(" ")
    hyphen = reading.is_mark(last - 2, "-") and reading.words.is_glued(last - 2)
    return hyphen and reading.key(last - 1) in seated and last - 2 > reference.first
