"""Rings in a directed graph, found in linear time and without recursion."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import TypeAlias, TypeVar

Node = TypeVar("Node", bound=Hashable)
Graph: TypeAlias = Mapping[Node, Sequence[Node]]


def find_rings(graph: Graph[Node]) -> Iterator[list[Node]]:
    """Yield every set of nodes that can reach each other, in the order of ``graph``.

    These are the strongly connected components of more than one node, and the
    nodes that name themselves (S. R. Kosaraju's two walks).  A node that is not a key
    of ``graph`` leads nowhere.

    >>> list(find_rings({"e": ["e"], "a": ["b"], "b": ["a", "c"], "c": ["d"]}))
    [['e'], ['a', 'b']]
    """
    rank = {node: at for at, node in enumerate(graph)}
    back: dict[Node, list[Node]] = {node: [] for node in graph}
    for node, targets in graph.items():
        for target in targets:
            if target in back:
                back[target].append(node)
    seen: set[Node] = set()
    found = [
        sorted(ring, key=rank.__getitem__)
        for root in reversed(_list_finished(graph, graph, set()))
        if (ring := _list_finished(back, [root], seen))
        and (len(ring) > 1 or root in graph[root])
    ]
    yield from sorted(found, key=lambda ring: rank[ring[0]])


def _list_finished(
    graph: Graph[Node], roots: Sequence[Node] | Graph[Node], seen: set[Node]
) -> list[Node]:
    """List the nodes reached from ``roots``, each after all it leads to."""
    done: list[Node] = []
    for root in roots:
        work = [] if root in seen else [(root, iter(graph[root]))]
        seen.add(root)
        while work:
            node, targets = work[-1]
            target = next((one for one in targets if _is_new(graph, one, seen)), None)
            if target is None:
                done.append(node)
                work.pop()
            else:
                seen.add(target)
                work.append((target, iter(graph[target])))
    return done


def _is_new(graph: Graph[Node], node: Node, seen: set[Node]) -> bool:
    return node in graph and node not in seen
