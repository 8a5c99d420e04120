"""The noun phrase that a relative pronoun stands for, and which segments of a clause are noun phrases."""

from diplotext.find.grammar.apposed_titles import apposed_title, title_start
from diplotext.find.grammar.audiences import behind_audience
from diplotext.find.grammar.conjunctions import drops_subject, names_party, opens_clause
from diplotext.find.grammar.office_ends import ends_with_office
from diplotext.find.grammar.plural_articles import is_plural_article
from diplotext.find.grammar.regions import region_start
from diplotext.find.grammar.segments import cut_segments
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.time_phrases import time_stop
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import BEFORE_NOUN, Tag, tag_bits


def antecedent_of(syntax: Syntax, relative: int) -> Subject | None:
    """Give the noun phrase before a relative pronoun."""
    reading = syntax.reading
    stop = relative
    if reading.is_mark(stop - 1, ","):
        stop -= 1
    first = region_start(syntax, stop)
    segments = cut_segments(reading, first, stop)
    named = _named_before(reading, stop)
    if named is not None:
        return named
    for opening, end in segments[-1:]:
        source = reading.hit(opening, Tag.REPORTING_PREPOSITION)
        if source is not None and source[0] < end:
            return Subject(((source[0], end),))
    speaking = behind_audience(reading, *segments[-1]) if segments else None
    if speaking is not None:
        return Subject((speaking,))
    nominal = [
        s for s in segments if not _is_adjunct(syntax, s) and _holds_words(reading, s)
    ]
    if not nominal:
        return _governed(reading, segments[-1:]) or _acted_on(syntax, segments[-1:])
    return _told(reading, nominal[-1]) or Subject((_last_phrase(reading, nominal[-1]),))


def owner_before(syntax: Syntax, at: int) -> Subject | None:
    """Give whose something is, if a relative pronoun that tells so stands at a word ("Ghana, [whose] offer", "Togo, [dont] l'offre")."""
    owning = syntax.reading.language.lexicon.suffixes.get("owning_relatives", ())
    return antecedent_of(syntax, at) if syntax.reading.key(at) in owning else None


def agreeing(
    reading: Reading, group: VerbGroup, antecedent: Subject | None
) -> Subject | None:
    """
    Give of an antecedent the several at its end, where its head is one and the verb is of the plural.

    "leyó una carta en nombre de los países que piden P": the letter asks for nothing.
    """
    if antecedent is None or not group.plural or not drops_subject(reading):
        return antecedent
    first, stop = antecedent.segments[-1]
    single = reading.has(first, Tag.DETERMINER)
    single = single and not is_plural_article(reading, first)
    joined = any(reading.has(at, Tag.COORDINATOR) for at in range(first, stop))
    if len(antecedent.segments) > 1 or not single or joined:
        return antecedent
    several = (
        at for at in range(stop - 1, first, -1) if is_plural_article(reading, at)
    )
    return Subject(((next(several, first), stop),))


def before_relative(syntax: Syntax, group: VerbGroup) -> Subject | None:
    """
    Give the party that opens a sentence before a relative clause that a comma ends right before a verb.

    The clause may hold further verbs ("X, à qui l'on demandait si P, a répondu").
    """
    reading, comma = syntax.reading, group.start - 1
    first = reading.sentence(group.first).first
    if not reading.is_mark(comma, ","):
        return None
    for at in range(first + 1, comma):
        if syntax.group(at) is not None:
            return None
        if reading.is_mark(at, ","):
            lead = at + 1 + reading.has(at + 1, Tag.PREPOSITION)
            relative = reading.hit(at + 1, Tag.RELATIVE) or reading.hit(
                lead, Tag.RELATIVE
            )
            named = names_party(reading, first)
            return Subject(((first, at),)) if relative and named else None
    return None


