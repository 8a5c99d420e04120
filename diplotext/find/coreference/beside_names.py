"""What stands beside a name in its sentence: a verb, an office, a relative clause, or nothing that says who it is."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.speech_verbs import (
    may_be_one_of,
    may_be_speech,
    may_end_speech,
)
from diplotext.find.mentions.genders import origin
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_APPOSED = 8
_CLAUSE = 24
_TOLD = 14
_GROUP = 3
_NATIONALITY = 2
_OWNER = 3
_LONGEST_LOOK = 4
_NO_LOOK = tag_bits(
    Tag.ROLE, Tag.GROUP, Tag.DETERMINER, Tag.PREPOSITION, Tag.DEMONYM, Tag.COORDINATOR
)
_FRONT = 6


def roles_beside(cast: Cast, figure: Figure, index: int) -> list[tuple[str, int, int]]:
    """Give the offices of somebody that the sentence of a word tells."""
    sentence = cast.reading.sentence(index)
    return [role for role in figure.roles if sentence.first <= role[1] < sentence.stop]


def opening(reading: Reading, reference: Reference) -> int:
    """
    Give where a name begins, with the article and what stands between it and the name.

    It may be a nationality ("[la luxemburguesa] X"), in English a state ("[Argentina's] X"), or
    what tells how somebody looked ("[a visibly irritated] X", "[un] X visiblement irrité").
    """
    first = reference.first
    if origin(reading, first) is not None:
        return first - _NATIONALITY
    owner = first - _OWNER
    owned = reading.key(first - 1) == "s" and reading.is_mark(first - 2, "'’")
    if owned and reading.ends(owner, Tag.STATE):
        return owner
    at = first - 1
    if reading.language.lexicon.traits & {"adjectives-first", "analytic"}:
        while at > first - _LONGEST_LOOK and _is_look(reading, at):
            at -= 1
    return at if reading.has(at, Tag.DETERMINER, "indefinite") else first


def _is_look(reading: Reading, at: int) -> bool:
    """Tell whether a small word before a name is an adverb or an adjective, and no noun that says who it is."""
    words = reading.words
    small = words.is_word(at) and not words.is_capitalized(at)
    return small and not reading.is_one_of(at, _NO_LOOK)


def told_behind(reading: Reading, reference: Reference) -> range:
    """Give the words of a relative clause behind a name; none where there is no such clause."""
    at = reference.stop + reading.is_mark(reference.stop, ",")
    article = reading.has(at, Tag.DETERMINER, "definite")  # "X, der die Runde leitet,"
    if not (article or reading.has(at, Tag.RELATIVE)):
        return range(0)
    stop = min(at + _TOLD, reading.sentence(reference.first).stop)
    ends = (i for i in range(at + 1, stop) if reading.is_mark(i, ",."))
    end = next(ends, stop)
    closed = reading.begins(end - 1, Tag.VERB.bit)
    return range(at + 1, end) if closed or not article else range(0)


def tells_work(reading: Reading, told: range) -> bool:
    """Tell whether a clause says where or as what somebody works, so that it brings in another ("X, who teaches law, said")."""
    verbs = reading.language.lexicon.suffixes.get("occupations", ())
    return any(
        may_be_one_of(reading, at, verbs)
        and (at == told.start or not reading.has(at - 1, Tag.DETERMINER))
        for at in told  # "who teaches", and not "who lost his own house"
    )


def speaks(reading: Reading, reference: Reference) -> bool:
    """Tell whether a name is that of who speaks: beside a verb of speech, or at the head of a sentence whose first verb is one."""
    if _is_source(reading, reference) or may_be_speech(reading, reference.stop):
        return True
    begins = _before_rank(reading, opening(reading, reference))
    before = _before_setting(reading, begins - 1)
    if may_end_speech(reading, before):
        return _is_inverted(reading, before)
    sentence = reading.sentence(reference.first)
    if before >= sentence.first and not reading.is_mark(before, ",“”\"'"):
        return False
    told = told_behind(reading, reference)
    stop = min(reference.stop + _CLAUSE, sentence.stop)
    behind = range(told.stop or _behind_apposition(reading, reference, stop), stop)
    verb = next((at for at in behind if reading.has(at, Tag.VERB)), stop)
    if _is_passive(reading, verb):
        return False
    return any(may_be_speech(reading, at) for at in range(verb, verb + _GROUP))


def _before_rank(reading: Reading, first: int) -> int:
    """Step back over a rank and its article before a name ("a averti [le général] X")."""
    ranks = reading.language.lexicon.suffixes.get("ranks", ())
    ranked = reading.key(first - 1) in ranks
    led = reading.has(first - 2, Tag.DETERMINER, "definite")
    return first - _RANK if ranked and led else first


_RANK = 2


def _before_setting(reading: Reading, before: int) -> int:
    """Step back over when, where and to whom something was said, between the verb and a name ("a dit [devant la presse à Riga] X")."""
    at = before
    limit = max(reading.sentence(before).first, before - _SETTING)
    while at > limit and reading.words.is_word(at) and not reading.begins(at, _HOLDERS):
        at -= 1
        noun = reading.begins(at - 1, _BEFORE_NOUNS)  # "conférence de presse"
        if may_end_speech(reading, at) and not noun:
            first = skip_adverbs(reading, at + 1)
            led = reading.hit(first, Tag.PREPOSITION)
            placed = led is not None and "of" not in led[1].features
            return at if placed or first > before else before
    return before


_SETTING = 10
_BEFORE_NOUNS = tag_bits(Tag.PREPOSITION, Tag.DETERMINER)
_HOLDERS = tag_bits(Tag.ROLE, Tag.CIVILITY, Tag.COMPLEMENTIZER)


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
    before = opening(reading, reference) - 1
    behind = reading.has(reference.stop, Tag.REPORTING_PREPOSITION, "postposed")
    return behind or reading.ends(before, Tag.REPORTING_PREPOSITION)


def is_bare(reading: Reading, reference: Reference) -> bool:
    """Tell whether nothing beside a name says who it is: no noun before it, and no words between commas behind."""
    sentence = reading.sentence(reference.first)
    before, stop = opening(reading, reference) - 1, reference.stop
    before = _before_setting(reading, before)
    led = before < sentence.first or not reading.words.is_word(before)
    if not (led or reading.has(before, Tag.VERB) or _is_source(reading, reference)):
        return False
    apposed = reading.is_mark(before, ",") and (
        reading.is_mark(stop, ",") or reading.has(stop, Tag.COORDINATOR)
    )
    if is_told_from(reading, stop):
        return True
    if apposed or reading.has(stop, Tag.PREPOSITION, "of"):
        return False
    return not reading.is_mark(stop, ",(") or _is_clause(reading, stop + 1)


def opens_behind(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """
    Tell whether a bare name opens a sentence of the paragraph in which somebody of a state or a body was told of last.

    'The Armenian minister said. [Arev Sahakyan] negotiated the swap', in a language whose
    verbs have their subjects beside them.
    """
    reading, index = cast.reading, reference.first
    if drops_subject(reading) or not is_bare(reading, reference):
        return False
    opens = reading.sentence(index).first == index
    last = reading.paragraph(figure.last_before(index))
    known = figure.state is not None or bool(figure.owner)
    return opens and known and last == reading.paragraph(index)


def is_told_from(reading: Reading, stop: int) -> bool:
    """Tell whether words behind a name say of which state somebody is, and no more ("X [of Portugal] said", "X, [an Estonian], said")."""
    if reading.has(stop, Tag.PREPOSITION, "of"):
        return reading.hit(stop + 1, Tag.STATE) is not None
    if not (
        reading.is_mark(stop, ",")
        and reading.has(stop + 1, Tag.DETERMINER, "indefinite")
    ):
        return False
    national = reading.hit(stop + 2, Tag.DEMONYM)
    return national is not None and reading.is_mark(national[0], ",.")


def _is_clause(reading: Reading, first: int) -> bool:
    """Tell whether words behind a comma are a clause, and no apposition ("X, [qui dirige], a dit", "X, [juge], a dit")."""
    if reading.has(first, Tag.DETERMINER, "indefinite"):
        return False
    stop = min(first + _APPOSED, reading.sentence(first - 1).stop)
    ends = (at for at in range(first, stop) if reading.is_mark(at, ",.;:)"))
    end = next(ends, stop)
    told = any(reading.has(at, Tag.VERB) for at in range(first, end))
    return told or end == first + _APPOSED


def is_subject(reading: Reading, reference: Reference) -> bool:
    """
    Tell whether a name is the subject of its sentence: at its head, with a verb behind it, or behind its second word.

    What stands before it without a verb and up to a comma tells when or where ("Lundi, X a reçu").
    """
    first = reading.sentence(reference.first).first
    before = opening(reading, reference) - 1
    second = "verb-second" in reading.language.lexicon.traits
    if second and first < before <= first + _FRONT and reading.has(before, Tag.VERB):
        return not any(reading.has(at, Tag.VERB) for at in range(first, before - 1))
    fronted = reading.is_mark(before, ",") and before - first <= _FRONT
    if before >= first and not fronted:
        return False
    if any(reading.has(at, Tag.VERB) for at in range(first, before)):
        return False
    stop = min(reference.stop + _CLAUSE, reading.sentence(first).stop)
    told = told_behind(reading, reference)
    at = told.stop or _behind_apposition(reading, reference, stop)
    at += reading.is_mark(at, ",")
    while reading.has(at, Tag.ADVERB) or reading.has(at, Tag.CLITIC):
        at += 1
    return at < stop and reading.has(at, Tag.VERB)
