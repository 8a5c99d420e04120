"""Whose name it is that comes first without a role: that of whoever the story described just before."""

from diplotext.find.coreference.beside_names import (
    is_bare,
    is_subject,
    is_told_from,
    opening,
    opens_behind,
    roles_beside,
    speaks,
    tells_work,
    told_behind,
)
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.described import acts, is_behind_listener, is_open
from diplotext.find.coreference.described_offices import (
    is_in_command,
    is_in_function,
    is_unfamiliar,
    serves_body,
)
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.former import is_former
from diplotext.find.coreference.named_last import named_last, named_lately
from diplotext.find.coreference.titles import names_office
from diplotext.find.grammar.speech_verbs import (
    may_be_one_of,
    may_be_speech,
    may_end_speech,
)
from diplotext.find.mentions.genders import origin
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_SMALL = tag_bits(Tag.DETERMINER, Tag.PREPOSITION)
_CLAUSE = 24
_VOICED = 14
_BEFORE = 3
_PAIR = 2
_GROUP = 3


def described_before(cast: Cast, figure: Figure, reference: Reference) -> Figure | None:
    """
    Give the nameless person, told of as known, whom a name without any role names at last.

    Copy brings in nobody by the bare name: 'Le ministre a dit "oui". ... , a ajouté X' has
    named the minister. Who does something at a meeting rather than hold an office may be
    named together with his office ("Le chef de la délégation ... X, ministre depuis mai, a").

    Args:
        cast: The story's figures.
        figure: Who is named for the first time.
        reference: The name.
    """
    index = reference.first
    if figure.owner or cast.reading.quote_of[index] != NOWHERE:
        return None
    spoken = speaks(cast.reading, reference)
    if not (spoken or _acts(cast, figure, reference)):
        return None
    open_ = _may_be_named(cast, figure, reference)
    fitting = [f for f in open_ if suits(f, figure)]
    national = origin(cast.reading, index) is not None
    if not spoken or national or is_told_from(cast.reading, reference.stop):
        fitting = [
            f
            for f in fitting
            if is_unfamiliar(cast, f)
            or serves_body(f)
            or (opens_behind(cast, f, reference) and has_voice(cast.reading, f, index))
        ]
    if not spoken:
        return _only_told_of(cast, fitting, index)
    voiced = [f for f in fitting if has_voice(cast.reading, f, index)]
    if _are_joined(cast, voiced, index):
        return None
    return named_last(voiced, index) or _only_told_of(cast, fitting, index)


