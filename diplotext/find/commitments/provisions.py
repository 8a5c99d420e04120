"""What a document provides for: "l'accord prévoit que X retire ses troupes", "... le retrait des troupes"."""

from diplotext.find.commitments.acts import noun_act
from diplotext.find.commitments.orders import asked
from diplotext.find.commitments.promise import PROVIDED, Promise
from diplotext.find.grammar.clause_stops import clause_stop
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.openers import governing, opener
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_IN_FORCE = (Tense.PRESENT, Tense.FUTURE, Tense.GERUND)


def document_force(syntax: Syntax, cue: VerbGroup | None) -> str | None:
    """Give the force of a verb by which documents provide for something; none where it is another verb."""
    if cue is None:
        return None
    forces = syntax.reading.language.lexicon.document_verbs
    subject = subject_of(syntax, cue) if cue.lemma in forces else None
    return forces.get(cue.lemma) if subject is not None else None


def is_provided(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb in the present tells what a document provides for ("prévoit que X retire ...")."""
    if group.tense is not Tense.PRESENT or syntax.kinds:
        return False
    if opener(syntax, group) is not Tag.COMPLEMENTIZER:
        return False
    above = governing(syntax, group)
    return above is not None and provides(syntax, above)


def provides(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb is one by which documents provide for something, and a document its subject."""
    if group.lemma not in syntax.reading.language.lexicon.document_verbs:
        return False
    if group.tense is Tense.GERUND:
        return _is_beside_document(syntax, group)
    subject = subject_of(syntax, group)
    return subject is not None and _is_document(syntax, subject)


def _is_beside_document(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a gerund stands right behind a document, or the adjective of one ("un accord bilatéral [prévoyant]")."""
    if syntax.kinds or syntax.clauses is not None:
        return False
    near = range(group.start - 1, max(group.start - 1 - _BESIDE, 0), -1)
    for at in near:
        if syntax.reading.begins(at, Tag.DOCUMENT.bit):
            return True
        if not syntax.reading.words.is_word(at):
            return False
    return False


_BESIDE = 2


def provided_noun(syntax: Syntax, group: VerbGroup) -> Promise | None:
    """DOCUMENT VERB NOUN OF ACTION: "l'accord prévoit le retrait des troupes du Mali"."""
    reading = syntax.reading
    if group.tense not in _IN_FORCE or not provides(syntax, group):
        return None
    leads = reading.language.lexicon.suffixes.get("before_subject_of_infinitive", ())
    at = skip_adverbs(reading, group.stop)
    at += bool(syntax.kinds) and reading.key(at) in leads  # behind "provides"
    act = noun_act(syntax, at, group)
    owner = None if act is None else asked(syntax, act[0], act)
    if act is None or (syntax.kinds and owner is None):
        return None  # "the law provides for fines"
    return Promise(
        (group.opening, group.stop),
        act,
        (group.start, clause_stop(syntax, act[0])),
        document_force(syntax, group) or "agreed",
        "undertaking",
        PROVIDED,
        group,
        owner,
        negative=group.negated,
        document=True,
    )


def _is_document(syntax: Syntax, subject: Subject) -> bool:
    reading = syntax.reading
    first, stop = subject.segments[0]
    plans = reading.language.lexicon.suffixes.get("provisions", ())
    planned = any(reading.words.keys[at] in plans for at in range(first, stop))
    return planned or len(reading.among(Tag.DOCUMENT.bit, first, stop)) > 0
