"""Import every module with the wheel's own dependencies and nothing else installed."""

from importlib import import_module
from pathlib import Path

import coordination

#: What needs an extra: the part, and the packages it may miss.
EXTRAS = {
    "coordination.adapters.arrow_": ("pyarrow",),
    "coordination.adapters.calendar": ("icalendar",),
    "coordination.adapters.cli": ("click",),
    "coordination.adapters.html_text": ("lxml",),
    "coordination.adapters.word_text": ("lxml",),
    "coordination.plots": ("matplotlib",),
    "coordination.strategies": ("hypothesis",),
}

ROOT = Path(coordination.__file__).parent


def main() -> None:
    """Import all; a package that is missing may be missed only where it is due."""
    for name in coordination.__all__:
        getattr(coordination, name)
    for path in sorted(ROOT.rglob("*.py")):
        parts = path.relative_to(ROOT.parent).with_suffix("").parts
        module = ".".join(parts).removesuffix(".__init__")
        try:
            import_module(module)
        except ModuleNotFoundError as error:
            due = [names for part, names in EXTRAS.items() if module.startswith(part)]
            if not any(error.name in names for names in due):
                raise


main()
