A2346_asian
u i BC-EU--Riga-OsloPact    3rdLd-Writethru  05-09 0141
^BC-EU--Riga-Oslo Pact, 3rd Ld-Writethru,96<
^Riga and Oslo sign pact on their ports<
^AP Photo XRI101, XRI102<
^Eds: UPDATES: with Norwegian reaction, background.<
^By YSOLDE KARPOV and ODON TVEIT=
^Associated Press=
	RIGA, Latvia (AP) _ Latvia and Norway signed a pact on their ports Tuesday, and
said they were ready to let observers in.
	``We will keep our word,'' the Latvian minister said.
	;TONS;SHIPS<
	Riga;420;17<
	Oslo;390;12<
	___
	Associated Press writer Maud Brix in Warsaw contributed to this report.

	AP-WF-05-09-31 0337GMT<


