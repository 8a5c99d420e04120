"""Persons brought in without a name who are named further on: "a spokesman said ... the spokesman, X, said"."""

from diplotext.find.coreference.aged import named_with_age
from diplotext.find.coreference.bare_names import described_before, has_voice, suits
from diplotext.find.coreference.beside_names import tells_work, told_behind
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.heads_of_bodies import heads_body
from diplotext.find.coreference.named_last import named_last
from diplotext.find.coreference.nowhere_introduced import nowhere_introduced
from diplotext.find.coreference.office_named import named_by_office
from diplotext.find.coreference.told_to_be import told_to_be
from diplotext.find.grammar.speech_verbs import may_be_speech
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_NEAR = 2
_PLACED = 5


def join_revealed(cast: Cast) -> None:
    """
    Let somebody brought in by a role be the person who is named soon after.

    Either the role comes again beside the name ("a spokesman said ... the spokesman, Li Wei,
    said"), or a name without any role is that of who speaks in the same or the next
    paragraph, where nobody else has been named since.
    """
    traits = cast.reading.language.lexicon.traits
    if not cast.reading.body:
        return
    by_order = (_only_one, _described) if "analytic" in traits else ()
    rules = (
        _again,
        *by_order,
        heads_body,
        told_to_be,
        named_with_age,
        described_before,
        named_by_office,
        nowhere_introduced,
    )
    for index in tuple(cast.order):
        reference, keys = cast.at.get(index, (None, ()))
        if reference is None or len(keys) != 1 or not _is_name(cast, reference, keys):
            continue
        figure = cast.figures[keys[0]]
        if figure.last_before(index) >= 0 and not _is_titled_first(figure, index):
            continue
        found = (rule(cast, figure, reference) for rule in rules)
        hidden = next((one for one in found if one is not None), None)
        if hidden is not None:
            _join(cast, hidden, figure)


def _is_name(cast: Cast, reference: Reference, keys: tuple[str, ...]) -> bool:
    figure = cast.figures[keys[0]]
    named = reference.form is MentionForm.NAME and figure.name is not None
    return named and figure.kind is ActorKind.PERSON


def _is_titled_first(figure: Figure, index: int) -> bool:
    """Tell whether a person's only reference before a word is the title beside it."""
    return figure.count_before(index) == 1 and bool(figure.roles)


def _again(cast: Cast, figure: Figure, reference: Reference) -> Figure | None:
    """Give who was brought in by the role that a definite title repeats beside a name."""
    index = reference.first
    if not figure.roles or not _is_repeated(cast, figure):
        return None
    alike = [f for head in figure.heads for f in cast.borne(head)]
    return _last_near(
        cast,
        [f for f in alike if suits(f, figure) and _says_no_more(cast, figure, f)],
        index,
    )


def _says_no_more(cast: Cast, figure: Figure, hidden: Figure) -> bool:
    """Tell whether the words of a title are among those that brought somebody in ("le président", "le président slovaque")."""
    keys = cast.reading.words.keys
    first, stop = min(hidden.references)
    known = set(keys[first:stop])
    return any(known.issuperset(keys[at:end]) for _, at, end in figure.roles)


def _is_repeated(cast: Cast, figure: Figure) -> bool:
    """Tell whether the article before a title, or none, says that its bearer is known ("the spokesman, X")."""
    first = min(first for _, first, _ in figure.roles)
    return cast.reading.has(first - 1, Tag.DETERMINER, "definite")


def _only_one(cast: Cast, figure: Figure, reference: Reference) -> Figure | None:
    """Give the one nameless person of the paragraph, where a name without a role speaks."""
    reading, index = cast.reading, reference.first
    works = tells_work(reading, told_behind(reading, reference))
    if figure.roles or works or not _speaks(cast, reference):
        return None
    near = [
        f
        for f in cast.recent(index)
        if f.kind is ActorKind.PERSON
        and _is_told(cast, f)
        and _distance(cast, f, index) <= _is_still_open(cast, f, index)
    ]
    fitting = [
        f
        for f in near
        if suits(f, figure)
        and has_voice(reading, f, index)
        and not _is_counted(cast, f)
    ]
    return fitting[0] if len(fitting) == 1 and near[-1:] == fitting else None


