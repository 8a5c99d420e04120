"""Verbs whose future says what happens, is felt or is counted, and binds nobody."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.ranked import ranked_act
from diplotext.find.commitments.coming_members import will_be_of
from diplotext.find.commitments.set_going import is_of_forces
from diplotext.find.commitments.stationed import are_stationed
from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import BEFORE_NOUN, Tag
from diplotext.lang.inflect import Tense


def is_no_conduct(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb without a passive says what happens or is thought, not what is done."""
    suffixes = syntax.reading.language.lexicon.suffixes
    group = _enabled(syntax, group)
    several = group.reflexive and group.plural is True
    meets = several and group.lemma in suffixes.get("meets_each_other", ())
    listed = group.lemma in suffixes.get("no_conduct", ()) and not group.passive
    yields = group.reflexive and group.lemma in suffixes.get("reflexive_conduct", ())
    listed = listed and not (meets or yields)  # "se verán en Lima", "s'y plier"
    placed = group.passive and group.lemma in suffixes.get("placed", ())
    idle = (listed and not _is_done(syntax, group)) or placed
    return idle or _is_given(syntax, group)


def is_wished(syntax: Syntax, force: str, acted: VerbGroup) -> bool:
    """
    Tell whether somebody only wants or hopes to be something, or that others act on him ("quiere ser avisado").

    Args:
        syntax: The article.
        force: The force of the verb that the infinitive goes with.
        acted: The infinitive.
    """
    is_it = acted.passive or acted.lemma in syntax.auxiliaries("be")
    return is_it and force in _WISHES and not syntax.kinds


_WISHES = frozenset({"hope", "intend"})


def exclaims(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether an adjective right before a pronoun says how something is ("how important it is to act")."""
    before = group.start - 2
    if not syntax.kinds or syntax.kinds[before + 1] is not Kind.PRONOUN:
        return False
    return before > 0 and syntax.kinds[before - 1] is Kind.QUESTION


def _is_done(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether words beside such a verb make conduct of it: a tail, an object that is changed, a force that moves, a group that is joined."""
    tails = syntax.reading.phrases("conduct_tails")
    return (
        syntax.reading.first_of(group.stop, tails) is not None
        or _acts_on(syntax, group)
        or _leaves(syntax, group)
        or ranked_act(syntax, group) is not None
        or will_be_of(syntax.reading, group)
    )


def _leaves(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether soldiers, ships or observers come, go or stay, whom somebody sends ("las tropas saldrán de Tina")."""
    moves = syntax.reading.language.lexicon.suffixes.get("forces_move", ())
    if group.lemma not in moves:
        return False
    sent = are_stationed(syntax.reading, subject_of(syntax, group))
    return sent or is_of_forces(syntax, group)


def _acts_on(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb of change has an object that somebody changes ("Ecuador subirá los aranceles")."""
    reading, at = syntax.reading, group.stop
    verbs = reading.language.lexicon.suffixes.get("conduct_on", ())
    owned = any(reading.has(at, Tag.DETERMINER, f) for f in ("definite", "possessive"))
    if group.lemma not in verbs or not owned or at + 1 in reading.dates:
        return False
    subject = subject_of(syntax, group)
    if subject is None or subject.segments[0][1] > group.start:
        return False
    return names_party(reading, subject.segments[0][0])


def _is_given(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb says what somebody is given, and not whom he receives ("recibirá una pensión")."""
    reading, at = syntax.reading, group.stop
    verbs = reading.language.lexicon.suffixes.get("is_given", ())
    if group.lemma not in verbs or reading.has(at, Tag.PREPOSITION, "addressee"):
        return False
    return reading.is_one_of(at, BEFORE_NOUN) or at in reading.numbers


def _enabled(syntax: Syntax, group: VerbGroup) -> VerbGroup:
    """Give what one hopes to be able to do ("espera poder evacuar")."""
    records = syntax.reading.language.lexicon.commissives.get(group.lemma, ())
    modal = any(() in record.linkers for record in records)
    further = syntax.group(group.stop) if modal and not group.is_finite else None
    infinitive = further is not None and further.tense is Tense.INFINITIVE
    return further if further is not None and infinitive else group
