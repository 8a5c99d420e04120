"""Who leads a mechanism: "unter Leitung Norwegens", "under Kenyan command", "Suiza encabezará una misión"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.leads import body_of, led_by_order
from diplotext.find.bracket.leads import led_in_bracket
from diplotext.find.coreference.beside import name_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.led_before import led_before, led_by_person
from diplotext.find.coreference.meant import whom
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.lead_words import lead_behind
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mechanisms.appointed import (
    appointed,
    head_of_which,
    presides_next,
)
from diplotext.find.mechanisms.compound_leads import (
    joined_by_hyphen,
    leads_by_compound,
)
from diplotext.find.mechanisms.lead_goes import lead_goes, standing_at
from diplotext.find.mechanisms.leadership import (
    given_lead,
    holds_lead,
    led_by_pronoun,
    presiding,
)
from diplotext.find.mechanisms.led_next import led_next
from diplotext.find.mechanisms.named_leaders import (
    LEADERS,
    acting,
    leader_named,
    subject_leading,
)
from diplotext.find.mechanisms.noun_leads import noun_lead
from diplotext.find.mechanisms.own_heads import head_by_office, own_head
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import BEFORE_NOUN, Tag
from diplotext.model import ActorKind


_REACH = 30


def leader(syntax: Syntax, cast: Cast, first: int, stop: int) -> str | None:
    """Find who leads a mechanism: before its noun, behind "sous la direction de", or the subject of a verb of leading."""
    told = next(led_before(cast, first - 1, stop), None)  # "a US-led mission"
    if told is not None:
        return told.key
    by_person = led_by_person(cast, first - 1, stop)
    if by_person is not None:
        return by_person
    before = led_object(syntax, cast, first, stop) or holds_lead(syntax, cast, first)
    before = before or appointed(syntax, cast, first, stop)
    before = before or _at_its_head(syntax, cast, first)
    before = before or _led_ahead(cast, first) or _opened(syntax, cast, first, stop)
    if syntax.kinds:
        before = before or noun_lead(syntax, cast, first, stop)
    behind = before or _led_behind(syntax, cast, stop) or own_head(cast, stop)
    if behind is not None:
        return behind
    if syntax.kinds:
        body = body_of(syntax, cast, first, stop)
        return body or led_next(syntax, cast, stop)
    if syntax.clauses is None:
        return (
            led_by_pronoun(syntax, cast, stop)
            or led_next(syntax, cast, stop)
            or presides_next(cast, stop)
            or _given(syntax, cast, first, stop)
        )
    in_bracket = led_in_bracket(syntax, cast, first, stop)
    in_bracket = in_bracket or head_by_office(cast, first, stop)
    return in_bracket or led_next(syntax, cast, stop)


def _led_behind(syntax: Syntax, cast: Cast, stop: int) -> str | None:
    """Find who leads a mechanism by the words behind it in its sentence."""
    reading = syntax.reading
    end = min(reading.sentence(stop - 1).stop, stop + _REACH)
    for at in range(stop, end):
        led_by = lead_behind(reading, at)
        named = given_lead(syntax, at, end) if led_by is None else led_by
        if named is not None:
            return leader_named(cast, named, end)
        if leads_by_compound(reading, at):
            return joined_by_hyphen(cast, at + 1)
        if leads_by_adjective(reading, at, end):
            one = at + 1 + reading.has(at + 1, Tag.DETERMINER)
            return _adjectival(cast, one) or leader_named(cast, one, one + 1)
        led = presiding(cast, at, end) or head_of_which(syntax, cast, at, end)
        led = led_by_order(syntax, cast, at, end) if syntax.kinds and not led else led
        if led is not None:
            return led
        group = syntax.group(at)
        if group is not None and group.first == at and _leads_before(syntax, group):
            return _relative_subject(syntax, cast, group, stop) or leader_named(
                cast, group.stop, end
            )
    return None


def _led_ahead(cast: Cast, first: int) -> str | None:
    """Give who leads a mechanism behind words that open its sentence and a comma ("Led by Kenya, the force")."""
    reading = cast.reading
    opening = reading.sentence(first).first
    hit = reading.hit(opening, Tag.LEAD)
    pause = first - 1 - reading.has(first - 1, Tag.DETERMINER)
    apart = hit is not None and opening < pause and reading.is_mark(pause, ",")
    return leader_named(cast, hit[0], pause) if apart and hit is not None else None


def _at_its_head(syntax: Syntax, cast: Cast, first: int) -> str | None:
    """Give who stands at the head of a mechanism ("Perú estará al frente de la misión")."""
    subject = standing_at(syntax, first)
    keys = () if subject is None or not subject.is_expressed else whom(cast, subject)
    return acting(cast, keys[0]) if len(keys) == 1 else None


def _given(syntax: Syntax, cast: Cast, first: int, stop: int) -> str | None:
    """Give to whom the lead of a mechanism goes by a noun."""
    at = lead_goes(syntax, first, stop)
    return (
        None if at is None else leader_named(cast, at, syntax.reading.sentence(at).stop)
    )


def _adjectival(cast: Cast, at: int) -> str | None:
    """Give the state that an adjective at a word means."""
    values = (e.value for _, e in cast.reading.tags[at] if e.tag is Tag.DEMONYM)
    return next((key for v in values if (key := f"state:{v}") in cast.figures), None)


def _leads_before(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether the subject of a verb of leading follows it, where word order lets it ("que dirige la Suisse")."""
    leads = syntax.reading.language.lexicon.verbs.get("leads", frozenset())
    own = group.lemma in leads and group.is_finite and not syntax.kinds
    return own and not group.passive and group.closing is None


