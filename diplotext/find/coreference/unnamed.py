"""Whom a general noun means that takes up somebody without a name ("A delegate said ... The official added")."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_last import named_last
from diplotext.find.coreference.role_fits import fits
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_RELATIVE = 14


def unnamed_before(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the person without a name who opened the sentence before, in the same paragraph, whom a general noun may mean."""
    reading = cast.reading
    nouns = reading.language.lexicon.suffixes.get("vague_sources", ())
    told = reference.plural or reference.states or reference.owner
    number = reading.sentence_of[reference.first]
    if reference.head not in nouns or told or number <= 0:
        return ()
    before = reading.sentences[number - 1]
    if reading.paragraph(before.first) != reading.paragraph(reference.first):
        return ()
    for met, keys in cast.within(before.first, before.stop):
        figures = [cast.figures[key] for key in keys]
        if reading.quote_of[met.first] != NOWHERE:
            continue  # "with a gun to your head"
        if figures[0].kind is not ActorKind.PERSON:
            continue
        alone = len(figures) == 1 and _is_nameless(figures[0])
        alone = alone and _is_new(cast, figures[0])
        suits = fits(figures[0], reference) or _is_source(cast, figures[0])
        return keys if alone and suits else ()
    return ()


def kept_nameless(cast: Cast, reference: Reference) -> tuple[str, ...] | None:
    """
    Give whom a noun means behind which a relative clause says that he is not to be named.

    Returns:
        The person without a name who was spoken of last, or nobody where there was none;
        nothing where no such clause follows.
    """
    if not _keeps_name(cast, reference):
        return None
    known = [
        f
        for f in cast.recent(reference.first)
        if f.kind is ActorKind.PERSON and _is_nameless(f) and fits(f, reference)
    ]
    last = named_last(known, reference.first)
    return () if last is None else (last.key,)


def _is_nameless(figure: Figure) -> bool:
    return figure.anonymous and figure.name is None and not figure.plural


def _is_source(cast: Cast, figure: Figure) -> bool:
    """Tell whether somebody goes by a noun for any source, whose gender is not his ("une source militaire ... Cet officier")."""
    sources = cast.reading.language.lexicon.suffixes.get("last_sources", ())
    return not figure.heads.isdisjoint(sources)


def _is_new(cast: Cast, figure: Figure) -> bool:
    """Tell whether no definite article brought somebody in, where nouns for anybody take him up ("un alto cargo")."""
    known = cast.reading.has(figure.firsts[0] - 1, Tag.DETERMINER, "definite")
    return not (known and drops_subject(cast.reading))


def _keeps_name(cast: Cast, reference: Reference) -> bool:
    """Tell whether a relative clause behind a noun is about a name that is kept back ("The official, who asked not to be named")."""
    reading = cast.reading
    words = reading.language.lexicon.suffixes.get("kept_names", ())
    at = reference.stop + reading.is_mark(reference.stop, ",")
    relatives = reading.language.lexicon.suffixes.get("subject_relatives", ())
    opens = reading.has(at, Tag.RELATIVE, "subject") or reading.key(at) in relatives
    if not words or not opens:
        return False
    for inside in range(at + 1, min(at + _RELATIVE, len(reading.words))):
        if reading.is_mark(inside, ",.;:") or reading.sentence_of[inside] == NOWHERE:
            return False
        if reading.words.keys[inside] in words:
            return True
    return False
