"""Every code block of the README and of the documentation is executed.

The examples in docstrings are run by `tests/test_docstrings.py`, on the package
that is installed.
"""

from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser

pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser()],
    patterns=["*.md"],
).pytest()
