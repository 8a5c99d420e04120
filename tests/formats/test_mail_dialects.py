"""How programs for mail send a story, each form read by what the standards say of it."""

import base64
import quopri
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest

from diplotext.formats import detect, read, read_many
from diplotext.model import Article


FIELDS = (
    "From: Ann Orlin <ann@atb.example>\r\nTo: desk@riga.example\r\nSubject: {}\r\n"
    "Date: Mon, 03 Mar 2031 09:00:00 +0100\r\nMessage-ID: <1@atb.example>\r\nMIME-Version: 1.0\r\n"
)
STORY = (
    "RIGA (AFP) - Les trois pays ont signé l'accord à l'été.\r\n\r\nOslo attend.\r\n"
)
WORDS = ["RIGA (AFP) - Les trois pays ont signé l'accord à l'été.", "Oslo attend."]


def message(content: str, subject: str = "Riga", charset: str = "utf-8") -> bytes:
    """Make a message of fields and all that follows them."""
    return (FIELDS.format(subject) + content).encode(charset)


def leniently(source: bytes) -> Article:
    """Read a message, whatever is odd about it."""
    return read(source, report=lambda _: None)


def body(article: Article) -> list[str]:
    """Give the paragraphs of the story."""
    return [article[p.span] for p in article.body]


def encoded(charset: str, way: str) -> str:
    """Give the story in a charset and a transfer encoding, behind the fields that say so."""
    raw = STORY.encode(charset)
    words = (
        quopri.encodestring(raw)
        if way == "quoted-printable"
        else base64.encodebytes(raw)
    )
    return (
        f"Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: {way}\r\n\r\n"
        + words.decode("ascii")
    )


@pytest.mark.parametrize("way", ["quoted-printable", "base64"])
@pytest.mark.parametrize("charset", ["iso-8859-1", "utf-8", "windows-1252"])
def test_transfer_encodings_are_read(way: str, charset: str) -> None:
    """Quoted-printable and Base64 in any charset; the subject may be an encoded word."""
    subject = f"=?utf-8?B?{base64.b64encode('Riga signé'.encode()).decode()}?="
    article = leniently(message(encoded(charset, way), subject))

    assert (article.headline, body(article)) == ("Riga signé", WORDS)


@pytest.mark.parametrize(
    "fields",
    [
        "From: a@x.example\nTo: b@x.example\nSubject: Riga\nDate: 3 Mar 2031 09:00 +0000\n",
        "FROM: a@x.example\nTO: b@x.example\nSUBJECT: Riga\nDATE: 3 Mar 2031 09:00 +0000\nMESSAGE-ID: <1@x>\n",
        "Subject: Riga\nX-Mailer: Microsoft Outlook 16.0\nFrom: a@x.example\nThread-Index: Ab==\nMIME-Version: 1.0\n",
        "Return-Path: <a@x.example>\nReceived: from x\n\tby y\nFrom: a@x.example\nSubject: Riga\n",
    ],
)
def test_a_message_is_known_by_its_fields(fields: str) -> None:
    """Fields may come in any order and case, those of the transport last or not at all."""
    source = f"{fields}\nOslo signs.\n".encode()

    assert detect(source).name == "email"
    assert leniently(source).text == "Riga\n\nOslo signs."


def test_of_several_forms_the_page_is_read_without_its_title() -> None:
    """HTML goes before plain text; what Outlook adds is nothing, and a title no paragraph."""
    page = (
        "<html><head><title>T</title><style>p{}</style></head><body><p class=MsoNormal>Riga signs.<o:p></o:p></p>"
        "<p class=MsoNormal><o:p>&nbsp;</o:p></p><p>Oslo waits.</p></body></html>"
    )
    mail = MIMEMultipart("alternative")
    mail["From"], mail["Subject"], mail["Message-ID"] = "a@x.example", "Riga", "<2@x>"
    mail.attach(MIMEText("Riga signs.\n\nOslo waits.", "plain"))
    mail.attach(MIMEText(page, "html"))

    assert body(leniently(mail.as_bytes())) == ["Riga signs.", "Oslo waits."]


@pytest.mark.parametrize("kind", ["; delsp=yes", "; delsp=no", ""])
def test_text_that_flows_is_joined_and_its_signature_parted(kind: str) -> None:
    """A line that ends in a blank goes on in the next (RFC 3676); below two dashes stands who sent it."""
    blank = "  " if kind == "; delsp=yes" else " "
    flowed = f"Riga signs on{blank}\r\nMonday.\r\n\r\nBern waits.\r\n-- \r\nAnn Orlin\r\nATB desk\r\n"
    head = f"Content-Type: text/plain; charset=utf-8; format=flowed{kind}\r\n\r\n"
    article = leniently(message(head + flowed))

    assert body(article) == ["Riga signs on Monday.", "Bern waits."]
    assert [article[p.span] for p in article.paragraphs if p.role == "end"][
        -1
    ] == "ATB desk"


