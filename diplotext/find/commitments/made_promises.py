"""Promises that a noun speaks of as made already: "les engagements américains esquissés lors de ...", "pledges made by Japan"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.pledges import may_be_participle, pledger
from diplotext.find.bracket.made_promises import made_before
from diplotext.find.commitments.denied_words import denier
from diplotext.find.commitments.promise import MADE, NOUN_KINDS, Promise
from diplotext.find.grammar.clause_stops import clause_stop
from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.adjectives import adjectives_stop
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.lang.inflect import Tense


_NEAR = 12
_LONGEST_NAME = 6


def made_promises(syntax: Syntax) -> list[Promise]:
    """
    Find nouns of promises with whose they are and the participle by which they were made.

    What was promised is not said again, so that the act is the noun; how firmly, a participle
    of a commissive verb says ("esquissés"), else the noun.
    """
    made = (
        _read(syntax, index, behind, entry)
        for index, behind, entry in syntax.reading.hits(Tag.COMMISSIVE_NOUN)
        if NOUN_KINDS.get(entry.value or "none") is None
    )
    return [promise for promise in made if promise is not None]


def _read(syntax: Syntax, index: int, behind: int, entry: Entry) -> Promise | None:
    reading = syntax.reading
    if syntax.group(index) is not None or reading.has(index, Tag.DOCUMENT):
        return None
    if syntax.clauses is not None:
        made = made_before(syntax, syntax.clauses, index)
    else:
        made = _made_behind(syntax, index, behind, entry)
    if made is None or denier(syntax, index) is not None or _is_none(reading, index):
        return None
    cue, group, owner = made
    force = _force(reading, group, entry)
    if force is None:
        return None
    return Promise(
        cue,
        (index, behind),
        (index, clause_stop(syntax, cue[0])),
        force,
        "reference",
        MADE,
        group,
        owner,
    )


def _is_none(reading: Reading, index: int) -> bool:
    """Tell whether there is no such promise ("[aucun] engagement pris par Malte")."""
    return reading.key(index - 1) in reading.language.lexicon.suffixes.get(
        "none_of", ()
    )


def _force(reading: Reading, group: VerbGroup, entry: Entry) -> str | None:
    """Give how firmly something was promised; None where a verb tells of no promise, or only of a plan ("les obligations prévues par")."""
    if group.lemma in reading.language.lexicon.suffixes.get("gives_word", ()):
        return entry.value
    records = reading.language.lexicon.commissives.get(group.lemma, ())
    told = (r.force for r in records if r.kind in _TOLD and not (r.tail or r.order))
    return next((force for force in told if force != "intend"), None)


_TOLD = frozenset({"reference", "undertaking", "announcement"})


def _made_behind(
    syntax: Syntax, index: int, behind: int, entry: Entry
) -> tuple[tuple[int, int], VerbGroup, Subject] | None:
    """Give the participle behind a noun, and whose the promise is; none where its act follows."""
    reading = syntax.reading
    limit = min(behind + _NEAR, len(reading.words))
    at = adjectives_stop(reading, skip_adverbs(reading, behind), limit)
    owner = _of_nation(syntax, index, behind, at)
    if owner is None and reading.has(at, Tag.PREPOSITION, "of"):
        owner = _named(reading, at + 1)
        at = at if owner is None else owner.segments[0][1]
    group = syntax.group(at)
    if group is None or group.start != at or not _is_participle(syntax, group):
        return None
    stop = skip_adverbs(reading, group.stop)
    if reading.hit(stop, Tag.AGENT) is not None:
        owner = _named(reading, stop + 1)
        stop = stop if owner is None else owner.segments[0][1]
    acted = syntax.group(stop + 1)
    led = reading.key(stop) in entry.features and acted is not None
    if owner is None or (led and acted and acted.tense is Tense.INFINITIVE):
        return None
    return (group.start, group.stop), group, owner


def _is_participle(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb behind a noun is its participle, not told apart from a past in English but by having no object ("made in Oslo")."""
    if group.tense is Tense.PARTICIPLE or not syntax.kinds:
        return group.tense is Tense.PARTICIPLE
    written = may_be_participle(syntax.reading, group.start)
    return written and syntax.kinds[group.stop] in _NO_OBJECT


_NO_OBJECT = frozenset({Kind.PREPOSITION, Kind.ADVERB, Kind.TIME})


def _of_nation(syntax: Syntax, index: int, behind: int, at: int) -> Subject | None:
    """Give the adjective of nationality beside a noun, or the name or possessive before it."""
    if syntax.kinds:
        owner = pledger(syntax, index)
        return None if owner is None or owner.pronoun else owner  # "our pledge made"
    own = [i for i in range(behind, at) if syntax.reading.has(i, Tag.DEMONYM)]
    return Subject(((own[0], own[0] + 1),)) if own else None


def _named(reading: Reading, first: int) -> Subject | None:
    """Give the name of somebody that begins at a word."""
    if not names_party(reading, first):
        return None
    stop = first + 1
    while stop < first + _LONGEST_NAME and not _ends_name(reading, stop):
        stop += 1
    return Subject(((first, stop),))


def _ends_name(reading: Reading, at: int) -> bool:
    closed = at >= len(reading.words) or not reading.words.is_word(at)
    closed = closed or reading.sentence_of[at] != reading.sentence_of[at - 1]
    return closed or reading.is_one_of(at, _BEHIND_NAME)


_BEHIND_NAME = tag_bits(Tag.VERB, Tag.PREPOSITION, Tag.ADVERB, Tag.RELATIVE)
