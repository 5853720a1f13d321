"""Where the name of a body ends.

A name begins with a head of the tables ("Bộ", "Ủy ban nhân dân", "Ban Chỉ đạo") or
is one of the names that the tables have whole.  What may follow depends on the head:
a level and a place, the body it is an organ of, a field in capital letters, a task.
Verbs and titles end it; "và" and a comma do not, if the name goes on behind them.
"""

import re
from functools import cache
from itertools import islice
from typing import Any, Final

from attrs import frozen

from coordination.model.enumerations import Level
from coordination.parsers.parties.read_places import (
    is_society,
    name_before_person,
    province_tree,
)
from coordination.parsers.parties.words import (
    MOST_CHARACTERS,
    NameWord,
    Tree,
    Words,
    words_in,
    words_of_a_name,
)
from coordination.tables import issuing_bodies as table
from coordination.tables.heads_of_names import head_tree

#: More words than any name has; a name with a task is longer.
_MOST_WORDS: Final = 24
_MOST_WORDS_OF_A_TASK: Final = 32
#: So many words ahead are looked at.
_AHEAD: Final = 10
#: More words than any proper name of a place has, where the tables do not know it.
_LONGEST_PLACE: Final = 4
#: Last words of "Trung ương" and "quốc gia", behind which a task may follow.
_OF_THE_COUNTRY: Final = frozenset({"ương", "gia"})
#: Behind the name of a body these begin what a document is about.
_MATTERS: Final = frozenset({"về", "về việc", "việc", "ban hành", "v", "hướng dẫn"})


@frozen
class Body:
    """One name in a text: its place, and whether its end is a guess."""

    start: int
    end: int
    doubtful: bool = False


