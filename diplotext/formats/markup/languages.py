"""The tags of languages, as documents declare them."""

import re


_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\Z")


def language_tag(tag: str | None) -> str | None:
    """
    Give a language tag in the form of BCP 47, or None when it has no such form.

    Example:
        >>> language_tag("fi_FI"), language_tag("english!"), language_tag(" ")
        ('fi-FI', None, None)
    """
    if tag is None:
        return None
    plain = tag.strip().replace("_", "-")
    return plain if _TAG.match(plain) else None