def attached(kind: str, content: str) -> bytes:
    """Make a message that is nothing but an attachment."""
    return message(
        'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'
        f'Content-Type: {kind}; name="s"\r\nContent-Disposition: attachment; filename="s"\r\n\r\n'
        f"{content}\r\n--b--\r\n"
    )


NITF = "<nitf><body><body.head><hedline><hl1>Riga signs</hl1></hedline></body.head><body.content><p>Oslo.</p></body.content></body></nitf>"


@pytest.mark.parametrize(
    ("kind", "content", "text"),
    [
        ("text/plain", "Oslo.", "Riga\n\nOslo."),
        ("application/xml", NITF, "Riga signs\n\nOslo."),
        ("application/nitf+xml", NITF, "Riga signs\n\nOslo."),
        ("text/xml", "<own><x>Oslo.</x></own>", "Riga"),
    ],
)
def test_a_story_may_be_attached_alone(kind: str, content: str, text: str) -> None:
    """Where the message itself says nothing, what was sent along is the story, if its format is known."""
    article = leniently(attached(kind, content))

    assert article.text == text
    assert [r.is_chosen for r in article.renditions] == [text != "Riga"]
    assert article.guid == "1@atb.example"


def test_fields_that_no_field_is_for_are_properties() -> None:
    """What a header says besides is kept, but for how the message was carried."""
    fields = (
        b"Received: from a by b\r\nX-Priority: 1\r\nX-Embargo: until noon\r\nSender: d@atb.example\r\n"
        b"Cc: Jo Tarr <jo@atb.example>, b@atb.example\r\nComments: =?utf-8?Q?gr=C3=BCn?=\r\n"
        b"Comments: red\r\nDKIM-Signature: x\r\n"
    )
    article = leniently(fields + message("\r\nOslo signs."))

    assert [(label.role, label.text) for label in article.properties] == [
        ("X-Priority", "1"),
        ("X-Embargo", "until noon"),
        ("Sender", "d@atb.example"),
        ("Cc", "Jo Tarr <jo@atb.example>, b@atb.example"),
        ("Comments", "grün"),
        ("Comments", "red"),
    ]
    assert article.transmission is not None
    assert article.transmission.destinations == (
        "desk@riga.example",
        "jo@atb.example",
        "b@atb.example",
    )


def test_all_senders_are_kept_and_a_date_that_is_none_is_told_of() -> None:
    """A message may be from several, and its date may be no date."""
    article = leniently(
        b"From: Ann Orlin <a@x.example>, Jo Tarr <j@x.example>\nMessage-ID: <1@x>\nSubject: Riga\n"
        b"Date: soon\n\nOslo signs.\n"
    )

    assert [c.name for c in article.contributors] == ["Ann Orlin", "Jo Tarr"]
    assert [d.code for d in article.diagnostics] == ["bad-date"]
    assert [(p.role, p.text) for p in article.properties] == [("Date", "soon")]


@pytest.mark.parametrize(
    "date",
    [
        "Mon, 3 Mar 2031 12:00:00 +0100",
        "Mon, 3 Mar 2031 12:00:00 CET",
        "2031-03-03T12:00:00+01:00",
        "03.03.2031 12:00 CET",
    ],
)
def test_a_date_of_any_shape_is_the_time_of_the_mail(date: str) -> None:
    """Programs that send mail write other dates than RFC 5322 (3.3) has."""
    article = leniently(
        f"From: a@x.example\nMessage-ID: <1@x>\nSubject: Riga\nDate: {date}\n\nOslo signs.\n".encode()
    )

    assert article.version_created is not None
    assert article.version_created.isoformat() == "2031-03-03T12:00:00+01:00"
    assert article.diagnostics == ()


def multipart(kind: str, *inner: str) -> str:
    """Make a part of further parts; its boundary is told by all of them."""
    mark = f"b{abs(hash((kind, *inner)))}"
    parts = "".join(f"\r\n--{mark}\r\n{part}" for part in inner)
    return f'Content-Type: {kind}; boundary="{mark}"\r\n{parts}\r\n--{mark}--\r\n'


def part(kind: str, words: str, fields: str = "") -> str:
    """Make a part of words."""
    return f"Content-Type: {kind}\r\n{fields}\r\n{words}"


