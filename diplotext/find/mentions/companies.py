"""Names that are a company's by what they end in: "Varma Shipping Ltd.", "Tor S.A."."""

from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading, inside
from diplotext.lang.companies import company_endings, forms_in_capitals, legal_forms
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MentionForm


def is_company(reading: Reading, first: int, stop: int) -> bool:
    """
    Tell whether the words of a name end in what companies' names end in, or have it right behind.

    Args:
        reading: The article.
        first: The first word of the name.
        stop: Behind its last word.
    """
    last = stop - reading.is_mark(stop - 1, ".")  # "Varma Ltd."
    behind = stop + reading.is_mark(stop, ",")  # "Varma, Inc."
    ends = (_form_stop(reading, at) for at in (*range(first + 1, last), behind))
    return any(end is not None and end >= last for end in ends)


def find_companies(
    reading: Reading, ranges: list[range], taken: frozenset[int]
) -> tuple[Reference, ...]:
    """
    Find the names that end in a legal form, where nouns have capitals as names have ("die Gora Stahl GmbH").

    Args:
        reading: The article.
        ranges: Where to look, as ranges of word indexes.
        taken: Words that belong to other names.
    """
    if "capital-nouns" not in reading.language.lexicon.traits:
        return ()
    found: list[Reference] = []
    for at in (i for r in ranges for i in inside(reading.capitals, r)):
        stop = _form_stop(reading, at)
        before = found[-1].stop if found else 0
        if stop is None or at < before or _is_joined(reading, stop):
            continue
        first = _name_start(reading, at, before)
        if first < at and taken.isdisjoint(range(first, stop)):
            found.append(company(reading, first, over_form(reading, stop)))
    return tuple(found)


def _is_joined(reading: Reading, at: int) -> bool:
    """Tell whether a hyphen joins a form to another noun ("die GmbH[-Reform]")."""
    return reading.is_mark(at, "-") and reading.words.is_glued(at)


def _name_start(reading: Reading, form: int, limit: int) -> int:
    """Give the first word of a name before its legal form, the noun for a company before it left out ("der Konzern [Gora Stahl AG]")."""
    words, first = reading.words, form
    opens = max(limit, reading.sentence(form).first)
    while first > opens and not reading.has(first - 1, Tag.DETERMINER):
        joined = reading.is_mark(first - 1, "&")
        name = words.is_capitalized(first - 1) and words.is_word(first - 1)
        if not (joined or name):
            break
        first -= 1
    while first < form - 1 and reading.is_one_of(first, _NOUNS):
        first += 1
    return first if words.is_word(first) else form  # "GmbH [& Co.]"


_NOUNS = tag_bits(Tag.GROUP, Tag.ROLE)


def over_form(reading: Reading, stop: int) -> int:
    """Step over the points and letters of a legal form of which a name has the first letter ("Hafnia S[.A.]")."""
    end = _form_stop(reading, stop - 1)
    if end is None or end <= stop:
        return stop
    return end + reading.is_mark(end, ".")


def _form_stop(reading: Reading, at: int) -> int | None:
    """Give where an ending of companies' names ends that stands at a word."""
    words = reading.words
    if not 0 <= at < len(words) or not words.is_word(at):
        return None
    known = company_endings().get(words.keys[at], ())
    return reading.first_of(at, known) if known and _is_form(reading, at) else None


def _is_form(reading: Reading, at: int) -> bool:
    """Tell whether a word is printed as the legal form of a company is, and not as a short name ("José Sá")."""
    form = reading.words.form(at)
    opens = form[0].isupper() and reading.words.keys[at] not in forms_in_capitals()
    return form.isupper() or opens


def company(reading: Reading, first: int, stop: int) -> Reference:
    """Refer to a company by its name, so that a noun for a company takes it up ("the firm")."""
    nouns = reading.language.lexicon.suffixes.get("company_nouns", ("",))
    return Reference(
        first,
        stop,
        MentionForm.NAME,
        ActorKind.ORGANIZATION,
        head=nouns[0],
        definite=True,
        rule="named-body",
    )


def stem_stop(reading: Reading, first: int, stop: int) -> int:
    """
    Give where the name of a company ends without its legal form ("[Varma Shipping] Ltd."), or the name itself where it has none.

    Args:
        reading: The article.
        first: The first word of the name.
        stop: Behind its last word.
    """
    last = stop - reading.is_mark(stop - 1, ".")
    for at in range(first + 1, last):
        end = _form_stop(reading, at)
        if end is not None and end >= last and reading.words.keys[at:end] in _FORMS:
            return at - reading.is_mark(at - 1, ",")
    return stop


_FORMS = legal_forms()
