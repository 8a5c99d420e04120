{
 "api_version": "2.1",
 "api_mode": "live",
 "id": "x",
 "data": {
  "meta": {},
  "item": {
   "uri": "https://example.org/media/1?qt=x",
   "altids": {
    "itemid": "d1",
    "transref": "X1"
   },
   "version": 3,
   "type": "text",
   "urgency": 4,
   "editorialpriority": "r",
   "language": "en",
   "versioncreated": "2031-05-12T17:26:10Z",
   "firstcreated": "2031-05-11T18:51:43Z",
   "pubstatus": "usable",
   "ednote": "Eds: UPDATES: with reaction.",
   "signals": [
    "newscontent"
   ],
   "title": "EU--Riga-Oslo",
   "headline": "Riga and Oslo sign pact",
   "headline_extended": "Riga and Oslo have signed a pact on their ports.",
   "slugline": "BC-EU-Riga-Oslo, 3rd Ld-Writethru",
   "description_summary": "Riga and Oslo have signed a pact.",
   "bylines": [
    {
     "by": "By ANN ORLIN and JO TARR",
     "title": "Associated Press"
    }
   ],
   "located": "RIGA, Latvia",
   "datelinelocation": {
    "city": "Riga",
    "countrycode": "LVA"
   },
   "copyrightnotice": "Copyright 2031",
   "usageterms": [
    "For editorial use."
   ],
   "keywords": [
    "Riga-Oslo"
   ],
   "provider": "AP",
   "subject": [
    {
     "rels": [
      "category"
     ],
     "creator": "Editorial",
     "code": "i",
     "name": "i"
    }
   ],
   "place": [
    {
     "code": "p1",
     "name": "Riga",
     "scheme": "http://cv.example.org/id/"
    }
   ],
   "associations": {
    "1": {
     "uri": "https://example.org/media/2",
     "type": "picture",
     "headline": "Port"
    }
   },
   "renditions": {
    "nitf": {
     "title": "NITF",
     "mimetype": "text/xml",
     "href": "https://example.org/1.xml"
    }
   },
   "links": [
    {
     "href": "https://example.org/1",
     "rel": "canonical"
    }
   ]
  }
 }
}
