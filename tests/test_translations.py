"""The Vietnamese pages say what the English pages say, section by section."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

DOCS = Path(__file__).parent.parent / "docs"


def load() -> ModuleType:
    specification = importlib.util.spec_from_file_location(
        "translations", DOCS / "translations.py"
    )
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


translations = load()

ENGLISH = """\
# Read

Two ways. See [write](write.md) and [rules](../rules.md).

```python
>>> 1 + 1  # two
2
```

## Files

```{literalinclude} ../../examples/deadlines.py
```
"""
VIETNAMESE = """\
# Đọc

Có hai cách. Xem [quy tắc](../../rules.md) và [ghi](write.md).

```
```

## Tệp

```
```
"""
NAME = "guide/read"
KNOWN = ("guide/read", "guide/write")
RIGHT = translations.carry_over(ENGLISH, VIETNAMESE)


def differences(english: str, vietnamese: str, *known: str) -> list[str]:
    return list(translations.differences(NAME, english, vietnamese, known))


def test_each_page_for_users_has_a_vietnamese_page() -> None:
    english = {
        page.relative_to(DOCS).with_suffix("").as_posix()
        for folder in ("guide", "how-to", "tutorials")
        for page in DOCS.glob(f"{folder}/*.md")
    }

    assert english - {*translations.pages()} == set()


@pytest.mark.parametrize("name", translations.pages())
def test_each_page_says_what_the_english_page_says(name: str) -> None:
    english, vietnamese = (
        (DOCS / folder / f"{name}.md").read_text("utf-8") for folder in ("", "vi")
    )
    known = translations.pages()
    left = list(translations.differences(name, english, vietnamese, known))

    assert left == [], (
        f"put docs/vi/{name}.md right, then run: python docs/translations.py {name}"
    )


def test_code_blocks_and_marks_are_carried_over() -> None:
    assert differences(ENGLISH, VIETNAMESE, *KNOWN) != []
    assert differences(ENGLISH, RIGHT, *KNOWN) == []
    assert ">>> 1 + 1  # two" in RIGHT
    assert "```{literalinclude} ../../../examples/deadlines.py" in RIGHT
    assert translations.carry_over(ENGLISH, RIGHT) == RIGHT


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param("Two ways", "Three ways", ["words have changed"], id="a-word"),
        pytest.param("# Files", "# Folders", ["words have changed"], id="a-title"),
        pytest.param("1 + 1", "1 + 2", ["code blocks"], id="code"),
        pytest.param("# two", "# three", ["code blocks"], id="a-comment-in-code"),
        pytest.param(
            "```\n\n## F",
            "```\n\n### A\n\n## F",
            ["another level", "more sections"],
            id="section",
        ),
        pytest.param("## F", "### F", ["another level", "have changed"], id="level"),
        pytest.param("(write", "(ask", ["other links", "have changed"], id="a-link"),
        pytest.param("deadlines", "service", ["code blocks"], id="an-included-file"),
        pytest.param("ways. See", "ways.\nSee", [], id="a-line-break-is-no-change"),
    ],
)
def test_what_changes_in_english_is_seen(old: str, new: str, said: list[str]) -> None:
    assert old in ENGLISH
    found = differences(ENGLISH.replace(old, new), RIGHT, *KNOWN)

    assert bool(found) == bool(said)
    for words in said:
        assert any(words in sentence for sentence in found)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("1 + 1", "1 + 2", id="code"),
        pytest.param("(write.md)", "(../../guide/write.md)", id="a-link-to-English"),
        pytest.param("## Tệp\n", "", id="a-section-is-missing"),
        pytest.param("<!-- en: ", "<!-- en: 0", id="a-mark"),
    ],
)
def test_what_changes_in_vietnamese_is_seen(old: str, new: str) -> None:
    assert old in RIGHT
    assert differences(ENGLISH, RIGHT.replace(old, new), *KNOWN) != []


def test_links_lead_to_the_translation_as_soon_as_there_is_one() -> None:
    assert differences(ENGLISH, RIGHT) == [
        "vi/guide/read: section 1, “Đọc”: other links than in English"
    ]
