"""Coreference: which references mean the same actor."""

from collections import defaultdict

from diplotext.find.cast import Cast, Figure
from diplotext.find.coalitions import join_counts
from diplotext.find.reading import Reading
from diplotext.find.reference import Reference
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_PERSONS = (ActorKind.PERSON,)
_APPOSITION = 3


def assemble(reading: Reading, references: list[Reference]) -> Cast:
    """
    Put the references of a story together to figures.

    Names that the pack knows meet by their key, persons by their surname, titles with the
    name beside them, and the other noun phrases with what they take up again.
    """
    cast = Cast(reading)
    ordered = sorted(references, key=lambda r: (r.first, -r.stop))
    for reference in ordered:
        if reference.key:
            _keyed(cast, reference)
    people = _People(cast)
    people.meet([r for r in ordered if r.kind is ActorKind.PERSON and r.form is MentionForm.NAME])
    nominal = [r for r in ordered if r.form is MentionForm.NOMINAL]
    rest = [r for r in nominal if not _link_title(cast, r)]
    for reference in rest:
        _nominal(cast, reference)
    cast.seal()
    join_counts(cast)
    return cast


def _keyed(cast: Cast, reference: Reference) -> None:
    figure = cast.figures.get(reference.key)
    if figure is None:
        figure = Figure(reference.key, reference.kind, name=_known_name(cast.reading, reference))
        figure.state = reference.states[0] if reference.states else None
        figure.plural = reference.plural and reference.form is not MentionForm.DEMONYM
        cast.figures[reference.key] = figure
    cast.refer(reference, reference.key)


def _known_name(reading: Reading, reference: Reference) -> str:
    lexicon = reading.language.lexicon
    scheme, _, key = reference.key.partition(":")
    table = lexicon.territories if scheme == "state" else lexicon.organizations
    return table[key].name


