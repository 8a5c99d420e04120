"""Who stands as the subject of a verb whose clause has fields."""

import attrs

from diplotext.find.bracket.acting import has_acting_head, is_acting, is_own
from diplotext.find.bracket.agreement import is_feminine, is_man, is_plural
from diplotext.find.bracket.antecedents import antecedent
from diplotext.find.bracket.bare_sayers import is_bare_sayer
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.consequences import is_consequence
from diplotext.find.bracket.field_phrases import (
    in_front,
    in_middle,
    is_prepositional,
    may_be_dative,
)
from diplotext.find.bracket.forms import REPORTED
from diplotext.find.bracket.noun_phrases import head_start, is_oblique
from diplotext.find.bracket.offices_taken import takes_office
from diplotext.find.bracket.surnames import is_surname
from diplotext.find.bracket.verb_words import makes_known
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_MAX_BACK = 6
_CONTRAST = 6
_SURE = ("masculine", "generic", "first")


def bracket_subject(
    syntax: Syntax, clauses: Clauses, group: VerbGroup
) -> Subject | None:
    """
    Find the subject of a verb: before it, behind it, or shared with the clause it is joined to.

    An infinitive takes the subject of the clause before it.
    """
    number = clauses.at.get(group.first)
    return None if number is None else clause_subject(syntax.reading, clauses, number)


def _counted(subject: Subject | None, clause: Clause) -> Subject | None:
    """Note whether the verb says that its subject is plural."""
    if subject is None or clause.verb is None:
        return subject
    return attrs.evolve(subject, plural=clause.verb.plural)


@once
def clause_subject(
    reading: Reading, clauses: Clauses, number: int, depth: int = 0
) -> Subject | None:
    """Give the subject of a clause by its index."""
    clause = clauses.all[number]
    if clause.is_infinitive or _shares(clause):
        earlier = _before(clauses, number) if depth <= _MAX_BACK else None
        if earlier is not None:
            return clause_subject(reading, clauses, earlier, depth + 1)
    if clause.kind is ClauseKind.MAIN:
        found = _counted(_of_main(reading, clause), clause)
        sure = found is not None and _is_nominative(reading, *found.segments[0])
        told = sure and _tells(reading, clause)
        leaves_out = is_set_against(reading, clause) and not told
        leaves_out = leaves_out or (found is None and _takes_up(reading, clause))
        goes_on = _goes_on(reading, clause) and not is_consequence(clauses, number)
        if not leaves_out and (sure or not goes_on):
            return found
        earlier = _before(clauses, number)
        if earlier is None:  # "Wenn Peru zahlt, wird der Sudan folgen"
            return None if leaves_out else found
        return clause_subject(reading, clauses, earlier, depth + 1)
    found = _counted(_behind_verb(reading, clause), clause)
    if clause.kind is ClauseKind.RELATIVE:
        before = antecedent(reading, clauses, number)
        if not _acts(reading, clause, found, before) or _is_subject(
            reading, clause, before
        ):
            return before
    return found


def _acts(
    reading: Reading, clause: Clause, found: Subject | None, before: Subject | None
) -> bool:
    """Tell whether a relative clause has a subject of its own beside its pronoun."""
    if found is None:
        return False
    if is_oblique(reading, clause.body - 1) or found.pronoun:
        return True
    if clause.verb is not None and clause.verb.plural is not None:
        plural = _is_plural(reading, found)
        if plural is not None and plural != clause.verb.plural:
            return False  # "Polen, das [Truppen] schicken will"
    first = found.segments[0][0]
    if may_be_dative(reading, first) and is_feminine(reading, found.segments[0]):
        return False  # "Polen, das [der Gruppe] beitreten will"
    if before is not None and reading.begins(first, Tag.MEASURE.bit):
        return not is_acting(
            reading, *before.segments[0]
        )  # "Staaten, die [Truppen] schicken"
    return is_acting(reading, *found.segments[0])


