ZCZC AAP
%A
#Pacific_BC2
$Fiji, Tonga to patrol reef together
:(SUVA)
&AAPIS\Orlina
*11002000
~AM Service
@FJ
Fiji and Tonga have agreed to patrol the Minerva reef together.

   Both governments say they are ready to begin in June.


AAP RTV
NNNN