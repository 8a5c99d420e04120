"""
What is handed on: a reading as JSON, as a table, as NewsML-G2, or as a report for people.

Each target is a module of its own. `diplotext.export.report` and
`diplotext.export.newsmlg2` need nothing more;
`diplotext.export.json` needs the extra `json`, `diplotext.export.arrow` the extra `arrow`.
"""
