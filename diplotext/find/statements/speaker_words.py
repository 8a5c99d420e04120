"""The words that name who speaks: a cue's subject, a source behind a preposition, who hides behind "on"."""

from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.light_words import is_of, skip_adverbs
from diplotext.find.grammar.places import is_bare_preposition
from diplotext.find.grammar.postposed import ends_phrase
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.told_infinitives import goes_on_telling
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.cues import CueMatch
from diplotext.find.statements.learnt import source_start, tells
from diplotext.find.statements.read_there import document_there
from diplotext.lang.entry import Entry, Tag, tag_bits


_ASKS = tag_bits(Tag.COMPLEMENTIZER, Tag.QUESTION_WORD)
_THIRD = 3


def speaker_words(syntax: Syntax, cue: CueMatch) -> Subject | None:
    """Give the words that name who speaks: the subject, or the place a generic subject speaks from."""
    there = document_there(syntax, cue)
    if there is not None or cue.group.passive:
        return there or written_in(syntax, cue)
    if cue.record.learnt and not tells(syntax.reading, cue):
        return heard_from(syntax, cue)
    alone = goes_on_telling(syntax, cue.group.start, alone=True)
    return understood(cue.group.first) if alone else _speaking_subject(syntax, cue)


def written_in(syntax: Syntax, cue: CueMatch) -> Subject | None:
    """Give the document in which something is told to be written, by a passive of nobody ("est-il écrit dans le rapport")."""
    reading, group = syntax.reading, cue.group
    nobody = group.start - 1 if group.pronoun is None else group.pronoun
    empty = reading.language.lexicon.suffixes.get("empty_subject_words", ())
    at = skip_adverbs(reading, cue.stop)
    led = reading.has(at, Tag.PREPOSITION) and group.passive
    if not led or reading.key(nobody) not in empty:
        return None
    phrase = phrase_of_preposition(syntax, at + 1)
    words = range(0) if phrase is None else range(*phrase.segments[0])
    return phrase if any(reading.begins(i, Tag.DOCUMENT.bit) for i in words) else None


def _speaking_subject(syntax: Syntax, cue: CueMatch) -> Subject | None:
    """Give the subject of a cue, unless it is a pronoun that nobody is meant by."""
    subject = subject_of(syntax, cue.group)
    if subject is None or not subject.pronoun:
        return subject
    if not subject.is_expressed:
        return subject if subject.person == _THIRD else None
    reading, first = syntax.reading, subject.segments[0][0]
    hit = reading.hit(first, Tag.SUBJECT_PRONOUN)
    features = hit[1].features if hit is not None else frozenset[str]()
    if "generic" in features:
        return _behind_generic(syntax, cue)
    outside = reading.quote_of[cue.first] == NOWHERE
    silent = ("demonstrative", "first", "second") if outside else ("demonstrative",)
    # "Ce dernier" is no "ce": the longest pronoun counts.
    if "singular" in features and _settles(syntax, cue):
        return None
    return None if features.intersection(silent) else subject


def _settles(syntax: Syntax, cue: CueMatch) -> bool:
    """Tell whether a cue says, without anybody, what has been agreed ("il est convenu que")."""
    lexicon, group = syntax.reading.language.lexicon, cue.group
    roles = (
        lexicon.auxiliaries.get(entry.lemma)
        for _, entry in syntax.reading.tags[group.first]
        if entry.tag is Tag.VERB
    )
    settling = group.lemma in lexicon.suffixes.get("settling", ())
    return settling and group.compound and "be" in roles


def understood(at: int) -> Subject:
    """Give the subject of an infinitive without one: who spoke before ("Et d'ajouter que")."""
    return Subject(((at, at + 1),), pronoun=True, person=_THIRD, plural=False)


def heard_from(syntax: Syntax, cue: CueMatch) -> Subject | None:
    """Give the words that name of whom something was heard ("a-t-on appris auprès d'un négociateur")."""
    led = source_start(syntax, cue)
    if led is None:
        return None
    first, stop = led
    hit = syntax.reading.hit(first, Tag.REPORTING_PREPOSITION)
    if hit is not None and {"none", "speaker"} & hit[1].features:
        return Subject(((first, stop),), pronoun=True)
    return phrase_of_preposition(syntax, stop, first)


