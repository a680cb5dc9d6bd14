"""When does a partition count as stuck?"""

from streams.watchdog import Watchdog

HERE, THERE = ("articles", 0), ("articles", 1)


def test_only_a_partition_that_waits_and_does_not_move_is_stuck() -> None:
    clock = [0.0]
    watchdog = Watchdog(60, lambda: clock[0])

    def look(seconds: float, here: tuple[int, int | None], there: tuple[int, int | None]) -> object:
        clock[0] = seconds
        at = {HERE: here, THERE: there}
        return watchdog.stalled([p for p, (n, _) in at.items() if n], {p: offset for p, (_, offset) in at.items()})

    assert look(0, (5, 10), (0, 7)) is None
    assert look(50, (5, 11), (0, 7)) is None  # it moves, though no faster than messages come in
    assert look(111, (9, 11), (0, 7)) is HERE
    assert look(112, (0, 20), (3, 7)) is None  # the other has something to wait for only now
    assert look(172, (1, None), (3, 7)) is None
    assert look(173, (1, None), (3, 7)) is THERE


def test_a_partition_that_went_away_starts_anew_when_it_comes_back() -> None:
    clock = [0.0]
    watchdog = Watchdog(60, lambda: clock[0])
    assert watchdog.stalled([HERE], {HERE: 3}) is None
    clock[0] = 50.0
    assert watchdog.stalled([], {}) is None
    clock[0] = 100.0
    assert watchdog.stalled([HERE], {HERE: 3}) is None
