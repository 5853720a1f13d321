"""Figures that compare: with a target, a whole, parts, or another time.

Figures compare only where they count the same; of the rest nothing is drawn.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TypeAlias

from attrs import evolve, frozen

from coordination.adapters.telling import Teller, text_of
from coordination.adapters.value_words import in_words
from coordination.collections.questions_of_figures import list_measures
from coordination.diagnostics.diagnostic import Language
from coordination.model.outcome import Outcome
from coordination.model.quantity import Comparator, Quantity
from coordination.tables.report_words import report_word

#: What a figure is of, and the figure.
Figure: TypeAlias = tuple[str, Quantity | None]


@frozen
class Bar:
    """One figure of a chart.

    Attributes:
        label: What it is a figure of.
        words: The figure in words.
        width: How long it is, in hundredths of the longest.
        is_exact: Whether the source says the figure without "hơn" or "gần".
    """

    label: str
    words: str
    width: float
    is_exact: bool


@frozen
class Chart:
    """Some figures that compare.

    Attributes:
        title: How they compare.
        target: The id of the outcome.
        bars: The figures.
    """

    title: str
    target: str
    bars: tuple[Bar, ...]


def charts(teller: Teller) -> Iterator[Chart]:
    """Yield a chart for all figures of a dossier that compare."""
    for one in teller.dossier.outcomes:
        for title, figures in (
            ("of_target", _beside_target(one, teller)),
            ("of_total", _beside_whole(one, teller.language)),
            ("of_parts", _beside_parts(one, teller)),
        ):
            if len(figures) > 1:
                yield _chart(title, one, figures, teller.language)
    for measure in list_measures(teller.dossier):
        if measure[0][0] < measure[-1][0]:
            figures = [_at_its_time(one, teller) for _, one in measure]
            drawn = [(name, one) for name, one in figures if _can_be_drawn(one)]
            if len(drawn) > 1:
                yield _chart("over_time", measure[-1][1], drawn, teller.language)


def _beside_target(one: Outcome, teller: Teller) -> list[Figure]:
    if not _are_alike(one.quantity, one.target):
        return []
    reached = report_word("reached", teller.language)
    return [(reached, one.quantity), (teller.name_of("target", Outcome), one.target)]


def _beside_whole(one: Outcome, language: Language) -> list[Figure]:
    part = one.quantity
    if part is None or part.total is None or not _can_be_drawn(part):
        return []
    whole = Quantity(amount=part.total, units=part.units)
    return [
        (report_word("reached", language), evolve(part, total=None)),
        (report_word("all_of_it", language), whole),
    ]


def _beside_parts(one: Outcome, teller: Teller) -> list[Figure]:
    """Return a figure and those of its parts that count the same."""
    parts = teller.dossier.children(one.id, Outcome)
    alike = [part for part in parts if _are_alike(one.quantity, part.quantity)]
    return [
        (text_of(teller.heading(outcome, without="quantity")), outcome.quantity)
        for outcome in (one, *alike)
    ]


def _at_its_time(one: Outcome, teller: Teller) -> Figure:
    time = one.period or one.as_of
    if time is None:
        return teller.names.get(one.event or "", ""), one.quantity
    return in_words(time, teller.language), one.quantity


def _are_alike(one: Quantity | None, other: Quantity | None) -> bool:
    """Return True if two figures count the same and can be drawn."""
    if one is None or other is None:
        return False
    count_same = (one.units, one.per) == (other.units, other.per)
    return count_same and _can_be_drawn(one) and _can_be_drawn(other)


def _can_be_drawn(one: Quantity | None) -> bool:
    """Return True for a figure of at least zero, but no change or magnitude."""
    return (
        one is not None
        and one.amount is not None
        and one.amount >= 0
        and one.change is None
        and one.comparator is not Comparator.MAGNITUDE
    )


def _chart(
    title: str, one: Outcome, figures: Sequence[Figure], language: Language
) -> Chart:
    longest = max(_length(quantity) for _, quantity in figures) or Decimal(1)
    return Chart(
        title=report_word(title, language),
        target=one.id,
        bars=tuple(
            Bar(
                label=name,
                words=in_words(quantity, language),
                width=round(float(100 * _length(quantity) / longest), 2),
                is_exact=_is_exact(quantity),
            )
            for name, quantity in figures
        ),
    )


def _length(quantity: Quantity | None) -> Decimal:
    """Return the figure that a bar is as long as; of a range, the lower end."""
    return Decimal(0) if quantity is None else quantity.amount or Decimal(0)


def _is_exact(quantity: Quantity | None) -> bool:
    return (
        quantity is not None
        and quantity.comparator is Comparator.EXACT
        and quantity.upper is None
    )
