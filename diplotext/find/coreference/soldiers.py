"""Armies and juntas by those who make them up: "L'armée soudanaise ... Les militaires", "la junte ... les généraux"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag


def force_of_soldiers(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the one army or junta of a story that "the soldiers" are.

    They stand alone behind a definite article, or with the nationality of the body; a count
    of them ("les 200 militaires") is a part of it only.

    Args:
        cast: The story's figures.
        reference: The noun.
    """
    suffixes = cast.reading.language.lexicon.suffixes
    noun = reference.head.partition("/")[0]
    several = reference.plural and noun in suffixes.get("soldiery", ())
    if not several or not _is_bare(cast, reference):
        return ()
    known = [f for f in cast.recent(reference.first) if _is_force(f, reference)]
    bodies = suffixes.get("bodies_of_soldiers", ())
    forces = [f for f in known if not f.nouns.isdisjoint(bodies)]
    return (forces[0].key,) if len(forces) == 1 else ()


def _is_force(figure: Figure, reference: Reference) -> bool:
    """Tell whether a figure may be of the state that a noun tells, if it tells one."""
    return not reference.states or figure.state in reference.states


def _is_bare(cast: Cast, reference: Reference) -> bool:
    """Tell whether a noun has a definite article before it, and nothing but a nationality behind."""
    definite = cast.reading.has(reference.first - 1, Tag.DETERMINER, "definite")
    alone = reference.stop - reference.first == 1 + bool(reference.states)
    behind = cast.reading.has(reference.stop, Tag.PREPOSITION, "of")
    return definite and alone and not behind
