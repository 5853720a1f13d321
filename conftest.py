"""Every code block of the README and of the documentation is executed.

The examples in docstrings are run by `tests/test_docstrings.py`, on the package
that is installed.
"""

from doctest import ELLIPSIS

from sybil import Sybil
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser
from tests.blocks import enter_folder, leave_folder, run_console, run_json

PARSERS = [
    PythonCodeBlockParser(doctest_optionflags=ELLIPSIS),
    CodeBlockParser("console", run_console),
    CodeBlockParser("json", run_json),
]

pages = Sybil(
    parsers=PARSERS,
    patterns=["*.md"],
    # The blocks of the Vietnamese pages are those of the English ones.
    excludes=["docs/_generated/*", "docs/tutorials/*", "docs/vi/*", "docs/vi/*/*"],
)
tutorials = Sybil(
    parsers=PARSERS,
    patterns=["docs/tutorials/*.md"],
    setup=enter_folder,
    teardown=leave_folder,
)
pytest_collect_file = (pages + tutorials).pytest()
