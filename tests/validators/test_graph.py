"""Rings are found whatever the shape of the graph."""

from hypothesis import example, given
from hypothesis import strategies as st

from coordination.validators.graph import find_rings

NODES = st.sampled_from("abcdef")


def _reach(graph: dict[str, list[str]], start: str) -> set[str]:
    """Follow the edges from ``start`` until nothing new is met."""
    found: set[str] = set()
    work = list(graph.get(start, []))
    while work:
        node = work.pop()
        if node not in found:
            found.add(node)
            work += graph.get(node, [])
    return found


@example({"b": ["b"], "a": ["a"]})
@given(st.dictionaries(NODES, st.lists(NODES)))
def test_a_ring_is_all_that_reach_each_other(graph: dict[str, list[str]]) -> None:
    reached = {node: _reach(graph, node) for node in graph}
    expected = {
        frozenset(other for other in reached[node] if node in reached.get(other, ()))
        for node in graph
        if node in reached[node]
    }

    found = list(find_rings(graph))

    assert {frozenset(ring) for ring in found} == expected
    order = list(graph)
    assert [one for ring in found for one in ring] == [
        one
        for ring in sorted(found, key=lambda ring: order.index(ring[0]))
        for one in sorted(ring, key=order.index)
    ]


def test_a_long_chain_needs_no_recursion() -> None:
    chain = {str(n): [str(n + 1)] for n in range(20_000)}

    assert list(find_rings(chain)) == []
    assert [len(ring) for ring in find_rings(chain | {"20000": ["0"]})] == [20_001]