def _behind_generic(syntax: Syntax, cue: CueMatch) -> Subject | None:
    """Find who hides behind "on": "relève-t-on de source X", "dans l'entourage de X, on assure"."""
    reading = syntax.reading
    inside = None if cue.group.pronoun is not None else _opening_place(syntax, cue)
    opening = inside or _place_before_where(syntax, cue)
    if opening is not None:
        return opening
    at = skip_adverbs(reading, cue.stop)
    behind = reading.hit(at, Tag.REPORTING_PREPOSITION) or reading.hit(
        at, Tag.PREPOSITION
    )
    if behind is not None:
        if {"none", "speaker"} & behind[1].features:
            return _behind_set_phrase(reading, (at, behind[0]))
        return phrase_of_preposition(syntax, _behind_side(reading, behind[0]), at)
    says = not reading.begins(at, _ASKS)
    if says and at < sentence_end(reading, cue.first) and reading.words.is_word(at):
        return phrase_of_preposition(syntax, at)
    return None


def _behind_set_phrase(reading: Reading, phrase: tuple[int, int]) -> Subject:
    """Give the capital behind a set phrase for a source ("croit-on de bonne source [à Alger]"), else whom it takes up."""
    at = phrase[1]
    led = reading.hit(at, Tag.PLACE_PREPOSITION)
    hit = None if led is None else reading.hit(led[0], Tag.CAPITAL)
    if led is None or hit is None:
        return Subject((phrase,), pronoun=True)
    return Subject(((led[0], hit[0]),))


def _opening_place(syntax: Syntax, cue: CueMatch) -> Subject | None:
    """Give the place or circle that opens the sentence in which "on" speaks."""
    reading = syntax.reading
    start = reading.sentence(cue.first).first
    side = reading.hit(start, Tag.REPORTING_PREPOSITION)
    opening = side or reading.hit(start, Tag.PREPOSITION)
    if opening is None and is_bare_preposition(reading, start):
        opening = start + 1, Entry(Tag.PREPOSITION, "")
    if opening is None or cue.group.start <= opening[0]:
        return None
    if side is not None:
        return phrase_of_preposition(syntax, side[0], start)
    first = _behind_side(reading, opening[0])
    stop = next(
        (i for i in range(first, cue.group.start) if reading.is_mark(i, ",")),
        cue.group.start,
    )
    return Subject(((first, stop),)) if stop > first else None


def _behind_side(reading: Reading, at: int) -> int:
    """Step over a noun for a side before the nationality whose it is ("du [côté] norvégien, on"), or for the seat of a body ("dit-on au [siège de] l'organisation")."""
    suffixes, key = reading.language.lexicon.suffixes, reading.key(at)
    if key in suffixes.get("seats_of_bodies", ()):
        return at + 2 if is_of(reading, at + 1) else at
    sided = key in suffixes.get("side_nouns", ())
    return at + (sided and reading.begins(at + 1, Tag.DEMONYM.bit))


def _place_before_where(syntax: Syntax, cue: CueMatch) -> Subject | None:
    """Give the capital or state before a relative in which "one" speaks ("à Tbilissi, où l'on rappelle que")."""
    reading = syntax.reading
    near = range(cue.group.start - 1, cue.group.start - _FAR_ON, -1)
    where = next((at for at in near if reading.has(at, Tag.RELATIVE)), None)
    if where is None or cue.group.pronoun is not None:
        return None
    end = where - reading.is_mark(where - 1, ",")
    for first in range(max(0, end - _LONGEST_PLACE), end):
        if any(stop == end and e.tag in _PLACES for stop, e in reading.tags[first]):
            return Subject(((first, end),))
    return None


_FAR_ON = 5
_LONGEST_PLACE = 4
_PLACES = (Tag.CAPITAL, Tag.SEAT, Tag.STATE)


def phrase_of_preposition(
    syntax: Syntax, stop: int, start: int | None = None
) -> Subject | None:
    """
    Give the noun phrase behind a preposition that ends before a word.

    A preposition that begins at `start` may hold the head noun itself ("de source
    diplomatique", "dans l'entourage de"): the phrase then begins with that noun.
    """
    reading = syntax.reading
    inside = range(stop if start is None else start, stop)
    first = next(
        (i for i in inside if reading.has(i, Tag.ROLE) or reading.has(i, Tag.GROUP)),
        stop,
    )
    limit = sentence_end(reading, stop - 1)
    end = first
    while end < limit and not (end > first and ends_phrase(syntax, end, first)):
        end += 1
    if end <= first or reading.is_mark(first, ".,;:"):
        return None
    return Subject(((first, end),))
