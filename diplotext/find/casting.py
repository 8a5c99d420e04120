"""Coreference: which references mean the same actor."""

from collections import defaultdict

from diplotext.find.cast import Cast, Figure
from diplotext.find.compounds import shorter_heads
from diplotext.find.coreference import place_nominal
from diplotext.find.counts import join_counts
from diplotext.find.natives import is_origin, place_origin
from diplotext.find.possessors import give_possessor
from diplotext.find.reading import Reading
from diplotext.find.reference import Reference
from diplotext.find.regions import drops_subject
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_APPOSITION = 3
_NAMESAKES = 40
_PLACES = tag_bits(Tag.STATE, Tag.CAPITAL)


def assemble(reading: Reading, references: list[Reference]) -> Cast:
    """
    Put the references of a story together to figures.

    Names that the pack knows meet by their key, persons by their surname, titles with the
    name beside them, and the other noun phrases with what they take up again.
    """
    cast = Cast(reading)
    ordered = sorted(references, key=lambda r: (r.first, -r.stop))
    origins = [r for r in ordered if r.key and is_origin(cast, r)]
    later = frozenset(r.first for r in origins)
    for reference in ordered:
        if reference.key and reference.first not in later:
            _keyed(cast, reference)
    people = _People(cast)
    people.meet(
        [
            r
            for r in ordered
            if r.kind is ActorKind.PERSON and r.form is MentionForm.NAME
        ]
    )
    for reference in ordered:
        if reference.rule == "named-body":
            _body(cast, reference)
    nominal = [r for r in ordered if r.form is MentionForm.NOMINAL]
    rest = [r for r in nominal if not (_link_title(cast, r) or _link_name(cast, r))]
    for reference in origins:
        if not place_origin(cast, reference):
            _keyed(cast, reference)
    for reference in rest:
        place_nominal(cast, reference)
    join_counts(cast)
    return cast


def _body(cast: Cast, reference: Reference) -> None:
    """Take in a body that is named behind the noun for its kind."""
    name = cast.reading.say(reference.first, reference.stop)
    key = f"body:{name.casefold()}"
    if key not in cast.figures:
        cast.figures[key] = Figure(key, reference.kind, name=name)
    cast.refer(reference, key)


def _link_name(cast: Cast, reference: Reference) -> bool:
    """Join a noun for a body to the name right behind it ("die Agentur Reuters")."""
    if "capital-nouns" not in cast.reading.language.lexicon.traits:
        return False
    if reference.kind in (ActorKind.PERSON, ActorKind.DOCUMENT):
        return False
    known = cast.at.get(reference.stop)
    if known is None or known[0].form not in _NAMED or len(known[1]) != 1:
        return False
    key = known[1][0]
    if not key.startswith(("org:", "body:")):
        return False
    cast.refer(reference, key)
    return True


_NAMED = (MentionForm.NAME, MentionForm.ACRONYM)


