"""A dossier as a page for people: HTML without scripts.  Needs the extra ``report``.

What a page shows is built by plain functions; only `rendering` knows the templates.
"""