PLAIN = part("text/plain", "Riga signs the pact.")
PAGE = part("text/html", "<p>Riga signs the pact.</p>")
ALTERNATIVE = multipart("multipart/alternative", PLAIN, PAGE)
PICTURE = part("image/png", "iVBORw0=", "Content-Transfer-Encoding: base64\r\n")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (multipart("multipart/mixed", PAGE, PICTURE, part("text/html", "<p>Oslo.</p>")), "Oslo."),
        (multipart("multipart/mixed", PLAIN, PICTURE, part("text/plain", "Oslo.")), "Oslo."),
        (multipart("multipart/mixed", ALTERNATIVE, part("text/plain", "Oslo.")), "Oslo."),
        (multipart("multipart/mixed", PLAIN, PAGE), None),
        (
            multipart(
                "multipart/alternative", PLAIN, multipart("multipart/related", PAGE, PICTURE)
            ),
            None,
        ),
        (multipart("multipart/alternative", PAGE, part("text/html", " ")), None),
        (multipart("multipart/mixed", PLAIN, part("message/rfc822", "Subject: Old\r\n\r\nBern.")), None),
        (part("message/rfc822", "Subject: Old\r\n\r\nRiga signs the pact."), None),
        (
            multipart("multipart/mixed", part("text/html", "<p>Riga signs the pact.</p>",
            "Content-Disposition: attachment\r\n")),
            None,
        ),
        (part("text/html", "<p>Riga signs the pact.</p>", "Content-ID: <1@x>\r\n"), None),
    ],
)  # fmt: skip
def test_every_part_of_a_message_is_read_once(content: str, words: str | None) -> None:
    """Of forms of each other one is read; parts that follow each other are read one by one."""
    article = leniently(message(content))

    expected = ["Riga signs the pact."] + ([] if words is None else [words])
    assert body(article) == expected


@pytest.mark.parametrize(
    ("subject", "headline", "until"),
    [
        ("EMBARGOED until 0600 GMT on 4 March 2031: Riga signs", "Riga signs", 6),
        ("EMBARGO 04.03.2031, 07:00: Riga unterzeichnet", "Riga unterzeichnet", 7),
        ("Embargo on ships: talks end", "Embargo on ships: talks end", None),
        ("Embargo: 4 March 2031, 12:00 GMT: Riga signs", "Riga signs", 12),
        ("Riga: talks end", "Riga: talks end", None),
    ],
)  # fmt: skip
def test_an_embargo_in_a_subject_holds_the_story(
    subject: str, headline: str, until: int | None
) -> None:
    """What a subject orders before a colon is a note, and the rest of it the headline."""
    article = leniently(message("\r\nPRESS RELEASE\r\n\r\nRiga has signed.", subject))

    assert (article.headline, article.byline) == (headline, ())
    found = None if article.embargo is None else article.embargo.until
    assert (None if found is None else found.hour) == until
    assert "PRESS RELEASE" in article.text


SENT_ON = (
    "From: desk@example.org\nTo: b@example.org\nSubject: {}\nMessage-ID: <1@example.org>\n"
    "Date: Mon, 03 Mar 2031 12:00:00 +0100\n\n{}"
)


def test_what_is_sent_on_is_the_story() -> None:
    """The header of a message that was sent on, and the marks of quoting, are no part of its story."""
    header = "-----Message d'origine-----\nDe : ATB <a@example.org>\nEnvoy\u00e9 : lundi 3 mars 2031 11:02\nObjet : Riga\n"
    copy = "> RIGA (AFP) - Les trois pays ont sign\u00e9 lundi.\n>\n> Oslo attend.\n"
    article = read(
        SENT_ON.format("TR: Re: Riga signe", f"{header}\n{copy}").encode(), report=id
    )

    assert article.headline == "Riga signe"
    assert [(p.role.value, article[p.span]) for p in article.paragraphs[1:]] == [
        ("header", header.strip()),
        ("body", "RIGA (AFP) - Les trois pays ont sign\u00e9 lundi."),
        ("body", "Oslo attend."),
    ]


def test_a_hold_in_a_subject_that_was_sent_on_takes_effect() -> None:
    """An embargo is heard behind what mail programs put before a subject."""
    sent = SENT_ON.format(
        "Fwd: EMBARGO - Riga signs", "RIGA (AFP) - Three states have signed.\n"
    )
    article = read(sent.encode(), report=id)

    assert (article.headline, article.status.value) == ("Riga signs", "withheld")


def test_lines_with_labels_are_mostly_story() -> None:
    """Labels without an address and an hour, and a quotation among other lines, stay where they are."""
    copy = "Riga: 4 ships\nOslo: 5 ships\nBern: none\n\n> quoted\nnot quoted\n"
    article = read(SENT_ON.format("Riga signs", copy).encode(), report=id)

    assert "Riga: 4 ships" in article.text
    assert "> quoted" in article.text


