"""Who is to act in another's name: "asked Togo to sign in its name", "was authorized to negotiate on its behalf"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import spoken_of
from diplotext.find.coreference.persons_named import persons_named
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.undertaken import is_possible
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.representations.powers import is_of_powers
from diplotext.find.representations.proxies import Proxy
from diplotext.find.representations.represented import PARTIES, PRINCIPALS
from diplotext.find.representations.who_acts import subject_of_verb
from diplotext.find.representations.whole_bodies import last_body
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_REACH = 4


def empowered(
    syntax: Syntax, cast: Cast, group: VerbGroup, phrase: tuple[int, int]
) -> Proxy | None:
    """
    Give who is told to act in the name of another, by a verb of asking, charging or allowing.

    Args:
        syntax: The article.
        cast: Its figures.
        group: The verb.
        phrase: The words for "in its name", the first and the one behind.
    """
    subject = subject_of_verb(syntax, cast, group, PARTIES)
    if subject is None or is_possible(syntax, group) or group.negated:
        return None
    index, behind = phrase
    end = _behind_act(syntax, behind)
    if group.passive or is_given(syntax, group):
        party = _giver(syntax, cast, group, subject)
        return (
            None if party is None else Proxy(party, subject[0], None, subject[2], end)
        )
    asked = _asked(syntax, cast, group, (index, subject[0]))
    return None if asked is None else Proxy(subject[0], asked, None, subject[2], end)


def is_given(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb says that its subject gets a mandate or powers ("a reçu mandat de")."""
    return is_of_powers(syntax, group, "receives", _REACH)


def _giver(
    syntax: Syntax, cast: Cast, group: VerbGroup, subject: tuple[str, int, int]
) -> str | None:
    """Give who gave the mandate: named as its giver, or else the body told of last before."""
    reading = syntax.reading
    sentence = reading.sentence(group.first)
    for at in range(group.first, min(group.stop + _REACH, sentence.stop)):
        by = reading.hit(at, Tag.AGENT)
        head = None if by is None else cast.head(by[0], sentence.stop)
        if head is not None and cast.figures[head[1][0]].kind in PARTIES:
            return head[1][0]
    body = last_body(cast, sentence.first, group.start)
    if body is None:
        earlier = reading.sentence(max(sentence.first - 1, 0)).first
        body = last_body(cast, earlier, sentence.first)
    body = body or spoken_of(cast, group.start)
    return None if body == subject[0] else body


def _asked(
    syntax: Syntax, cast: Cast, group: VerbGroup, phrase: tuple[int, str]
) -> str | None:
    """Give who is asked: named last between the verb and what he is to do, a person first, or meant by a pronoun."""
    index, giver = phrase
    act = next(syntax.verbs_within(group.stop, index), None)
    stop = index if act is None else act.start
    verbs, keys = cast.reading.language.lexicon.verbs, cast.reading.words.keys
    things = verbs["acted_with"] | verbs["delegated"] | verbs["powers"]
    named = [
        key
        for met, (key, *_) in cast.within(group.stop, stop)
        if cast.figures[key].kind in PRINCIPALS
        and key != giver
        and keys[met.first] not in things  # "estampó la firma en su lugar"
    ]
    people = [key for key in named if cast.figures[key].kind is ActorKind.PERSON]
    if people or named:
        return (people or named)[-1]
    return _meant(cast, group, stop)


def _meant(cast: Cast, group: VerbGroup, stop: int) -> str | None:
    """Give the person told of last before, where an object pronoun stands beside the verb ("authorized him to")."""
    reading = cast.reading
    before = range(max(group.start - 1, 0), group.first)
    beside = any(reading.has(at, Tag.CLITIC, "accusative") for at in before)
    beside = beside or any(
        reading.has(at, Tag.STRESSED_PRONOUN, "singular")
        for at in range(group.stop, stop)
    )
    if not beside:
        return None
    opening = reading.sentence(group.first).first
    earlier = reading.sentence(max(opening - 1, 0)).first
    told = persons_named(cast, earlier, group.first)
    return told[-1][1] if told else None


def _behind_act(syntax: Syntax, at: int) -> int:
    """Give the word behind the infinitive that closes a phrase, where one does ("in seinem Namen [zu unterzeichnen]")."""
    act = None if syntax.clauses is None else syntax.group(at) or syntax.group(at + 1)
    return at if act is None or act.is_finite else max(at, act.stop)
