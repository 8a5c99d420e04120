"""What stands beside a speaker behind a comma: a name beside an office, an office beside a name."""

from diplotext.find.clauses import sentence_end
from diplotext.find.marks import piece_at
from diplotext.find.postposed import ends_phrase
from diplotext.find.syntax import Syntax
from diplotext.lang.entry import Tag, tag_bits


_NO_APPOSITION = tag_bits(
    Tag.SUBORDINATOR, Tag.CONDITION, Tag.RELATIVE, Tag.COORDINATOR
)


def with_apposition(
    syntax: Syntax, phrase: tuple[int, int]
) -> tuple[tuple[int, int], ...]:
    """
    Add what follows a comma as an apposition of a phrase, up to a relative or a verb.

    The comma may stand behind a bracket that closes the phrase ("la Unión Africana (UA), el togolés X").
    """
    reading = syntax.reading
    first, stop = phrase
    stop += reading.is_mark(stop, ")")
    if (
        piece_at(reading, stop + 1) is not None
        or syntax.group(stop + 1) is not None
        or not reading.is_mark(stop, ",")
        or reading.sentence_of[stop] != reading.sentence_of[first]
        or reading.begins(stop + 1, _NO_APPOSITION)
    ):
        return ((first, stop),)
    limit = sentence_end(reading, first)
    end = stop + 1
    while end < limit and not ends_phrase(syntax, end, stop + 1):
        end += 1
    nominal = end > stop + 1 and reading.hit(stop + 1, Tag.PREPOSITION) is None
    return ((first, stop), (stop + 1, end)) if nominal else ((first, stop),)
