"""Who stands behind a verb that orders or announces: whom it is put to, or its own subject."""

from diplotext.find.analytic.steps import over_settings
from diplotext.find.commitments.expressions import Expression
from diplotext.find.commitments.promise import Promise
from diplotext.find.commitments.put_to import asked_before, asked_behind
from diplotext.find.grammar.conjunctions import drops_subject, names_party
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.moods import is_denied
from diplotext.find.grammar.named_asides import behind_named_aside
from diplotext.find.grammar.skipped_phrases import skip_noun_phrase
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.complementizers import over_aside
from diplotext.lang.commissives import Commissive
from diplotext.lang.entry import Phrase, Tag, tag_bits
from diplotext.lang.inflect import Tense
from diplotext.model import CommitmentKind


_REACH = 16
_OFFICES = tag_bits(Tag.ROLE, Tag.CIVILITY)
_NAMES = tag_bits(Tag.STATE, Tag.ORGANIZATION)


def told(syntax: Syntax, at: int) -> tuple[int, int]:
    """Give whom an order is put to, with the preposition, behind when and where it is given; else nothing."""
    first = _to_addressee(syntax, at)
    return first, told_stop(syntax, first)


def _to_addressee(syntax: Syntax, at: int) -> int:
    """Step over when and where an order is given, asides too, to whom it is put to ("ordenó ayer, en Oslo, a X")."""
    reading = syntax.reading
    limit = min(at + _REACH, len(reading.words))
    while at < limit and not reading.has(at, Tag.PREPOSITION, "addressee"):
        behind = skip_adverbs(reading, at)
        if reading.is_mark(at, ","):
            closed = (i + 1 for i in range(at + 1, limit) if reading.is_mark(i, ","))
            behind = next(closed, at)
        elif reading.has(at, Tag.PREPOSITION, "setting"):
            behind = skip_noun_phrase(syntax, at + 1, limit)
        if behind == at:
            break
        at = behind
    return at


def before_clause(syntax: Syntax, at: int, leads: tuple[Phrase, ...]) -> int:
    """
    Step over adverbs and asides behind an expression, and over when and where it is said before what leads to its clause ("demanded [on Sunday] that").

    Args:
        syntax: The article.
        at: Behind the expression.
        leads: What leads to its clause.
    """
    reading = syntax.reading
    at = over_aside(reading, skip_adverbs(reading, at))
    set_there = reading.has(at, Tag.PREPOSITION, "setting")  # not "of Kenya that"
    if not (syntax.kinds and set_there) or reading.first_of(at, leads) is not None:
        return at
    later = over_settings(syntax, at, reading.sentence(at).stop)
    return at if reading.first_of(later, leads) is None else later


def told_stop(syntax: Syntax, at: int) -> int:
    """Step over whom an order is put to, where a preposition leads to it ("pide a X que")."""
    reading = syntax.reading
    of = _asks_of(syntax, at)
    if not of and not reading.has(at, Tag.PREPOSITION, "addressee"):
        return at
    limit = min(at + _REACH, len(reading.words))
    behind = skip_noun_phrase(syntax, at + 1, limit)
    while behind < limit and reading.has(behind, Tag.COORDINATOR):
        again = reading.has(behind + 1, Tag.PREPOSITION, "addressee")
        behind = skip_noun_phrase(syntax, behind + 1 + again, limit)
    aside = not syntax.kinds and syntax.clauses is None
    return behind_named_aside(reading, behind, limit) if aside else behind


def _asks_of(syntax: Syntax, at: int) -> bool:
    """Tell whether "de" leads to somebody of whom a clause is asked ("exige des rebelles qu'ils partent")."""
    reading = syntax.reading
    verbs = reading.language.lexicon.suffixes.get("asks_of", ())
    verb = syntax.group(at - 1)
    of = reading.has(at, Tag.PREPOSITION, "of")
    return of and verb is not None and verb.lemma in verbs


