"""Runs a program once and says what it took; medians and growth over such runs."""

import math
import os
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple


class Cost(NamedTuple):
    """What one run took."""

    wall: float  # seconds
    cpu: float  # seconds of all threads, in the program and in the kernel for it
    kernel: float  # seconds of these in the kernel, for files and memory
    memory: float  # mebibytes at the peak


class Output(NamedTuple):
    """What a run wrote."""

    files: int
    bytes: int


class Failed(Exception):
    """A program ended with another status than 0."""


def run(arguments: Sequence[str | Path], environment: dict[str, str] | None = None) -> Cost:
    """Raises ``Failed`` with the end of what the program said."""
    words = [os.fspath(argument) for argument in arguments]
    reading, writing = os.pipe()
    streams = [(os.POSIX_SPAWN_DUP2, writing, 1), (os.POSIX_SPAWN_DUP2, writing, 2)]
    start = time.perf_counter()
    process = os.posix_spawnp(words[0], words, os.environ | (environment or {}), file_actions=streams)
    os.close(writing)
    said = b""
    while part := os.read(reading, 65_536):
        said = (said + part)[-4_000:]
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - start
    os.close(reading)
    if status != 0:
        raise Failed(f"{' '.join(words)} ended with {os.waitstatus_to_exitcode(status)}:\n{said.decode(errors='replace')}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_stime, usage.ru_maxrss / 1024)


def median(costs: Sequence[Cost]) -> Cost:
    """The median of each column by itself."""
    return Cost(*(statistics.median(column) for column in zip(*costs)))


def output_of(folder: Path) -> Output:
    """Counts files, not folders; a link counts as what it is."""
    sizes = [entry.stat(follow_symlinks=False).st_size for entry in entries(folder) if not entry.is_dir(follow_symlinks=False)]
    return Output(len(sizes), sum(sizes))


def entries(folder: Path):
    """Everything below a folder, folders before what they hold."""
    with os.scandir(folder) as found:
        listed = sorted(found, key=lambda entry: entry.name)
    for entry in listed:
        yield entry
        if entry.is_dir(follow_symlinks=False):
            yield from entries(Path(entry.path))


def growth(smaller: tuple[int, float], larger: tuple[int, float]) -> float:
    """The exponent k of cost ∝ sizeᵏ between two pairs of size and cost."""
    (size_a, cost_a), (size_b, cost_b) = smaller, larger
    return math.log(cost_b / cost_a) / math.log(size_b / size_a)
