{"uri": "urn:atb:9", "language": "en", "headline": "Riga \“signs\” pact", "keywords": "ports+pact",
 "body_text": "RIGA (ATB) - The two	states signed.

Oslo\\u00a0too.", "urgency": 12, "versioncreated": "soon", "pubstatus": "odd",}
