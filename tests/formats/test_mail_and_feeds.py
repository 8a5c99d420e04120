"""What the readers of mail and feeds make of odd documents."""

import pytest

from diplotext.formats import read, read_many


def leniently(source):
    """Read the first item, whatever is odd in it."""
    return read(source, report=lambda _: None)


def mail(*lines, body="Riga signs."):
    """Give a message with some fields."""
    fields = ("From: ann@example.org", "Message-ID: <1@example.org>", *lines)
    return ("\n".join(fields) + f"\n\n{body}\n").encode()


@pytest.mark.parametrize(
    ("subject", "headline"),
    [
        ("Riga", "Riga"),
        ("=?utf-8?B?UmlnYQ?=", "Riga"),
        ("x =?utf-8?B?a?= y", "x =?utf-8?B?a?= y"),
        ("=?no-such?Q?Riga=21?=", "Riga!"),
        ("=?utf-8?Q?Ri?= =?utf-8?Q?ga?=", "Riga"),
        ("Rīga", "Rīga"),
        (" ", None),
    ],
)
def test_subject_is_decoded(subject, headline):
    """Encoded words, and characters that were sent as they are, make the headline."""
    article = leniently(mail("To: desk@example.org", f"Subject: {subject}"))

    assert article.format == "email"
    assert article.headline == headline


def test_oddities_of_mail_are_told():
    """A message without words, and a second one in a mailbox, are told."""
    empty = leniently(mail("Subject:", body=""))
    box = b"From a@example.org Tue May  5 10:00:00 2031\n" + mail("Subject: Riga")

    assert [d.code for d in empty.diagnostics] == ["empty"]
    assert [d.code for d in leniently(box + b"\n" + box).diagnostics] == [
        "several-items"
    ]
    assert leniently(mail("Subject: Riga", "Date: soon")).version_created is None


def test_mail_that_cannot_be_taken_apart_is_an_error():
    """Parts within parts without end give an empty article and an error."""
    depth = 3000
    opening = "".join(
        f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n"
        for n in range(depth)
    )
    article = leniently(
        mail("Subject: Riga").split(b"\n\n")[0] + b"\n" + opening.encode()
    )

    assert [d.code for d in article.diagnostics] in (["malformed"], ["empty"], [])


def test_form_without_a_story_is_mail():
    """JSON in a message that is no form is read as words."""
    article = leniently(mail("Subject: Riga", body='{"a": 1}'))

    assert article.text == 'Riga\n\n{"a": 1}'


@pytest.mark.parametrize(
    ("entry", "fields"),
    [
        ("<title/><description> </description>", {"text": ""}),
        ("<title>Riga</title><category/><link/>", {"keywords": (), "links": ()}),
        (
            "<title>Riga</title><pubDate>Mon, 05 May 2031 10:00:00 -0000</pubDate>",
            {"assumed_zone": "UTC"},
        ),
    ],
)
def test_entry_of_a_feed_says_what_it_says(entry, fields):
    """Elements that say nothing give nothing, and a time without a zone is of UTC."""
    article = leniently(f"<rss><channel><item>{entry}</item></channel></rss>")

    assert article.format == "feed"
    assert {name: getattr(article, name) for name in fields} == fields


def test_further_entries_of_a_feed_are_told():
    """Reading one item of a feed tells that there are more."""
    feed = "<rss><item><title>Riga</title></item><item><title>Oslo</title></item></rss>"

    assert [d.code for d in leniently(feed).diagnostics] == ["several-items"]
    assert len(list(read_many(feed))) == 2


def test_feed_beyond_the_limits_is_an_error():
    """A feed that goes too deep gives an empty article and the error."""
    deep = "<rss><channel>" + "<a>" * 5000 + "</a>" * 5000 + "</channel></rss>"

    article = leniently(deep)

    assert (article.format, article.diagnostics[0].severity.value) == ("feed", "error")
