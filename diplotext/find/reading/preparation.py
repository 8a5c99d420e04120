"""An article made into a reading: cut into words, quotations and sentences, and tagged, each once."""

from diplotext.find.reading.compounds import compound_entries
from diplotext.find.reading.places import opening, pieces, quote_of, sentence_of
from diplotext.find.reading.quoted_words import find_quotations
from diplotext.find.reading.reading import Reading
from diplotext.find.reading.told_then import free_told_adverbs
from diplotext.find.reading.unaccented import restored
from diplotext.lang.enclitics import hosts
from diplotext.lang.entry import Entry, Tag, bare_initial
from diplotext.lang.pack import Language
from diplotext.lang.sentences import sentences_of
from diplotext.model import Article, ParagraphRole
from diplotext.text.dates import find_dates
from diplotext.text.numbers import Number, find_numbers
from diplotext.text.periods import find_periods
from diplotext.text.sentences import Sentence
from diplotext.text.span import Span
from diplotext.text.words import Words, cut


_SPOKEN = frozenset({ParagraphRole.BODY, ParagraphRole.TABLE})
_NAMED = _SPOKEN | {
    ParagraphRole.HEADLINE,
    ParagraphRole.CROSSHEAD,
    ParagraphRole.NOTE,
}
_LONGEST = 300


def read_article(
    article: Article, language: Language, words: Words | None = None
) -> Reading:
    """
    Cut and tag an article, each once.

    Args:
        article: What a reader of formats gave.
        language: The pack to read it with.
        words: The words of its text, where it was cut before.
    """
    if words is None:
        words = cut(article.text, elided=language.elided)
    words = restored(words, language)
    body = _spoken(article)
    tags = _tags(words, language)
    quotations = find_quotations(words, body, tags, language)
    sentences = _within_reach(
        sentences_of(words, body, language, quotations=quotations)
    )
    numbers = _numbers(article, words, language)
    dates = find_dates(words, language.calendar, reference=article.date)
    periods = find_periods(
        words, language.periods, language.calendar, numbers, reference=article.date
    )
    begin, alone, end, places = _bits(tags)
    return Reading(
        article=article,
        language=language,
        words=words,
        body=body,
        sentences=sentences,
        quotations=quotations,
        pieces=(parts := pieces(quotations)),
        opening=opening(words, parts),
        tags=tags,
        sentence_of=sentence_of(words, sentences),
        quote_of=quote_of(words, quotations),
        numbers=numbers,
        dates={date.first: date for date in dates},
        periods={period.first: period for period in periods},
        begin_bits=begin,
        alone_bits=alone,
        end_bits=end,
        places=places,
        capitals=_capitals(words),
        vocabulary=frozenset(words.keys),
    )


def _numbers(article: Article, words: Words, language: Language) -> dict[int, Number]:
    """Give the numbers by their first word, but for one that says which update of a story it is."""
    tag = _tag(article)
    return {
        number.first: number
        for number in find_numbers(words, language.numbers)
        if words.starts[number.first] not in tag
    }


def _tag(article: Article) -> range:
    """Give the characters of a headline that say which update of a story it is ("UPDATE 3-"), which count nothing."""
    text, headline = article.text, article.headline or ""
    for paragraph in article.paragraphs:
        if paragraph.role is ParagraphRole.HEADLINE and headline:
            start, end = paragraph.span.start, paragraph.span.end
            return range(start, text.rfind(headline, start, end))
    return range(0)


Tags = tuple[tuple[tuple[int, Entry], ...], ...]


