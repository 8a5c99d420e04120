"""Who leads a mechanism by what the next words say of it: "Norway will chair it", "Le Mali en assurera le commandement"."""

from bisect import bisect_left
from operator import attrgetter

from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading
from diplotext.find.representations.who_acts import subject_of_verb
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


_LEADERS = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION, ActorKind.ARMED_FORCE})
_PERSONS = frozenset({ActorKind.PERSON})
_HEADS = tag_bits(Tag.MECHANISM, Tag.MECHANISM_HEAD)
_NEAR = 4


def led_next(syntax: Syntax, cast: Cast, stop: int) -> str | None:
    """
    Give who is told to lead what a pronoun takes up, or to have its lead, before another mechanism is named.

    Args:
        syntax: The article.
        cast: Its figures.
        stop: Behind the mechanism; its sentence and the next one are read.
    """
    reading = syntax.reading
    number = min(reading.sentence_of[stop - 1] + 1, len(reading.sentences) - 1)
    last = reading.sentences[number].stop
    last = next(iter(reading.among(_HEADS, stop, last)), last)
    verbs = _verbs(syntax)
    near = (bisect_left(verbs, at, key=attrgetter("first")) for at in (stop, last))
    for group in verbs[slice(*near)]:
        by = _by_whom(syntax, cast, group, stop)
        if by is not None:
            return by
        told = not (group.passive or group.negated)
        if told and (_leads_it(syntax, group) or _has_its_lead(syntax, group)):
            who = _who_leads(syntax, cast, group)
            if who is not None:
                return who
    return None


def _who_leads(syntax: Syntax, cast: Cast, group: VerbGroup) -> str | None:
    """Give the state, the body or the named person who is the subject of a verb of leading."""
    subject = subject_of(syntax, group)
    who = subject_of_verb(syntax, cast, group, _LEADERS)
    if subject is not None and who is not None and not _is_of_officer(cast, subject):
        return who[0]
    who = subject_of_verb(syntax, cast, group, _PERSONS)
    return who[0] if who is not None and cast.figures[who[0]].name else None


def _by_whom(syntax: Syntax, cast: Cast, group: VerbGroup, stop: int) -> str | None:
    """Give by whom what a pronoun, or a verb without a subject, takes up is told to be led ("[Elle] sera dirigée par le Togo", "[Estará] dirigida por Perú")."""
    reading, subject = syntax.reading, subject_of(syntax, group)
    agent = reading.hit(group.stop, Tag.AGENT) if group.passive else None
    if agent is None or group.negated or subject is None or not subject.pronoun:
        return None
    first = subject.segments[0][0]
    single = reading.has(first, Tag.SUBJECT_PRONOUN, "singular") or (
        not subject.is_expressed and not subject.plural
    )
    near = reading.sentence_of[first] == reading.sentence_of[stop - 1] + 1
    head = cast.head(agent[0], reading.sentence(first).stop)
    known = single and near and head is not None and head[0].first - agent[0] <= 1
    return head[1][0] if known and head is not None else None


@once
def _verbs(syntax: Syntax) -> tuple[VerbGroup, ...]:
    """Give the verbs of leading and of taking a lead, in the order of where they begin."""
    lexicon = syntax.reading.language.lexicon
    verbs = {*lexicon.verbs["leads"], *lexicon.suffixes.get("takes_lead", ())}
    return tuple(sorted(syntax.groups_of(verbs), key=attrgetter("first")))


def _is_of_officer(cast: Cast, subject: Subject) -> bool:
    """Tell whether a subject names a state only as that of somebody in office ("the Kenyan general who heads it")."""
    reading = cast.reading
    words = (at for first, stop in subject.segments for at in range(first, stop))
    return any(reading.begins(at, Tag.ROLE.bit) for at in words)


def _leads_it(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb of leading has a pronoun of one thing for its object ("will chair [it]", "[le] piloteront")."""
    reading = syntax.reading
    if group.lemma not in reading.language.lexicon.verbs["leads"]:
        return False
    before = range(max(group.start - 1, 0), group.first)
    clitic = any(reading.has(at, Tag.CLITIC, "accusative") for at in before)
    clause = syntax.clause_of(group)
    at = group.stop if clause is None else clause.middle[0]
    return clitic or _is_of_one(reading, at)


def _is_of_one(reading: Reading, at: int) -> bool:
    """Tell whether a pronoun for one thing stands at a word ("it", "sie", "es", "ihn")."""
    thing = (
        ("neuter", "impersonal") if reading.language.lexicon.traits & _ORDERED else ()
    )
    subject = any(reading.has(at, Tag.SUBJECT_PRONOUN, feature) for feature in thing)
    either = bool(thing) and reading.has(at, Tag.SUBJECT_PRONOUN, "feminine")
    return subject or either or reading.has(at, Tag.STRESSED_PRONOUN, "singular")


_ORDERED = frozenset({"analytic", "verb-second"})


def _has_its_lead(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb has the lead of what was told of for its object ("en assurera [le commandement]", "asumirá [su mando]")."""
    reading, suffixes = syntax.reading, syntax.reading.language.lexicon.suffixes
    if group.lemma not in suffixes.get("takes_lead", ()):
        return False
    nouns = suffixes.get("lead_nouns", ())
    clause = syntax.clause_of(group)
    first = group.stop if clause is None else clause.middle[0]
    behind = range(first, first + _NEAR)
    noun = next((at for at in behind if reading.key(at) in nouns), None)
    if noun is None or reading.has(noun + 1, Tag.PREPOSITION, "of"):
        return False
    before = range(max(group.start - 1, 0), group.first)
    own = reading.has(noun - 1, Tag.DETERMINER, "possessive")
    own = own or _is_whose(syntax, group)
    own = own or (bool(syntax.kinds) and noun == group.stop)  # "will take command"
    own = own or (
        drops_subject(reading) and reading.has(noun - 1, Tag.DETERMINER, "definite")
    )
    return own or any(reading.has(at, Tag.CLITIC) for at in before)


def _is_whose(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a relative for whose something is stands before the subject of a verb ("dont [le Togo] assurera la direction")."""
    owning = syntax.reading.language.lexicon.suffixes.get("owning_relatives", ())
    subject = subject_of(syntax, group)
    if subject is None or not subject.is_expressed:
        return False
    return syntax.reading.key(subject.segments[0][0] - 1) in owning
