{
 "uri": "urn:newsml:example.org:20310505:riga",
 "type": "text",
 "version": "3",
 "versioncreated": "2031-05-05T10:00:00Z",
 "firstcreated": "2031-05-05",
 "pubstatus": "usable",
 "urgency": 3,
 "language": "en",
 "slugline": "RIGA-OSLO",
 "headline": "Riga and Oslo sign pact",
 "headline_sub": "Ports to open in July",
 "byline": "By Ann Orlin and Jo Tarr",
 "located": "Riga",
 "ednote": "Adds reaction.",
 "embargoed": "2031-05-05T12:00:00+02:00",
 "usageterms": "Not for resale.",
 "copyrightholder": "ATB",
 "subject": [
  {
   "name": "politics",
   "code": "11000000",
   "scheme": "http://cv.iptc.org/newscodes/subjectcode/",
   "relevance": 80
  }
 ],
 "person": [
  {
   "name": "Andris Kalnietis"
  }
 ],
 "place": [
  {
   "name": "Riga",
   "code": "LV-RIX"
  }
 ],
 "genre": [
  {
   "name": "Current",
   "code": "Current"
  }
 ],
 "keywords": "ports+pact+Norway",
 "body_text": "RIGA (ATB) - Short form.",
 "body_xhtml": "<p>RIGA, May 5 (ATB) - Riga and Oslo <b>signed</b> a pact &amp; shook hands.</p><h2>What next</h2><p>The ports open in July.</p><table><tr><td>Riga</td><td>4</td></tr><tr><td>Oslo</td><td>7</td></tr></table><p>(Reporting by Ann Orlin; Editing by Maud Brix)</p>",
 "associations": {
  "photo": {
   "uri": "urn:newsml:example.org:20310505:photo",
   "type": "picture",
   "headline": "The port"
  }
 },
 "altids": {
  "desk": "17"
 }
}
