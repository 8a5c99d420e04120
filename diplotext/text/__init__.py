"""
Characters and words: everything here knows text and nothing of diplomacy.

A text is cut into words once; sentences, quotations, numbers, dates and phrases
are then read from the words, each in one pass.
"""
