"""The command line.  It needs the extra ``cli``: click.

Exit status: 0 where all is well, 1 where errors were found in a record, 2 where a
command could not be run or a file could not be read, 130 where it was interrupted.
"""

import gc
import sys
from typing import Final, NoReturn

from coordination.adapters.cli.asked_language import asked_language

_HINT: Final = {
    "vi": "dòng lệnh cần cài thêm phần 'cli': trong thư mục mã nguồn, "
    "pip install '.[cli]'",
    "en": "the command line needs the extra 'cli': in a checkout, pip install '.[cli]'",
}
#: How many new objects start a search for circles of them.  A command imports many
#: that stay; looking for circles among these took a tenth of its start.
_OBJECTS: Final = 50_000


def main() -> NoReturn:
    """Run the command named on the command line and exit with its status."""
    gc.set_threshold(_OBJECTS)
    try:
        from coordination.adapters.cli.running import run  # noqa: PLC0415 - an extra

        status = run(sys.argv[1:])
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        hint = _HINT[asked_language(sys.argv[1:])]
        sys.stderr.write(f"coordination: {hint}\n")
        status = 2
    except KeyboardInterrupt:  # while modules are imported
        status = 130
    gc.freeze()  # nothing is searched for circles when the process ends
    sys.exit(status)
