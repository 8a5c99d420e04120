"""Clauses whose verb is still to come before a pause, so that no incise opens there ("a dit que X, chef de Y, avait promis")."""

from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.restrictions import restricts
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.unexpressed import subject_behind
from diplotext.find.statements.complementizers import statement_opened


_REACH = 16


def waits_for_verb(syntax: Syntax, start: int, pause: int) -> bool:
    """Tell whether a clause behind "que" has no verb before a pause ("a dit que X, chef de Y, avait promis")."""
    reading = syntax.reading
    opens = [
        at
        for at in range(start, pause)
        if statement_opened(reading, at) is not None
        and reading.quote_of[at] == reading.quote_of[pause + 1]
        and not restricts(syntax, at)
    ]
    if not opens or syntax.finite_within(opens[-1], pause) is not None:
        return False
    return (
        not drops_subject(reading)
        or _is_told(syntax, opens[-1], pause)
        or _has_several(syntax, opens[-1], pause)
    )


def _has_several(syntax: Syntax, opening: int, pause: int) -> bool:
    """Tell whether a plural opens a clause, and a verb in the plural with nobody beside it stands behind the pause ("que los cancilleres, X y Y, [sostuvieron]")."""
    reading, verb = syntax.reading, syntax.group(pause + 1)
    leads = reading.language.lexicon.suffixes.get("plural_articles", ())
    several = reading.key(opening + 1) in leads
    alone = verb is not None and verb.plural and subject_behind(syntax, verb) is None
    return bool(several and alone)


def _is_told(syntax: Syntax, opening: int, pause: int) -> bool:
    """Tell whether a clause behind a verb of speech goes on behind a pause, with no comma that ends an aside ('dijo que "hoy" ha respondido "bien"')."""
    reading = syntax.reading
    above = syntax.last_finite(reading.sentence(opening).first, opening)
    known = reading.language.lexicon.reporting
    records = () if above is None else known.get(above.lemma, ())
    verb = syntax.group(pause + 1)
    if verb is None or not any("that" in record.frames for record in records):
        return False
    reach = range(verb.stop, min(verb.stop + _REACH, len(reading.words)))
    marks = (at for at in reach if not reading.words.is_word(at))
    return not reading.is_mark(next(marks, verb.stop), ",")
