"""Measurements anyone can run: what the rules catch, what they lose, and what they cost."""