def _within_reach(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """
    Cut sentences that are longer than any that is written.

    Rules look as far as the ends of a sentence, so that without a limit a text that is one
    endless sentence would cost the square of its length.
    """
    return tuple(
        Sentence(first, min(first + _LONGEST, sentence.stop))
        for sentence in sentences
        for first in range(sentence.first, sentence.stop, _LONGEST)
    )


def _spoken(article: Article) -> tuple[Span, ...]:
    """Give the ranges in which somebody may speak: body paragraphs behind their dateline."""
    dateline = article.dateline.span if article.dateline else None
    found: list[Span] = []
    for paragraph in article.paragraphs:
        span = paragraph.span
        if paragraph.role not in _SPOKEN:
            continue
        if dateline is not None and span.covers(dateline):
            start = min(_behind_dash(article.text, dateline.end), span.end)
            span = Span(start, span.end)
        found.append(span)
    return tuple(found)


def _behind_dash(text: str, start: int) -> int:
    """Step over the full stop and the dash that close a dateline ("(EFE).-")."""
    stop = start
    while stop < len(text) and text[stop] in " .-\N{EN DASH}\N{EM DASH}":
        stop += 1
    return stop if stop < len(text) else start


def _behind_label(article: Article, span: Span) -> Span:
    """Leave out what stands before the headline on its line ("ANALYSIS-Mali seeks a way out")."""
    headline = article.headline or ""
    line = span.of(article.text)
    labelled = bool(headline) and line.endswith(f"-{headline}")
    return Span(span.end - len(headline), span.end) if labelled else span


def named_ranges(article: Article) -> tuple[Span, ...]:
    """Give the ranges in which names are read: what is spoken, and headline and notes besides."""
    named = [
        _behind_label(article, p.span)
        for p in article.paragraphs
        if p.role in _NAMED - _SPOKEN
    ]
    note = article.update_note
    if note is not None and note.span is not None:
        named.append(note.span)
    return tuple(sorted({*named, *_spoken(article)}))


def signatures_of(article: Article) -> frozenset[str]:
    """Give the names of byline and credits."""
    credited = (name for credit in article.credits for name in credit.names)
    return frozenset((*article.byline, *credited))


def _tags(words: Words, language: Language) -> Tags:
    lexicon = language.lexicon
    accented = lexicon.suffixes.get("accented", ())
    keys = [
        key if key[0].isascii() else _lookup_key(words, index, accented)
        for index, key in enumerate(words.keys)
    ]
    found = [*lexicon.table.by_word(keys), ()]
    if "enclitics" in lexicon.suffixes:
        for index, key in enumerate(keys):
            if not found[index] and key[0].isalpha():
                verbs = hosts(key, lexicon.table, lexicon.suffixes)
                found[index] = tuple((index + 1, entry) for entry in verbs)
    free_told_adverbs(found, keys, lexicon)
    heads = lexicon.compounds
    for index in range(len(words)) if heads else ():
        if all(entry.tag is Tag.VERB for _, entry in found[index]):
            named = compound_entries(words, index, heads)
            found[index] = (*found[index], *((index + 1, entry) for entry in named))
    return _with_whole_joiners(
        [
            _as_printed(words, index, hits)
            if any(pair[1].tag is Tag.ORGANIZATION for pair in hits)
            else hits
            for index, hits in enumerate(found)
        ]
    )


def _as_printed(
    words: Words, index: int, hits: tuple[tuple[int, Entry], ...]
) -> tuple[tuple[int, Entry], ...]:
    """Tell an acronym from the small word that is spelled the same by its capitals ("WHO said", "who said")."""
    kept = [pair for pair in hits if not _is_other_word(words, index, pair)]
    form = words.form(index)
    if len(form) > 1 and form.isupper() and not _is_among_capitals(words, index):
        acronyms = [p for p in kept if p[1].tag is Tag.ORGANIZATION and p[0] > index]
        printed = any(p[0] == index + 1 and p[1].lemma.isupper() for p in acronyms)
        longer = (p for p in kept if p[0] > index + 1 and p not in acronyms)
        kept = [*acronyms, *longer] if printed else kept
    return tuple(kept)


def _is_among_capitals(words: Words, index: int) -> bool:
    """Tell whether the word before or behind another one is printed in capitals too."""
    near = (at for at in (index - 1, index + 1) if 0 <= at < len(words))
    forms = (words.form(at) for at in near)
    return any(len(form) > 1 and form.isupper() for form in forms)


def _is_other_word(words: Words, index: int, pair: tuple[int, Entry]) -> bool:
    """Tell whether a word is printed as no short acronym is that is spelled the same ("Ani Storm" is no "ANI")."""
    stop, entry = pair
    if entry.tag is not Tag.ORGANIZATION or stop > index + 1:
        return False
    short = entry.lemma.isupper() and len(entry.lemma) <= _SHORT_ACRONYM
    return short and index < len(words) and not words.form(index).isupper()


_SHORT_ACRONYM = 4


def _with_whole_joiners(found: list[tuple[tuple[int, Entry], ...]]) -> Tags:
    """Let the last word of a joiner of several words open no clause ("le Ghana ainsi [que] le Togo")."""
    for index, hits in enumerate(found):
        for stop, entry in hits:
            if entry.tag is Tag.LIST_JOINER and stop > index + 1:
                last = stop - 1
                found[last] = tuple(p for p in found[last] if p[1].tag not in _OPENERS)
    return tuple(found)


_OPENERS = frozenset({Tag.COMPLEMENTIZER, Tag.RELATIVE})


def _capitals(words: Words) -> tuple[int, ...]:
    """Give the words that begin with a capital."""
    text = words.text
    return tuple([i for i, at in enumerate(words.starts) if text[at].isupper()])


def _bits(
    tags: Tags,
) -> tuple[
    tuple[int, ...], tuple[int, ...], tuple[int, ...], dict[int, tuple[int, ...]]
]:
    """
    Give for each word the sets of tags that begin there, that it has alone, and that end there.

    Beside them, give for each tag, by its bit, the words at which it begins.
    """
    begin, alone, end = ([0] * len(tags) for _ in range(3))
    places: dict[int, list[int]] = {tag.bit: [] for tag in Tag}
    for index, hits in enumerate(tags):
        if not hits:
            continue
        begun = single = 0
        for stop, entry in hits:
            bit = entry.tag.bit
            if not begun & bit:
                begun |= bit
                places[bit].append(index)
            if stop == index + 1:
                single |= bit
            else:
                end[stop - 1] |= bit
        begin[index] = begun
        alone[index] = single
        end[index] |= single
    indexes = {bit: tuple(found) for bit, found in places.items()}
    return tuple(begin), tuple(alone), tuple(end), indexes


def _lookup_key(words: Words, index: int, accented: tuple[str, ...]) -> str:
    """
    Give the form under which the phrase table knows a word.

    A capital may carry its accent or not, so the table has every word without it, but for
    those that the accent tells from another word.
    """
    key = words.keys[index]
    if len(key) == 1 or not words.is_capitalized(index):
        return key
    if key in accented:
        return key
    return bare_initial(key)
