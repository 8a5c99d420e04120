{
 "standard": {
  "name": "ninjs",
  "version": "3.1",
  "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"
 },
 "uri": "urn:newsml:example.org:20310505:riga",
 "type": "text",
 "version": "4",
 "versionCreated": "2031-05-05T10:00:00+02:00",
 "pubStatus": "withheld",
 "edNote": "Hold.",
 "embargoedUntil": "2031-05-05T12:00:00+02:00",
 "language": "fr",
 "slugline": "RIGA-OSLO",
 "by": "Ann Orlin",
 "headlines": [
  {
   "role": "sub",
   "value": "Les ports ouvrent en juillet"
  },
  {
   "role": "main",
   "value": "Riga et Oslo signent un pacte"
  }
 ],
 "bodies": [
  {
   "role": "main",
   "contentType": "text/plain",
   "value": "RIGA (ATB) - Texte nu."
  },
  {
   "role": "private",
   "contentType": "text/html",
   "value": "<p>Appeler Ann.</p>"
  },
  {
   "role": "web",
   "contentType": "text/html",
   "value": "<html><head><title>x</title></head><body><p>RIGA (ATB) - Les deux pays ont signé un pacte.</p></body></html>"
  }
 ],
 "subjects": [
  {
   "name": "politique",
   "literal": "medtop:11000000",
   "uri": "http://cv.iptc.org/newscodes/mediatopic/11000000",
   "confidence": 90
  }
 ],
 "places": [
  {
   "name": "Riga"
  }
 ],
 "infoSources": [
  {
   "name": "ATB"
  }
 ],
 "altIds": [
  {
   "role": "desk",
   "value": "17"
  }
 ],
 "rightsInfo": {},
 "copyrightHolder": "ATB"
}
