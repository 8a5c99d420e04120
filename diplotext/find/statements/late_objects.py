"""Objects behind where, when or to whom something is said: "dénonce dans un message « X »", "exige de Riga une « réponse »"."""

from diplotext.find.grammar.action_nouns import names_action
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import drops_subject, names_party
from diplotext.find.grammar.given_to import over_given
from diplotext.find.grammar.skipped_phrases import skip_noun_phrase
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.cues import CueMatch
from diplotext.lang.entry import Tag


def behind_circumstance(syntax: Syntax, cue: CueMatch, at: int) -> int | None:
    """
    Give the quotation behind where or to whom something is said ("dénonce dans un message « X »").

    Behind a verb that names acts it may be the act ("a annoncé dans un message son retrait").
    """
    reading = syntax.reading
    preposition = reading.hit(at, Tag.PREPOSITION)
    of = reading.has(at, Tag.PREPOSITION, "of") and not asked_of(reading, cue, at)
    if preposition is None or of:
        return None
    limit = sentence_end(reading, at)
    told = "addressee" in preposition[1].features
    over = over_given if told else skip_noun_phrase
    behind = over(syntax, preposition[0], limit)
    if not (syntax.kinds or drops_subject(reading)) and _opens_object(reading, behind):
        return behind
    if _counts_given(reading, cue, behind):
        return behind
    lead = behind + reading.has(behind, Tag.DETERMINER)
    quoted = lead < limit and piece_at(reading, lead) is not None
    act = lead > behind and cue.record.names_act and names_action(reading, lead)
    return behind if quoted or act else None


def _counts_given(reading: Reading, cue: CueMatch, at: int) -> bool:
    """Tell whether a number opens what a verb promises behind whom it is promised to ("a promis au Bénin [200] tentes")."""
    counted = at in reading.numbers and at not in reading.dates
    return counted and cue.record.names_act and cue.record.act == "commissive"


def asked_of(reading: Reading, cue: CueMatch, at: int) -> bool:
    """Tell whether a verb of asking leads to somebody at a word ("exige [du Pérou] une réponse")."""
    asks = cue.group.lemma in reading.language.lexicon.suffixes.get("asks_of", ())
    hit = reading.hit(at, Tag.PREPOSITION)
    if hit is None or drops_subject(reading) or "of" not in hit[1].features:
        return False
    return asks and names_party(reading, hit[0])


def _opens_object(reading: Reading, at: int) -> bool:
    """Tell whether an article that is no preposition opens the object behind a circumstance ("exige de Riga [une] réponse « claire »")."""
    return reading.has(at, Tag.DETERMINER) and not reading.has(at, Tag.PREPOSITION)
