"""The sentences of the questions that drafting asks, in both languages.

``{words}`` are the words of the text that raise the question.
"""

from typing import Final

#: Code → the question in Vietnamese and in English.
QUESTIONS: Final[dict[str, tuple[str, str]]] = {
    "which-year": (
        "Năm của “{words}” là năm nào?",
        "Which year is meant by “{words}”?",
    ),
    "which-value": (
        "“{words}” khác với giá trị đã có ({held}): giá trị nào đúng?",
        "“{words}” differs from the value already there ({held}): which is right?",
    ),
    "which-body": (
        "“{words}” là cơ quan nào?",
        "Which body is meant by “{words}”?",
    ),
    "which-parties": (
        "Các bên của “{words}” là những cơ quan nào?",
        "Which bodies are the parties to “{words}”?",
    ),
    "which-period": (
        "“{words}” áp dụng trong thời gian nào?",
        "Which time is “{words}” for?",
    ),
    "which-agreement": (
        "“{words}” nói về văn bản phối hợp nào?",
        "Which agreement is meant by “{words}”?",
    ),
    "which-title": (
        "Tên văn bản là gì? Chưa rõ tên dừng ở đâu: “{words}”",
        "What is the title of the document? It is not clear where it ends: “{words}”",
    ),
    "which-unit": (
        "“{words}” đếm cái gì: tên đơn vị dừng ở đâu?",
        "What does “{words}” count: where does the name of the unit end?",
    ),
    "which-office": (
        "Chức vụ “{words}” dừng ở đâu?",
        "Where does the office “{words}” end?",
    ),
    "who-speaks": (
        "Ai nói “{words}”?",
        "Who says “{words}”?",
    ),
    "who-owes": (
        "Ai phải làm việc này: “{words}”?",
        "Who is to do this: “{words}”?",
    ),
    "is-it-a-document": (
        "“{words}” không có số: đây là văn bản nào?",
        "“{words}” has no number: which document is it?",
    ),
}
