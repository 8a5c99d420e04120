"""Plain-text exports of news archives, in which those who study what agencies wrote hold it."""