def _is_subject(reading: Reading, clause: Clause, before: Subject | None) -> bool:
    """
    Tell whether a relative pronoun that could be an object is the subject for all that a name stands behind it.

    By its form ("ein Text, [der] Kenia auffordert"), or since a text asks and is not asked ("eine
    Resolution, [die] Kenia auffordert").
    """
    if before is None or is_prepositional(reading, clause.first, clause.body):
        return False
    suffixes, (first, stop) = reading.language.lexicon.suffixes, before.segments[0]
    article = reading.words.keys[first]
    if reading.words.keys[clause.body - 1] in suffixes.get("subject_relatives", ()):
        feminine = article in suffixes.get("feminine_articles", ())
        return not (feminine or is_feminine(reading, (first, stop)))
    known = (
        reading.language.lexicon.reporting.get(clause.verb.lemma, ())
        if clause.verb
        else ()
    )
    asks = any("order" in record.frames for record in known)
    head = head_start(reading, first, stop)
    return asks and head < stop and reading.begins(head, Tag.DOCUMENT.bit)


def _shares(clause: Clause) -> bool:
    """Tell whether a clause is joined to the one before and leaves its subject out."""
    if not clause.conjoined or clause.verb is None:
        return False
    if clause.kind is ClauseKind.MAIN:
        # What stands in front of "und" is no part of its clause ("X, ein Sprecher, und fügte hinzu").
        return not clause.is_fronted or clause.verb.first == clause.body
    return False


def _goes_on(reading: Reading, clause: Clause) -> bool:
    """Tell whether a verb right behind a comma goes on with its subject before ("..., fügte aber hinzu")."""
    if clause.verb is None or clause.is_fronted or clause.lead != ",":
        return False
    follows = clause.middle[0]
    while follows < clause.middle[1] and reading.has(follows, Tag.REFLEXIVE):
        follows += 1
    if follows >= clause.middle[1]:
        return False
    joined = reading.has(follows, Tag.COORDINATOR)
    return joined or (not _says(reading, clause) and may_be_dative(reading, follows))


def is_set_against(reading: Reading, clause: Clause) -> bool:
    """
    Tell whether a verb right behind a comma is set against the one before, with which it shares its subject.

    A word for "but" then stands behind it, and an object at most between them ("..., wird [sie]
    aber nicht führen", "..., schließt [eine Beteiligung] jedoch aus").
    """
    if clause.verb is None or clause.is_fronted or clause.lead != ",":
        return False
    words = reading.language.lexicon.suffixes.get("contrasting", ())
    first, stop = clause.middle
    near = range(first, min(first + _CONTRAST, stop))
    at = next((i for i in near if reading.words.keys[i] in words), None)
    return at is not None and not any(
        reading.is_mark(i, ",;:") for i in range(first, at)
    )


def _takes_up(reading: Reading, clause: Clause) -> bool:
    """Tell whether a pronoun that is no subject stands right between a verb behind a comma and what it says ("..., nannte [ihn] „mutig“")."""
    at = clause.middle[0]
    behind = not clause.is_fronted and clause.lead == "," and at < clause.middle[1]
    return behind and reading.has(at, Tag.CLITIC)


def _tells(reading: Reading, clause: Clause) -> bool:
    """Tell whether a verb may say by whom the clause before it is said ("Man zahle, sagte aber Storm")."""
    if clause.verb is None or clause.verb.negated:
        return False
    if clause.act is not None:
        return makes_known(reading, clause)
    known = reading.language.lexicon.reporting.get(clause.verb.lemma, ())
    return any("quote" in record.frames for record in known)


def _says(reading: Reading, clause: Clause) -> bool:
    verb = clause.act or clause.verb
    return verb is not None and verb.lemma in reading.language.lexicon.reporting