def _told(reading: Reading, segment: tuple[int, int]) -> Subject | None:
    """
    Give the persons behind the last preposition of a segment but "de" ("a remis un plan aux garants, qui").

    Without a comma before the relative it is somebody new ("a répondu à un journaliste qui").
    """
    first, stop = segment
    paused = reading.is_mark(stop, ",")
    for at in range(stop - 1, first, -1):
        hit = reading.hit(at, Tag.PREPOSITION)
        if hit is None or "of" in hit[1].features:
            continue
        head = reading.over(hit[0], BEFORE_NOUN)
        if not (paused or reading.has(hit[0], Tag.DETERMINER, "indefinite")):
            return None
        told = "addressee" in hit[1].features and reading.begins(head, _PERSONS)
        return Subject(((hit[0], stop),)) if told and head < stop else None
    return None


def _governed(reading: Reading, segments: list[tuple[int, int]]) -> Subject | None:
    """Give the party behind the preposition that a segment begins with ("irritó a X, en cuya opinión")."""
    for first, stop in segments:
        hit = reading.hit(first, Tag.PREPOSITION)
        if hit is not None and hit[0] < stop and names_party(reading, hit[0]):
            return Subject(((hit[0], stop),))
    return None


def _acted_on(syntax: Syntax, segments: list[tuple[int, int]]) -> Subject | None:
    """
    Give the object behind the infinitive or the circumstance that a segment begins with ("quiere votar una ley que").

    Where verbs need a subject before them it is a party behind the infinitive.
    """
    reading = syntax.reading
    if not segments:
        return None
    first, stop = segments[0]
    verb = syntax.group(first)
    if not drops_subject(reading):
        if verb is None or verb.stop >= stop or not names_party(reading, verb.stop):
            return None
        return Subject(((verb.stop, stop),))
    if verb is not None and reading.has(verb.stop, Tag.DETERMINER):
        return Subject((_last_phrase(reading, (verb.stop, stop)),))
    found = _last_phrase(reading, (first, stop))
    return Subject((found,)) if found[0] > first else None


def _last_phrase(reading: Reading, segment: tuple[int, int]) -> tuple[int, int]:
    """
    Give the last noun phrase of a segment that no preposition governs.

    "aprobó el jueves una resolución que" has more before its object than a subject.
    """
    first, stop = segment
    if not drops_subject(reading):
        return segment
    for at in range(stop - 1, first, -1):
        if reading.has(at, Tag.DETERMINER, "indefinite") and not reading.is_one_of(
            at - 1, _GOVERNORS
        ):
            return at, stop
    return segment


_GOVERNORS = tag_bits(Tag.PREPOSITION, Tag.COORDINATOR, Tag.DETERMINER, Tag.QUALIFIER)


def _named_before(reading: Reading, stop: int) -> Subject | None:
    """Give the state or body whose name ends before a comma and a relative ("con la ayuda de X, que")."""
    if not reading.is_mark(stop, ","):
        return None
    title = apposed_title(reading, stop)
    if title is not None:
        return Subject((title,))
    for first in range(max(0, stop - _LONGEST), stop):
        for end, entry in reading.tags[first]:
            seated = entry.tag is Tag.CAPITAL and not _is_led(reading, first)
            if end == stop and (seated or entry.tag in _NAMES):
                return Subject(((_office_before(reading, first), stop),))
    return None


def _is_led(reading: Reading, at: int) -> bool:
    """Tell whether a preposition leads to a capital, which is then a place ("reçu à Athènes, qui")."""
    return reading.has(at - 1, Tag.PREPOSITION) or reading.ends(
        at - 1, Tag.PLACE_PREPOSITION
    )


def _office_before(reading: Reading, first: int) -> int:
    """Give where the office begins that a name complements ("a vu l'émissaire de l'ONU, qui"), or the name itself."""
    at = first - 1
    while reading.has(at, Tag.DETERMINER) and not reading.has(at, Tag.PREPOSITION):
        at -= 1
    if not reading.has(at, Tag.PREPOSITION, "of"):
        return first
    for begin in range(at - 1, max(0, at - _LONGEST), -1):
        hit = reading.hit(begin, Tag.ROLE)
        if hit is not None and hit[0] <= at:
            whole = all(reading.words.is_word(i) for i in range(hit[0], at))
            close = whole and hit[0] + 1 >= at
            return title_start(reading, begin) if close else first
    return first


