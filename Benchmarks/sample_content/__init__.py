"""Realistic content of any number of partnerships, the same bytes each time."""
