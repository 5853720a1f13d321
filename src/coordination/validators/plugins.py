"""Rules that other packages bring."""

from importlib.metadata import entry_points

from coordination.validators.rule import Rule

#: The group of entry points; each leads to a `Rule` or to a tuple of them.
GROUP = "coordination.rules"


def installed_rules() -> tuple[Rule, ...]:
    """Return the rules of installed packages, in the order of their names.

    Nothing is loaded unless this is called: ``validate(dossier,
    rules=installed_rules())``.

    Raises:
        TypeError: An entry point leads to something else.
    """
    found: list[Rule] = []
    for point in sorted(entry_points(group=GROUP), key=lambda one: one.name):
        loaded = point.load()
        rules = loaded if isinstance(loaded, tuple) else (loaded,)
        if not all(isinstance(rule, Rule) for rule in rules):
            raise TypeError(f"the entry point {point.name!r} of {GROUP} has no rules")
        found += rules
    return tuple(found)
