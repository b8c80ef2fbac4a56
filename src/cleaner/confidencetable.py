"""The points of each fact, by the parts of its values; written by ``python -m benchmarks confidence --write``."""

from __future__ import annotations

BASE: float = 0.808
POINTS: dict[str, tuple[float, ...]] = {
    "width of the body": (-0.396, -0.233, -0.026, -0.009, 0.01, 0.029, 0.032),
    "share of the body that is prose": (-0.078, -0.098, -0.074, -0.012, -0.014, 0.025, 0.039, 0.047),
    "share of lines that end like no sentence": (-0.025, 0.05, 0.051, 0.039, 0.028, 0.012, -0.014, -0.069),
    "share of the text that was dropped": (0.003, 0.004, 0.01, -0.038, -0.027, -0.043, -0.032),
    "kinds of noise dropped": (0.001, 0.027, -0.009, -0.02, -0.004, -0.016),
    "lines before the first paragraph": (0.009, -0.004, 0.012, -0.005, -0.018, -0.011, -0.017),
    "longest stretch without prose": (-0.055, 0.018, 0.006, 0.017, 0.012, 0.013, -0.059),
    "width of a paragraph": (-0.072, -0.004, -0.042, 0.009, 0.005, 0.008, -0.013),
    "barred or without prose": (0.001, -0.081),
    "page of HTML": (-0.007, 0.037),
    "share of visible lines outside": (0.004, 0.042, 0.044, 0.017, -0.009, -0.057, -0.025),
    "warnings": (0.001, -0.058, -0.008),
}
