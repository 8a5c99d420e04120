"""The words by which a story means the groups that it has named: the whole name, or its last word behind an article."""

from collections import Counter
from collections.abc import Iterator, Mapping

from diplotext.find.coreference.cast import Cast
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


def name_again(cast: Cast, named: Mapping[str, tuple[int, int]]) -> None:
    """Let words mean the groups that they name; a phrase that stood for one of these alone is that group."""
    places = [*_places(cast.reading, named)]
    meant: dict[str, set[str]] = {}
    for reference, key in places:
        for other in _others(cast, reference, key):
            meant.setdefault(other, set()).add(key)
    for other, keys in meant.items():
        if (
            len(keys) == 1
            and other not in named
            and not _is_other_body(cast, other, *keys)
        ):
            cast.merge(other, *keys)
    for reference, key in places:
        known = cast.at.get(reference.first)
        if known is None or known[0].stop <= reference.stop:
            for other in (*_others(cast, reference, key), key):
                cast.figures[other].leave(reference)
            _leave_body(cast, reference)
            cast.refer(reference, key)


def _leave_body(cast: Cast, reference: Reference) -> None:
    """Let a known body no more be meant by the first word of a longer name ("la Alianza de las Lagunas")."""
    known = cast.at.get(reference.first)
    if known is None or known[0].stop >= reference.stop:
        return
    for key in known[1]:
        if key.startswith("org:"):
            cast.figures[key].leave(known[0])


def _is_other_body(cast: Cast, key: str, group: str) -> bool:
    """Tell whether a figure has a name of its own, and is a body that only a noun of this group was taken for."""
    figure = cast.figures[key]
    name = (figure.name or "").casefold()
    whole = (cast.figures[group].name or "").casefold()
    body = figure.kind is ActorKind.ORGANIZATION
    return body and bool(name) and name not in whole and whole not in name


def _places(
    reading: Reading, named: Mapping[str, tuple[int, int]]
) -> Iterator[tuple[Reference, str]]:
    """Find each name, and behind an article its last word, or its head in small letters, where only one of them has it."""
    keys = reading.words.keys
    whole = {keys[first:stop]: key for key, (first, stop) in named.items()}
    lengths = sorted({len(words) for words in whole}, reverse=True)
    ends = Counter(words[-1] for words in whole)
    last = {words[-1]: key for words, key in whole.items() if ends[words[-1]] == 1}
    heads = _heads(reading, whole)
    behind = 0
    for at in reading.spelled({*(words[0] for words in whole), *last}):
        word = keys[at]
        inside = at < behind and at not in reading.numbers
        if reading.sentence_of[at] < 0 or inside:
            continue  # "los [Cedros]" within the "Grupo de los Cedros"
        here = (keys[at : at + length] for length in lengths)
        name = next((words for words in here if words in whole), None)
        if name is not None:
            behind = at + len(name)
            yield _reference(at, behind, MentionForm.NAME), whole[name]
        elif word in last and reading.has(at - 1, Tag.DETERMINER, "definite"):
            capital = reading.words.is_capitalized(at)
            if not capital and at < named[last[word]][0]:
                continue  # of another group, as this one has no name yet
            form = MentionForm.NAME if capital else MentionForm.NOMINAL
            yield _reference(at, at + 1, form), last[word]
        elif word in heads and _is_bare(reading, at) and at > named[heads[word]][0]:
            yield _reference(at, at + 1, MentionForm.NOMINAL), heads[word]


def _heads(reading: Reading, whole: Mapping[tuple[str, ...], str]) -> dict[str, str]:
    """Give the groups by the nouns that head their names, where these stand first and one name alone has each ("la Iniciativa del Istmo ... la iniciativa")."""
    if "analytic" in reading.language.lexicon.traits:
        return {}
    long = [words for words in whole if len(words) > 1]
    counted = Counter(words[0] for words in long)
    return {words[0]: whole[words] for words in long if counted[words[0]] == 1}


def _is_bare(reading: Reading, at: int) -> bool:
    """Tell whether a small noun stands alone behind a definite article."""
    led = any(
        reading.has(at - 1, Tag.DETERMINER, feature)
        for feature in ("definite", "contracted", "demonstrative")
    )
    alone = not reading.has(at + 1, Tag.PREPOSITION, "of")
    return led and alone and not reading.words.is_capitalized(at)


def _reference(first: int, stop: int, form: MentionForm) -> Reference:
    return Reference(first, stop, form, ActorKind.COALITION, rule="christened")


def _others(cast: Cast, reference: Reference, key: str) -> list[str]:
    """Give what else the words of a reference were taken for, states and known bodies aside."""
    known = cast.at.get(reference.first)
    if known is None or known[0].stop != reference.stop:
        return []
    return [k for k in known[1] if k != key and not k.startswith(("state:", "org:"))]
