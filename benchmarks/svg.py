"""Small SVG plots by hand: a frame, two axes with ticks, and points with their names."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import NamedTuple

_WIDTH, _HEIGHT = 760, 460
_LEFT, _RIGHT, _TOP, _BOTTOM = 70, 130, 44, 56
_COLOURS = {"cleaner": "#c2410c"}
_PLAIN = "#1d4e89"


class Point(NamedTuple):
    """A named point; ``group`` joins points by a line."""

    name: str
    x: float
    y: float
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis: its title, whether it is logarithmic, and the format of its ticks."""

    title: str
    log: bool = False
    format: str = "g"

    def range(self, values: Sequence[float]) -> tuple[float, float]:
        """The ends of the axis, with some air around the values."""
        low, high = min(values), max(values)
        if self.log:
            return low / 1.3, high * 1.3
        air = (high - low) * 0.08 or max(abs(high), 1.0) * 0.08
        return low - air, high + air

    def place(self, value: float, low: float, high: float) -> float:
        """Where a value stands, from 0 to 1."""
        if self.log:
            return (math.log(value) - math.log(low)) / (math.log(high) - math.log(low))
        return (value - low) / (high - low)

    def ticks(self, low: float, high: float) -> list[float]:
        """Round values on the axis."""
        if self.log:
            powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
            return [tick for power in powers for unit in (1, 2, 5) if low <= (tick := unit * 10.0**power) <= high]
        step = _step((high - low) / 6)
        return [tick * step for tick in range(math.ceil(low / step), math.floor(high / step) + 1)]


def _step(rough: float) -> float:
    power = 10.0 ** math.floor(math.log10(rough))
    return next(unit * power for unit in (1, 2, 5, 10) if unit * power >= rough)


def scatter(title: str, x: Axis, y: Axis, points: Sequence[Point]) -> str:
    """Draw named points; those of one group are joined in the order they come."""
    shown = [point for point in points if (point.x > 0 or not x.log) and (point.y > 0 or not y.log)]
    if not shown:
        return ""
    across, up = x.range([point.x for point in shown]), y.range([point.y for point in shown])
    place = {point: (_across(x.place(point.x, *across)), _up(y.place(point.y, *up))) for point in shown}
    parts = [*_frame(title, x, y), *_ticks(x, across, y, up), *_lines(shown, place)]
    parts += [_point(point, *place[point]) for point in shown]
    body = "\n".join(parts)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" font-size="12">'
    return (
        f'{head}\n<title>{escape(title)}</title>\n<rect width="100%" height="100%" fill="#ffffff"/>\n{body}\n</svg>\n'
    )


def _across(share: float) -> float:
    return round(_LEFT + share * (_WIDTH - _LEFT - _RIGHT), 1)


def _up(share: float) -> float:
    return round(_HEIGHT - _BOTTOM - share * (_HEIGHT - _TOP - _BOTTOM), 1)


def _frame(title: str, x: Axis, y: Axis) -> list[str]:
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    high = (_TOP + _HEIGHT - _BOTTOM) / 2
    return [
        f'<text x="{middle}" y="24" text-anchor="middle" font-size="15">{escape(title)}</text>',
        f'<path d="M{_LEFT} {_TOP}V{_HEIGHT - _BOTTOM}H{_WIDTH - _RIGHT}" fill="none" stroke="#444444"/>',
        f'<text x="{middle}" y="{_HEIGHT - 14}" text-anchor="middle">{escape(x.title)}</text>',
        f'<text x="18" y="{high}" text-anchor="middle" transform="rotate(-90 18 {high})">{escape(y.title)}</text>',
    ]


def _ticks(x: Axis, across: tuple[float, float], y: Axis, up: tuple[float, float]) -> list[str]:
    parts: list[str] = []
    for tick in x.ticks(*across):
        at = _across(x.place(tick, *across))
        parts.append(f'<path d="M{at} {_TOP}V{_HEIGHT - _BOTTOM + 5}" stroke="#dddddd"/>')
        parts.append(f'<text x="{at}" y="{_HEIGHT - _BOTTOM + 20}" text-anchor="middle">{tick:{x.format}}</text>')
    for tick in y.ticks(*up):
        at = _up(y.place(tick, *up))
        parts.append(f'<path d="M{_LEFT - 5} {at}H{_WIDTH - _RIGHT}" stroke="#dddddd"/>')
        parts.append(f'<text x="{_LEFT - 9}" y="{at + 4}" text-anchor="end">{tick:{y.format}}</text>')
    return parts


def _lines(points: Sequence[Point], place: dict[Point, tuple[float, float]]) -> list[str]:
    groups: dict[str, list[str]] = {}
    for point in points:
        if point.group is not None:
            groups.setdefault(point.group, []).append(" ".join(map(str, place[point])))
    return [f'<path d="M{"L".join(spots)}" fill="none" stroke="{_PLAIN}"/>' for spots in groups.values()]


def _point(point: Point, across: float, up: float) -> str:
    colour = _COLOURS.get(point.name, _PLAIN)
    name = f'<text x="{across + 7}" y="{up + 4}" fill="{colour}">{escape(point.name)}</text>' if point.name else ""
    return f'<circle cx="{across}" cy="{up}" r="4" fill="{colour}"/>{name}'
