"""Bytes that are no text: pictures, documents of office programs, archives, by their first bytes."""

_KINDS = {
    b"%PDF-": "a document of PDF",
    b"\x89PNG\r\n": "a picture of PNG",
    b"\xff\xd8\xff": "a picture of JPEG",
    b"GIF8": "a picture of GIF",
    b"II*\x00": "a picture of TIFF",
    b"MM\x00*": "a picture of TIFF",
    b"RIFF": "a picture or sound of RIFF",
    b"ID3": "a sound of MPEG",
    b"OggS": "a sound of Ogg",
    b"PK\x03\x04": "an archive of ZIP",
    b"\x1f\x8b\x08": "an archive of gzip",
    b"7z\xbc\xaf": "an archive of 7z",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "a document of an office program",
}
"""The first bytes of what is sent along with stories, and what it is."""
_HEAD = 4096
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1a\x1b"))
_LARGEST_SHARE, _FEWEST_NULS = 0.05, 3


def kind_of(source: bytes, text: str) -> str | None:
    r"""
    Tell what bytes are that are no text; None for text.

    Args:
        source: The bytes.
        text: What they give when they are decoded all the same.

    Example:
        >>> kind_of(b"%PDF-1.7 ...", ""), kind_of(b"Riga signs", "Riga signs")
        ('a document of PDF', None)
        >>> kind_of(bytes(9), "\0" * 9)
        'no text of any kind'
    """
    known = (name for magic, name in _KINDS.items() if source.startswith(magic))
    found = next(known, None)
    if found is not None or text[:_HEAD].count("\0") < _FEWEST_NULS:
        return found
    head = source[:_HEAD]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    is_text = controls <= _LARGEST_SHARE * len(head)
    return None if is_text else "no text of any kind"