def test_a_mailbox_tells_messages_with_few_fields() -> None:
    """Behind its line three fields are a message, and lines that it escaped are as they were."""
    one = "From a@atb.example Mon Mar  3 10:15:00 2031\nFrom: a@atb.example\nSubject: {}\nDate: Mon, 3 Mar 2031 10:15:00 +0000\n\n{}\n\n"
    source = one.format("Riga", "Riga signs.\n>From Oslo too.") + one.format(
        "Oslo", "It waits."
    )
    found = list(read_many(source.encode(), report=lambda _: None))

    assert [(a.format, a.headline) for a in found] == [
        ("email", "Riga"),
        ("email", "Oslo"),
    ]
    assert "\nFrom Oslo too." in f"\n{found[0].text}".replace("\n\n", "\n")


@pytest.mark.parametrize(
    "header",
    [
        "Von: Ann <ann@atb.example>\nGesendet: Montag, 3. März 2031 10:15\nAn: Desk\nBetreff: WG: Riga",
        "De : Ann <ann@atb.example>\nEnvoyé : lundi 3 mars 2031 10:15\nÀ : Desk\nObjet : TR: Riga",
        "From: Ann\nSent: Monday, March 3, 2031 10:15 AM\nTo: Desk\nSubject: FW: Riga",
        "*De:* Ann <ann@atb.example>\n*Fecha:* 3 de marzo de 2031, 10:15\n*Asunto:* Riga",
    ],
)
def test_a_header_that_a_program_printed_is_one(header: str) -> None:
    """Its lines are the fields of the message in whatever language, and no copy."""
    article = leniently(f"{header}\n\n{STORY}".encode())

    assert article.format == "email"
    assert article.headline == "Riga"
    assert body(article) == WORDS


@pytest.mark.parametrize(
    "header",
    [
        "From: Riga\nTo: Oslo\nSubject: Ports",
        "Von: a@b.example\nVon: a@b.example\nBetreff: Riga",
        "Von: a@b.example\nBetreff: Riga",
    ],
)
def test_other_lines_with_labels_are_no_mail(header: str) -> None:
    """A memorandum has no address and no hour, and a header has each field once."""
    assert detect(f"{header}\n\n{STORY}".encode()).name == "plain"


QUOTED = "".join(f"> {line}\r\n" for line in STORY.splitlines())
RULED = (
    "Pour info,\r\nAnn\r\n\r\n-----Message d'origine-----\r\nDe : Jo Tarr <jo@atb.example>\r\n"
    "Envoyé : lundi 3 mars 2031 10:00\r\nÀ : Ann\r\nObjet : Riga\r\n\r\n"
)
WROTE = "Voir ci-dessous.\r\n\r\nLe lun. 3 mars 2031 à 10:00, Jo Tarr <jo@atb.example> a écrit :\r\n"


@pytest.mark.parametrize("content", [RULED + STORY, RULED + QUOTED, WROTE + QUOTED])
def test_words_of_who_sends_a_story_on_stand_above_it(content: str) -> None:
    """What is written above a header below a rule, or above quoting to the end, is no story."""
    article = leniently(message(f"Content-Type: text/plain\r\n\r\n{content}"))

    assert body(article) == WORDS
    assert article.dateline is not None
    assert article.subheadline is None


@pytest.mark.parametrize(
    "content",
    [f"Oslo attend :\r\n\r\n{QUOTED}", f"{WROTE}{QUOTED}\r\nBerne aussi.\r\n"],
)
def test_quoting_within_a_story_stays(content: str) -> None:
    article = leniently(message(f"Content-Type: text/plain\r\n\r\n{content}"))

    assert "> RIGA" in article.text


@pytest.mark.parametrize(
    ("cover", "told"),
    [
        ("Voir ci-joint.", WORDS),
        ("Le ministre a sign\u00e9 l'accord \u00e0 Riga. " * 4, None),
    ],
)
def test_message_sent_along_is_told_behind_a_short_cover(cover, told):
    """A message sent along is the story where the words above it are fewer than its own."""
    outer = MIMEMultipart()
    outer.attach(MIMEText(cover, "plain", "utf-8"))
    outer.attach(MIMEMessage(MIMEText(STORY, "plain", "utf-8")))
    article = leniently(message(outer.as_string()))

    assert body(article) == (told or [cover.strip()])


def test_several_messages_sent_along_are_no_story():
    """Of several messages sent along none is the story, and the cover is."""
    outer = MIMEMultipart()
    outer.attach(MIMEText("Voir ci-joint.", "plain", "utf-8"))
    for _ in range(2):
        outer.attach(MIMEMessage(MIMEText(STORY, "plain", "utf-8")))

    assert body(leniently(message(outer.as_string()))) == ["Voir ci-joint."]
