"""An article cut, tagged and indexed once, and what is looked up in it: words, marks, print, memory."""
