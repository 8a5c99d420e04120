"""The verbs of a pack by their forms: a verb is inflected when a word is first asked for that it may be."""

from collections.abc import Iterator, Mapping
from functools import cache

import attrs

from diplotext.lang.conjugation import LINK, PARTICIPLE, forms_of
from diplotext.lang.endings import Endings
from diplotext.lang.entry import Entry, Tag, bare_initial
from diplotext.lang.inflect import Form, Tense
from diplotext.lang.toml import Table, flag, strings, subtable, tables, text
from diplotext.text.words import fold


@attrs.frozen
class _Outline:
    """
    What can be told of the forms of a verb without inflecting it; all words are folded.

    Attributes:
        beginnings: What its forms begin with, up to the ending.
        endings: The endings that may follow.
        words: The forms that are not made so.
        participles: Its participles.
    """

    beginnings: frozenset[str]
    endings: frozenset[str]
    words: frozenset[str]
    participles: frozenset[str]


class VerbIndex:
    """
    The verbs of verbs.toml, to be asked what a word is a form of.

    A pack has several times as many verb forms as all other words together, and a text has
    few of them. So each verb is known by how its forms may begin and end, and is inflected when
    a word is asked for that begins and ends so.

    Example:
        >>> paradigm = {"infinitive": "er", "present": ["e", "es", "e", "ons", "ez", "ent"]}
        >>> rows = [{"lemma": "signer", "paradigm": "er"}]
        >>> index = VerbIndex({"paradigm": {"er": paradigm}, "verbs": rows})
        >>> [(entry.lemma, entry.value) for entry in index.entries("signons")]
        [('signer', <Tense.PRESENT: 'present'>)]

    .. versionadded:: 0.1.0
    """

    __slots__ = (
        "_accented",
        "_beginnings",
        "_inflected",
        "_longest",
        "_paradigms",
        "_rows",
        "_words",
    )

    def __init__(self, data: Table, *, accented: tuple[str, ...] = ()) -> None:
        """
        Take in the verbs, and inflect none of them.

        Args:
            data: The file: `verbs`, and `paradigm` with the tables of endings.
            accented: Folded words whose initial keeps its accent as a capital.

        Raises:
            PackError: If a verb has no paradigm, or one that does not fit it.
        """
        self._rows = {text(row, "lemma"): row for row in tables(data, "verbs")}
        self._paradigms = subtable(data, "paradigm")
        self._accented = accented
        self._inflected: dict[str, dict[str, tuple[Entry, ...]]] = {}
        self._beginnings: dict[str, list[tuple[int, str, frozenset[str]]]] = {}
        self._words: dict[str, list[tuple[int, str]]] = {}
        endings: dict[str, Endings] = {}
        outlines: dict[str, _Outline] = {}
        for number, lemma in enumerate(self._rows):
            outline = self._outline(lemma, outlines, endings)
            for beginning in outline.beginnings:
                for spelling in self._spellings(beginning):
                    place = (number, lemma, outline.endings)
                    self._beginnings.setdefault(spelling, []).append(place)
            for word in outline.words:
                for spelling in self._spellings(word):
                    self._words.setdefault(spelling, []).append((number, lemma))
        self._longest = max((e.longest for e in endings.values()), default=0)

    def entries(self, word: str) -> tuple[Entry, ...]:
        """
        Give what a word may be as a form of a verb, in the order of the verbs.

        Args:
            word: A folded word; its initial may lack the accent that it has in the pack.
        """
        verbs = set(self._words.get(word, ()))
        for at in range(max(0, len(word) - self._longest), len(word) + 1):
            for number, lemma, endings in self._beginnings.get(word[:at], ()):
                if word[at:] in endings:
                    verbs.add((number, lemma))
        found = (
            e for _, lemma in sorted(verbs) for e in self.forms(lemma).get(word, ())
        )
        return tuple(dict.fromkeys(found))

    def beginnings(self) -> Iterator[tuple[str, str]]:
        """Give what the forms of each verb begin with, or such a form, with the verb's lemma."""
        for beginning, verbs in self._beginnings.items():
            yield from ((beginning, lemma) for _, lemma, _ in verbs)
        for word, lemmas in self._words.items():
            yield from ((word, lemma) for _, lemma in lemmas)

    def forms(self, lemma: str) -> Mapping[str, tuple[Entry, ...]]:
        """
        Give all forms of a verb, folded, with what each may be.

        Raises:
            KeyError: If the pack has no such verb.
        """
        if lemma not in self._inflected:
            self._inflected[lemma] = self._inflect(lemma)
        return self._inflected[lemma]

    def _inflect(self, lemma: str) -> dict[str, tuple[Entry, ...]]:
        found: dict[str, tuple[Entry, ...]] = {}
        for form in forms_of(self._rows[lemma], self._rows, self._paradigms):
            entry = Entry(Tag.VERB, lemma, form.tense, _features(form))
            for spelling in self._spellings(fold(form.word)):
                found[spelling] = (*found.get(spelling, ()), entry)
        return found

    def _spellings(self, word: str) -> Iterator[str]:
        """Give a word, or its beginning, as the pack has it and without an accent on its initial."""
        yield word
        if word and not word[0].isascii() and word not in self._accented:
            bare = bare_initial(word)
            if bare != word:
                yield bare

    def _outline(
        self,
        lemma: str,
        outlines: dict[str, _Outline],
        endings: dict[str, Endings],
    ) -> _Outline:
        """Outline a verb, after the verb it is made of."""
        if lemma not in outlines:
            row = self._rows[lemma]
            if "base" in row:
                outlines[lemma] = self._derived(row, outlines, endings)
            else:
                outlines[lemma] = self._simple(row, endings)
        return outlines[lemma]

    def _simple(self, row: Table, endings: dict[str, Endings]) -> _Outline:
        """Outline a verb by its paradigm; what does not fit it is told of by inflecting it."""
        lemma, name = text(row, "lemma"), text(row, "paradigm")
        stems = strings(row, "stems")
        if name not in endings:
            forms_of(row, self._rows, self._paradigms)
            endings[name] = Endings.of(subtable(self._paradigms, name))
        known = endings[name]
        if not known.fits(lemma, stems):
            forms_of(row, self._rows, self._paradigms)
        stem = lemma.removesuffix(known.cut)
        roots = (stem, text(row, "weak") if "weak" in row else stem, *stems)
        beginnings, suffixes = frozenset(map(fold, roots)), known.suffixes
        if "" in beginnings:  # then the ending has the initial
            suffixes = suffixes.union(*map(self._spellings, suffixes))
        return _Outline(
            beginnings,
            suffixes,
            frozenset(map(fold, known.circumfixed(stem))),
            frozenset(map(fold, known.participles(roots))),
        )

    def _derived(
        self, row: Table, outlines: dict[str, _Outline], endings: dict[str, Endings]
    ) -> _Outline:
        """Outline a verb made of a prefix and a verb; a base that is none is told of by inflecting it."""
        lemma, base = text(row, "lemma"), text(row, "base")
        if (
            base not in self._rows
            or "base" in self._rows[base]
            or not lemma.endswith(base)
        ):
            forms_of(row, self._rows, self._paradigms)
        known = self._outline(base, outlines, endings)
        prefix = fold(lemma.removesuffix(base))
        participles = known.participles
        linked = {prefix + LINK + fold(base)}
        if not flag(row, "separable"):
            linked = set[str]()
            participles = frozenset(p.removeprefix(PARTICIPLE) for p in participles)
        participles = frozenset(prefix + p for p in participles)
        return _Outline(
            frozenset(prefix + beginning for beginning in known.beginnings),
            known.endings,
            frozenset(
                {*(prefix + word for word in known.words), *linked, *participles}
            ),
            participles,
        )


def _features(form: Form) -> frozenset[str]:
    """Give the features of a verb form; few are different, so they are shared."""
    return _shared(
        form.person, (form.plural, form.feminine), form.tense, linked=form.linked
    )


@cache
def _shared(
    person: int | None,
    marks: tuple[bool | None, bool | None],
    tense: Tense,
    *,
    linked: bool,
) -> frozenset[str]:
    plural, feminine = marks
    found: set[str] = {"linked"} if linked else set()
    if plural is not None:
        found.add("plural" if plural else "singular")
    if person is not None:
        found.add(str(person))
    if tense is Tense.PARTICIPLE:
        found.add("feminine" if feminine else "masculine")
    return frozenset(found)
