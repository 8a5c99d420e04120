"""Who is told to be among the first, or the last, to come to a group: "Japan was the first to sign", "los primeros en unirse"."""

from collections.abc import Iterator

from diplotext.find.coalitions.belonging import is_bare, likewise
from diplotext.find.coalitions.belonging_verbs import says
from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import coalition_at, spoken_of
from diplotext.find.coreference.member_lists import Found, found_as
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.inflect import Tense


_NEAR = 4
_MEANINGS = ("joins", "founds", "signs_up", "endorses")


def early_members(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find those who were "the first to sign", "among the last to join the pact", and who followed them."""
    firsts = syntax.reading.language.lexicon.suffixes.get("firsts", ())
    be = syntax.auxiliaries("be")
    for at in syntax.reading.spelled(firsts):
        verb = syntax.last_finite(syntax.reading.sentence(at).first, at)
        act = _coming(syntax, at + 1)
        if act is None or verb is None or verb.lemma not in be:
            continue
        key = _group(syntax, cast, act) if is_factual(syntax, verb) else None
        if key is not None:
            listed = (*members_before(syntax, cast, verb), *likewise(cast, act.stop))
            yield from found_as("early-member", key, listed)


def _coming(syntax: Syntax, at: int) -> VerbGroup | None:
    """Give the infinitive of joining or signing that stands a word or two behind."""
    verb = next(syntax.verbs_within(at, at + _NEAR), None)
    if verb is None or verb.tense is not Tense.INFINITIVE:
        return None
    return says(syntax, verb, *_MEANINGS)


def _group(syntax: Syntax, cast: Cast, act: VerbGroup) -> str | None:
    """Give the group that an act names behind it, or that it means without a name."""
    stop = syntax.reading.sentence(act.start).stop
    thing = coalition_at(cast, act.stop, stop)
    if thing is not None:
        return thing[0]
    return spoken_of(cast, act.start) if is_bare(syntax, cast, act, stop) else None