def _is_told(cast: Cast, figure: Figure) -> bool:
    """Tell whether the narrator brought somebody in, and no quotation did ("I'm not a candidate," said X)."""
    return cast.reading.quote_of[figure.firsts[0]] == NOWHERE


def _is_counted(cast: Cast, figure: Figure) -> bool:
    """Tell whether a number brought somebody in, so that he stays one of several ("one envoy")."""
    single = cast.reading.language.lexicon.suffixes.get("single", ())
    first = figure.firsts[0]
    return any(cast.reading.key(at) in single for at in (first - 1, first))


def _is_still_open(cast: Cast, figure: Figure, index: int) -> bool:
    """
    Tell whether a nameless officeholder may be named a paragraph on: by the name or quotation that opens it.

    "A Finnish official" stays unnamed, since its article brings in somebody of whom no more is said.
    """
    reading = cast.reading
    first = reading.paragraph_start(index)
    before = figure.firsts[0] - 1
    while before > 0 and reading.words.is_capitalized(before):
        before -= 1
    vague = reading.has(before, Tag.DETERMINER, "indefinite")
    told = figure.state is not None or bool(figure.owner)
    opens = first == index or first in reading.opening
    return figure.anonymous and told and not vague and opens


def _described(cast: Cast, figure: Figure, reference: Reference) -> Figure | None:
    """Give the role a name stands beside in apposition, over a body ("A spokesman for the UN, X,")."""
    index = _with_rank(figure, reference.first)
    closed = index == reference.first or cast.reading.is_mark(reference.stop, ",")
    if index < 0 or not closed or not cast.reading.is_mark(index - 1, ","):
        return None
    sentence = cast.reading.sentence(index).first
    for told, keys in reversed(cast.within(sentence, index)):
        hidden = cast.figures[keys[0]]
        at = told.stop
        if suits(hidden, figure) and hidden is not figure:
            return hidden if _is_owned(cast, at, index - 1) else None
        if at not in (index - 1, index):
            return None
    return None


def _with_rank(figure: Figure, index: int) -> int:
    """Give the first word of a name with the one title right before it ("Commodore X"); -1 where there are others."""
    before = [first for _, first, stop in figure.roles if stop == index]
    if len(figure.roles) > len(before):
        return -1
    return min((index, *before))


def _is_owned(cast: Cast, at: int, stop: int) -> bool:
    """Tell whether only "for" or "of" and one noun phrase stand between two words."""
    if at == stop:
        return True
    reading = cast.reading
    if not reading.has(at, Tag.PREPOSITION) or not at < stop:
        return False
    head = cast.head(at + 1, stop)
    if head is not None:
        return head[0].stop == stop
    plain = all(reading.words.is_word(i) for i in range(at, stop))
    return stop - at <= _PLACED and plain  # "the colonel on the ground, X, said"


def _speaks(cast: Cast, reference: Reference) -> bool:
    """Tell whether a verb of speech stands right beside a name."""
    reading = cast.reading
    beside = (reference.first - 1, reference.stop)
    return any(may_be_speech(reading, at) for at in beside)


def _distance(cast: Cast, figure: Figure, index: int) -> int:
    """Give how many paragraphs lie between the last reference to somebody and a word."""
    reading = cast.reading
    last = figure.last_before(index)
    if last < 0:
        return len(reading.body)
    return reading.paragraph(index) - reading.paragraph(last)


def _last_near(cast: Cast, figures: list[Figure], index: int) -> Figure | None:
    near = [
        f
        for f in figures
        if f.last_before(index) >= 0 and _distance(cast, f, index) < _NEAR
    ]
    return named_last(near, index)


def _join(cast: Cast, hidden: Figure, figure: Figure) -> None:
    figure.state = figure.state or hidden.state
    figure.owner.extend(hidden.owner)
    figure.roles.extend(hidden.roles)
    if figure.feminine is None:
        figure.feminine = hidden.feminine
    for head in hidden.heads:
        cast.bear(figure, head)
    cast.merge(hidden.key, figure.key)
