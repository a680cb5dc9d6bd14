"""The connectors over one directory, in a process of their own."""

import asyncio
import json
import logging
import sys
from pathlib import Path

from connectors.kafka import KafkaSettings
from connectors.runner import run
from connectors.settings import ConnectSettings, DirectorySettings


async def _main() -> None:
    kafka, drop, state = json.loads(sys.argv[1])
    settings = ConnectSettings(
        state=Path(state), directories=(DirectorySettings(path=Path(drop), scan_interval=0.5),), metrics_port=0
    )
    await run(KafkaSettings(**kafka), settings, asyncio.Event())


if __name__ == "__main__":
    logging.basicConfig(level="INFO")
    asyncio.run(_main())
