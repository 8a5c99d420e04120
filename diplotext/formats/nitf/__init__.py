"""NITF, versions 2.5 to 3.6: the IPTC's markup of a single story, alone or as the body in other formats."""

from diplotext.formats.nitf.reading import NITF, nitf


__all__ = ["NITF", "nitf"]
