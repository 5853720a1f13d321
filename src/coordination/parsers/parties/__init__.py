"""One name in words: a body, a group of them, a place, a person with their offices.

In: the words of a text and the first of them.  Out: what is named, and where its name
ends.  Imports the tables, the places and the common words; no other subject.
"""
