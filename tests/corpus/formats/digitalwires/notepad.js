{
 "format": "digitalwires@0.9.1",
 "type": "composite",
 "entry_id": "x",
 "urn": "urn:newsml:example.org:20310505:250128",
 "version_created": "2031-05-05T09:18:34+02:00",
 "version": 2,
 "pubstatus": "usable",
 "signal": "sig:update",
 "embargoed": null,
 "language": "de",
 "urgency": 3,
 "kicker": "Häfen",
 "headline": "Riga und Oslo unterzeichnen Hafenabkommen",
 "subhead": "Start im Juli",
 "teaser": "Zwei Häfen, ein Vertrag.",
 "byline": "Von Isolde Markgraf, dpa",
 "dateline": "Riga (dpa) - ",
 "article_html": "<section class=\"main\"><p><span class=\"dateline\">Riga <span class=\"credit\">(dpa)</span> - </span>Lettland und Norwegen haben ein Abkommen unterzeichnet.</p><p>Beide sind zu Kontrollen bereit.</p></section>",
 "infobox_html": "<section class=\"infobox\"><p>Der Hafen ist 800 Jahre alt.</p></section>",
 "linkbox_html": null,
 "creditline": "dpa",
 "copyrightnotice": "Copyright 2031, dpa",
 "usageterms": "Nur nach Vereinbarung",
 "autopublishnotice": "© dpa, 1",
 "notepad": {
  "header_html": "<header><h3>Notizblock</h3></header>",
  "public_html": "<section class=\"np-public\"><h4>Aktualisierung</h4><ul><li>Reaktion ergänzt.</li></ul></section>",
  "nonpublic_html": "<section class=\"np-nonpublic\"><p>Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt</p><p>Anna Orlin, +371 555 0100</p></section>"
 },
 "ednotes": [
  {
   "role": "dpaednoterole:closingline",
   "ednote": "dpa im xx z2 hn",
   "is_publishable": true
  },
  {
   "role": "dnlrole:ednote",
   "ednote": "Nur intern.",
   "is_publishable": false
  }
 ],
 "associations": [
  {
   "type": "image",
   "urn": "urn:newsml:example.org:1",
   "version": 1,
   "headline": "Hafen"
  }
 ],
 "categories": [
  {
   "type": "dnltype:signal",
   "name": "update",
   "qcode": "sig:update"
  },
  {
   "type": "dnltype:wire",
   "name": "bdt",
   "qcode": "dpasrv:bdt"
  },
  {
   "type": "dnltype:dpasubject",
   "name": "Handel",
   "qcode": "dpasubject:1"
  }
 ],
 "geosubject_names": [
  "Riga"
 ],
 "keyword_names": [
  "Häfen"
 ],
 "genre_names": [
  "Zusammenfassung"
 ]
}
