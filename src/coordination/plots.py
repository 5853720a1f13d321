"""Pictures of dossiers, for notebooks and papers.  Needs the extra ``plots``.

The functions draw on the axes that they are given, or on new ones, and return them.
"""

from datetime import date
from typing import Final

from matplotlib import pyplot as plt
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from coordination.adapters.coverage import coverage
from coordination.adapters.report.drawing import Shape, position, shapes, ticks
from coordination.adapters.report.palette import PALETTE
from coordination.adapters.report.timeline import (
    axis_of,
    axis_words,
    timeline_rows,
)
from coordination.adapters.telling import Teller, capitalised
from coordination.diagnostics.diagnostic import Language
from coordination.diagnostics.escaping import shorten
from coordination.model.dossier import Dossier
from coordination.tables.field_labels import field_label
from coordination.tables.report_words import report_word

#: The longest name beside a row, in characters.
_LONGEST: Final = 48

#: The width of a new picture, and the height of its margins and of a row, in inches.
_WIDTH: Final = 9.0
_MARGINS: Final = 1.2
_HEIGHT: Final = 0.35

_MARKERS: Final = {"point": "D", "left": "<", "right": ">"}


def plot_timeline(
    dossier: Dossier,
    *,
    on: date | None = None,
    language: Language = "vi",
    axes: Axes | None = None,
) -> Axes:
    """Draw the agreements, events and deadlines of ``dossier`` over the years.

    A year is drawn as all of its days, an open end as an arrow, a day without its year
    as a hollow mark in each year.  What no axis can place is left out.

    >>> from coordination import Agreement, Period
    >>> plan = Agreement(id="plan", period=Period.from_edtf("2021/2025"))
    >>> plot_timeline(Dossier(id="one", agreements=(plan,))).get_title()
    'Dòng thời gian: từ 2021 đến 2025'

    Args:
        dossier: The record.
        on: A day to mark.
        language: The language of labels.
        axes: Where to draw; new axes if absent.

    Returns:
        The axes: empty where the dossier knows no day.
    """
    teller = Teller.of(dossier, language)
    axis = axis_of(dossier, on)
    rows = [row for row in timeline_rows(teller, axis) if row.stretches]
    drawn = _axes(axes, len(rows))
    title = report_word("timeline", language)
    if axis is not None:
        title += f": {axis_words(axis, language)}"
        for at, row in enumerate(rows):
            for shape in shapes(row, axis):
                _draw(drawn, at, shape, PALETTE[row.kind][0])
        years = ticks(axis)
        drawn.set_xticks([tick.at for tick in years], [tick.label for tick in years])
        drawn.set_xlim(0, 100)
        if on is not None and axis[0] <= on <= axis[1]:
            today = PALETTE["today"][0]
            drawn.axvline(position(on, axis), color=today, linestyle=":")
    _name_rows(drawn, [teller.names[row.target] for row in rows], title)
    return drawn


def plot_coverage(
    dossier: Dossier, *, language: Language = "vi", axes: Axes | None = None
) -> Axes:
    """Draw how many values of each field rest on the words of a source.

    >>> from coordination import Party
    >>> held = Dossier(id="one", parties=(Party(id="p", name="Sở Y tế"),))
    >>> axes = plot_coverage(held)
    >>> [label.get_text() for label in axes.get_yticklabels()]
    ['Các bên: tên gọi']

    Args:
        dossier: The record.
        language: The language of labels.
        axes: Where to draw; new axes if absent.
    """
    found = list(coverage(dossier))
    drawn = _axes(axes, len(found))
    before = [0] * len(found)
    for name, colour, counts in (
        ("with_claims", "agreement", [one.with_claims for one in found]),
        ("without_claims", "event", [one.without_claims for one in found]),
        ("is_open", "line", [one.left_open for one in found]),
    ):
        label = report_word(name, language)
        fill = PALETTE[colour][0]
        drawn.barh(range(len(found)), counts, left=before, color=fill, label=label)
        before = [one + more for one, more in zip(before, counts, strict=True)]
    which = ("vi", "en").index(language)
    names = [
        f"{capitalised(field_label('Dossier', one.collection)[which])}: "
        f"{field_label(one.entity, one.field)[which]}"
        for one in found
    ]
    drawn.xaxis.set_major_locator(MaxNLocator(integer=True))
    drawn.set_xlabel(report_word("records", language))
    drawn.legend()
    _name_rows(drawn, names, report_word("coverage", language))
    return drawn


def _axes(axes: Axes | None, rows: int) -> Axes:
    if axes is not None:
        return axes
    size = _WIDTH, _MARGINS + _HEIGHT * rows
    return plt.figure(figsize=size, layout="constrained").subplots()


def _name_rows(axes: Axes, names: list[str], title: str) -> None:
    """Name each row, the first at the top; no name is read as mathematics."""
    axes.set_title(title, parse_math=False)
    axes.set_yticks(range(len(names)))
    axes.set_yticklabels([shorten(name, _LONGEST) for name in names], parse_math=False)
    axes.set_ylim(max(len(names), 1) - 0.5, -0.5)


def _draw(axes: Axes, at: int, shape: Shape, colour: str) -> None:
    """Draw a shape in the row ``at``, hollow where it is not sure."""
    fill = colour if shape.is_sure else "none"
    if shape.form == "bar":
        style = "solid" if shape.is_sure else "dashed"
        axes.barh(
            at,
            shape.width,
            height=0.5,
            left=shape.at,
            color=fill,
            edgecolor=colour,
            linestyle=style,
        )
        return
    marker = _MARKERS[shape.form]
    axes.plot(shape.at, at, marker, mec=colour, mfc=fill, clip_on=False)
