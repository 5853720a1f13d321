"""How Sphinx builds the documentation.

Tables that the code already contains (labels, diagnostics, the list of decisions) are
written to ``_generated`` when the build begins, so that they cannot go stale.
"""

import sys
import tomllib
from pathlib import Path

from sphinx.application import Sphinx

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from generated import write_pages  # noqa: E402 - it stands beside this file

project = "coordination"
author = "the coordination contributors"
version = release = tomllib.loads((HERE.parent / "pyproject.toml").read_text("utf-8"))[
    "project"
]["version"]
language = "en"

extensions = ["languages", "myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build", "_playground"]
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints = "description"
napoleon_use_ivar = True
default_role = "py:obj"
html_theme = "furo"
html_title = "coordination"
#: What `playground/build.py` wrote, if it was run.
playground = HERE / "_playground"
html_extra_path = [playground.name] if playground.is_dir() else []
templates_path = ["_templates"]
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "sidebar/search.html",
        "sidebar/scroll-start.html",
        "sidebar/beside.html",
        "sidebar/navigation.html",
        "sidebar/scroll-end.html",
    ]
}

write_pages(HERE / "_generated")


def setup(app: Sphinx) -> None:
    """Show what a page says of the playground where there is one."""
    if html_extra_path:
        app.tags.add("playground")