class NameReader:
    """Reads one name, word by word, from a word of a text on."""

    def __init__(self, words: Words, at: int, most: int | None = None) -> None:
        """Start before word ``at`` of a name of at most so many words."""
        self.all = words
        self.words = list(islice(words_of_a_name(words, at), most))
        self.at = 0
        self.doubtful = self.small = False
        #: Of an all-capital text the capitals say nothing.
        first = [word for word in self.words[:4] if len(word.given) > 1]
        self.shouted = len(first) > 1 and all(word.given.isupper() for word in first)

    def word(self, ahead: int = 0) -> NameWord | None:
        """Return the word where the reader is, or one ``ahead`` of it."""
        at = self.at + ahead
        return self.words[at] if at < len(self.words) else None

    def head(self, at: int) -> tuple[int, str]:
        """Return how many words from ``at`` on are a head, and of which class."""
        count, kind = self._walk(at, head_tree())
        return (count, kind) if count else (0, "")

    def _walk(self, at: int, tree: Tree) -> tuple[int, Any]:
        """Follow a tree from word ``at``: how many words, and what ends there."""
        first = self.words[at].at
        count, found = self.all.walk(first, tree)
        return min(count, len(self.words) - at), found

    def is_body_at(self, at: int) -> bool:
        """Return True if a body can begin at word ``at``."""
        count, kind = self.head(at)
        if not count:
            return False
        word = self.words[at]
        return count > 1 or (word.is_capital and kind != "") or word.plain == "ubnd"

    def is_end_at(self, at: int, stops: frozenset[str] = table.AFTER_A_NAME) -> bool:
        """Return True if the sentence or the next line goes on at word ``at``."""
        if at >= len(self.words):
            return True
        word = self.words[at]
        if word.gap == "\n":
            return True
        after = self.words[at + 1].plain if at + 1 < len(self.words) else ""
        if word.plain == "số" and after and not after[0].isdigit():
            return False  # "Dân số, Gia đình", "Cục Chuyển đổi số quốc gia"
        before = self.words[at - 1].plain if at and not word.gap else ""
        whole = {f"{before} {word.plain}", f"{word.plain} {after}"}
        if whole & table.WHOLE_WORDS:
            return False
        found = stops & {word.plain, f"{word.plain} {after}"}
        if word.is_capital and not self.shouted:
            found -= table.ALSO_IN_NAMES
        return bool(found)

    def try_read(self) -> bool:
        """Read one body; return True if there is one."""
        if not self.words or not self.is_body_at(0):
            return False
        count, kind = self.head(0)
        if kind == "office":
            name = " ".join(word.plain for word in self.words[:count])
            self.at = count
            if name in table.ALONE:
                return True
            if self.at < len(self.words) and self.is_body_at(self.at):
                return self._try_bodies()
            return self._try_level() or name in table.MAY_BE_ALONE
        return self._try_bodies()

    def _try_bodies(self) -> bool:
        """Read a body from here on, and the bodies it is a part of."""
        for _ in range(4):
            count, kind = self.head(self.at)
            first = self.words[self.at]
            self.at += count
            if kind == "task":
                self._task()
                return True
            if kind == "open" and not self.try_field() and not self._is_bare(first):
                return False
            if self.words[self.at - 1].plain in table.NUMBERED and self._try_number():
                self._try_province_of_region()
            while self._try_level():
                pass
            following = self.word()
            if following is None or following.gap or not self.is_body_at(self.at):
                break
            if self.head(self.at)[1] == "office" or self.is_end_at(self.at):
                break
        return True

    def try_field(self) -> bool:
        """Read the name of a field, or a name of its own, in capital letters."""
        if self.shouted:
            self.doubtful = True
            return False
        word = self.word()
        if word is None or not self._is_field_at(word):
            return False
        self.at += 1
        while (word := self.word()) is not None and self.at < _MOST_WORDS:
            if self.is_end_at(self.at) or self._is_end_of_field(word):
                break
            self.at += 1
        return True

    def _is_field_at(self, word: NameWord) -> bool:
        """Return True if ``word`` begins a field: "Tư pháp", "5", "pháp chế"."""
        if word.gap or self._is_other_body():
            return False
        return word.is_capital or word.plain.isdigit() or self._try_small_field()

    def _is_end_of_field(self, word: NameWord) -> bool:
        """Return True if the field ends before ``word``."""
        if word.gap == ",":
            return not (self._is_one_word() or self._is_inside_list())
        if word.plain == "và":
            return not self._is_joined()
        if word.plain.isdigit():
            return not self._can_take_figure()
        level = word.plain in table.LEVELS and not word.is_capital
        level = level and not self._is_society()
        return level or (not word.gap and self._is_other_body())

    def _is_society(self) -> bool:
        """Return True at "xã hội"."""
        return self.word(1) is not None and is_society(self.all, self.words[self.at].at)

    def _try_small_field(self) -> bool:
        """Return True if a field in small letters follows: "Ban pháp chế HĐND"."""
        if self.words[self.at - 1].plain != "ban" or self.is_end_at(self.at):
            return False
        near = range(self.at + 1, min(self.at + 8, len(self.words)))
        self.small = any(self._is_other_body_at(at) for at in near)
        self.doubtful = self.doubtful or self.small
        return self.small

    def _is_bare(self, head: NameWord) -> bool:
        """Return True if ``head`` alone is meant: "của Sở", not "của Hội nghị"."""
        if not head.is_capital:
            return False
        after = self.word()
        if after is None or after.gap or after.is_capital or self.is_end_at(self.at):
            return True
        if after.plain == "và" and self.at + 1 < len(self.words):
            return self.is_body_at(self.at + 1)
        return after.plain in table.LEVELS or self.is_body_at(self.at)

    def _is_one_word(self) -> bool:
        """Return True at the second half of "phòng, chống"."""
        before = self.words[self.at - 1].plain
        return (before, self.words[self.at].plain) in table.TWO_IN_ONE

    def _can_take_figure(self) -> bool:
        before = self.words[self.at - 1]
        return before.plain in {"khu", "vực", "số", "vùng", "đoàn"} or before.is_capital

    def _is_other_body(self) -> bool:
        return self._is_other_body_at(self.at)

    def _is_other_body_at(self, at: int) -> bool:
        word = self.words[at]
        count, kind = self.head(at)
        if not word.is_capital and count < 2:  # noqa: PLR2004 - a lone small word
            return False
        return kind == "whole" or (kind in {"open", "task"} and count > 1)

    def _is_joined(self) -> bool:
        """Return True if the name goes on behind "và"."""
        after = self.word(1)
        if after is None or after.gap or not (after.is_capital or self.small):
            return False
        return not self.is_body_at(self.at + 1) and not self.is_end_at(self.at + 1)

    def _is_inside_list(self) -> bool:
        """Return True if "và" and a capital close the list that a comma opens."""
        word = self.words[self.at]
        if not word.is_capital or self.is_body_at(self.at) or self.is_end_at(self.at):
            return False
        for at in range(self.at + 1, min(self.at + 9, len(self.words) - 1)):
            if self.words[at].plain == "và":
                return self.words[at + 1].is_capital and not self.is_body_at(at + 1)
            if self.is_end_at(at) or (
                self.words[at].gap == "," and self.is_body_at(at)
            ):
                return False
        return False

    def _try_level(self) -> bool:
        """Read a level, and the place behind it; return True if there is one."""
        start = self.at
        word = self.word()
        if word is None or (word.gap not in {"", ","}):
            return False
        if self._try_place() and not self.shouted and not word.gap:
            return True
        for count in (2, 1):
            phrase = " ".join(each.plain for each in self.words[start : start + count])
            if start + count > len(self.words) or self.head(start)[0] > count:
                continue
            if phrase in table.LEVELS and self._are_together(start, count):
                self.at = start + count
                placed = self._try_place() or self._try_number()
                if word.gap == "," and not placed:
                    break
                return True
        self.at = start
        return False

    def _are_together(self, start: int, count: int) -> bool:
        return all(not each.gap for each in self.words[start + 1 : start + count])

    def _try_number(self) -> bool:
        word = self.word()
        if word is None or word.gap:
            return False
        if re.fullmatch(r"[0-9]{1,2}|[IVX]{1,5}", word.given):
            self.at += 1
            return True
        return False

    def _try_province_of_region(self) -> None:
        """Read on over the province of a region: "khu vực 3 - Đà Nẵng"."""
        word = self.word()
        if word is not None and word.gap == "-" and word.is_capital:
            self.at += self._walk(self.at, province_tree())[0]

    def _try_place(self) -> bool:
        """Read the proper name of a place."""
        word = self.word()
        if word is not None and word.is_capital:
            count, _ = self._walk(self.at, province_tree())
            self.at += count if not word.gap else 0
            if count:
                return not word.gap
        before = self.words[self.at - 1].plain if self.at else ""
        if word is None or self.shouted or before not in {
            "tỉnh", "phố", "tp", "huyện", "quận", "xã", "phường", "trấn", "khu",
        }:  # fmt: skip
            return False
        count = 0
        while (
            count < _LONGEST_PLACE
            and (word := self.word(count)) is not None
            and word.is_capital
            and word.gap in {"", "-"}
            and not (word.gap and count == 0)
            and not self.is_end_at(self.at + count)
            and not self.is_body_at(self.at + count)
        ):
            count += 1
        first = self.words[self.at].at if count else 0
        level = Level.PROVINCE if before == "tỉnh" else None
        end = name_before_person(self.all, first, first + count, level) if count else 0
        count = max(0, end - first)
        self.at += count
        return count > 0

    def _is_its_task(self) -> bool:
        """Return True at "về" if the matter follows later: "về an toàn ban hành"."""
        if self.words[self.at].plain != "về" or self.is_end_at(self.at + 1, _MATTERS):
            return False
        if self.words[self.at - 1].plain not in _OF_THE_COUNTRY:
            return False
        near = range(self.at + 1, min(self.at + 14, len(self.words)))
        return any(self.is_end_at(at, _MATTERS) for at in near)

    def _task(self) -> None:
        """Read what a body with a task is for, in whatever words."""
        begun = self.at
        comma = 0
        placed = False
        while (word := self.word()) is not None and self.at < _MOST_WORDS_OF_A_TASK:
            strict = placed or self.shouted
            stops = table.AFTER_A_NAME if strict else table.AFTER_A_TASK
            if (
                word.plain
                and self.is_end_at(self.at, stops)
                and not self._is_its_task()
            ):
                break
            if word.gap == "," and not self._is_one_word():
                if self.is_body_at(self.at):
                    break
                comma = comma or self.at
            another = self.at + 1 < len(self.words) and self.is_body_at(self.at + 1)
            if word.plain == "và" and another:
                break
            after = self.word(1)
            two = f"{word.plain} {after.plain}" if after else ""
            placed = placed or not table.LEVELS.isdisjoint({word.plain, two})
            self.at += 1
        ended = self.at < len(self.words) and self.words[self.at].plain in {"về", "v"}
        if comma and not (ended or placed):
            self.at = comma
        self.doubtful = self.doubtful or self.at - begun > 1