class _People:
    """Persons by the words of their names."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._by_word: dict[str, list[str]] = defaultdict(list)

    def meet(self, names: list[Reference]) -> None:
        """Take in all names, the long ones first, then surnames alone wherever they stand."""
        words = self._cast.reading.words
        for reference in sorted(names, key=lambda r: (-self._length(r), r.first)):
            parts = self._parts(reference)
            key = self._known(parts)
            if key is None:
                key = f"person:{'-'.join(parts)}"
                name = self._cast.reading.say(reference.first, reference.stop)
                self._cast.figures[key] = Figure(key, ActorKind.PERSON, name=name)
                for part in parts:
                    self._by_word[part].append(key)
            self._cast.refer(reference, key)
        del words
        self._surnames()

    def _length(self, reference: Reference) -> int:
        return len(self._parts(reference))

    def _parts(self, reference: Reference) -> list[str]:
        words = self._cast.reading.words
        return [
            words.keys[i]
            for i in range(reference.first, reference.stop)
            if words.is_word(i) and words.is_capitalized(i) and len(words.keys[i]) > 1
        ]

    def _known(self, parts: list[str]) -> str | None:
        """Give the person who bears all these words in a name, the surname first."""
        if not parts:
            return None
        for key in self._by_word.get(parts[-1], ()):
            borne = key.partition(":")[2].split("-")
            if set(parts) <= set(borne) and (len(parts) > 1 or borne[-1] == parts[0] or len(borne) < _APPOSITION + 1):
                return key
        return None

    def _surnames(self) -> None:
        """Find surnames that stand alone: they need no title once the full name is known."""
        cast, reading = self._cast, self._cast.reading
        last = {key.rpartition("-")[2].rpartition(":")[2]: key for key in cast.figures if key.startswith("person:")}
        taken = {i for r, _ in cast.at.values() for i in range(r.first, r.stop)}
        for index, word in enumerate(reading.words.keys):
            key = last.get(word)
            if key is None or index in taken or not reading.words.is_capitalized(index):
                continue
            if reading.words.is_glued(index) and reading.is_mark(index - 1, "-"):
                continue
            reference = Reference(
                index, index + 1, MentionForm.NAME, ActorKind.PERSON, definite=True, rule="surname"
            )
            cast.refer(reference, key)


def _link_title(cast: Cast, reference: Reference) -> bool:
    """Join a role to the name beside it: before it as a title, behind it as a role only."""
    if reference.kind is not ActorKind.PERSON:
        return False
    following = _name_behind(cast, reference.stop)
    if following is not None:
        _give_role(cast, reference, following)
        cast.refer(reference, following, form=MentionForm.TITLE)
        return True
    preceding = _name_before(cast, reference.first)
    if preceding is not None:
        _give_role(cast, reference, preceding)
        return True
    return False


def _name_behind(cast: Cast, stop: int) -> str | None:
    """Give the person named right behind a title, over a comma, a civility or a second title."""
    reading, at = cast.reading, stop
    if reading.is_mark(at, ",("):
        at += 1
    for _ in range(_APPOSITION):
        known = cast.at.get(at)
        if known is not None and known[0].form is MentionForm.NAME and known[0].kind is ActorKind.PERSON:
            return known[1][0]
        steps = [
            hit[0]
            for hit in (reading.hit(at, tag) for tag in (Tag.DETERMINER, Tag.CIVILITY, Tag.ROLE, Tag.QUALIFIER))
            if hit is not None
        ]
        if not steps:
            return None
        at = max(steps)
    return None


def _name_before(cast: Cast, first: int) -> str | None:
    """Give the person named before a comma to which a role stands in apposition."""
    reading, at = cast.reading, first - 1
    if reading.has(at, Tag.DETERMINER):
        at -= 1
    if not reading.is_mark(at, ","):
        return None
    for back in range(1, 12):
        known = cast.at.get(at - back)
        if known is not None and known[0].stop == at and known[0].form is MentionForm.NAME:
            return known[1][0] if known[0].kind is ActorKind.PERSON else None
    return None


def _give_role(cast: Cast, reference: Reference, key: str) -> None:
    figure = cast.figures[key]
    figure.heads.add(reference.head)
    words = cast.reading.say(reference.first, reference.stop)
    if all(words != title for title, _, _ in figure.roles):
        figure.roles.append((words, reference.first, reference.stop))
    if figure.state is None and reference.states:
        figure.state = reference.states[0]
    if figure.feminine is None:
        figure.feminine = reference.feminine
    figure.owner.extend(reference.owner)


def _nominal(cast: Cast, reference: Reference) -> None:
    """Find what a noun phrase takes up again, or let it introduce somebody."""
    keys = _taken_up(cast, reference)
    if not keys:
        keys = (_introduce(cast, reference),)
    for key in keys:
        figure = cast.figures[key]
        if figure.kind is ActorKind.PERSON and reference.states and figure.state is None:
            figure.state = reference.states[0]
    cast.refer(reference, *keys)


def _taken_up(cast: Cast, reference: Reference) -> tuple[str, ...]:
    if reference.kind is ActorKind.COALITION and reference.definite and _is_small_number(cast, reference):
        return _the_two(cast, reference)
    if not reference.definite:
        return ()
    if reference.kind is ActorKind.PERSON:
        return _person(cast, reference)
    if reference.kind is ActorKind.DOCUMENT:
        return _document(cast, reference)
    same = [f.key for f in cast.figures.values() if _is_same_group(f, reference)]
    return tuple(same[-1:]) or _body(cast, reference)


def _body(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the organization a word like "l'organisation" means: the one named last before it."""
    generic = cast.reading.language.lexicon.suffixes.get("generic_bodies", ())
    if reference.head not in generic or reference.stop - reference.first > 2:
        return ()
    named = [
        f
        for f in cast.figures.values()
        if f.kind is ActorKind.ORGANIZATION
        and f.key.startswith("org:")
        and f.last_before(reference.first) >= 0
    ]
    return (max(named, key=lambda f: f.last_before(reference.first)).key,) if named else ()


