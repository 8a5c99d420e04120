"""
What the XML formats share: characters, repairs, items of a message, bodies.

Every parser is made in `diplotext.formats._xml`; here stands what is done to the bytes before
and to the elements after.
"""
