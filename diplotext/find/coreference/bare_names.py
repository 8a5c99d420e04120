"""Whose name it is that comes first without a role: that of whoever the story described just before."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.described import acts, is_open
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_last import named_last, named_lately
from diplotext.find.grammar.speech_verbs import (
    may_be_one_of,
    may_be_speech,
    may_end_speech,
)
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


_APPOSED = 8
_SMALL = tag_bits(Tag.DETERMINER, Tag.PREPOSITION)
_CLAUSE = 24
_VOICED = 14
_BEFORE = 3
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
    quoted = cast.reading.quote_of[index] != NOWHERE
    if figure.state or figure.owner or quoted:
        return None
    if not _speaks(cast.reading, reference):
        return None
    open_ = _open(cast, index)
    told = _told_behind(cast.reading, reference)
    if told:
        open_ = [f for f in open_ if _is_in_function(cast, f) or _shares(cast, f, told)]
    if not _is_bare(cast.reading, reference):
        open_ = [f for f in open_ if _is_in_function(cast, f)]
        open_ = open_ if _goes_on(cast, figure, reference) else []
    elif figure.roles:
        return None
    fitting = [f for f in open_ if suits(f, figure)]
    voiced = [f for f in fitting if has_voice(cast.reading, f, index)]
    return named_last(voiced, index) or _only_told_of(cast, fitting, index)


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
    if reading.has(at - 1, Tag.DETERMINER) and may_end_speech(reading, at - 2):
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


def _told_behind(reading: Reading, reference: Reference) -> range:
    """Give the words of a relative clause behind a name; none where there is no such clause."""
    at = reference.stop + reading.is_mark(reference.stop, ",")
    article = reading.has(at, Tag.DETERMINER, "definite")  # "X, der die Runde leitet,"
    if not (article or reading.has(at, Tag.RELATIVE)):
        return range(0)
    stop = min(at + _VOICED, reading.sentence(reference.first).stop)
    ends = (i for i in range(at + 1, stop) if reading.is_mark(i, ",."))
    end = next(ends, stop)
    closed = reading.begins(end - 1, Tag.VERB.bit)
    return range(at + 1, end) if closed or not article else range(0)


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


def _is_in_function(cast: Cast, figure: Figure) -> bool:
    """Tell whether somebody is called by what he does there, not by an office that he holds ("the chief mediator")."""
    functions = cast.reading.language.lexicon.suffixes.get("functions", ())
    first, stop = min(figure.references)
    words = (*figure.heads, *cast.reading.words.keys[first:stop])
    return any(word in functions for word in words)


def _goes_on(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """Tell whether a verb of adding to what was said, or an office without its state, is beside a name."""
    reading = cast.reading
    further = reading.language.lexicon.suffixes.get("adding", ())
    stop = min(reference.stop + _CLAUSE, reading.sentence(reference.first).stop)
    first = max(reading.sentence(reference.first).first, reference.first - _BEFORE)
    if any(may_be_one_of(reading, at, further) for at in range(first, stop)):
        return True
    return bool(figure.roles) and not any(
        reading.has(start - 1, Tag.DETERMINER, "indefinite")
        for _, start, _ in figure.roles
    )


def _speaks(reading: Reading, reference: Reference) -> bool:
    """Tell whether a name is that of who speaks: beside a verb of speech, or at the head of a sentence whose first verb is one."""
    if _is_source(reading, reference) or may_be_speech(reading, reference.stop):
        return True
    before = reference.first - 1
    if may_end_speech(reading, before):
        return _is_inverted(reading, before)
    sentence = reading.sentence(reference.first)
    if before >= sentence.first and not reading.is_mark(before, ",“”\"'"):
        return False
    told = _told_behind(reading, reference)
    stop = min(reference.stop + _CLAUSE, sentence.stop)
    behind = range(told.stop or _behind_apposition(reading, reference, stop), stop)
    verb = next((at for at in behind if reading.has(at, Tag.VERB)), stop)
    if _is_passive(reading, verb):
        return False
    return any(may_be_speech(reading, at) for at in range(verb, verb + _GROUP))


def _behind_apposition(reading: Reading, reference: Reference, stop: int) -> int:
    """Give where a clause goes on behind a name and the words between commas behind it."""
    at = reference.stop
    if not reading.is_mark(at, ",") or _is_clause(reading, at + 1):
        return at
    return next((i for i in range(at + 1, stop) if reading.is_mark(i, ",")), at)


def _is_passive(reading: Reading, verb: int) -> bool:
    """Tell whether a verb makes a passive of the one behind it ("was told"), as none of oneself does ("s'est dit")."""
    known = reading.language.lexicon.auxiliaries
    passive = [lemma for lemma, role in known.items() if role in _PASSIVE]
    itself = reading.has(verb - 1, Tag.REFLEXIVE)
    return not itself and may_be_one_of(reading, verb, passive)


_PASSIVE = frozenset({"be", "become"})


def _is_inverted(reading: Reading, verb: int) -> bool:
    """Tell whether a verb stands before its subject, as its second word or behind what was said."""
    if "verb-second" in reading.language.lexicon.traits:
        return True
    while reading.has(verb - 1, Tag.VERB) or reading.has(verb - 1, Tag.CLITIC):
        verb -= 1
    opens = reading.sentence(verb).first == verb
    return opens or not reading.words.is_word(verb - 1)


def _is_source(reading: Reading, reference: Reference) -> bool:
    """Tell whether a name stands right behind a preposition that names a source ("selon X"), or before one ("X zufolge")."""
    behind = reading.has(reference.stop, Tag.REPORTING_PREPOSITION, "postposed")
    return behind or reading.ends(reference.first - 1, Tag.REPORTING_PREPOSITION)


def _is_bare(reading: Reading, reference: Reference) -> bool:
    """Tell whether nothing beside a name says who it is: no noun before it, and no words between commas behind."""
    sentence = reading.sentence(reference.first)
    before, stop = reference.first - 1, reference.stop
    led = before < sentence.first or not reading.words.is_word(before)
    if not (led or reading.has(before, Tag.VERB) or _is_source(reading, reference)):
        return False
    apposed = reading.is_mark(before, ",") and (
        reading.is_mark(stop, ",") or reading.has(stop, Tag.COORDINATOR)
    )
    if apposed or reading.has(stop, Tag.PREPOSITION, "of"):
        return False
    return not reading.is_mark(stop, ",(") or _is_clause(reading, stop + 1)


def _is_clause(reading: Reading, first: int) -> bool:
    """Tell whether words behind a comma are a clause, and no apposition ("X, [qui dirige], a dit", "X, [juge], a dit")."""
    if reading.has(first, Tag.DETERMINER, "indefinite"):
        return False
    stop = min(first + _APPOSED, reading.sentence(first - 1).stop)
    ends = (at for at in range(first, stop) if reading.is_mark(at, ",.;:)"))
    end = next(ends, stop)
    told = any(reading.has(at, Tag.VERB) for at in range(first, end))
    return told or end == first + _APPOSED