def is_other_office(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """
    Tell whether somebody with a name has been described before it by another office than a noun phrase, of another state or body.

    Args:
        cast: The story's figures.
        figure: Who is named.
        reference: The noun phrase.
    """
    named = cast.at.get(figure.firsts[0])
    own = named is not None and named[1] == (figure.key,)
    hidden = described_before(cast, figure, named[0]) if named and own else None
    if hidden is None or reference.head in hidden.heads:
        return False
    reading, words = cast.reading, range(reference.first, reference.stop)
    of = any(reading.has(at, Tag.PREPOSITION, "of") for at in words)
    if reference.states:
        return hidden.state not in reference.states
    aged = any(at in reading.numbers for at in words)
    return of and not (aged or is_former(cast, reference.first, reference.stop))


def _acts(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """Tell whether somebody of whom no office is told elsewhere is named as who does something."""
    reading, index = cast.reading, reference.first
    first = reading.sentence(index).first
    begins = opening(reading, reference)
    met = [key for _, keys in cast.within(first, begins) for key in keys]
    others = any(key != figure.key for key in met)
    return (
        is_subject(reading, reference)
        and not others
        and figure.roles == roles_beside(cast, figure, index)
        and not any(names_office(cast, head) for head in figure.heads)
    )


def _may_be_named(cast: Cast, figure: Figure, reference: Reference) -> list[Figure]:
    """Give who is open to be named, as far as the words beside a name allow for it."""
    open_ = _open(cast, reference.first)
    told = told_behind(cast.reading, reference)
    if told:
        open_ = [f for f in open_ if _may_be_told(cast, f, told, reference)]
    beside = roles_beside(cast, figure, reference.first)
    if is_bare(cast.reading, reference):
        return [] if beside else open_
    if _has_rank(cast, reference, beside):
        return [f for f in open_ if is_in_command(cast, f)]
    if _are_callings(cast, beside):
        return [f for f in open_ if is_unfamiliar(cast, f)]
    open_ = [f for f in open_ if is_in_function(cast, f)]
    return open_ if _goes_on(cast, beside, reference) else []


def _may_be_told(cast: Cast, figure: Figure, told: range, reference: Reference) -> bool:
    """Tell whether a relative clause behind a name may be about somebody described: about his task, or about no work of his if he speaks."""
    if _shares(cast, figure, told):
        return True
    if tells_work(cast.reading, told):
        return False
    if _speaks_on(cast.reading, told):
        return True
    heard = speaks(cast.reading, reference) and is_unfamiliar(cast, figure)
    return heard or is_in_function(cast, figure)


def _speaks_on(reading: Reading, told: range) -> bool:
    """Tell whether a clause says what else somebody said, so that it brings in nobody ("X, who also thanked Peru, said")."""
    verb = next((at for at in told if reading.has(at, Tag.VERB)), told.stop)
    known = reading.language.lexicon.reporting
    return any(
        not record.tail or reading.first_of(at + 1, record.tail) is not None
        for at in range(verb, min(verb + _GROUP, told.stop))
        for stop, entry in reading.tags[at]
        if entry.tag is Tag.VERB and stop == at + 1
        for record in known.get(entry.lemma, ())
    )


def _are_joined(cast: Cast, figures: list[Figure], index: int) -> bool:
    """Tell whether two were named last together, so that a name may be that of either ("the minister and her counterpart")."""
    last = sorted(figure.last_before(index) for figure in figures)[-_PAIR:]
    if len(last) < _PAIR:
        return False
    first, second = last
    reading = cast.reading
    joined = cast.joint(first, second + 1)
    return (
        len(joined) == _PAIR
        and reading.sentence_of[first] == reading.sentence_of[second]
    )


def _only_told_of(cast: Cast, fitting: list[Figure], index: int) -> Figure | None:
    """Give the only one who may be named, of whom this sentence or one of the two before tells."""
    near = [f for f in fitting if named_lately(cast, f, index)]
    return near[0] if len(near) == len(fitting) == 1 else None


def suits(hidden: Figure, figure: Figure) -> bool:
    """Tell whether gender and state let somebody without a name be a person with one."""
    genders = {hidden.feminine, figure.feminine} - {None}
    states = {hidden.state, figure.state} - {None}
    nameless = hidden.kind is ActorKind.PERSON and hidden.anonymous
    return nameless and len(genders) <= 1 and len(states) <= 1


def has_voice(reading: Reading, figure: Figure, index: int) -> bool:
    """Tell whether a verb of speech stands near the last reference to somebody before a word, in its sentence."""
    at = figure.last_before(index)
    far = "analytic" not in reading.language.lexicon.traits
    told = may_end_speech(reading, at - 2)
    told = told or (far and is_behind_listener(reading, at - 2))
    if told and reading.has(at - 1, Tag.DETERMINER):
        return True
    near = range(max(0, at - 1), min(at + _VOICED, index))
    return any(
        reading.sentence_of[i] == reading.sentence_of[at] and may_be_speech(reading, i)
        for i in near
    )


def _open(cast: Cast, index: int) -> list[Figure]:
    """
    Give who may be named at a word: those who act or speak.

    Where the sentence is about the state of somebody whom another meets, he is the one
    ("La ministre a reçu son homologue turc. Ankara paiera, a assuré X").
    """
    nameless = [f for f in cast.recent(index) if is_open(cast, f, index)]
    acting = [f for f in nameless if acts(cast.reading, cast.at[f.firsts[0]][0])]
    sentence = cast.reading.sentence(index)
    named = {
        cast.figures[keys[0]].state
        for reference, keys in cast.within(sentence.first, sentence.stop)
        if reference.form is not MentionForm.DEMONYM
    } - {None}
    met = [f for f in nameless if f.state in named and f not in acting]
    return met if met and not any(f.state in named for f in acting) else acting


def _shares(cast: Cast, figure: Figure, told: range) -> bool:
    """Tell whether a clause about somebody with a name has an office in it, or a word by which another is called."""
    reading = cast.reading
    first, stop = min(figure.references)
    own = {
        reading.words.keys[at]
        for at in range(first, stop)
        if not reading.is_one_of(at, _SMALL)
    }
    return any(
        reading.words.keys[at] in own or reading.begins(at, Tag.ROLE.bit) for at in told
    )


def _has_rank(
    cast: Cast, reference: Reference, beside: list[tuple[str, int, int]]
) -> bool:
    """Tell whether a rank and no other office stands right before a name ("Le colonel X a montré")."""
    ranks = cast.reading.language.lexicon.suffixes.get("ranks", ())
    return all(
        stop == reference.first and words.casefold() in ranks
        for words, _, stop in beside
    ) and bool(beside)


def _goes_on(
    cast: Cast, beside: list[tuple[str, int, int]], reference: Reference
) -> bool:
    """Tell whether a verb of adding to what was said, or an office without its state, is beside a name."""
    reading = cast.reading
    further = reading.language.lexicon.suffixes.get("adding", ())
    stop = min(reference.stop + _CLAUSE, reading.sentence(reference.first).stop)
    first = max(reading.sentence(reference.first).first, reference.first - _BEFORE)
    if any(may_be_one_of(reading, at, further) for at in range(first, stop)):
        return True
    return bool(beside) and not any(
        reading.has(start - 1, Tag.DETERMINER, "indefinite") for _, start, _ in beside
    )


def _are_callings(cast: Cast, beside: list[tuple[str, int, int]]) -> bool:
    """Tell whether all offices beside a name are callings behind an indefinite article."""
    reading = cast.reading
    return bool(beside) and all(
        reading.has(start - 1, Tag.DETERMINER, "indefinite")
        and _is_calling(cast, start, stop)
        for _, start, stop in beside
    )


def _is_calling(cast: Cast, start: int, stop: int) -> bool:
    """
    Tell whether an office behind "a" is what somebody has been or is by calling, and says not what he does there.

    "Ana Lund, a retired judge who ..." goes on about the mediator; "an analyst at the institute"
    and "a former judge who teaches law" bring in another.
    """
    reading = cast.reading
    callings = reading.language.lexicon.suffixes.get("callings", ())
    known = any(reading.words.keys[at] in callings for at in range(start, stop))
    if not (known or is_former(cast, start, stop)):
        return False
    limit = min(stop + _VOICED, reading.sentence(start).stop)
    end = next((at for at in range(stop, limit) if reading.is_mark(at, ",.")), limit)
    if end == stop:
        return True
    clause = reading.has(stop, Tag.RELATIVE)
    return clause and not tells_work(reading, range(stop + 1, end))
