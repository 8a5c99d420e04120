"""
How fast XML of the wires is read, as a multiple of what lxml alone takes to parse it.

    python benchmarks/formats.py

What is timed is the full typed read of all items, wire copy in the bodies included. The
documents are made up, and, where the environment variable `DIPLOTEXT_CORPORA` names a folder
of real ones, those too. `newsmlg2`, the library of the IPTC, is timed on the same documents.

A message of 64 MB is then read item by item, in a process of its own, and its peak memory
and its speed are told beside those of `lxml.etree.iterparse` that clears as it goes.
"""

import contextlib
import importlib.util
import io
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from lxml import etree

from diplotext.formats import read_many


CASES = Path(__file__).parents[1] / "tests" / "corpus" / "formats"
SENTENCE = (
    "The ministers of the three states met in the capital on Friday and said, after "
    "talks that went on late into the night, that the pact would be signed in May. "
)
REPEATS = 7


def cases(folder: str) -> list[bytes]:
    """Give the documents of the tests, which are synthetic."""
    return [path.read_bytes() for path in sorted((CASES / folder).glob("*.xml"))]


def real(folder: str) -> list[bytes]:
    """Give the documents of agencies, where there are any."""
    corpora = os.environ.get("DIPLOTEXT_CORPORA")
    root = None if corpora is None else Path(corpora, "formats", folder)
    return [] if root is None else [p.read_bytes() for p in sorted(root.iterdir())]


def item(number: int, paragraphs: int = 12) -> str:
    """Make an item as agencies send them: a story, its subjects, its rights."""
    subjects = "".join(
        f'<subject qcode="medtop:2000{n:04}" type="cpnat:abstract"><name xml:lang="en">Topic {n}</name></subject>'
        for n in range(8)
    )
    body = "".join(f"<p>{SENTENCE * 2}</p>" for _ in range(paragraphs))
    return (
        f'<newsItem guid="urn:newsml:atb.example:{number}" version="1" xml:lang="en">'
        '<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>'
        "<rightsInfo><copyrightNotice>(c) 2031 ATB</copyrightNotice></rightsInfo>"
        '<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:ATB"/>'
        "<versionCreated>2031-05-03T14:39:59+02:00</versionCreated>"
        '<pubStatus qcode="stat:usable"/></itemMeta>'
        f"<contentMeta><urgency>4</urgency>{subjects}<headline>Riga signs pact {number}</headline></contentMeta>"
        '<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">'
        f"<body><p>RIGA, May 3 (ATB) - {SENTENCE}</p>{body}</body></html></inlineXML></contentSet></newsItem>\n"
    )


def message(items: int) -> bytes:
    """Make a message of some items."""
    told = "".join(map(item, range(items)))
    return f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>{told}</itemSet></newsMessage>'.encode()


def bare(documents: Sequence[bytes]) -> None:
    """Parse documents with lxml, and do no more."""
    for document in documents:
        try:
            etree.fromstring(document)
        except etree.XMLSyntaxError:
            etree.fromstring(document, etree.XMLParser(recover=True))


def typed(documents: Sequence[bytes]) -> None:
    """Read all items of documents."""
    for document in documents:
        for _ in read_many(document, report=id):
            pass


def peer(documents: Sequence[bytes]) -> None:
    """Read documents with the library of the IPTC, as far as it reads them."""
    import NewsMLG2  # noqa: PLC0415 - only for the comparison

    quiet = contextlib.redirect_stdout(io.StringIO())
    for document in documents:
        with quiet, tempfile.NamedTemporaryFile(suffix=".xml") as file:
            file.write(document)
            file.flush()
            try:
                NewsMLG2.NewsMLG2Document(file.name)
            except Exception:  # noqa: BLE001, S112 - it raises all sorts on real files
                continue


def seconds(
    work: Callable[[Sequence[bytes]], None], documents: Sequence[bytes]
) -> float:
    """Give the least processor time of some runs."""
    times = []
    for _ in range(REPEATS):
        begun = time.process_time()
        work(documents)
        times.append(time.process_time() - begun)
    return min(times)


def compare(name: str, documents: Sequence[bytes]) -> None:
    """Print what documents cost, as a multiple of bare lxml."""
    if not documents:
        return
    typed(documents[:3])
    base, full = seconds(bare, documents), seconds(typed, documents)
    size = sum(map(len, documents)) / 1e6
    line = (
        f"{name:28}{len(documents):5} files{size:7.2f} MB  bare {size / base:6.1f} MB/s"
    )
    print(f"{line}  typed read {size / full:6.1f} MB/s  {full / base:6.1f} times bare")


def compare_peer(name: str, documents: Sequence[bytes]) -> None:
    """Print what documents cost with the library of the IPTC."""
    if documents and importlib.util.find_spec("NewsMLG2") is not None:
        base, theirs, ours = (seconds(w, documents) for w in (bare, peer, typed))
        print(
            f"{name:28}newsmlg2 {theirs / base:6.1f} times bare, diplotext {ours / base:.1f}"
        )


def stream(path: str) -> None:
    """Read a message item by item, and print how long it took and how much memory."""
    count, begun = 0, time.process_time()
    for _ in read_many(Path(path), report=id):
        count += 1
    took = time.process_time() - begun
    status = Path("/proc/self/status").read_text(encoding="ascii")
    peak = int(status.partition("VmHWM:")[2].split()[0]) / 1024
    print(f"{count} {took} {peak}")


def iterparse(path: Path) -> float:
    """Give how long lxml takes for a message when it clears every element."""
    begun = time.process_time()
    with path.open("rb") as file:
        for _, element in etree.iterparse(file):
            element.clear()
    return time.process_time() - begun


def compare_stream(megabytes: int) -> None:
    """Print the speed and the memory of a long message."""
    one = len(message(2)) - len(message(1))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "message.xml")
        path.write_bytes(message(megabytes * 1_000_000 // one))
        size = path.stat().st_size / 1e6
        told = subprocess.run(  # noqa: S603 - this file itself
            [sys.executable, __file__, "--stream", str(path)],
            check=True,
            capture_output=True,
            text=True,
        )
        count, took, peak = told.stdout.split()
        theirs = iterparse(path)
    print(
        f"message of {size:.0f} MB, {count} items: {size / float(took):.1f} MB/s, "
        f"peak {float(peak):.0f} MB of memory; iterparse with clear {size / theirs:.1f} MB/s; "
        f"{theirs / float(took):.2f} of its speed"
    )


def main() -> None:
    """Print all comparisons."""
    synthetic = [message(1) for _ in range(40)]
    compare("NewsML-G2, made up", synthetic)
    compare("NewsML-G2, test cases", cases("newsmlg2"))
    compare("NITF, test cases", cases("nitf"))
    compare("NewsML-G2, agencies", real("newsml-g2"))
    compare("NewsML 1, agencies", real("newsml1"))
    compare("NITF, agencies", real("nitf"))
    compare_peer("NewsML-G2, made up", synthetic)
    compare_peer("NewsML-G2, agencies", real("newsml-g2")[::10])
    compare_stream(64)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--stream"]:
        stream(sys.argv[2])
    else:
        main()