_LONGEST = 6
_PERSONS = tag_bits(Tag.ROLE, Tag.GROUP)
_NAMES = (Tag.STATE, Tag.ORGANIZATION, Tag.SEAT)


def _holds_words(reading: Reading, segment: tuple[int, int]) -> bool:
    """Tell whether a segment is more than marks."""
    return any(
        reading.words.is_word(at) or reading.words.is_number(at)
        for at in range(*segment)
    )


def noun_phrases(
    syntax: Syntax, segments: list[tuple[int, int]]
) -> tuple[tuple[int, int], ...]:
    """
    Give the segments of a clause that are noun phrases.

    A name behind a circumstance that ends with an office belongs to that, where more follows
    ("En una cita con su homólogo, [X], el canciller") or stands before ("Petrosur, según su
    presidente, [X], pagará").
    """
    reading, aside = syntax.reading, False
    found: list[tuple[int, int]] = []
    adjuncts = [_is_adjunct(syntax, segment) for segment in segments]
    for number, segment in enumerate(segments):
        behind = zip(segments[number + 1 :], adjuncts[number + 1 :], strict=True)
        apposed = aside and _is_name(reading, segment)
        if apposed and not found:
            apposed = any(
                _is_new(reading, one) for one, adjunct in behind if not adjunct
            )
        aside = adjuncts[number] and ends_with_office(reading, segment)
        if not (adjuncts[number] or apposed) and _holds_words(reading, segment):
            found.append(segment)
    return tuple(found)


def _is_new(reading: Reading, segment: tuple[int, int]) -> bool:
    """Tell whether words name somebody, and are not only the office of who is named before them ("X, ministre de la Défense, a dit")."""
    first, _ = segment
    small = not reading.words.is_capitalized(first)
    office = small and reading.begins(first, Tag.ROLE.bit)
    return not office or reading.begins(first, Tag.CIVILITY.bit)


def _is_name(reading: Reading, segment: tuple[int, int]) -> bool:
    """Tell whether a segment is a name of several words, and no noun, or one behind a nationality ("le Samoan X")."""
    first, stop = segment
    if reading.has(first, Tag.DETERMINER) and reading.begins(
        first + 1, Tag.DEMONYM.bit
    ):
        return first + 2 < stop and reading.words.is_capitalized(first + 2)
    if stop - first == 1 or reading.begins(first, Tag.ROLE.bit):
        return False
    last = stop - 1
    while last > first and reading.words.is_glued(last):
        last -= 1  # "Gu Ha-ram"
    return all(reading.words.is_capitalized(at) for at in (first, last))


def _is_adjunct(syntax: Syntax, segment: tuple[int, int]) -> bool:
    """Tell whether a segment is no noun phrase: a phrase of time or place, a clause, a participle."""
    reading, (first, stop) = syntax.reading, segment
    if opens_clause(reading, first) or reading.hit(first, Tag.REPORTING_PREPOSITION):
        return True
    if reading.hit(first, Tag.PREPOSITION) is not None and not reading.has(
        first, Tag.DETERMINER, "indefinite"
    ):
        return True
    if _is_capital_preposition(reading, first):
        return True
    group = syntax.group(first)
    if group is not None and group.first == first:
        return True
    if first < time_stop(reading, first) >= stop:
        return True
    hit = reading.hit(first, Tag.ADVERB) or reading.hit(first, Tag.CONDITION)
    return hit is not None


def _is_capital_preposition(reading: Reading, index: int) -> bool:
    """Tell whether a bare capital stands for an accented preposition, as wires print it."""
    words = reading.words
    return words.form(index) == "A" and reading.hit(index, Tag.PREPOSITION) is None
