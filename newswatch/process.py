"""Child processes that never outlive the process that started them."""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import IO

_PR_SET_PDEATHSIG = 1  # linux/prctl.h


def start(
    command: Sequence[str],
    *,
    environment: Mapping[str, str] | None = None,
    output: int | IO[bytes] | None = None,
    orphan_signal: signal.Signals = signal.SIGTERM,
) -> subprocess.Popen[bytes]:
    """Start `command` in a session of its own, so that Ctrl-C at the terminal reaches only the caller.

    Standard output and error both go to `output` (by default the caller's own). On Linux the kernel sends the child
    `orphan_signal` when the *thread* that called this ends, however it ends: call it from the main thread.
    Raises OSError where the command cannot be started.
    """
    return subprocess.Popen(
        command,
        env=dict(environment) if environment is not None else None,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT if output is not None else None,
        start_new_session=True,
        preexec_fn=_die_with_parent(orphan_signal) if sys.platform == "linux" else None,
    )


def stop(child: subprocess.Popen[bytes], *, patience_seconds: float) -> int:
    """Ask `child` to end, kill it where it has not ended after `patience_seconds`; return its exit status."""
    if child.poll() is None:
        child.terminate()
        try:
            child.wait(patience_seconds)
        except subprocess.TimeoutExpired:
            child.kill()
    return child.wait()


def _die_with_parent(number: signal.Signals) -> "_DieWithParent":
    return _DieWithParent(ctypes.CDLL(None, use_errno=True), number, os.getpid())


class _DieWithParent:
    """Runs in the child between fork and exec: hence everything is looked up beforehand."""

    def __init__(self, libc: ctypes.CDLL, number: signal.Signals, parent: int) -> None:
        self._prctl = libc.prctl
        self._number = int(number)
        self._parent = parent

    def __call__(self) -> None:
        self._prctl(_PR_SET_PDEATHSIG, self._number, 0, 0, 0)
        if os.getppid() != self._parent:  # it died before the request could hold
            os._exit(1)
