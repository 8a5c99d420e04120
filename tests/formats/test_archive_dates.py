"""When a document of an SGML archive was sent, in the shapes of the archives."""

import pytest

from diplotext.formats import read


@pytest.mark.parametrize(
    ("name", "elements", "sent"),
    [
        ("X-1", "<DATE>310503</DATE>", "2031-05-03T00:00:00+00:00"),
        ("X-1", "<DATE><P>May 3, 2031, Saturday</P></DATE>", None),
        ("X-1", "<DATE>3-MAY-2031 14:39:01.79</DATE>", "2031-05-03T14:39:00+00:00"),
        ("X-1", "<DATE>3-XXX-2031 14:39</DATE>", None),
        ("X-1", "<DATE>319903</DATE>", None),
        ("X-1", "<DATE_TIME>05/03/2031 14:39</DATE_TIME>", "2031-05-03T14:39:00+00:00"),
        ("X-1", "<FILEID>AP-NR-05-03-31 1439EDT</FILEID>", "2031-05-03T14:39:00-04:00"),
        ("X-1", "<FILEID>AP-NR-15-33-31 1439EDT</FILEID>", None),
        ("AP310503-0077", "", "2031-05-03T00:00:00+00:00"),
        ("NYT20310503.0077", "", "2031-05-03T00:00:00+00:00"),
        ("NYT20319903.0077", "", None),
    ],
)
def test_the_hour_is_found_wherever_the_archive_says_it(
    name: str, elements: str, sent: str | None
) -> None:
    document = f"<DOC>\n<DOCNO>{name}</DOCNO>\n{elements}\n<TEXT>\nRiga signs.\n</TEXT>\n</DOC>\n"
    created = read(document.encode(), report=id).version_created

    assert (None if created is None else created.isoformat()) == sent
