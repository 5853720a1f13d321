"""Print how well the readers read the corpus: ``python -m tests.accuracy [-v]``.

``-v`` lists every miss.  A name behind it takes only the texts whose names hold it:
``python -m tests.accuracy -v lunar``.  The status is 1 if there is a miss that
``misses.tsv`` does not list, or it lists one that has gone, or no text has the name.
"""

import sys

from tests.accuracy.corpus import read_documents, read_wholes
from tests.accuracy.score import known_misses, score, score_wholes


def main(arguments: list[str]) -> int:
    """Print a line for each figure; return 0 if just the listed misses are there."""
    names = [each for each in arguments if each != "-v"]
    documents = [
        each
        for each in read_documents()
        if not names or any(name in each.name for name in names)
    ]
    wholes = read_wholes() if not names else []
    result = score(documents)
    result.add(score_wholes(wholes))
    for name, figure in result.figures().items():
        right, total = result.right[name], result.total[name]
        print(f"{name:24}  {figure:.4f} ({right}/{total})")  # noqa: T201 - it prints
    taken = {each.name for each in documents}
    if wholes:
        taken.add("strings.tsv")
    known = {each for each in known_misses() if each[0] in taken}
    missed = {each[:3]: each for each in result.misses}
    for key, miss in missed.items():
        if "-v" in arguments or key not in known:
            print(miss)  # noqa: T201 - it prints
    for key in sorted(known - missed.keys()):
        print("no longer missed, take it out of misses.tsv:", *key)  # noqa: T201 - it prints
    return 0 if documents and missed.keys() == known else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
