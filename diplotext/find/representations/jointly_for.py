"""Several who act together on behalf of another: "Au nom du groupe africain, le Togo et le Bénin ont signé"."""

from collections.abc import Iterator

from diplotext.find.coreference.beside import list_stop
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.counted_alone import party_at
from diplotext.find.coreference.meant import whom
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.representations.represented import PARTIES, PRINCIPALS, Standing
from diplotext.find.representations.spoken_for import acting_verb, is_bare
from diplotext.find.representations.who_acts import appears
from diplotext.lang.entry import Tag


_SEVERAL = 2


def find_jointly(syntax: Syntax, cast: Cast) -> Iterator[Standing]:
    """Find the states, bodies and persons who are together the subject of what is done in the name of another."""
    for index, behind, _ in syntax.reading.hits(Tag.ON_BEHALF):
        quoted = syntax.reading.quote_of[index] != NOWHERE
        standing = None if quoted else _jointly(syntax, cast, index, behind)
        if standing is not None:
            yield standing


def _jointly(syntax: Syntax, cast: Cast, index: int, behind: int) -> Standing | None:
    """Give those who are the subject of the verb that a phrase goes with, if they are several."""
    reading = syntax.reading
    stop = reading.sentence(index).stop
    head = party_at(cast, behind, stop)
    if head is None or is_bare(cast, index, behind):
        return None
    verb = acting_verb(syntax, index, list_stop(cast, behind, stop))
    subject = None if verb is None else subject_of(syntax, verb)
    if verb is None or subject is None or not subject.is_expressed or subject.pronoun:
        return None
    principal = head[1][0]
    agents = tuple(key for key in whom(cast, subject) if key != principal)
    able = all(cast.figures[key].kind in PRINCIPALS for key in agents)
    party = cast.figures[principal].kind in PARTIES
    if len(agents) < _SEVERAL or not (able and party and appears(syntax, verb)):
        return None
    first = min(subject.segments[0][0], index)
    last = max(subject.segments[-1][1], head[0].stop)
    return Standing(principal, agents, None, reading.span(first, last), None)


def without_single(found: list[Standing]) -> list[Standing]:
    """Leave out who is told to act alone for somebody for whom, by words that overlap, he acts with others."""
    joint = [s for s in found if len(s.agents) >= _SEVERAL]
    return [s for s in found if not any(_is_part(s, whole) for whole in joint)]


def _is_part(one: Standing, whole: Standing) -> bool:
    """Tell whether one standing is that of one of those of another."""
    overlaps = one.span.start < whole.span.end and whole.span.start < one.span.end
    fewer = set(one.agents) < set(whole.agents)
    return fewer and overlaps and one.principal == whole.principal
