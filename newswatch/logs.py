"""How newswatch logs: one line an event on standard error, as text or as JSON."""

import json
import logging
import sys
import time
from typing import Any, Literal

LogFormat = Literal["text", "json"]

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
# Faust's parts log under the name of the module that subclasses them.
_BURST, _MINUTE, _KINDS = 10, 60.0, 1_000
_CHATTY = ("aiokafka", "kafka", "asyncio", "faust", "mode", "streams.delivery", "watchfiles", "httpx", "urllib3")


def configure(form: LogFormat, level: str = "INFO") -> None:
    """Send all logging of this process to standard error. Other libraries are heard from WARNING on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(_Flood())
    handler.setFormatter(_Json() if form == "json" else _Text("%(asctime)s %(levelname)-7s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in _CHATTY:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))


class _Flood(logging.Filter):
    """Lets other libraries say the same at most `_BURST` times a minute; then says how often it was said."""

    def __init__(self) -> None:
        super().__init__()
        self._said: dict[tuple[str, str], tuple[float, int]] = {}  # since when, how often

    def filter(self, record: logging.LogRecord) -> bool:
        if record.name.partition(".")[0] == "newswatch":
            return True
        what = (record.name, str(record.msg)[:200])
        since, count = self._said.get(what, (record.created, 0))
        if record.created - since >= _MINUTE:
            if count > _BURST:
                record.msg, record.args = f"{record.getMessage()} ({count - _BURST} more of the kind in between)", None
            since, count = record.created, 0
        if len(self._said) >= _KINDS:
            self._said.clear()
        self._said[what] = (since, count + 1)
        return count < _BURST


class _Text(logging.Formatter):
    converter = staticmethod(time.gmtime)
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"


class _Json(logging.Formatter):
    """One JSON object a line: time, level, logger, message, what was passed as `extra`, and the traceback."""

    def format(self, record: logging.LogRecord) -> str:
        moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
        fields: dict[str, Any] = {
            "time": f"{moment}.{int(record.msecs):03d}Z",
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        fields |= {name: value for name, value in vars(record).items() if name not in _STANDARD}
        if record.exc_info:
            fields["traceback"] = self.formatException(record.exc_info)
        return json.dumps(fields, ensure_ascii=False, default=str)
