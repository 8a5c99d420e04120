{
 "guid": "tag:example.org:2031:7",
 "version": 2,
 "type": "text",
 "versioncreated": "2031-05-05T10:00:00+0000",
 "pubstatus": "canceled",
 "headline": "Riga signe avec Oslo",
 "body_html": "<p>Les deux pays ont sign&eacute;.</p>\n<p>Ils se disent pr&ecirc;ts.</p>",
 "dateline": {
  "text": "RIGA, 5 mai ATB -",
  "source": "ATB"
 },
 "place": [
  {
   "qcode": "LV",
   "name": "Lettonie"
  }
 ],
 "source": "ATB",
 "language": "fr_BE",
 "service": [
  {
   "code": "int",
   "name": "International"
  }
 ],
 "priority": 5,
 "authors": [
  {
   "name": "Ann Orlin",
   "role": "author"
  },
  {
   "name": "Lou Bex",
   "role": "editor"
  }
 ],
 "associations": {},
 "evolvedfrom": "tag:example.org:2031:6"
}
