"""Where the narrator takes over from what is said: a clause of his own, a comment on it."""

from diplotext.find.analytic.asides import told_aside
from diplotext.find.analytic.kinds import Kind
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.comments import is_comment_noun
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_pause
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_CLAUSE = 14
_RANKED = 5
_PHRASE = frozenset({Kind.NOMINAL, Kind.ADVERB, Kind.NUMBER})
_OPENERS = frozenset(
    {Kind.SUBORDINATOR, Kind.RELATIVE, Kind.QUESTION, Kind.THAT, Kind.TO, Kind.MARK}
)


def comments(syntax: Syntax, at: int) -> bool:
    """Tell whether a comment of the narrator ("a claim that ...") or a further attribution opens at a word."""
    reading = syntax.reading
    if reading.hit(at, Tag.REPORTING_PREPOSITION) is not None:
        return True
    if syntax.kinds[at] is not Kind.DETERMINER:
        return told_aside(syntax, at) is not None
    said = reading.hit(at + 1, Tag.REPORTING_NOUN) is not None
    return said or _sums_up(syntax, at)


def _sums_up(syntax: Syntax, at: int) -> bool:
    """
    Tell whether a noun for what was said takes it up in apposition.

    "Said it would pay, [a first step] towards peace", "..., [the boldest pledge] it has made":
    behind a definite article or a possessive a word must rank it.
    """
    reading = syntax.reading
    indefinite = reading.has(at, Tag.DETERMINER, "indefinite")
    ranks = reading.language.lexicon.suffixes.get("ranks_of_words", ())
    endings = reading.language.lexicon.suffixes.get("superlatives", ())
    ranked = False
    for index in range(at + 1, min(at + 1 + _RANKED, len(syntax.kinds))):
        key = reading.key(index)
        if is_comment_noun(reading, index):
            joined = syntax.kinds[index + 1] is Kind.COORDINATOR
            told = (indefinite or ranked) and not joined
            return told and not _parts_subject(syntax, index)
        if syntax.kinds[index] not in _PHRASE and not reading.is_mark(index, "-"):
            return False
        ranked = ranked or key in ranks or key.endswith(endings)
    return False


def _parts_subject(syntax: Syntax, at: int) -> bool:
    """Tell whether an apposition ends before the verb of the noun it is about ("said the bridge, a first [step], would open")."""
    reading = syntax.reading
    end = min(sentence_end(reading, at), at + _CLAUSE)
    pause = next((i for i in range(at, end) if is_pause(reading, i)), None)
    verb = None if pause is None else syntax.group(pause + 1)
    return verb is not None and verb.is_finite


def narrates(syntax: Syntax, at: int, cue: VerbGroup, stop: int) -> bool:
    """
    Tell whether a clause with a subject of its own goes on from that of a cue, and not from what is said.

    Its verb has the tense of the cue, which no verb of what is said has ("said it would pay, and
    Mali signed", "ruled out paying, while Mali asked for time"), or the present behind what is
    told in the past ("said it would pay, and Mali plans to"); behind an infinitive any clause is
    one ("pledged to pay, but two donors would not say how").
    """
    verb = syntax.finite_within(at, min(at + _CLAUSE, stop))
    if verb is None or verb.start == at or verb.compound:
        return False
    first = syntax.group_of[cue.first] + 1
    between = syntax.groups[first : syntax.group_of[verb.start]]
    said = [one.tense for one in between if one.is_finite]
    own = not any(syntax.kinds[i] in _OPENERS for i in range(at, verb.start))
    if own and between and _is_promised(syntax, between[0], at):
        adds = syntax.reading.has(at - 1, Tag.LIST_JOINER)  # to a condition, perhaps
        return not adds or verb.tense not in said
    if cue.tense is not Tense.PAST_HISTORIC or cue.compound:
        return False
    if verb.tense is cue.tense:
        return cue.tense not in said
    now = verb.tense is Tense.PRESENT and own
    return now and bool(said) and _OF_NOW.isdisjoint(said)


_OF_NOW = frozenset({Tense.PRESENT, Tense.FUTURE})


def _is_promised(syntax: Syntax, verb: VerbGroup, stop: int) -> bool:
    """Tell whether an infinitive is what a cue reports, and no clause hangs on it before a word."""
    promised = (
        verb.tense is Tense.INFINITIVE and syntax.kinds[verb.start - 1] is Kind.TO
    )
    return promised and all(
        syntax.kinds[i] is not Kind.THAT for i in range(verb.stop, stop)
    )
