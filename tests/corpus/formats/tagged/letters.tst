zczc
AN#20310606071629
KN#Baltic Bites
PD#06 June 2031 14:00:00
CO#RIX
SO#NASDAQ
SF#x
BY#Ann Orlin
KY#Ports, Riga
TI#Riga port signs with Oslo
AB#The ports of Riga and Oslo will share berths.
TX#The ports of Riga and Oslo signed a pact on Friday.
They will share berths from July.
NNNN
