"""What a group is called: the words for all of it, not those for each of its members."""

from diplotext.find.coreference.figure import Figure
from diplotext.find.reading.reading import Reading, label
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, Mention, MentionForm


_GROUPS = frozenset({ActorKind.COALITION, ActorKind.PERSON_GROUP})
_STEM = 4


def name_of_all(
    figure: Figure,
    words: str | None,
    mentions: tuple[Mention, ...],
    reading: Reading,
) -> str | None:
    """
    Give what a figure is called; of a group the words for all of it, not for each ("Partes", not "Parte").

    Where a text speaks of each of them alone ("No signatory shall"), the pack tells the plural.

    Args:
        figure: Whose name or description it is.
        words: The words that were met first.
        mentions: All that refers to it.
        reading: The article.
    """
    if words is None or figure.kind not in _GROUPS or len(figure.nouns) > 1:
        return words
    if figure.kind is ActorKind.PERSON_GROUP and " " not in words:
        return words  # "país", which may be said of one
    forms = [label(m.span.of(reading.words.text)) for m in mentions]
    named = any(mention.form is MentionForm.NAME for mention in mentions)
    if figure.declined is not None or named:  # "den übrigen Mitgliedern", "Fjordpakts"
        forms = []
    alike = (f for f in forms if f.count(" ") == words.count(" "))
    longest = max((words, *(f for f in alike if f[:_STEM] == words[:_STEM])), key=len)
    return _plural(longest, reading) if figure.kind is ActorKind.COALITION else longest


def _plural(words: str, reading: Reading) -> str:
    """Give words whose last one is a noun for one member with its plural ("signatory", "Cluster State")."""
    before, blank, noun = words.rpartition(" ")
    for hit in reading.language.lexicon.table.find((noun.casefold(),)):
        for entry in hit.values:
            one, _, many = entry.lemma.partition("/")
            if entry.tag is Tag.MEMBER_UNIT and many and one == noun.casefold():
                whole = many if many[:1] == one[:1] else one + many
                return before + blank + noun[:1] + whole[1:]
    return words
