"""Subjects of languages whose verbs need none before them: behind the verb, or only in its ending."""

from diplotext.find.grammar.conjunctions import drops_subject, names_party
from diplotext.find.grammar.postposed import phrase_behind
from diplotext.find.grammar.skipped_phrases import skip_noun_phrase
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_THIRD = 3


def subject_behind(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """
    Give the subject behind a verb of speech, a pronominal verb or a passive ("dijo el ministro").

    Such verbs have no object that could be taken for it: what they say is a clause or a
    quotation, and whom they say it to stands behind a preposition.
    """
    reading = syntax.reading
    if not drops_subject(reading) or not group.is_finite or group.person != _THIRD:
        return None
    if not (_tells(reading, group) or group.reflexive or group.passive):
        return None
    phrase = phrase_behind(syntax, group.stop, reading.sentence(group.first).stop)
    if phrase is None or not names_party(reading, phrase[0]):
        return None
    if _is_judged(reading, group, phrase[0]):
        return None
    return None if _are_too_many(reading, group, phrase[0]) else Subject((phrase,))


def _tells(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether a verb is one of speech, and in the future one that has a clause ("anunciará el Gobierno", no "cerrará la embajada")."""
    known = reading.language.lexicon.reporting.get(group.lemma, ())
    records = [r for r in known if not r.tail or reading.first_of(group.stop, r.tail)]
    if group.tense not in (Tense.FUTURE, Tense.CONDITIONAL):
        return bool(records)
    return any("that" in record.frames for record in records)


def _is_judged(reading: Reading, group: VerbGroup, first: int) -> bool:
    """Tell whether a paper stands behind a verb that only judges, whose object it is then ("calificó el acuerdo de «farsa»")."""
    records = reading.language.lexicon.reporting.get(group.lemma, ())
    judges = all(
        record.frames <= {"object"} and () not in record.object_linkers
        for record in records
        if not record.parenthetical
    )
    at = reading.over(first, Tag.DETERMINER.bit)
    return bool(records) and judges and reading.begins(at, Tag.DOCUMENT.bit)


def _are_too_many(reading: Reading, group: VerbGroup, first: int) -> bool:
    """Tell whether several stand behind a verb in the singular ("enviará 200 soldados", "no enviará soldados")."""
    if group.plural is not False:
        return False
    first = reading.over(first, Tag.DETERMINER.bit)
    number = reading.numbers.get(first)
    nouns = [e for _, e in reading.tags[first] if e.tag in (Tag.GROUP, Tag.ROLE)]
    several = any("plural" in e.features for e in nouns)
    return several or (number is not None and number.value > 1)


def unexpressed(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """Give the subject that only the ending of a verb tells, if the language has such, and if it is somebody."""
    reading = syntax.reading
    before = range(group.start, group.first)
    nobody = any(reading.has(at, Tag.NEGATION, "nobody") for at in before)
    if nobody or not group.is_finite or not drops_subject(reading):
        return None
    return Subject(
        ((group.first, group.first + 1),),
        pronoun=True,
        person=group.person,
        plural=group.plural,
    )


def side(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """
    Give the place or body from which an unnamed plural speaks ("Desde el Gobierno se limitan a señalar que").

    It opens the sentence behind one of the prepositions that the pack lists, and no noun
    phrase stands between it and the verb; or it stands behind the verb ("dicen desde Moncloa").
    """
    reading = syntax.reading
    first = reading.sentence(group.first).first
    reports = group.lemma in reading.language.lexicon.reporting
    if not (reports and group.plural and drops_subject(reading)):
        return None
    behind = side_behind(syntax, group)
    if behind is not None:
        return behind
    listed = reading.language.lexicon.suffixes.get("from_sides", ())
    if reading.words.keys[first] not in listed or not names_party(reading, first + 1):
        return None
    stop = group.start - reading.is_mark(group.start - 1, ",")
    end = _behind_post(syntax, skip_noun_phrase(syntax, first + 1, stop), stop)
    return Subject(((first + 1, stop),)) if end == stop else None


def _behind_post(syntax: Syntax, at: int, stop: int) -> int:
    """Give where the phrase ends that says where a body has its seat ("desde la embajada libia [en Túnez]")."""
    reading = syntax.reading
    posts = reading.language.lexicon.suffixes.get("posts", ())
    posted = at < stop and reading.key(at) in posts
    return skip_noun_phrase(syntax, at + 1, stop) if posted else at


def side_behind(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """Give the place or body behind a plural verb from which somebody unnamed speaks ("dicen desde Moncloa")."""
    reading, at = syntax.reading, group.stop
    listed = reading.language.lexicon.suffixes.get("sides_behind", ())
    led = group.plural and reading.key(at) in listed and names_party(reading, at + 1)
    stop = reading.sentence(group.first).stop
    phrase = phrase_behind(syntax, at + 1, stop) if led else None
    return None if phrase is None else Subject((phrase,))
