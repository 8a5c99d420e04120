"""Subjects told by a word before them: "and" behind a gift, "for" before an infinitive, a comma between verbs."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.regions import Region
from diplotext.find.analytic.verb_lists import list_head
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_pause
from diplotext.lang.entry import Tag


_PHRASE = frozenset(
    {Kind.DETERMINER, Kind.NAME, Kind.NOMINAL, Kind.NUMBER, Kind.COORDINATOR}
)


def behind_gift(syntax: Syntax, first: int, stop: int) -> tuple[int, int] | None:
    """
    Give what a coordinator joins to a clause about a gift.

    It has two objects ("gave Niger two boats and [Mali] left"), or its verb is one of giving
    ("pledged two boats and [Mali] is to pay").
    """
    at = next(
        (i for i in range(stop - 1, first, -1) if syntax.kinds[i] is Kind.COORDINATOR),
        first,
    )
    counted = any(
        syntax.kinds[i] in (Kind.NUMBER, Kind.DETERMINER)
        and syntax.kinds[i - 1] in (Kind.NAME, Kind.OBJECT)
        for i in range(first + 1, at)
    )
    given = counted or _is_given(syntax, first, at)
    return (at + 1, stop) if given and at + 1 < stop else None


def _is_given(syntax: Syntax, first: int, at: int) -> bool:
    """Tell whether counted things stand right behind a verb of giving, and a name behind "and"."""
    reading = syntax.reading
    verb = syntax.group(first - 1)
    commissives = reading.language.lexicon.commissives
    records = () if verb is None else commissives.get(verb.lemma, ())
    indefinite = reading.has(first, Tag.DETERMINER, "indefinite")
    counted = indefinite or syntax.kinds[first] is Kind.NUMBER
    named = at > first and syntax.kinds[at + 1] is Kind.NAME
    return counted and named and any(record.gives for record in records)


def subject_of_infinitive(syntax: Syntax, to: int) -> Subject | None:
    """Give the phrase between a preposition, or a verb by which one is moved to act, and "to" ("it took a year for [Mali and Chad] to agree", "got [Mali] to agree")."""
    reading, at = syntax.reading, to - 1
    first = reading.sentence(to).first
    while at > first and (syntax.kinds[at] in _PHRASE or reading.is_mark(at, ",")):
        at -= 1
    suffixes, group = reading.language.lexicon.suffixes, syntax.group(at)
    leads = suffixes.get("before_subject_of_infinitive", ())
    led = reading.words.keys[at] in leads and syntax.kinds[at] is Kind.PREPOSITION
    moving = suffixes.get("told_to", ())
    moved = group is not None and group.lemma in moving and not group.passive
    return Subject(((at + 1, to),)) if (led or moved) and at + 1 < to else None


def listed_before(syntax: Syntax, group: VerbGroup, region: Region) -> VerbGroup | None:
    """
    Give the verb that a verb behind a comma goes on from in a list ("denied the charge, accepted the offer and left").

    Args:
        syntax: The article.
        group: The verb behind the comma.
        region: The words between the two, with the comma.
    """
    head = list_head(syntax, group)
    if head is not None:
        return head
    comma = region.stop - 1
    earlier = syntax.group(region.first - 1) if region.behind_verb else None
    if earlier is None or _takes_clause(syntax, region, earlier):
        return None
    if comma != group.start - 1:
        return None
    single = not any(is_pause(syntax.reading, i) for i in range(region.first, comma))
    listed = is_pause(syntax.reading, comma) and single
    same = earlier.is_finite and earlier.tense is group.tense
    return earlier if listed and same and _goes_on(syntax, group) else None


def _takes_clause(syntax: Syntax, region: Region, earlier: VerbGroup) -> bool:
    """Tell whether the words behind a verb of speech open its clause ("said the truce"), and are no object of it ("denied the charge")."""
    stating = syntax.reading.language.lexicon.suffixes.get("never_reduced", ())
    return region.reported and earlier.lemma in stating


def _goes_on(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether "and" or a comma and a further verb of the same tense follow in the sentence."""
    stop = syntax.reading.sentence(group.first).stop
    for number in range(syntax.group_of[group.first] + 1, len(syntax.groups)):
        later = syntax.groups[number]
        if later.first >= stop:
            break
        before = later.start - 1
        joined = syntax.kinds[before] is Kind.COORDINATOR
        if joined or is_pause(syntax.reading, before):
            return later.tense is group.tense
    return False
