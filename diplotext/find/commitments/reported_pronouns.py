"""Whom the pronoun means that is to act in a reported clause: who speaks, or the subject of what it hangs on."""

from diplotext.find.commitments.promise import Promise
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.coreference.pronoun_forms import fits_pronoun
from diplotext.find.grammar.openers import opener
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag
from diplotext.model import MentionForm


def of_speaker(
    syntax: Syntax, cast: Cast, promise: Promise, said: Utterance | None
) -> tuple[str, ...]:
    """Give who speaks for the pronoun of a reported clause that fits him ("X a dit qu'il paierait")."""
    subject = promise.debtor
    if said is None or subject is None:
        return ()
    first = subject.segments[0][0]
    hit = syntax.reading.hit(first, Tag.SUBJECT_PRONOUN)
    reported = opener(syntax, promise.group) is Tag.COMPLEMENTIZER
    opens = syntax.reading.words.starts[first] == said.attribution.content[0].start
    if syntax.clauses is not None:  # "Er könne sich das vorstellen, sagte X"
        reported = opens and said.attribution.rule.startswith("incise")
    if syntax.kinds:  # "left after Poland and Italy said [they] would not pay"
        reported = opens and _goes_on_at_once(syntax.reading, first, said)
    if hit is None or hit[0] - first > 1 or not reported:
        return ()
    features, count = hit[1].features, len(said.speakers)
    fits = (fits_pronoun(cast.figures[key], features, count) for key in said.speakers)
    if not all(fits):
        return ()
    if syntax.kinds:
        _mention(cast, first, hit[0], said.speakers)
    return said.speakers


def _mention(cast: Cast, first: int, stop: int, keys: tuple[str, ...]) -> None:
    """Add a pronoun to the mentions of those whom it means."""
    for key in keys:
        cast.figures[key].add(
            Reference(
                first,
                stop,
                MentionForm.PRONOUN,
                cast.figures[key].kind,
                rule="pronoun",
            )
        )


def _goes_on_at_once(reading: Reading, first: int, said: Utterance) -> bool:
    """Tell whether no more than "that" parts the first word of a clause from its cue: nobody is told it."""
    cue = said.attribution.cue
    if cue is None or cue[1] > first:
        return False
    between = range(cue[1], first)
    return all(reading.has(at, Tag.COMPLEMENTIZER) for at in between)


def of_cue(syntax: Syntax, cast: Cast, promise: Promise) -> tuple[str, ...]:
    """Give the subject of the verb a clause hangs on, where the pronoun fits it ("Peru prüft, ob es zahlt")."""
    subject = promise.debtor
    above = subject_of(syntax, promise.group)
    if subject is None or above is None or above.pronoun or above == subject:
        return ()
    first = subject.segments[0][0]
    hit = syntax.reading.hit(first, Tag.SUBJECT_PRONOUN)
    if hit is None or promise.group.first > first:
        return ()
    keys, features = whom(cast, above), hit[1].features
    fits = bool(keys) and all(
        fits_pronoun(cast.figures[key], features, len(keys)) for key in keys
    )
    if not fits:
        return ()
    _mention(cast, first, hit[0], keys)
    return keys
