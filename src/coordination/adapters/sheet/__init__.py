"""The sheet: the form of a dossier that people write by hand.

YAML in which every scalar is a text and ids are keys.  Beside a value are the words it
rests on: ``period: 2024/2026 | giai đoạn 2024-2026``.  A sheet is a second spelling of
the same dossier, never a second model: `write_sheet` and `build_sheet` are inverse.
"""

from coordination.adapters.sheet.build_sheet import BuiltSheet, build_sheet
from coordination.adapters.sheet.write_sheet import write_sheet

__all__ = ["BuiltSheet", "build_sheet", "write_sheet"]