def _is_nominative(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a phrase names somebody who acts, and is no feminine dative."""
    dative = may_be_dative(reading, first) and not is_man(reading, (first, stop))
    return is_acting(reading, first, stop) and not dative


def _before(clauses: Clauses, number: int) -> int | None:
    """Give the clause before one at its level whose subject it may share."""
    clause = clauses.all[number]
    for earlier in range(number - 1, max(-1, number - _MAX_BACK - 1), -1):
        other = clauses.all[earlier]
        if other.level != clause.level or other.verb is None:
            continue
        if clause.kind is ClauseKind.MAIN and other.kind is not ClauseKind.MAIN:
            continue
        if (
            clause.conjoined
            and _is_reported(other.verb)
            and not _is_reported(clause.verb)
        ):
            continue  # "X sagte, man sei bereit, und fügte hinzu"
        told = _is_reported(clause.verb) and not _is_reported(other.verb)
        if told and other.is_aside:
            continue  # "Man zahle, sagte X, werde aber nichts ändern"
        if (
            other.verb.tense is not Tense.INFINITIVE
            or clause.kind is not ClauseKind.MAIN
        ):
            return earlier
    return None


def _is_reported(verb: VerbGroup | None) -> bool:
    return verb is not None and verb.tense in REPORTED


def _of_main(reading: Reading, clause: Clause) -> Subject | None:
    front = in_front(reading, clause)
    behind = _behind_verb(reading, clause)
    if front is None or behind is None:
        return front or behind
    if front.pronoun:
        demonstrative = reading.has(
            front.segments[0][0], Tag.SUBJECT_PRONOUN, "demonstrative"
        )
        return behind if demonstrative else front
    if clause.verb is not None and clause.verb.plural is not None:
        fits = [_is_plural(reading, one) for one in (front, behind)]
        told = clause.verb.plural
        if fits[0] is (not told) and fits[1] is not (not told):
            return behind
        if fits[1] is (not told) and fits[0] is not (not told):
            return front
    named = _says(reading, clause) and is_bare_sayer(reading, front, behind)
    named = named or takes_office(reading, clause, front, behind)
    return behind if named or _is_surer(reading, front, behind) else front


def _behind_verb(reading: Reading, clause: Clause) -> Subject | None:
    """Give the noun phrase in the middle of a clause that may be its subject."""
    plural = None if clause.verb is None else clause.verb.plural
    return in_middle(reading, clause.middle, plural=plural)


def _is_plural(reading: Reading, subject: Subject) -> bool | None:
    """
    Tell whether a subject is plural: one of several parts that a word joins at its end is a list ("Peru, Chile und Togo").

    A comma behind the last part makes it an apposition ("Olga Reh, Ministerin und Chefin der Partei, ...").
    """
    opening, *others = subject.segments
    last = others[-1] if others else (0, 0)
    joined = any(reading.hit(at, Tag.LIST_JOINER) is not None for at in range(*last))
    listed = joined and not reading.is_mark(last[1], ",")
    return True if listed else is_plural(reading, opening)


def _is_surer(reading: Reading, front: Subject, behind: Subject) -> bool:
    """Tell whether what stands behind the verb is its subject rather than what stands before it."""
    first = behind.segments[0][0]
    if behind.pronoun:
        sure = any(reading.has(first, Tag.SUBJECT_PRONOUN, f) for f in _SURE)
        return sure or _is_done_by(reading, front, first)
    acts = has_acting_head(reading, *behind.segments[0])
    acts = acts or is_own(reading, *behind.segments[0])
    dative = may_be_dative(reading, first) and is_feminine(reading, behind.segments[0])
    if not acts or dative or is_surname(reading, *front.segments[0]):
        return False
    return not has_acting_head(reading, *front.segments[0])


def _is_done_by(reading: Reading, front: Subject, pronoun: int) -> bool:
    """Tell whether a pronoun that may be an object does what stands in front, which cannot act ("Einen Abzug schloss [sie] aus")."""
    words = front.segments[0]
    acts = has_acting_head(reading, *words) or is_own(reading, *words)
    person = reading.has(pronoun, Tag.SUBJECT_PRONOUN, "feminine")
    return person and not acts and reading.has(words[0], Tag.DETERMINER)
