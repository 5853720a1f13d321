"""``python -m coordination``: the command line, where its script is not on the path."""

from coordination.adapters.cli import main

if __name__ == "__main__":
    main()
