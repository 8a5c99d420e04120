"""To whom a promise is made, between its verb and its act: "a promis au Mali de", "assured Peru that"."""

from diplotext.find.bracket.promised_to import promised_to
from diplotext.find.commitments.bindable import BINDABLE
from diplotext.find.commitments.binding import Binding
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.openers import governing
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_MADE = frozenset({"ready", "promise", "undertake"})
_OWN = "undertaking"
_FUTURE = "future"


def promisees(binding: Binding) -> tuple[str, ...]:
    """Give the states, bodies and persons to whom somebody promises something, by name, before what it is."""
    verb = _promising(binding)
    if verb is None:
        return ()
    reading = binding.cast.reading
    bare = "analytic" in reading.language.lexicon.traits
    at = verb.stop if bare else skip_adverbs(reading, verb.stop)  # "promis mardi à"
    first = _led(reading, at)
    if binding.syntax.clauses is not None:
        first = promised_to(binding.syntax.clauses, verb)
    stop = binding.promise.act[0]
    keys = () if first is None or first >= stop else binding.cast.joint(first, stop)
    return tuple(key for key in keys if _may_be_promised(binding, key))


def _promising(binding: Binding) -> VerbGroup | None:
    """Give the verb by which something is promised, not agreed, announced or asked for."""
    promise, lexicon = binding.promise, binding.cast.reading.language.lexicon
    if promise.kind != _OWN or promise.force not in _MADE:
        return None
    if promise.rule != _FUTURE:
        return promise.group
    above = governing(binding.syntax, promise.group)
    if above is None:
        return None
    records = lexicon.commissives.get(above.lemma, ())
    promises = any(r.force in _MADE and not (r.order or r.tail) for r in records)
    assures = above.lemma in lexicon.suffixes.get("assuring", ())
    return above if promises or assures else None


def _led(reading: Reading, at: int) -> int | None:
    """Give the word behind the preposition that leads to whom something is promised, if one does so or none need to."""
    behind = leads_to_party(reading, at)
    bare = "analytic" in reading.language.lexicon.traits
    bare = bare and not reading.has(at, Tag.COMPLEMENTIZER)
    return at if behind is None and bare else behind


def leads_to_party(reading: Reading, at: int) -> int | None:
    """Give the word behind a preposition that leads to whom something is promised or said, if one stands at a word."""
    for stop, entry in reading.tags[at]:
        if entry.tag is Tag.PREPOSITION and entry.features & _LEADING:
            return stop
    return None


_LEADING = frozenset({"towards", "addressee"})


def _may_be_promised(binding: Binding, key: str) -> bool:
    """Tell whether somebody other than who is bound is a state, a body or a person with a name."""
    figure = binding.cast.figures[key]
    named = figure.kind is ActorKind.PERSON and not figure.anonymous
    return key not in binding.debtors and (named or figure.kind in BINDABLE)
