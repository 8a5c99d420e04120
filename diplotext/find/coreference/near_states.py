"""Whose officeholder somebody is whose office names no state: "Quito zahlt, sagte der Minister X"."""

from diplotext.find.analytic.offices import holds_office, state_of_office
from diplotext.find.coreference.bands import is_band
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.seats import capital_before
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


_BESIDE = tag_bits(Tag.DEMONYM, Tag.STATE, Tag.QUALIFIER, Tag.PREPOSITION)


def state_of(cast: Cast, key: str) -> str:
    """Give the state or body somebody acts for, or himself when none is known."""
    figure = cast.figures[key]
    near = state_near(cast, figure) if figure.state is None else ()
    known = (*figure.owner, f"state:{figure.state}", *near, key)
    return next(one for one in known if one in cast.figures)


def served(cast: Cast, key: str) -> str:
    """Give the state of a person or a ministry; of another body, or of somebody in none, whom he acts for."""
    figure = cast.figures[state_of(cast, key)]
    state = f"state:{figure.state}"
    own = state in cast.figures and not is_band(cast, figure)
    return state if own else figure.key


def state_near(cast: Cast, figure: Figure) -> tuple[str, ...]:
    """
    Give the state whose officeholder somebody is by standing near its name.

    It is the state in whose capital the sentence takes place, where the pack lists offices of
    states; else the one that the narrator named last before the office, in its sentence or the
    one before, else the one from whose capital the story comes, if it is told of. In English
    it is the first one named in its sentence before it, or in a sentence not far before.

    Args:
        cast: The story's figures.
        figure: Who holds an office.
    """
    if "analytic" in cast.reading.language.lexicon.traits:
        held = bool(figure.roles) and holds_office(cast, figure)
        return state_of_office(cast, _first_role(figure)) if held else ()
    first = _office(cast, figure)
    if first is None:
        return ()
    listed = bool(cast.reading.language.lexicon.suffixes.get("state_offices"))
    here = capital_before(cast, first) if listed else ()
    if here:
        return here
    near = _state_before(cast, first)
    return tuple(key for key in near if key in cast.figures) or (
        () if near else of_dateline(cast)
    )


def _office(cast: Cast, figure: Figure) -> int | None:
    """Give the first word of the office of a state that somebody holds; any office where the pack lists none."""
    suffixes = cast.reading.language.lexicon.suffixes
    listed = suffixes.get("state_offices", ())
    if not listed:
        return _first_role(figure) if figure.roles else _unnamed(cast, figure)
    places = [(first, stop) for _, first, stop in figure.roles]
    alone = suffixes.get("heads_of_state", ())
    rebels = suffixes.get("armed_adjectives", ())
    for first, stop in places or sorted(figure.references):
        if any(cast.reading.words.keys[at] in rebels for at in range(first, stop)):
            continue
        words = _title(cast.reading.words.keys[first:stop])
        bare = _title(
            tuple(
                cast.reading.words.keys[at]
                for at in range(first, stop)
                if not cast.reading.begins(at, _BESIDE)
            )
        )
        if bare in alone or any(f"{words} ".startswith(f"{one} ") for one in listed):
            return first
    return None


def _unnamed(cast: Cast, figure: Figure) -> int | None:
    """Give the first word of an office that only states have, of somebody without a name ("der Außenminister")."""
    ends = cast.reading.language.lexicon.suffixes.get("near_offices", ("\0",))
    if figure.kind is not ActorKind.PERSON or figure.plural:
        return None
    first, stop = min(figure.references, default=(0, 0))
    held = stop > 0 and cast.reading.words.keys[stop - 1].endswith(ends)
    return first if held else None


def _title(keys: tuple[str, ...]) -> str:
    """Give the words of a title with blanks between them, hyphens as they are printed ("vice-ministre")."""
    return " ".join(keys).replace(" - ", "-")


def _first_role(figure: Figure) -> int:
    return min(first for _, first, _ in figure.roles)


