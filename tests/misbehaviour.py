"""Functions that break the limits of a sandbox, each in its own way."""

import os
import signal


def spin() -> None:
    while True:
        os.getpid()


def allocate() -> int:
    return len(bytearray(8 << 30))


def recurse(depth: int = 0) -> int:
    return recurse(depth + 1) + 1


def die() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def fail() -> None:
    raise KeyError("no such thing")


def echo(value: object) -> object:
    return value
