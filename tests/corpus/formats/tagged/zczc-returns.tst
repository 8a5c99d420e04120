   ZCZC AAP$K:Reef Talks=Day 2^Pacific: Reef talks end with a pact*X&A+11002000SUVA, March 3 AAP - Fiji and Tonga agreed on Tuesday to patrol the reef.

They will meet again in June.
   AAP