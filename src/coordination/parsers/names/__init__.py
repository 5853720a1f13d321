"""Bodies, persons and places in texts: where they can be, and what a text settles.

In: folded text.  Out: `PartyName`, `PersonName`, `PlaceName` with their places,
found run by run (`runs`, `read_run`) and settled by the whole text (`find_names`);
`parse_party` reads a whole text.  Each name is read by the room `parties`.
"""
