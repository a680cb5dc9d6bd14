"""What a rule's conditions ask an article for: names and types of event, as keys of the first stage's index."""

from streams.rules import ROLES, Condition

Group = frozenset[str]  # keys (`e:` entity, `t:` event type) of which an article must have at least one


def of_types(group: Group) -> bool:
    """Whether a type of event will do."""
    return any(key[0] == "t" for key in group)


def needs(condition: Condition) -> list[Group]:
    """What an article must have, whatever else: of each group at least one key. Parts under `not` ask for nothing."""
    groups: list[Group] = []
    if condition.event:
        groups.append(frozenset("t:" + kind for kind in condition.event))
    groups += [frozenset("e:" + entity for entity in choices) for choices in condition.between or ()]
    for role in ROLES:
        wanted = getattr(condition, role)
        if wanted:
            groups.append(frozenset("e:" + entity for entity in wanted))
    groups += [frozenset(["e:" + entity]) for entity in condition.mentions or ()]
    for part in condition.all or ():
        groups += needs(part)
    if condition.any:
        branches = [needs(part) for part in condition.any]
        if all(branches):
            # One group of each branch, names before triggers: whichever branch holds has a key among them.
            groups.append(frozenset().union(*(min(branch, key=of_types) for branch in branches)))
    return groups


def entities_in(condition: Condition) -> set[str]:
    """The entities that a condition names in roles or mentions."""
    found = {entity for choices in condition.between or () for entity in choices}
    for key in (*ROLES, "mentions"):
        found.update(getattr(condition, key) or ())
    for part in (*(condition.all or ()), *(condition.any or ()), *([condition.not_] if condition.not_ else [])):
        found |= entities_in(part)
    return found


def types_in(condition: Condition) -> set[str]:
    """The types of event that a condition asks for."""
    found = set(condition.event or ())
    for part in (*(condition.all or ()), *(condition.any or ()), *([condition.not_] if condition.not_ else [])):
        found |= types_in(part)
    return found