def asks_anybody(reading: Reading, group: VerbGroup) -> bool:
    """
    Tell whether a verb may ask for an act without saying of whom ("demande d'y inclure deux banques").

    Nor does a pronoun before it say so ("nous demande"), or a verb of being told ("s'est vu demander").
    """
    verbs = reading.language.lexicon.suffixes.get("asks_anybody", ())
    told = group.tense is Tense.INFINITIVE or group.passive
    of_one = reading.among(Tag.CLITIC.bit, group.start, group.first)
    return group.lemma in verbs and not (told or of_one)


def is_withheld(record: Commissive, group: VerbGroup) -> bool:
    """Tell whether somebody is not permitted something, which binds who does not permit it ("n'autorisera pas X à")."""
    return group.negated and record.kind == CommitmentKind.POSSIBILITY


def asks_of_one(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether a verb asks for something only where it says of whom ("attend de la Géorgie que")."""
    verbs = reading.language.lexicon.suffixes.get("asks_of_one", ())
    return group.lemma in verbs


def is_put_to(reading: Reading, at: int) -> bool:
    """Tell whether words behind a verb may say whom an order is put to: no other preposition leads to them."""
    if "analytic" in reading.language.lexicon.traits:
        return True
    entries = [e for _, e in reading.tags[at] if e.tag is Tag.PREPOSITION]
    put = any(e.features & {"addressee", "of"} for e in entries)
    return put or not entries or reading.has(at, Tag.DETERMINER)


def addressed(reading: Reading, between: tuple[int, int]) -> Subject:
    """Give whom an order is put to, without the preposition that leads to them."""
    first, stop = between
    to = reading.has(first, Tag.PREPOSITION, "addressee")
    led = (to or reading.has(first, Tag.PREPOSITION, "of")) and first + 1 < stop
    both = not led and reading.has(first - 1, Tag.DETERMINER, "pronominal")
    return asked_behind(reading, (first + led - both, stop))


def concerned(reading: Reading, between: tuple[int, int]) -> Subject | None:
    """Give whom an impersonal expression speaks of ("il n'est pas question pour X de")."""
    leads = reading.language.lexicon.suffixes.get("concerning", ())
    first, stop = between
    led = reading.key(first) in leads and first + 1 < stop
    return Subject(((first + 1, stop),)) if led else None


def names_subject(reading: Reading, at: int) -> bool:
    """Tell whether a noun phrase behind a verb is its subject: somebody in office, a state, a body; no bare people to be sent ("ofreció médicos")."""
    sent = reading.language.lexicon.suffixes.get("people_sent", ())
    if not drops_subject(reading) or reading.key(at) in sent:
        return False
    at = reading.over(at, Tag.DETERMINER.bit)
    named = reading.begins(at, _NAMES) and reading.words.is_capitalized(at)
    return named or reading.begins(at, _OFFICES)


def asked(syntax: Syntax, at: int, act: tuple[int, int]) -> Subject | None:
    """
    Give who is to do what a noun names: whom the demand is put to, or whose act it is.

    "Exigió a X la retirada", "exigió la retirada rusa".

    Args:
        syntax: The article.
        at: First word behind the verb.
        act: The words of the act.
    """
    reading = syntax.reading
    stop = told_stop(syntax, at)
    if at < stop <= act[0]:
        return addressed(reading, (at, stop))
    for index in range(*act):
        hit = reading.hit(index, Tag.DEMONYM) or reading.hit(index, Tag.STATE)
        if hit is not None and _may_act(reading, index):
            return Subject(((index, hit[0]),))
    return None


def _may_act(reading: Reading, index: int) -> bool:
    """Tell whether a name within an act may be who is to do it, and not where or for whom it is done."""
    at = index - 1
    at -= reading.has(at, Tag.DETERMINER) and not reading.has(at, Tag.PREPOSITION)
    if not reading.has(at, Tag.PREPOSITION):
        return True
    granted = reading.language.lexicon.verbs["granted"]
    to = reading.has(at, Tag.PREPOSITION, "addressee")
    asks = to and reading.words.keys[at - 1] not in granted
    return asks or reading.has(at, Tag.PREPOSITION, "of")


def is_unasked(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether somebody denies that he asks for an act, where word order tells ("denied having asked X to leave")."""
    asks = promise.kind == CommitmentKind.REQUIREMENT and bool(syntax.kinds)
    return asks and is_denied(syntax, promise.group)


def asks_nobody(
    reading: Reading, expression: Expression, between: tuple[int, int] | None
) -> bool:
    """Tell whether nobody is asked to act ("asks [no one] to leave")."""
    nobody = reading.language.lexicon.suffixes.get("nobody", ())
    if between is None or not expression.record.order:
        return False
    return reading.key(between[0]) in nobody


def calls_for_thing(
    syntax: Syntax, expression: Expression, between: tuple[int, int] | None
) -> bool:
    """Tell whether what stands behind a preposition of asking acts no more than a thing does ("called for [talks] to end it")."""
    reading, record = syntax.reading, expression.record
    leads = reading.language.lexicon.suffixes.get("before_subject_of_infinitive", ())
    led = record.order and reading.key(expression.stop - 1) in leads
    if between is None or not (syntax.kinds and led):
        return False
    return not names_party(reading, between[0])


def only_foretells(
    syntax: Syntax,
    expression: Expression,
    between: tuple[int, int] | None,
    acted: VerbGroup,
) -> bool:
    """
    Tell whether a verb of belief says what somebody else will do, and does not ask it of him.

    "Expects Togo [to leave]" asks; "expects [the talks] to resume", "expects Togo to [win]",
    "expects [its troops] to leave" and "[analysts] expect Togo to leave" foretell.
    """
    reading = syntax.reading
    suffixes = reading.language.lexicon.suffixes
    if not expression.record.order or between is None:
        return False
    if expression.group.lemma not in suffixes.get("beliefs", ()):
        return False
    own = reading.has(between[0], Tag.DETERMINER, "possessive")
    own = own and not reading.begins(between[0] + 1, Tag.MEMBER_UNIT.bit)
    idle = acted.passive or acted.lemma in suffixes.get("no_conduct", ())
    sides = suffixes.get("sides", ())
    party = names_party(reading, between[0]) or reading.key(between[1] - 1) in sides
    return idle or own or not party or not _demands(syntax, expression.group)


def _demands(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether the subject of a verb is a pronoun, or the name of a state or a body, which can ask for something."""
    subject = subject_of(syntax, group)
    if subject is None:
        return False
    first = subject.segments[0][0]
    first += syntax.reading.has(first, Tag.DETERMINER)
    return subject.pronoun or syntax.reading.begins(first, _NAMES | Tag.DEMONYM.bit)


def lets_others(reading: Reading, record: Commissive, after: int) -> bool:
    """Tell whether who promises answers for what others are to do ("dispuesta a que sus policías trabajen")."""
    own = record.kind not in _OTHERS and not (record.order or record.impersonal)
    led = reading.has(after - 2, Tag.PREPOSITION, "addressee")
    return own and led and drops_subject(reading)


_OTHERS = frozenset({"requirement", "non_commitment", "possibility"})


def asked_of(
    syntax: Syntax, expression: Expression, verb: VerbGroup, debtor: Subject | None
) -> Subject | None:
    """Give of whom a clause is asked: neither who asks nor what is to be done, but whom a pronoun may mean ("le pidió que")."""
    asks_self = debtor is not None and debtor.segments[0][0] < expression.stop
    if verb.passive:
        return None
    unnamed = asks_self or debtor is None or not debtor.is_expressed
    put = asked_before(syntax.reading, expression.group) if unnamed else None
    return put or (None if asks_self else debtor)
