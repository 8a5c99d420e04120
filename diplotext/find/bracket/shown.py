"""Media that a text says have seen a document: "das Papier, das der dpa vorliegt"."""

from diplotext.find.bracket.clauses import Clauses
from diplotext.find.coreference.cast import Cast
from diplotext.model import ActorKind


def mark_shown(clauses: Clauses, cast: Cast) -> None:
    """Note that a story needs the media to whom a document was shown, its own agency too."""
    lexicon = clauses.forms.reading.language.lexicon
    for clause in clauses.all:
        verb = clause.verb
        if verb is None or verb.lemma not in lexicon.suffixes.get("shown", ()):
            continue
        for _, keys in cast.within(clause.first, clause.stop):
            for key in keys:
                if cast.figures[key].kind is ActorKind.MEDIA:
                    cast.figures[key].used = True
