"""
The parts of wire copy, whatever format brings it: header, body, credits.

What the desk wraps around a story is read by rules of form; the words come from the
language packs.
"""
