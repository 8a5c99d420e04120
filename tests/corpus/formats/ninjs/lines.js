{"uri": "urn:atb:1", "headline": "Riga signs", "language": "en"}
{"uri": "urn:atb:2", "headline": "Oslo waits", "language": "en"}
