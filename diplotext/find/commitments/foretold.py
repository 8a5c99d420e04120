"""What is foretold, believed or told in hindsight, and so promised by nobody."""

from diplotext.find.analytic.regions import region_before
from diplotext.find.grammar.openers import governing, opener
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def is_foretold(syntax: Syntax, group: VerbGroup) -> bool:
    """
    Tell whether a clause is what somebody believes, doubts or foretells of another.

    So it is below such a verb, before one that closes the sentence ("..., investors fear"),
    and where the sentence speaks of a contest.
    """
    if speaks_of_contest(syntax.reading, group.first):
        return True
    number = syntax.group_of[group.first] + 1
    later = _next_finite(syntax, number)
    if later is not None and _closes(syntax, group, later):
        return True
    group = _carrier(syntax, group)
    if syntax.kinds and _is_felt(syntax, group):
        return True
    if opener(syntax, group) is not Tag.COMPLEMENTIZER:
        return False
    above = governing(syntax, group)
    believed = above is not None and is_belief(syntax.reading, above)
    return believed or _is_held(syntax.reading, group)


def _next_finite(syntax: Syntax, number: int) -> VerbGroup | None:
    """Give the verb that follows, over the infinitive of a future where one needs it ("will [leave]")."""
    for later in syntax.groups[number : number + 2]:
        if not syntax.kinds or later.tense is not Tense.INFINITIVE:
            return later
    return None


def _is_felt(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a clause without its conjunction stands behind an adjective of belief ("was sure [Togo would pay]")."""
    region = region_before(syntax, group.start)
    adjective = syntax.reading.over(region.first, Tag.ADVERB.bit, group.start)
    own = region.behind_verb and adjective + 1 < group.start
    return own and is_held_belief(syntax.reading, adjective + 1)


def _carrier(syntax: Syntax, group: VerbGroup) -> VerbGroup:
    """Give the auxiliary of the future that carries an infinitive ("will accept"), or the verb itself."""
    number = syntax.group_of[group.first]
    if group.tense is not Tense.INFINITIVE or number == 0:
        return group
    before = syntax.groups[number - 1]
    role = syntax.reading.language.lexicon.auxiliaries.get(before.lemma)
    return before if role == "go" and before.stop == group.start else group


def is_belief(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether a verb is one of belief, doubt, fear or prediction, and no "believes to know"."""
    suffixes = reading.language.lexicon.suffixes
    knows = suffixes.get("knowing", ())
    known = group.stop < len(reading.words) and reading.words.keys[group.stop] in knows
    return group.lemma in suffixes.get("beliefs", ()) and not known


def _is_held(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether the word that opens the clause of a verb stands behind one of belief."""
    first = reading.sentence(group.first).first
    opening = range(group.first - 1, first - 1, -1)
    opener = next((at for at in opening if reading.has(at, Tag.COMPLEMENTIZER)), first)
    return is_held_belief(reading, opener)


def is_held_belief(reading: Reading, opener: int) -> bool:
    """Tell whether a word that opens a clause stands behind a noun or an adjective of belief ("voiced hope [that]", "expresó su esperanza de [que]")."""
    at = opener - 1
    if reading.has(at, Tag.PREPOSITION) or reading.is_mark(at, ","):
        at -= 1
    known = reading.language.lexicon.suffixes.get("held_beliefs", ())
    few = reading.language.lexicon.suffixes.get("few_of", ())
    denied = reading.begins(at - 1, _DENIED)  # "left no doubt that" assures
    denied = denied or reading.key(at - 1) in few
    return reading.key(at) in known and not denied


_DENIED = Tag.NEGATION.bit | Tag.ABSENCE.bit


def speaks_of_contest(reading: Reading, at: int) -> bool:
    """Tell whether a sentence has words of sports."""
    phrases = reading.language.lexicon.suffixes.get("contests", ())
    sentence = reading.sentence(at)
    words = " ".join(("", *reading.words.keys[sentence.first : sentence.stop], ""))
    return any(f" {phrase} " in words for phrase in phrases)


def is_hindsight(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a conditional tells what came later or was the habit, not what is to be done."""
    if group.tense is not Tense.CONDITIONAL:
        return False
    words = syntax.reading.language.lexicon.suffixes.get("hindsight", ())
    first = syntax.reading.sentence(group.first).first
    stop = group.stop + 1
    return any(key in words for key in syntax.reading.words.keys[first:stop])


def _closes(syntax: Syntax, group: VerbGroup, later: VerbGroup) -> bool:
    """Tell whether a verb of belief closes the sentence behind a comma ("..., craignent les marchés")."""
    reading = syntax.reading
    sentence = reading.sentence(group.first)
    if not (later.first < sentence.stop and later.is_finite):
        return False
    if not is_belief(reading, later):
        return False
    opening = range(group.stop, later.start)
    commas = [at for at in opening if reading.is_mark(at, ",")]
    near = bool(commas) and later.start - commas[-1] <= _NEAR
    if near and reading.has(commas[-1] + 1, Tag.COORDINATOR):
        return False  # "Mali will pay, and it hopes others will"
    return near and not any(
        reading.has(at, Tag.COMPLEMENTIZER) for at in range(later.start, sentence.stop)
    )


_NEAR = 4


def is_question(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a pronoun glued to a verb asks whether something will be done ("Riga paiera-t-elle ?")."""
    last = syntax.reading.sentence(group.first).stop - 1
    return group.pronoun is not None and syntax.reading.is_mark(last, "?")
