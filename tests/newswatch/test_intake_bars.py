"""Bars for large files on a terminal, nothing elsewhere."""

import io

from rich.console import Console

from newswatch.intake_bars import intake_bars


def shown(terminal: bool, *told: tuple[str, str, int, int]) -> str:
    file = io.StringIO()
    with intake_bars(Console(file=file, force_terminal=terminal, width=100)) as tell:
        for progress in told:
            tell(*progress)
    return file.getvalue()


def test_a_large_file_has_a_bar_while_it_is_taken_in() -> None:
    assert "wire: large.jsonl" in shown(True, ("wire", "large.jsonl", 4_000_000, 8_000_000))
    assert "4.0/8.0 MB" in shown(True, ("wire", "large.jsonl", 4_000_000, 8_000_000))


def test_small_files_and_logs_have_none() -> None:
    assert "small" not in shown(True, ("wire", "small.jsonl", 100, 200))
    assert shown(False, ("wire", "large.jsonl", 4_000_000, 8_000_000)).strip() == ""
