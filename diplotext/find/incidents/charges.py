"""Who reports an incident, who is held to have done it, and which body said what it was."""

import attrs

from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.incidents.deeds import deed
from diplotext.find.incidents.happening import ACTING, Ground, Happening
from diplotext.lang.entry import Tag
from diplotext.model import IncidentStage, MentionForm


_NEAR = 4


def with_charge(ground: Ground, cast: Cast, found: Happening) -> Happening:
    """Add who reports or charges an incident, and whom they hold to have done it."""
    verbs = ground.syntax.reading.language.lexicon.verbs
    reporting = ground.syntax.reading.language.lexicon.reporting
    doer = found.doer or _beside(ground, cast, found)
    found = attrs.evolve(found, doer=doer)
    for group in ground.around(found.first):
        if group.negated or group.start >= found.stop or group.first == found.first:
            continue
        if is_charge(ground, group):
            return _charged(ground, cast, found, group)
        tells = group.lemma in reporting and deed(ground, group) is None
        tells = tells or group.lemma in verbs.get("observe", ())
        if tells and group.is_finite and not group.passive:
            teller = subject_key(ground, cast, group)
            found = attrs.evolve(found, told_by=teller or found.told_by)
    return _charged_next(ground, cast, _charged_by_phrase(ground, cast, found))


def is_charge(ground: Ground, group: VerbGroup) -> bool:
    """Tell whether a verb holds somebody to have done something, by itself or with a word ("machte X verantwortlich")."""
    reading = ground.syntax.reading
    verbs = reading.language.lexicon.verbs
    if group.lemma in verbs["charge"]:
        return True
    clause = ground.syntax.clause_of(group)
    if group.lemma not in verbs["charge_makes"] or clause is None:
        return False
    within = reading.words.keys[clause.first : clause.stop]
    return not verbs["charge_made"].isdisjoint(within)


def _charged_next(ground: Ground, cast: Cast, found: Happening) -> Happening:
    """Read who is blamed by the first verb of the next sentence ("... Tirana blames Iran."), where nobody is known yet."""
    number = ground.syntax.reading.sentence_of[found.first]
    group = next(iter(ground.groups.get(number + 1, ())), None)
    if found.doer is not None or group is None or not group.is_finite:
        return found
    if group.negated or not is_charge(ground, group):
        return found
    limit = ground.syntax.reading.sentence(group.first).stop
    subject = subject_key(ground, cast, group)
    other = _first_acting(cast, group.stop, limit, subject)
    charged = subject if group.passive else other
    if charged is None or cast.figures[charged].kind not in ACTING:
        return found
    stage = max(found.stage, IncidentStage.CHARACTERIZED)
    return attrs.evolve(found, doer=charged, stage=stage)


def with_judgement(ground: Ground, cast: Cast, found: Happening) -> Happening:
    """Add the body that says what an incident was, or decides what follows from it."""
    verbs = ground.syntax.reading.language.lexicon.verbs
    for group in ground.around(found.first):
        decides = group.lemma in verbs.get("decide", ()) and _is_answered(ground, found)
        judges = group.lemma in verbs.get("qualify", ()) and _may_judge(
            ground, found, group
        )
        if not (decides or judges) or group.negated or not group.is_finite:
            continue
        told = _is_told_by_body(ground, group)
        if told or _is_body(ground, group):
            stage = IncidentStage.DECIDED if decides else IncidentStage.QUALIFIED
            judge = None if told else subject_key(ground, cast, group)
            return attrs.evolve(found, judge=judge, stage=stage)
    return found


def _may_judge(ground: Ground, found: Happening, group: VerbGroup) -> bool:
    """Tell whether a verb stands before an incident, or behind the comma that ends its clause."""
    if group.first < found.first:
        return True
    subject = subject_of(ground.syntax, group)
    first = group.start if subject is None else subject.segments[0][0]
    begin = group.start if first < found.stop else min(group.start, first)
    reading = ground.syntax.reading
    begin -= reading.has(begin - 1, Tag.DETERMINER)
    own = ground.syntax.finite_within(found.stop, begin) is None
    return own and begin >= found.stop and reading.is_mark(begin - 1, ",")


