W1645_asian
b a BC-LV--APNewsAlert     06-29 0358
^BC-LV--APNewsAlert,17<
	RIGA, Latvia (AP) _ Latvia and Norway say they have signed a pact on their ports.

	AP-WF-06-29-31 2350GMT<


