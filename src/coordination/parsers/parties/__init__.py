"""Bodies, persons and places as running text names them.

In: folded text.  Out: `PartyName`, `PersonName`, `PlaceName` with their places,
found in one pass over the words (`find_names`); `parse_party` reads a whole text.
Imports the tables, the places and the common words; no other subject.
"""