def _relative_subject(
    syntax: Syntax, cast: Cast, group: VerbGroup, stop: int
) -> str | None:
    """Give the subject that stands before a verb of leading behind the mechanism ("que le Sénégal présidera")."""
    subject = subject_of(syntax, group)
    if subject is None or not stop < subject.segments[0][0] < group.start:
        return None
    first = subject.segments[0][0]
    if syntax.reading.among(Tag.RELATIVE.bit, first, group.start):
        return None  # "la mission de l'Union africaine, que dirige X"
    keys = whom(cast, subject)
    return keys[0] if keys and cast.figures[keys[0]].kind in LEADERS else None


def leads_by_adjective(reading: Reading, at: int, stop: int) -> bool:
    """Tell whether a preposition, an adjective of nationality and a noun of leading or an office stand at a word ("unter österreichischer Leitung", "under a Ghanaian admiral")."""
    suffixes, keys = reading.language.lexicon.suffixes, reading.words.keys
    if at < 0:
        return False
    commands = keys[at] in suffixes.get("commanding", ())
    one = commands and reading.has(at + 1, Tag.DETERMINER, "indefinite")
    adjective = at + 1 + one
    if adjective + 1 >= stop or not reading.is_one_of(adjective, Tag.DEMONYM.bit):
        return False
    led = commands and reading.begins(adjective + 1, Tag.ROLE.bit)
    named = reading.key(adjective + 1) in suffixes.get("lead_nouns", ())
    return led or (named and reading.begins(at, Tag.PREPOSITION.bit))


def led_object(syntax: Syntax, cast: Cast, first: int, stop: int) -> str | None:
    """
    Give the subject of a verb of leading whose object a mechanism is ("Suiza encabezará una misión").

    Where a verb may open its clause, the subject may follow the object ("Encabezará la misión Suiza").
    """
    reading = syntax.reading
    at = _verb_before(syntax, first)
    at -= (over := _takes_over(syntax, at))
    group = syntax.group(at)
    leads = reading.language.lexicon.verbs.get("leads", frozenset())
    if group is None or group.stop != at + 1 or not (over or group.lemma in leads):
        return None
    appointed = _appointed(syntax, cast, group)
    if appointed is not None:
        return appointed
    stands = not (group.passive or group.negated)
    subject = subject_of(syntax, group) if stands else None
    if stands and (subject is None or not subject.is_expressed):
        limit = reading.sentence(first).stop
        behind = drops_subject(reading) and group.is_finite
        return (
            leader_named(cast, stop, limit)
            if behind and cast.head(stop, limit)
            else None
        )
    return None if subject is None else subject_leading(syntax, cast, group)


def _appointed(syntax: Syntax, cast: Cast, group: VerbGroup) -> str | None:
    """Give who is named between a verb of appointing and an infinitive of leading, where word order tells ("named [X] to lead the mission")."""
    to = group.start - 1
    if not syntax.kinds or syntax.kinds[to] is not Kind.TO:
        return None
    first = syntax.reading.sentence(to).first
    named = name_before(cast, first, to)
    groups = (syntax.group(at) for at in range(to - 1, first - 1, -1))
    verb = next((group for group in groups if group is not None), None)
    appoints = syntax.reading.language.lexicon.suffixes.get("appoints", ())
    if named is None or verb is None or verb.passive or verb.negated:
        return None
    return acting(cast, named[1][0]) if verb.lemma in appoints else None


def _takes_over(syntax: Syntax, at: int) -> bool:
    """Tell whether the particle of a verb of taking a lead stands at a word ("takes [over] the mission")."""
    reading, group = syntax.reading, syntax.group(at - 1)
    takes = reading.language.lexicon.phrases.get("takes_over", ())
    return group is not None and (group.lemma, reading.key(at)) in takes


def _verb_before(syntax: Syntax, first: int) -> int:
    """Step back over the determiners and adjectives of an object to its verb."""
    at = first - 1
    while syntax.group(at) is None and syntax.reading.is_one_of(at, BEFORE_NOUN):
        at -= 1
    return at


def _opened(syntax: Syntax, cast: Cast, first: int, stop: int) -> str | None:
    """Give the one state or body that opens or hosts a body, and no line between two ("Romania will open a planning cell")."""
    at = _verb_before(syntax, first)
    group = syntax.group(at)
    if group is None or group.stop != at + 1:
        return None
    reading = syntax.reading
    opens = reading.language.lexicon.suffixes.get("opens_body", ())
    lines = reading.language.lexicon.suffixes.get("line_nouns", ())
    line = any(reading.words.keys[at] in lines for at in range(first, stop))
    if group.lemma not in opens or group.passive or group.negated or line:
        return None
    subject = subject_of(syntax, group)
    keys = () if subject is None else whom(cast, subject)
    only = keys[0] if len(keys) == 1 else None
    acts = only is not None and cast.figures[only].kind in _OPENING
    return only if acts else None


_OPENING = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})