def severity(ground: Ground, found: Happening) -> tuple[int, int] | None:
    """Give the word beside an incident that tells how grave it was ("a serious violation")."""
    reading = ground.syntax.reading
    words = reading.language.lexicon.verbs.get("severity", frozenset())
    begin, end = max(found.first - _BESIDE, 0), found.stop + _BESIDE
    before, behind = range(found.first - 1, begin - 1, -1), range(found.stop, end)
    for at in (*range(found.first, found.stop), *before, *behind):
        if reading.key(at) in words:
            return at, at + 1
        if reading.is_mark(at, ",;:.()"):
            break
    return None


_BESIDE = 2


def subject_key(ground: Ground, cast: Cast, group: VerbGroup) -> str | None:
    """Give whom the subject of a verb names."""
    subject = subject_of(ground.syntax, group)
    if subject is None or subject.pronoun or not subject.segments:
        return None
    head = cast.head(*subject.segments[0])
    return head[1][0] if head is not None and head[1] else None


def _charged(
    ground: Ground, cast: Cast, found: Happening, group: VerbGroup
) -> Happening:
    """Read "X accuses Y of", "Y was accused by X of": who charges and who is charged."""
    limit = ground.syntax.reading.sentence(found.first).stop
    subject = subject_key(ground, cast, group)
    other = _first_acting(cast, group.stop, limit, subject)
    accuser, charged = (other, subject) if group.passive else (subject, other)
    return attrs.evolve(
        found,
        doer=charged or found.doer,
        told_by=accuser or found.told_by,
        stage=max(found.stage, IncidentStage.CHARACTERIZED),
    )


def _charged_by_phrase(ground: Ground, cast: Cast, found: Happening) -> Happening:
    """Read "an attack blamed on Y", where the charge stands right behind the incident."""
    known = ground.marks.get(Tag.CHARGE, {})
    limit = ground.syntax.reading.sentence(found.first).stop
    for at in range(found.stop, min(found.stop + 2 * _NEAR, limit)):
        if at in known:
            head = cast.head(known[at][0], limit)
            return attrs.evolve(
                found,
                doer=head[1][0] if head is not None else found.doer,
                stage=max(found.stage, IncidentStage.CHARACTERIZED),
            )
    return found


def _first_acting(cast: Cast, first: int, limit: int, but: str | None) -> str | None:
    """Give the first of a range of words that may do something on the ground."""
    for _, keys in cast.within(first, limit):
        if keys and keys[0] != but and cast.figures[keys[0]].kind in ACTING:
            return keys[0]
    return None


def of_nation(cast: Cast, at: int) -> str | None:
    """Give whom an adjective of nationality means."""
    known = cast.at.get(at)
    is_demonym = known is not None and known[0].form is MentionForm.DEMONYM
    return known[1][0] if known is not None and is_demonym else None


def _beside(ground: Ground, cast: Cast, found: Happening) -> str | None:
    """Give who did it by the words beside the noun: an adjective of nationality, or "by" and a name."""
    reading = ground.syntax.reading
    beside = (found.first - 1, found.first - 2, found.stop)
    for at in () if found.is_by_verb else beside:
        nation = of_nation(cast, at)
        if nation is not None:
            return nation
    limit = reading.sentence(found.first).stop
    first = found.first if found.is_by_verb else found.stop
    for at in range(first, min(found.stop + _NEAR, limit)):
        part = reading.hit(at, Tag.PART)
        if part is not None and part[1].value == "by":
            head = cast.head(part[0], limit)
            acts = head is not None and cast.figures[head[1][0]].kind in ACTING
            return head[1][0] if head is not None and acts else None
    return None


def _is_body(ground: Ground, group: VerbGroup) -> bool:
    """Tell whether the subject of a verb is a body that may judge."""
    subject = subject_of(ground.syntax, group)
    known = ground.marks.get(Tag.JUDGE, {})
    return subject is not None and any(
        at in known for segment in subject.segments for at in range(*segment)
    )


def _is_told_by_body(ground: Ground, group: VerbGroup) -> bool:
    """Tell whether a body that may judge stands right behind a verb that a comma opens (", a tranché la commission")."""
    known = ground.marks.get(Tag.JUDGE, {})
    behind = range(group.stop, group.stop + _NEAR - 1)
    opened = ground.syntax.reading.is_mark(group.start - 1, ",")
    return opened and any(at in known for at in behind)


def _is_answered(ground: Ground, found: Happening) -> bool:
    """Tell whether words such as "in response to" lead to the incident, over an article at most."""
    reading, at = ground.syntax.reading, found.first
    while reading.has(at - 1, Tag.DETERMINER):
        at -= 1
    return ground.ends(at, Tag.REACTION)
