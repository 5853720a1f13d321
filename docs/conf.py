"""How Sphinx builds the documentation."""

from importlib.metadata import version as installed_version

project = "coordination"
author = "the coordination contributors"
version = release = installed_version("coordination")
language = "en"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_heading_anchors = 3
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "coordination"
