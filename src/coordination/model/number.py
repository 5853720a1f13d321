"""The number of an official document, such as ``238-QĐ/TW``."""

from attrs import frozen


@frozen(kw_only=True)
class DocumentNumber:
    """Placeholder of the first hour; the number helper replaces this module."""

    serial: int
