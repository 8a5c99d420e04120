"""Passives of speech where verbs stand in a bracket: "Ihm wird von X vorgeworfen, ... zu", "Es wurde berichtet, dass ..."."""

import attrs

from diplotext.find.bracket.acting import passive_agent
from diplotext.find.bracket.acts import following
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.content_ends import content_end
from diplotext.find.bracket.forms import is_reported
from diplotext.find.bracket.impersonal import impersonal
from diplotext.find.bracket.incises import tag
from diplotext.find.bracket.quoted_ones import told_in
from diplotext.find.bracket.speech import Cue
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import pieces_within, quoted_within
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import NOBODY, Attribution
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.lang.reporting import Reporting
from diplotext.text.span import Span


def passives(syntax: Syntax, clauses: Clauses) -> list[Attribution]:
    """
    Find what is said in the passive, by whom the clause names or by nobody.

    Args:
        syntax: The article.
        clauses: Its clauses.
    """
    found: list[Attribution] = []
    for number, clause in enumerate(clauses.all):
        for record in _records(syntax.reading, clause):
            made = _attribution(syntax, clauses, number, record)
            made = made or _incised(syntax, clauses, number, record)
            if made is not None:
                found.append(made)
                break
    return found


def _records(reading: Reading, clause: Clause) -> tuple[Reporting, ...]:
    """Give what the pack says of a verb of speech in the passive, or of one that says only that something is known."""
    verb, lexicon = clause.verb, reading.language.lexicon
    if verb is None or clause.act is not None or clause.level != NOWHERE:
        return ()
    if verb.negated or clause.kind not in _TELLING:
        return ()
    words = reading.words.keys[clause.first : clause.stop]
    if lexicon.auxiliaries.get(verb.lemma) == "become" and not verb.passive:
        known = set(lexicon.suffixes.get("becomes_known", ())) & set(words)
        return (Reporting(verb.lemma, "assertive", _KNOWN),) if known else ()
    if verb.passive and verb.lemma not in lexicon.suffixes.get("quoted", ()):
        records = lexicon.reporting.get(verb.lemma, ())
        fit = (r for r in records if r.reflexive is not True and not r.tail)
        return tuple(r for r in fit if not (r.weak or r.parenthetical))
    return _said_by_it(reading, clause)


_TELLING = (ClauseKind.MAIN, ClauseKind.RELATIVE, ClauseKind.ADVERBIAL)
_KNOWN = frozenset({"that", "whether"})


def _said_by_it(reading: Reading, clause: Clause) -> tuple[Reporting, ...]:
    """Give what the pack says of a verb of speech whose subject names nobody, if no place of origin does ("Es hieß, ...")."""
    verb, suffixes = clause.verb, reading.language.lexicon.suffixes
    if verb is None or verb.lemma not in suffixes.get("said_by_it", ()):
        return ()
    near = range(clause.words.start, clause.stop)
    its = any(reading.has(at, Tag.SUBJECT_PRONOUN, "impersonal") for at in near)
    if not its or impersonal(reading, clause) is not None:
        return ()
    return reading.language.lexicon.reporting.get(verb.lemma, ())


def _incised(
    syntax: Syntax, clauses: Clauses, number: int, record: Reporting
) -> Attribution | None:
    """Read what stands before a verb of speech that nobody is the subject of ("Man werde zahlen, hieß es")."""
    reading, clause = syntax.reading, clauses.all[number]
    if not clause.opens_with_verb or clause.verb is None or clause.verb.passive:
        return None
    near = range(clause.verb.first, clause.stop)
    its = (i for i in near if reading.has(i, Tag.SUBJECT_PRONOUN, "impersonal"))
    at = next(its, None)
    if at is None:
        return None
    source = Subject(((at, at + 1),), pronoun=True)
    cue = Cue(number, clause, record, source, (clause.verb.first, at + 1))
    found = tag(syntax, clauses, cue, reading.sentence(clause.first).first)
    return None if found is None else attrs.evolve(found, rule=NOBODY, source=None)


def _attribution(
    syntax: Syntax, clauses: Clauses, number: int, record: Reporting
) -> Attribution | None:
    reading, clause = syntax.reading, clauses.all[number]
    if told_in(reading, clause) is not None:
        return None
    agent = passive_agent(reading, clause)
    content = _clause(syntax, clauses, number, record)
    if content is None and agent is not None:
        content = _fragment(reading, clause, record)
    if content is None:
        return None
    return Attribution(
        (content,),
        quoted_within(reading, content),
        NOBODY if agent is None else "passive-agent",
        clause.lexical,
        record.lemma,
        record.act,
        agent,
        negative=record.negative,
    )


def _clause(
    syntax: Syntax, clauses: Clauses, number: int, record: Reporting
) -> Span | None:
    """Give the clause that is said: behind its conjunction, in the mood of reported speech, or an infinitive."""
    opened = following(clauses, number)
    if opened is None or opened.first > clauses.all[number].stop + 1:
        return None
    frames, first = record.frames, opened.first
    if opened.kind is ClauseKind.THAT and "that" in frames:
        first = opened.body
    elif opened.kind is ClauseKind.QUESTION:
        if not {"whether", "that"} & frames:
            return None
    elif opened.kind is ClauseKind.MAIN:
        if "that" not in frames or not _is_told(clauses, opened):
            return None
    elif opened.kind is not ClauseKind.INFINITIVE or not {"order", "bare"} & frames:
        return None
    beside = clauses.all[number].kind is ClauseKind.ADVERBIAL
    end = opened.stop if beside else content_end(syntax, clauses, opened)
    return syntax.reading.span(first, end)


def _is_told(clauses: Clauses, opened: Clause) -> bool:
    """Tell whether a main clause behind a comma is in a mood of reported speech, its subject before its verb."""
    verb = opened.verb
    told = verb is not None and (
        is_reported(clauses.forms.at[verb.first]) or verb.tense is Tense.CONDITIONAL
    )
    return told and opened.is_fronted and not opened.conjoined


def _fragment(reading: Reading, clause: Clause, record: Reporting) -> Span | None:
    """Give the quoted words by which an agent calls something ("wird von X als „...“ bezeichnet")."""
    if "object" not in record.frames:
        return None
    pieces = pieces_within(reading, reading.span(clause.words.start, clause.stop))
    return pieces[0].inner if len(pieces) == 1 else None