_MAX_JOINT = 6


def _is_small_number(cast: Cast, reference: Reference) -> bool:
    number = cast.reading.numbers.get(reference.first)
    return number is not None and 1 < number.value <= _MAX_JOINT and not reference.states


def _the_two(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the states "les deux pays" means: those spoken of most before it."""
    wanted = int(cast.reading.numbers[reference.first].value)
    counts = [
        (sum(first < reference.first for first, _ in figure.references), -number, figure.key)
        for number, figure in enumerate(cast.figures.values())
        if figure.kind is ActorKind.STATE
    ]
    best = [key for count, _, key in sorted(counts, reverse=True)[:wanted] if count]
    return tuple(best) if len(best) == wanted else ()


def _is_same_group(figure: Figure, reference: Reference) -> bool:
    if figure.kind is not reference.kind or reference.head not in figure.heads:
        return False
    return not reference.states or figure.state in reference.states


def _person(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """Give the person a role noun means: who bears the role, else the nearest whom it fits."""
    known = [f for f in cast.figures.values() if f.kind in _PERSONS and reference.head in f.heads]
    fitting = [f for f in known if _fits(f, reference) and (f.state or not reference.states)]
    if fitting:
        before = [f for f in fitting if f.last_before(reference.first) >= 0]
        nearest = max(before or fitting, key=lambda f: f.last_before(reference.first))
        return (nearest.key,)
    if not reference.states:
        return ()
    near = [
        f
        for f in cast.figures.values()
        if f.kind in _PERSONS and f.name and _fits(f, reference) and _is_near(cast, f, reference)
    ]
    if not near:
        return ()
    return (max(near, key=lambda f: (f.state is not None, f.last_before(reference.first))).key,)


def _fits(figure: Figure, reference: Reference) -> bool:
    same_state = not reference.states or figure.state in {None, *reference.states}
    genders = {figure.feminine, reference.feminine} - {None}
    return same_state and len(genders) < len((True, False))


def _is_near(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """Tell whether a person is named as the first one of the sentence before, or shares the state."""
    reading = cast.reading
    last = figure.last_before(reference.first)
    if last < 0:
        return False
    if figure.state is not None:
        return True
    here, there = reading.sentence_of[reference.first], reading.sentence_of[last]
    if here < 0 or there != here - 1:
        return False
    return reading.sentences[there].first >= last - 2


def _document(cast: Cast, reference: Reference) -> tuple[str, ...]:
    documents = [f for f in cast.figures.values() if f.kind is ActorKind.DOCUMENT]
    before = [f for f in documents if f.last_before(reference.first) >= 0]
    same = [f for f in before if reference.head in f.heads]
    short = reference.stop - reference.first == 1
    generic = set(cast.reading.language.lexicon.suffixes.get("generic_documents", ()))
    if reference.head in generic and before:
        most = max(len(f.references) for f in before)
        same = [f for f in before if len(f.references) == most]
    if not same:
        same = [f for f in before[-1:] if f.heads <= generic]
    if same and (short or not reference.states):
        return (max(same, key=lambda f: f.last_before(reference.first)).key,)
    return ()


def _introduce(cast: Cast, reference: Reference) -> str:
    words = cast.reading.say(reference.first, reference.stop)
    key = f"{reference.kind}:{len(cast.figures)}:{reference.head}"
    unnamed = reference.kind in (ActorKind.PERSON, ActorKind.PERSON_GROUP)
    cast.figures[key] = Figure(
        key,
        reference.kind,
        name=None if unnamed else words,
        description=words if unnamed else None,
        state=reference.states[0] if reference.states else None,
        feminine=reference.feminine,
        plural=reference.plural,
        anonymous=unnamed,
        heads={reference.head},
        owner=list(reference.owner),
    )
    return key