def _state_before(cast: Cast, first: int) -> tuple[str, ...]:
    """
    Give the state the narrator named last before an office, in its sentence or the one before.

    A capital in which the sentence takes place names its state too ("A Quito, le ministre X").
    """
    reading = cast.reading
    named = [
        (at, f.key)
        for f in cast.recent(first)
        if f.kind is ActorKind.STATE
        for at in f.firsts
        if at < first and reading.quote_of[at] == NOWHERE != reading.sentence_of[at]
    ]
    begins = reading.sentence(first).first
    own = _state_that_will(cast, begins, first)
    if own:
        return own
    if "verb-second" in reading.language.lexicon.traits:
        begins = reading.sentences[max(0, reading.sentence_of[first] - 1)].first
        named = _by_name(cast, named, first) or named
    here = _capital(cast, begins, first)
    last, key = max((*named, *here), default=(-1, ""))
    near = last >= 0 and reading.sentence_of[first] - reading.sentence_of[last] <= 1
    home = of_dateline(cast) if near else ()
    beside = range(reading.sentence(last).first, last)
    if any(at in beside and (one,) == home for at, one in named):
        return home  # "entre la Belgique et le Venezuela", in a story from Brussels
    return (key,) if near else ()


def _state_that_will(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """Give the state with whose future a sentence begins, of which the officeholder behind it speaks ("[Oslo] werde Niger Strom liefern, sagte Minister X")."""
    reading = cast.reading
    first += reading.has(first, Tag.DETERMINER)
    hit = reading.hit(first, Tag.STATE) or reading.hit(first, Tag.CAPITAL)
    if hit is None or hit[0] >= stop or not hit[1].value:
        return ()
    roles = reading.language.lexicon.auxiliaries
    ahead = any(
        entry.tag is Tag.VERB and roles.get(entry.lemma) == "become"
        for _, entry in reading.tags[hit[0]]
    )
    return (f"state:{hit[1].value}",) if ahead else ()


def _by_name(
    cast: Cast, named: list[tuple[int, str]], first: int
) -> list[tuple[int, str]]:
    """Leave out states of which only an adjective tells, where another is named near ("hat Norwegen der [chinesischen] Station ...")."""
    reading = cast.reading
    here = reading.sentence(first).first
    asked = reading.language.lexicon.suffixes.get("asking_modals", ())
    demands = any(
        entry.lemma in asked
        for at in reading.among(Tag.VERB.bit, here, first)
        for _, entry in reading.tags[at]
    )  # "X müsse zahlen, sagte Minister Y"
    named = [one for one in named if one[0] < here] if demands else named
    low = reading.sentence_of[first] - 1
    return [
        (at, key)
        for at, key in named
        if reading.sentence_of[at] >= low
        and not (reading.has(at, Tag.DEMONYM) and not reading.words.is_capitalized(at))
    ]


def _capital(cast: Cast, first: int, stop: int) -> list[tuple[int, str]]:
    """Give the capitals named in a range of words, and the states they are of."""
    reading = cast.reading
    return [
        (at, f"state:{hit[1].value}")
        for at in reading.among(Tag.CAPITAL.bit, first, stop)
        if (hit := reading.hit(at, Tag.CAPITAL)) is not None
        and reading.quote_of[at] == NOWHERE
    ]


def of_dateline(cast: Cast) -> tuple[str, ...]:
    """Give the state from which, or from whose capital, a story comes, where the story tells of it."""
    known = [key for key in dateline_states(cast.reading) if key in cast.figures]
    return tuple(known[:1])


def dateline_states(reading: Reading) -> tuple[str, ...]:
    """Give the keys of the states that the dateline of a story names, or whose capital it names."""
    dateline = reading.article.dateline
    if dateline is None or dateline.span is None:
        return ()
    hits = (
        reading.hit(at, Tag.CAPITAL) or reading.hit(at, Tag.STATE)
        for at in reading.words.within(dateline.span)
    )
    codes = (hit[1].value or "" for hit in hits if hit is not None)
    lexicon = reading.language.lexicon
    return tuple(f"state:{code}" for code in codes if code in lexicon.territories)
