"""Measures Insyn against Hugo and against the floor, on the same content."""
