%A #Talks EU $Ministers give $5m in Vienna :AAP May 3 *i ~nat @vic
VIENNA, May 3 AFP - Ministers of both states agreed on Friday to meet.

They will talk about gas.

AAP RTV

%A #Ports LV $Riga signs pact :AAP May 3 *i ~nat @nsw
RIGA, May 3 AFP - Riga has signed on Friday.
