"""Kinds of bodies: what they are called, what they are, and when they were there.

This is the one place for these facts.  Issuers of numbers take their names and
days from here; so do the rules on bodies out of use and the readers of names.
"""