def field_end(words: Words, at: int) -> int:
    """Return where the name of a field ends that begins at ``at``; ``at`` if none."""
    reader = NameReader(words, at - 1, _MOST_WORDS + _AHEAD)
    reader.at = 1
    if len(reader.words) < 2 or not reader.try_field():  # noqa: PLR2004 - the head, and a word
        return at
    return reader.words[reader.at - 1].at + 1


@cache
def _no_name() -> re.Pattern[str]:
    """Match what no name contains."""
    return re.compile(r'[;:"“”!?|\[\]{}]|\n\n|(?<!đạo )[0-9]{3}|[0-9]{4}')


def find_name_end(text: str, at: int) -> Body | None:
    """Return the body whose name begins at ``at``, if one begins there.

    >>> text = "Bộ Giáo dục và Đào tạo về việc học"
    >>> text[: find_name_end(text, 0).end]
    'Bộ Giáo dục và Đào tạo'
    """
    stop = min(len(text), at + MOST_CHARACTERS)
    ended = _no_name().search(text, at, stop)
    words = words_in(text[at : ended.start() if ended else stop])
    if not words.size or words.starts[0] or words.keys[0] not in head_tree():
        return None
    reader = NameReader(words, 0)
    if not reader.try_read():
        return None
    last = reader.words[min(reader.at, len(reader.words)) - 1]
    doubtful = reader.doubtful or reader.shouted or reader.at >= _MOST_WORDS
    return Body(at, at + words.ends[last.at], doubtful)
