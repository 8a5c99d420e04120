ZCZC AAP %A #Talks EU (VIENNA) $Ministers agree in Vienna :AAP May 3, 1004 *I ~IFI @NSW =EU Talks ^EU:Ministers agree in Vienna
   VIENNA, May 3 AFP - Ministers of both states agreed on Friday to
meet.
   They will talk about gas.
NNNN
