"""What all tests share: how long Hypothesis looks. ``CLEANER_DEEP=1`` looks longer and at full size."""

import os

from hypothesis import HealthCheck, settings

DEEP = bool(os.environ.get("CLEANER_DEEP"))

settings.register_profile(
    "quick", max_examples=120, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("deep", max_examples=3000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("deep" if DEEP else "quick")
