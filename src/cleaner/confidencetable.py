"""The points of each fact, by the parts of its values; written by ``python -m benchmarks confidence --pin``."""

from __future__ import annotations

BASE: float = 0.82
POINTS: dict[str, tuple[float, ...]] = {
    "width of the body": (-0.095, -0.062, -0.016, 0.041, 0.056, 0.023, 0.032),
    "share of the body that is prose": (-0.023, -0.019, -0.061, -0.017, 0.004, 0.015, 0.047, 0.034),
    "share of lines that end like no sentence": (-0.009, 0.032, 0.026, 0.018, 0.018, 0.007, -0.058, -0.053),
    "share of the text that was dropped": (0.002, 0.014, 0.018, -0.029, 0.001, -0.01, -0.013),
    "kinds of noise dropped": (0.013, 0.011, -0.008, 0.002, -0.025, -0.01),
    "kinds of a site's noise dropped": (0.005, 0.004, -0.013, -0.002, -0.019, 0.009),
    "lines before the first paragraph": (0.008, 0.008, -0.011, -0.008, 0.003, -0.023, 0.01),
    "lines behind the last paragraph": (0.012, -0.054, 0.018, 0.017, -0.005, -0.003, 0.002),
    "stretches of prose": (-0.029, 0.019, 0.022, 0.016, -0.003, -0.036),
    "longest stretch without prose": (-0.008, 0.008, 0.032, 0.019, -0.008, -0.013, -0.042),
    "width of a paragraph": (-0.029, -0.009, -0.066, 0.048, 0.007, 0.034, 0.003),
    "lines that repeat another": (-0.008, 0.022, -0.01, -0.003, -0.014),
    "title found": (-0.011, -0.007),
    "list of links": (-0.028, 0.0),
    "barred or without prose": (0.003, -0.033),
    "page of HTML": (-0.023, -0.006),
    "share of visible lines outside": (-0.016, 0.01, 0.004, 0.004, -0.004, -0.03, 0.004),
    "warnings": (-0.009, -0.014, 0.0),
}
