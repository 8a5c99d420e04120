{
 "newsObjects": [
  {
   "newsObjectId": 39,
   "newsItemId": 38,
   "assetType": "Short",
   "credit": "BELGA",
   "topic": "Ports",
   "headLine": "(Riga) Riga signe avec Oslo",
   "keywords": [
    "BRIEF"
   ],
   "authors": [
    {
     "name": "BRV",
     "type": "AUTHOR"
    }
   ],
   "language": "fr",
   "source": "BELGA",
   "city": "Riga",
   "country": "Lettonie",
   "packages": [
    {
     "newsProduct": "POL",
     "newsService": "INT"
    }
   ],
   "createDate": 1935655200000,
   "validateDate": 1935658800000,
   "editorialInfo": "Pour les abonnés",
   "newsComponents": [
    {
     "assetType": "Title",
     "assetFormat": "Text",
     "proxies": [
      {
       "varcharData": "(Riga) Riga signe avec Oslo"
      }
     ]
    },
    {
     "assetType": "Lead",
     "assetFormat": "Text",
     "proxies": [
      {
       "varcharData": "Riga et Oslo ont signé un pacte."
      }
     ]
    },
    {
     "assetType": "Body",
     "assetFormat": "Text",
     "proxies": [
      {
       "clobData": "Les ports ouvrent en juillet.\n\nLes deux pays se disent prêts."
      }
     ]
    },
    {
     "assetType": "Picture",
     "assetFormat": "Image",
     "proxies": []
    }
   ]
  },
  {
   "newsObjectId": 40,
   "headLine": "Oslo attend",
   "language": "fr",
   "newsComponents": []
  }
 ],
 "nrNewsObjects": 2,
 "start": 0
}
