"""One child command that is kept running."""

import logging
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from newswatch import process

log = logging.getLogger("newswatch.stack")

_FIRST_PAUSE_SECONDS = 1.0
_LONGEST_PAUSE_SECONDS = 30.0
_STABLE_SECONDS = 60.0  # whoever ran for so long starts again with the first pause
_MAX_LOG_BYTES = 10_000_000

FATAL = (2,)  # bad settings or rules: starting again cannot help


class Supervised:
    """Restarts its command with growing pauses (1 to 30 s) when it ends unasked, except with a status in `FATAL`."""

    def __init__(
        self, name: str, command: Sequence[str], environment: Mapping[str, str], log_file: Path | None = None
    ) -> None:
        """Output goes to `log_file`, by default to where the caller's goes."""
        self.name = name
        self.restarts = 0
        self._command = command
        self._environment = environment
        self._log_file = log_file
        self._process: subprocess.Popen[bytes] | None = None
        self._started = 0.0
        self._pause = _FIRST_PAUSE_SECONDS
        self._not_before = 0.0

    @property
    def running(self) -> bool:
        """Whether the process is there now."""
        return self._process is not None and self._process.poll() is None

    @property
    def exit_status(self) -> int | None:
        """Of the last process; None while it runs, negative for a signal."""
        return self._process.poll() if self._process else None

    def start(self) -> None:
        """Start the command now. Call it from the main thread: see `process.start`."""
        self._started = time.monotonic()
        if self._log_file is None:
            self._process = process.start(self._command, environment=self._environment)
            return
        self._log_file.parent.mkdir(parents=True, exist_ok=True)
        if self._log_file.exists() and self._log_file.stat().st_size > _MAX_LOG_BYTES:
            self._log_file.replace(self._log_file.with_suffix(".log.1"))
        with self._log_file.open("ab") as output:
            self._process = process.start(self._command, environment=self._environment, output=output)

    def keep_running(self) -> None:
        """Start the command again where it has ended and its pause is over. Call it often; never blocks.

        Raises `CannotRun` where it ended with a status in `FATAL`.
        """
        if self.running:
            return
        now = time.monotonic()
        if self.exit_status in FATAL:
            raise CannotRun(self.name, self.exit_status or 0)
        if not self._not_before:
            if now - self._started > _STABLE_SECONDS:
                self._pause = _FIRST_PAUSE_SECONDS
            log.error("%s ended with status %s; starting it again in %g s", self.name, self.exit_status, self._pause)
            self._not_before = now + self._pause
            self._pause = min(self._pause * 2, _LONGEST_PAUSE_SECONDS)
        elif now >= self._not_before:
            self._not_before = 0.0
            self.restarts += 1
            self.start()

    def ask_to_stop(self) -> None:
        """Send SIGTERM, on which newswatch's commands finish what they have begun."""
        if self._process and self.running:
            self._process.terminate()

    def stop(self, patience_seconds: float) -> None:
        """Ask it to stop, and kill it after `patience_seconds`. Blocks."""
        if self._process:
            process.stop(self._process, patience_seconds=patience_seconds)

    def last_complaint(self) -> str | None:
        """The last line with a warning or an error in the log file, if it is recent."""
        if self._log_file is None or not self._log_file.exists():
            return None
        with self._log_file.open("rb") as file:
            file.seek(max(0, self._log_file.stat().st_size - 8_192))
            lines = file.read().decode("utf-8", "replace").splitlines()
        return next((line for line in reversed(lines) if " WARNING " in line or " ERROR " in line), None)


class CannotRun(Exception):
    """A part ended because its settings or rules are wrong; what is wrong stands in its log."""

    def __init__(self, name: str, status: int) -> None:
        super().__init__(f"{name} cannot run with these settings or rules (exit status {status})")
        self.name = name
        self.status = status
