"""Parts words that only a style sheet sets apart: a name and a date in two elements that touch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def parted(pieces: Sequence[str], joints: Iterable[int]) -> list[str]:
    """Give the pieces of a line, as many as there were, with a space before those that would run into the one before.

    Args:
        pieces: the text of a line, element by element.
        joints: the numbers of the pieces at which an element begins right behind the end of another.
    """
    touching = frozenset(joints)
    found: list[str] = []
    before, touches = "", False
    for number, piece in enumerate(pieces):
        touches = touches or number in touching
        found.append(f" {piece}" if touches and _are_words(before, piece) else piece)
        if piece:
            before, touches = piece, False
    return found


def _are_words(before: str, after: str) -> bool:
    """Whether two pieces that touch are words of their own: by a capital, or by a number beside a word or a number.

    Small letters that go on in small letters are most often one word whose parts a word processor has styled apart, and
    single signs are ornaments: a large first letter, the digits of a counter.
    """
    if len(before) < 2 or len(after) < 2:
        return False
    last, first = before[-1], after[0]
    if last.isdecimal() or first.isdecimal():
        return last.isalnum() and first.isalnum()
    return last.islower() and first.isupper()
