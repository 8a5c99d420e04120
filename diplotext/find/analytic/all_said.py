"""A quotation that is all somebody says: '"Soon," was all she would say'."""

from collections.abc import Iterator

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.speech_verbs import may_quote
from diplotext.find.analytic.steps import over_phrase
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.modals import is_modal
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Piece
from diplotext.find.statements.attribution import Attribution


def all_said(syntax: Syntax) -> Iterator[Attribution]:
    """Find the quotations that a verb of being calls all that somebody said."""
    for piece in syntax.reading.opening.values():
        found = _read(syntax, piece)
        if found is not None:
            yield found


def _read(syntax: Syntax, piece: Piece) -> Attribution | None:
    reading = syntax.reading
    behind = reading.words.within(piece.outer).stop
    lexicon = reading.language.lexicon
    copula = syntax.group(behind)
    if copula is None or lexicon.auxiliaries.get(copula.lemma) != "be":
        return None
    if reading.key(copula.stop) not in lexicon.suffixes.get("all_said", ()):
        return None
    first = copula.stop + 1
    first += syntax.kinds[first] in _THAT
    stop = over_phrase(syntax, first, sentence_end(reading, first))
    verb = _said(syntax, stop)
    if verb is None or stop == first:
        return None
    pronoun = syntax.kinds[first] is Kind.PRONOUN
    source = Subject(((first, stop),), pronoun=pronoun)
    return Attribution(
        (piece.inner,),
        (piece.inner,),
        "all-said",
        (verb.first, verb.stop),
        verb.lemma,
        "assertive",
        source,
        alone=True,
    )


_THAT = (Kind.THAT, Kind.RELATIVE)


def _said(syntax: Syntax, at: int) -> VerbGroup | None:
    """Give the verb of speech behind a subject, over its modal."""
    group = syntax.group(at)
    if group is not None and is_modal(syntax.reading, group.lemma):
        group = syntax.group(group.stop)
    return group if group is not None and may_quote(syntax.reading, group) else None
