"""Whom the pronoun means that is to act in a reported clause: who speaks, or the subject of what it hangs on."""

from diplotext.find.commitments.promise import Promise
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.meant import whom
from diplotext.find.coreference.pronoun_forms import fits_pronoun
from diplotext.find.grammar.openers import opener
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.mentions.reference import Reference
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag
from diplotext.model import MentionForm


def of_speaker(
    syntax: Syntax, cast: Cast, promise: Promise, said: Utterance | None
) -> tuple[str, ...]:
    """Give who speaks for the pronoun of a reported clause that fits him ("X a dit qu'il paierait")."""
    subject = promise.debtor
    if said is None or subject is None or syntax.kinds:
        return ()
    first = subject.segments[0][0]
    hit = syntax.reading.hit(first, Tag.SUBJECT_PRONOUN)
    reported = opener(syntax, promise.group) is Tag.COMPLEMENTIZER
    if syntax.clauses is not None:  # "Er könne sich das vorstellen, sagte X"
        opens = syntax.reading.words.starts[first] == said.attribution.content[0].start
        reported = opens and said.attribution.rule.startswith("incise")
    if hit is None or hit[0] - first > 1 or not reported:
        return ()
    features, count = hit[1].features, len(said.speakers)
    fits = (fits_pronoun(cast.figures[key], features, count) for key in said.speakers)
    return said.speakers if all(fits) else ()


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
    kind = cast.figures[keys[0]].kind
    reference = Reference(first, hit[0], MentionForm.PRONOUN, kind, rule="pronoun")
    for key in keys:
        cast.figures[key].add(reference)
    return keys