def _keyed(cast: Cast, reference: Reference) -> None:
    figure = cast.figures.get(reference.key)
    if figure is None:
        figure = Figure(
            reference.key, reference.kind, name=_known_name(cast.reading, reference)
        )
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
        for reference in sorted(names, key=lambda r: (-self._length(r), r.first)):
            parts = self._parts(reference)
            key = self._known(parts)
            if key is None:
                key = f"person:{'-'.join(parts)}"
                name = self._cast.reading.say(reference.first, reference.stop)
                self._cast.figures[key] = Figure(key, ActorKind.PERSON, name=name)
                for part in parts:
                    self._by_word[part].append(key)
            figure = self._cast.figures[key]
            if figure.state is None and reference.states:
                figure.state = reference.states[0]
            self._cast.refer(reference, key)
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
        for key in self._by_word.get(parts[-1], ())[:_NAMESAKES]:
            borne = key.partition(":")[2].split("-")
            if set(parts) <= set(borne) and (
                len(parts) > 1 or borne[-1] == parts[0] or len(borne) < _APPOSITION + 1
            ):
                return key
        return None

    def _family_names(self) -> dict[str, str]:
        """
        Give the persons by what stands for them alone: the last word of their name.

        Where persons have two surnames the first one does, unless two persons share it.
        """
        people = [key for key in self._cast.figures if key.startswith("person:")]
        last = {key.rpartition("-")[2].rpartition(":")[2]: key for key in people}
        lexicon = self._cast.reading.language.lexicon
        if "two-surnames" not in lexicon.traits:
            return last
        given = lexicon.feminine_given | lexicon.masculine_given
        first: dict[str, list[str]] = defaultdict(list)
        for key in people:
            for part in key.partition(":")[2].split("-")[1:-1]:
                if part not in given:
                    first[part].append(key)
        alone = {part: keys[0] for part, keys in first.items() if len(keys) == 1}
        return alone | last

    def _namesakes(self) -> dict[str, str]:
        """Give the persons by those words of their names that are names of states or capitals."""
        reading = self._cast.reading
        named = {reading.words.keys[i] for i in reading.where(_PLACES)}
        return {
            part: key
            for key in self._cast.figures
            if key.startswith("person:")
            for part in key.partition(":")[2].split("-")
            if part in named
        }

    def _surnames(self) -> None:
        """Find surnames that stand alone: they need no title once the full name is known."""
        cast, reading = self._cast, self._cast.reading
        last = self._family_names()
        namesakes = self._namesakes()
        taken = {i for r, _ in cast.at.values() for i in range(r.first, r.stop)}
        for index, word in enumerate(reading.words.keys):
            key = last.get(word, namesakes.get(word))
            if key is None or index in taken or not reading.words.is_capitalized(index):
                continue
            if word in namesakes and reading.ends(index - 1, Tag.PLACE_PREPOSITION):
                continue
            if reading.words.is_glued(index) and reading.is_mark(index - 1, "-"):
                continue
            reference = Reference(
                index,
                index + 1,
                MentionForm.NAME,
                ActorKind.PERSON,
                definite=True,
                rule="surname",
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
        if (
            known is not None
            and known[0].form is MentionForm.NAME
            and known[0].kind is ActorKind.PERSON
        ):
            return known[1][0]
        steps = [
            hit[0]
            for hit in (reading.hit(at, tag) for tag in _BETWEEN)
            if hit is not None
        ]
        if not steps and not _is_unknown_adjective(cast, at):
            return None
        at = max(steps, default=at + 1)
    return None


_BETWEEN = (
    Tag.DETERMINER,
    Tag.CIVILITY,
    Tag.ROLE,
    Tag.QUALIFIER,
    Tag.DEMONYM,
)


def _is_unknown_adjective(cast: Cast, at: int) -> bool:
    """Tell whether one small word that no list knows stands between a title and a name."""
    words = cast.reading.words
    known = at >= len(words) or cast.reading.tags[at] or not words.is_word(at)
    return not known and not words.is_capitalized(at) and at + 1 in cast.at


def _name_before(cast: Cast, first: int) -> str | None:
    """Give the person named before a comma to which a role stands in apposition."""
    reading, at = cast.reading, first - 1
    if reading.has(at, Tag.DETERMINER):
        at -= 1
    if not reading.is_mark(at, ","):
        return None
    for back in range(1, 12):
        known = cast.at.get(at - back)
        if (
            known is not None
            and known[0].stop == at
            and known[0].form is MentionForm.NAME
        ):
            return known[1][0] if known[0].kind is ActorKind.PERSON else None
    return None


def _give_role(cast: Cast, reference: Reference, key: str) -> None:
    figure = cast.figures[key]
    cast.bear(figure, reference.head)
    cast.bear(figure, reference.head.partition(" ")[0])
    for shorter in shorter_heads(
        reference.head, cast.reading.language.lexicon.compounds
    ):
        cast.bear(figure, shorter)
    if not drops_subject(cast.reading):  # elsewhere an adjective may close the title
        cast.bear(figure, reference.head.rpartition(" ")[2])
    words = cast.reading.say(reference.first, reference.stop)
    if all(words != title for title, _, _ in figure.roles):
        figure.roles.append((words, reference.first, reference.stop))
    if figure.state is None and reference.states:
        figure.state = reference.states[0]
    if figure.feminine is None:
        figure.feminine = reference.feminine
    figure.owner.extend(reference.owner)
    if figure.state is None and not figure.owner:
        give_possessor(cast, reference.first, figure)
