"""Text that someone else wrote, made safe to show.

Outside input (keys, file names, values, texts of errors) may contain commands
to a terminal, marks that turn the direction of writing, line ends, or megabytes.
"""

from typing import Any, Final

#: A message never echoes more of one piece of input than this many characters.
LONGEST_ECHO: Final = 80

#: No pointer or path in a message is longer.
_LONGEST_PATH: Final = 400
#: Of a longer path only so much is looked at: its names may be megabytes.
_MOST_READ: Final = 8 * _LONGEST_PATH


def escape_text(text: str) -> str:
    r"""Write every character that cannot be seen as an escape of Python.

    >>> print(escape_text("a" + chr(27) + "[2J" + chr(0x202E) + chr(10) + "b"))
    a\x1b[2J\u202e\nb
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else _escape(c) for c in text)


def shorten(text: str, most: int = LONGEST_ECHO) -> str:
    r"""Escape ``text`` and cut it, so that it has at most ``most`` characters.

    >>> shorten("a" * 100)[-3:], len(shorten("a" * 100)), len(shorten(chr(27) * 100))
    ('aa…', 80, 77)
    """
    escaped = escape_text(text[: most + 1])
    if len(escaped) <= most:
        return escaped
    kept, length = [], 0
    for piece in map(escape_text, text[:most]):
        length += len(piece)
        if length >= most:
            break
        kept.append(piece)
    return "".join(kept) + "…"


def shorten_path(path: str) -> str:
    r"""Escape the path of a file or a pointer, and cut each of its names by itself.

    >>> shorten_path("/extensions/" + "k" * 100)[:15], len(shorten_path("k" * 100))
    ('/extensions/kkk', 80)
    """
    if len(path) <= LONGEST_ECHO:
        return escape_text(path)
    names = path[:_MOST_READ].split("/")
    shown = "/".join(shorten(name) for name in names)
    if len(path) <= _MOST_READ and len(shown) <= _LONGEST_PATH:
        return shown
    half = _LONGEST_PATH // 2
    tail = "/".join(shorten(name) for name in path[-half:].split("/"))
    return f"{shown[: half - 1]}…{tail[-half:]}"


def safe_json(value: Any, *, indent: int | None = None) -> str:  # noqa: ANN401 - any JSON
    r"""Write JSON in which whatever cannot be seen is a ``\u`` escape.

    >>> print(safe_json({"name": "Sở Y tế" + chr(0x2028)}))
    {"name": "Sở Y tế\u2028"}
    """
    import json  # noqa: PLC0415 - most commands write none, and start faster without

    return escape_json(json.dumps(value, ensure_ascii=False, indent=indent))


def escape_json(text: str) -> str:
    r"""Turn whatever cannot be seen in the text of a JSON file into a ``\u`` escape."""
    return "\n".join(map(_escape_line, text.split("\n")))


def _escape_line(line: str) -> str:
    if line.isprintable():
        return line
    import json  # noqa: PLC0415 - the same

    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in line)


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
