"""When a worker that does not come into its consumer group tries again, and when it gives up."""

from streams.membership import Membership, Remedy


def membership(clock: list[float]) -> Membership:
    return Membership(60.0, clock=lambda: clock[0])


def test_a_settled_worker_needs_nothing() -> None:
    clock = [0.0]
    group = membership(clock)
    for _ in range(10):
        clock[0] += 50
        assert group.remedy(settled=True, failed=False) is Remedy.NONE


def test_a_rebalance_may_last_as_long_as_the_patience() -> None:
    clock = [0.0]
    group = membership(clock)
    clock[0] = 60.0
    assert group.remedy(settled=False, failed=False) is Remedy.NONE
    clock[0] = 60.1
    assert group.remedy(settled=False, failed=False) is Remedy.GIVE_UP


def test_errors_are_tried_again_a_few_times_in_a_row() -> None:
    group = membership([0.0])
    assert [group.remedy(settled=False, failed=True) for _ in range(6)] == [Remedy.RETRY] * 5 + [Remedy.GIVE_UP]


def test_once_settled_the_count_of_errors_begins_anew() -> None:
    group = membership([0.0])
    for _ in range(4):
        assert group.remedy(settled=False, failed=True) is Remedy.RETRY
        assert group.remedy(settled=False, failed=True) is Remedy.RETRY
        assert group.remedy(settled=True, failed=False) is Remedy.NONE


def test_an_error_counts_also_where_the_last_assignment_is_still_held() -> None:
    group = membership([0.0])
    assert group.remedy(settled=True, failed=True) is Remedy.RETRY
