"""The foreign ministry of a state under its other names: "la Cancillería peruana" for "el Ministerio de Exteriores"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_last import named_last
from diplotext.find.mentions.reference import Reference
from diplotext.model import ActorKind


def foreign_ministry(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the foreign ministry named last, of the state that goes with a noun for one, where it has another name.

    A noun without a state means the only one that the story has named.

    Args:
        cast: The story's figures.
        reference: The noun phrase.
    """
    reading = cast.reading
    said = reading.words.keys[reference.first : reference.stop]
    if reference.plural or not _is_one(cast, reference.head, said):
        return ()
    known = [
        figure
        for figure in cast.recent(reference.first)
        if figure.kind is ActorKind.ORGANIZATION
        and not figure.plural
        and _is_called_one(cast, figure)
    ]
    if reference.states:
        known = [f for f in known if f.state in (None, *reference.states)]
    single = bool(reference.states) or len(known) == 1
    last = named_last(known, reference.first) if single else None
    return () if last is None else (last.key,)


def _is_called_one(cast: Cast, figure: Figure) -> bool:
    first, stop = min(figure.references)
    said = cast.reading.words.keys[first:stop]
    name = (figure.name or "").casefold()
    return any(_is_one(cast, head, said) for head in (*figure.heads, name))


def _is_one(cast: Cast, head: str, said: tuple[str, ...]) -> bool:
    """Tell whether a noun is one for a foreign ministry, by itself or with the words behind it."""
    suffixes = cast.reading.language.lexicon.suffixes
    if head in suffixes.get("foreign_ministries", ()):
        return True
    fields = suffixes.get("foreign_fields", ())
    return head in suffixes.get("ministries", ()) and any(w in fields for w in said)
