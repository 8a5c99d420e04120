"""Acts whose object is nothing, so that they are refused: "will sign nothing", "will send no troops"."""

from diplotext.find.commitments.promise import OWN_ACTS, Promise, disowned
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup


_FUTURE = "future"
_NEAR = 5


def of_nothing(syntax: Syntax, promise: Promise) -> Promise:
    """
    Let an act whose object is nothing be refused ("will sign [nothing]", "will send [no] troops").

    Whoever promises to send none abstains, and whoever spares no effort gives all.

    Args:
        syntax: The article.
        promise: What the rules read.
    """
    acted, (first, stop) = syntax.group(promise.act[0]), promise.act
    behind = first if acted is None else acted.stop
    nothing = syntax.reading.language.lexicon.suffixes.get("nothing", ())
    named = syntax.reading.key(behind) in nothing and behind < stop
    none = named or syntax.reading.key(stop - 1) in nothing
    arranged = promise.rule == _FUTURE or promise.kind == "announcement"
    if acted is not None and arranged:
        none = none or takes_none(syntax, acted, stop)
    own = promise.kind in OWN_ACTS and not promise.negative
    return disowned(promise) if none and own else promise


def takes_none(syntax: Syntax, acted: VerbGroup, stop: int) -> bool:
    """Tell whether the object of a verb begins with a determiner that denies it, and the verb spares nothing."""
    reading, suffixes = syntax.reading, syntax.reading.language.lexicon.suffixes
    at = acted.stop
    if at >= stop or reading.key(at) not in suffixes.get("none_of", ()):
        return False
    spares = acted.lemma in suffixes.get("sparing", ())
    measured = reading.key(at + 1) in suffixes.get("measured_no", ())
    more = reading.key(at + 2) in suffixes.get("than", ())
    given = suffixes.get("given_in_full", ())
    full = any(reading.words.keys[i] in given for i in range(at, min(at + _NEAR, stop)))
    return not (spares or measured or more or full)
