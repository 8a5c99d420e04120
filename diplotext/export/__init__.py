"""
What is handed on: a reading as JSON, or as a report for people.

Each target is a module of its own. `diplotext.export.report` needs nothing more;
`diplotext.export.json` needs the extra `json`.
"""
