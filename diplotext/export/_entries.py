"""What a report says of each thing found, in English."""

from collections.abc import Callable, Iterable

from diplotext.export._layout import Entry
from diplotext.model import (
    Actor,
    Article,
    Coalition,
    Commitment,
    Comparator,
    Condition,
    Finding,
    Incident,
    Measure,
    Mechanism,
    Membership,
    MembershipRole,
    Operator,
    Polarity,
    Quantity,
    Regime,
    Representation,
    Role,
    SizeClaim,
    Span,
    Statement,
)


_NOBODY = "nobody named"


def _words(article: Article, *spans: Span) -> str:
    """Give the words at some places, and the places."""
    return ", ".join(f'"{article[span]}" [{span.start}:{span.end}]' for span in spans)


def _plain(name: str) -> str:
    return name.replace("_", " ").lower()


def _labels(actors: Iterable[Actor]) -> str:
    return ", ".join(actor.label for actor in actors)


def _said(lead: str, words: object) -> str:
    """Give a detail, or nothing where there are no words for it."""
    return "" if words is None or words == "" else f"{lead} {words}"


def _who(lead: str, actor: Actor | None) -> str:
    return "" if actor is None else f"{lead} {actor.label}"


def _where(article: Article, lead: str, span: Span | None) -> str:
    return "" if span is None else f"{lead} {_words(article, span)}"


def _details(*details: str) -> tuple[str, ...]:
    return tuple(filter(None, details))


def _list(*parts: str) -> str:
    return ", ".join(filter(None, parts))


def _sentence(*parts: str) -> str:
    return " ".join(filter(None, parts))


def of_actor(_article: Article, actor: Actor) -> Entry:
    """Say who an actor is."""
    places = " ".join(f"[{m.span.start}:{m.span.end}]" for m in actor.mentions)
    is_described = actor.description not in {None, actor.label}
    return Entry(
        actor.id,
        _list(
            actor.label,
            _said("state", actor.state),
            "anonymous" if actor.anonymous else "",
        ),
        _details(
            *map(_role, actor.roles),
            _who("belongs to", actor.affiliation),
            _said("described as", actor.description if is_described else None),
            _said("also called", ", ".join(actor.aliases)),
            _said("named at", places),
            _said("rule", actor.rule),
        ),
    )


def _role(role: Role) -> str:
    return _sentence("is", role.title, _who("of", role.of))


def of_statement(article: Article, statement: Statement) -> Entry:
    """Say who said what, in which words, and where they stand."""
    speakers = filter(None, (statement.speaker, *statement.co_speakers))
    cue, head = statement.cue, statement.continues
    is_denied = statement.polarity is Polarity.NEGATIVE
    manner = _list(
        statement.mode, "" if cue is None else cue.act, "denied" if is_denied else ""
    )
    quoted = () if statement.quoted == statement.content else statement.quoted
    return Entry(
        statement.id,
        f"{_labels(speakers) or _NOBODY}: {manner}",
        _details(
            _words(article, *statement.content),
            _said("quoted", _words(article, *quoted)),
            _where(article, "source", statement.source),
            _sentence(
                _where(article, "cue", None if cue is None else cue.span),
                "" if cue is None else f"({cue.lemma})",
            ),
            _who("to", statement.addressee),
            _where(article, "setting", statement.setting),
            _who("through", statement.medium),
            _said("on", statement.when),
            _who("on behalf of", statement.on_behalf_of),
            _said("continues", None if head is None else head.id),
            _said("inserted", _words(article, *statement.insertions)),
            _who("relayed by", statement.relayed_by),
            _said("rule", statement.rule),
        ),
    )
