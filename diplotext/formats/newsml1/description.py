"""What a story says of itself: `DescriptiveMetadata` and `AdministrativeMetadata` of NewsML 1."""

import re
from collections.abc import Iterator, Mapping, Sequence

from diplotext.formats._xml import Element
from diplotext.formats.keywords import parted
from diplotext.formats.newsml1.component import Story
from diplotext.formats.newsml1.elements import first, language_of, named, value, words
from diplotext.model.label import Label
from diplotext.model.subject import Subject


_SUBJECT_CODES = "http://cv.iptc.org/newscodes/subjectcode/"
_IPTC_CODE = re.compile(r"[0-9]{8}\Z")
_SUBJECTS = ("Subject", "SubjectMatter", "SubjectDetail", "SubjectQualifier")
_PLACE_PARTS = (
    "City",
    "SubLocation",
    "SubCountryArea",
    "CountryArea",
    "Area",
    "CountryName",
    "Country",
)
_COUNTRIES = ("Country", "CountryCode")
_KEYWORDS = ("keyword", "keywords")
_PARTIES = {
    "Creator": "creator",
    "Source": "infoSource",
    "Contributor": "contributor",
}


def sections(story: Story, name: str) -> Sequence[Element]:
    """Give the parts of one name of the components a story lies in, the outermost first."""
    return story.parts.get(name, ())


def subjects(story: Story, language: str | None) -> tuple[Subject, ...]:
    """Give what the story is about, each subject once, with its name where one was sent."""
    names = _topic_names(story, language)
    found: dict[Subject, None] = {}
    for section in sections(story, "DescriptiveMetadata"):
        for codes in named(section, "SubjectCode"):
            for element in named(codes, *_SUBJECTS):
                found.update(dict.fromkeys(_subject(element, names)))
        for element in named(section, "TopicOccurrence"):
            topic = value(element, "Topic")
            if topic is not None:
                found[Subject(None, topic.removeprefix("#"))] = None
    return tuple(found)


def _subject(element: Element, names: Mapping[str, str]) -> Iterator[Subject]:
    code = value(element)
    if code is None:
        return
    if _IPTC_CODE.match(code) is None:
        yield Subject(value(element, "Scheme"), code, name=names.get(code))
    else:
        uri = _SUBJECT_CODES + code
        yield Subject("subj", code, uri=uri, name=names.get(code))


def _topic_names(story: Story, language: str | None) -> dict[str, str]:
    """Give the names of topics that were sent along, in the language of the story if possible."""
    names: dict[str, str] = {}
    primary = None if language is None else language.split("-")[0]
    for topics in sections(story, "TopicSet"):
        for topic in named(topics, "Topic"):
            code = words(first(topic, "FormalName"))
            described = [e for e in named(topic, "Description") if _is_name(e)]
            described.sort(key=lambda e: language_of(e) != primary)
            name = words(described[0]) if described else None
            if code is not None and name is not None:
                names.setdefault(code, name)
    return names


def _is_name(element: Element) -> bool:
    return (value(element, "Variant") or "Name").casefold() == "name"


def genres(story: Story) -> tuple[Subject, ...]:
    """Give what sort of story it is."""
    codes = (
        value(element)
        for section in sections(story, "DescriptiveMetadata")
        for element in named(section, "Genre")
    )
    return tuple(Subject(None, code) for code in dict.fromkeys(filter(None, codes)))


def locations(story: Story) -> tuple[Subject, ...]:
    """Give the places named: each with its country, and how it is present as its type."""
    found: dict[Subject, None] = {}
    for section in sections(story, "DescriptiveMetadata"):
        for element in (*named(section, "Location"), *_properties(section, "Location")):
            place = _place(element)
            if place is not None:
                found[place] = None
    return tuple(found)


def _place(element: Element) -> Subject | None:
    known = {
        key: text
        for key, text in _pairs(element)
        if key in _PLACE_PARTS or key in _COUNTRIES
    }
    name = next((known[part] for part in _PLACE_PARTS if part in known), None)
    if name is None:
        return None
    countries = (known[key] for key in _COUNTRIES if known.get(key, name) != name)
    present = value(element, "HowPresent")
    return Subject(None, None, name=name, type=present, broader=tuple(countries))


def keywords(story: Story) -> tuple[str, ...]:
    """Give the words to find the story by, each once."""
    lines = (
        word
        for section in sections(story, "NewsLines")
        for line in named(section, "KeywordLine")
        for word in parted(words(line) or "", is_line=True)
    )
    codes = (
        word
        for name in ("DescriptiveMetadata", "Metadata")
        for section in sections(story, name)
        for key, text in _pairs(section)
        if _is_keyword(key)
        for word in parted(text)
    )
    return tuple(dict.fromkeys((*lines, *codes)))


def _is_keyword(key: str) -> bool:
    """Tell whether a property holds a keyword, whatever vocabulary its name adds."""
    return key.casefold().endswith(_KEYWORDS)


def parties(story: Story, name: str) -> Iterator[str]:
    """Give the parties in one role, such as `Provider`."""
    for section in sections(story, "AdministrativeMetadata"):
        for element in named(section, name):
            for party in named(element, "Party"):
                code = value(party)
                if code is not None:
                    yield code


def contributors(story: Story) -> tuple[Subject, ...]:
    """Give who made the story and whose information it is."""
    return tuple(
        dict.fromkeys(
            Subject(None, None, name=name, type=part)
            for tag, part in _PARTIES.items()
            for name in parties(story, tag)
        )
    )


def properties(story: Story) -> tuple[Label, ...]:
    """Give what else was said of the story, by the name of the property."""
    found: dict[Label, None] = {}
    for name in ("AdministrativeMetadata", "DescriptiveMetadata", "Metadata"):
        for section in sections(story, name):
            for key, text in _pairs(section):
                if not _is_keyword(key):
                    found[Label(text, key)] = None
            for element in named(section, "OfInterestTo"):
                code = value(element)
                if code is not None:
                    found[Label(code, "OfInterestTo")] = None
    return tuple(found)


def _properties(section: Element, name: str) -> Iterator[Element]:
    return (e for e in named(section, "Property") if value(e) == name)


def _pairs(section: Element) -> Iterator[tuple[str, str]]:
    """Give the properties that have a value."""
    for element in named(section, "Property"):
        key, text = value(element), value(element, "Value")
        if key is not None and text is not None:
            yield key, text
