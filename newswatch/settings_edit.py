"""Adds feeds to a settings file: text goes in, everything else in the file stays as it was, comments too."""

import yaml

from connectors.settings import FeedSettings


class CannotEdit(ValueError):
    """The file is written in a way that cannot be added to; the message says what to do."""


def with_feeds(text: str, feeds: list[FeedSettings]) -> str:
    """`text`, a settings file, with `feeds` at the end of `connectors.feeds`. Raises CannotEdit."""
    text += "" if text.endswith("\n") or not text else "\n"
    try:
        root = yaml.compose(text)
    except yaml.YAMLError as error:
        raise CannotEdit(f"not YAML: {error}") from error
    lines = text.splitlines(keepends=True)
    if root is None:
        return "".join(lines) + _block(["connectors:", "  feeds:"], feeds, 4)
    connectors = _value(root, "connectors")
    if connectors is None:
        return "".join(lines) + _block(["connectors:", "  feeds:"], feeds, 4)
    if not isinstance(connectors, yaml.MappingNode) or connectors.flow_style:
        raise CannotEdit("`connectors` is not written as an indented block; add the feeds by hand")
    listed = _value(connectors, "feeds")
    indent = connectors.start_mark.column
    if listed is None:
        at = connectors.start_mark.line
        return "".join((*lines[:at], _block([" " * indent + "feeds:"], feeds, indent + 2), *lines[at:]))
    if not isinstance(listed, yaml.SequenceNode) or listed.flow_style or not listed.value:
        raise CannotEdit("`connectors.feeds` is not written as a list of lines with dashes; add the feeds by hand")
    at = _end(listed, lines)
    return "".join((*lines[:at], _block([], feeds, listed.start_mark.column), *lines[at:]))


def as_yaml(feeds: list[FeedSettings]) -> str:
    """The `connectors:` section with just these feeds."""
    return _block(["connectors:", "  feeds:"], feeds, 4)


def _end(node: yaml.Node, lines: list[str]) -> int:
    """The line after the last one of a block's content (its end mark lies behind blank lines and comments)."""
    last = int(node.end_mark.line)
    while last > 0 and (not lines[last - 1].strip() or lines[last - 1].lstrip().startswith("#")):
        last -= 1
    return last


def _value(node: yaml.Node, key: str) -> yaml.Node | None:
    if not isinstance(node, yaml.MappingNode):
        raise CannotEdit("the settings file does not hold sections; add the feeds by hand")
    return next((value for name, value in node.value if name.value == key), None)


def _block(head: list[str], feeds: list[FeedSettings], indent: int) -> str:
    lines = list(head)
    for feed in feeds:
        fields = feed.model_dump(mode="json", exclude_defaults=True)
        text = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=1_000).splitlines()
        lines += [" " * indent + ("- " if number == 0 else "  ") + line for number, line in enumerate(text)]
    return "".join(line + "\n" for line in lines)
