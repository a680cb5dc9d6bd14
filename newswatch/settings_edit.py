"""Adds feeds to a settings file: text goes in, everything else in the file stays as it was, comments too."""

import json

import yaml

from connectors.settings import FeedSettings


class CannotEdit(ValueError):
    """The file is written in a way that cannot be added to; the message says where, and what to do."""


def with_feeds(text: str, feeds: list[FeedSettings]) -> str:
    """`text`, a settings file, with `feeds` at the end of `connectors.feeds`, in the file's own style, be it indented
    or in brackets. Raises CannotEdit."""
    text += "" if text.endswith("\n") or not text else "\n"
    try:
        root = yaml.compose(text)
    except yaml.YAMLError as error:
        raise CannotEdit(f"not YAML: {error}") from error
    if root is None or _empty(root):
        return text + as_yaml(feeds)
    if not isinstance(root, yaml.MappingNode):
        raise _odd(root, "the settings file does not hold sections")
    connectors = _value(root, "connectors")
    if connectors is None:
        return (
            _into(text, root, f"connectors: {{feeds: [{_flow(feeds)}]}}") if root.flow_style else text + as_yaml(feeds)
        )
    if _empty(connectors):
        if root.flow_style:
            return _instead(text, connectors, f"{{feeds: [{_flow(feeds)}]}}")
        return _below(text, connectors, _block([_spaces(root, 2) + "feeds:"], feeds, _column(root) + 4))
    if not isinstance(connectors, yaml.MappingNode):
        raise _odd(connectors, "`connectors` is not written as a map of settings")
    listed = _value(connectors, "feeds")
    if listed is None:
        return _with_key(text, connectors, feeds)
    if isinstance(listed, yaml.SequenceNode) and listed.value:
        return _appended(text, listed, feeds)
    if _empty(listed) or isinstance(listed, yaml.SequenceNode):
        if connectors.flow_style:
            return _instead(text, listed, f"[{_flow(feeds)}]")
        return _below(text, listed, _block([], feeds, _column(connectors) + 2))
    raise _odd(listed, "`connectors.feeds` is not written as a list")


def as_yaml(feeds: list[FeedSettings]) -> str:
    """The `connectors:` section with just these feeds."""
    return _block(["connectors:", "  feeds:"], feeds, 4)


def _with_key(text: str, connectors: yaml.MappingNode, feeds: list[FeedSettings]) -> str:
    if connectors.flow_style:
        return _into(text, connectors, f"feeds: [{_flow(feeds)}]")
    start = text.rfind("\n", 0, connectors.start_mark.index) + 1
    block = _block([_spaces(connectors) + "feeds:"], feeds, _column(connectors) + 2)
    return text[:start] + block + text[start:]


def _appended(text: str, listed: yaml.SequenceNode, feeds: list[FeedSettings]) -> str:
    if listed.flow_style:
        after = listed.value[-1].end_mark.index  # a comma that already stands there goes on separating
        return f"{text[:after]}, {_flow(feeds)}{text[after:]}"
    lines = text.splitlines(keepends=True)
    at = _end(listed, lines)
    return "".join((*lines[:at], _block([], feeds, _column(listed)), *lines[at:]))


def _into(text: str, node: yaml.MappingNode, item: str) -> str:
    """`text` with `item` at the beginning of a map in braces."""
    after = node.start_mark.index + 1
    return f"{text[:after]}{item}{', ' if node.value else ''}{text[after:]}"


def _instead(text: str, node: yaml.Node, item: str) -> str:
    """`text` with `item` in place of a value that is empty."""
    before = text[: node.start_mark.index]
    return f"{before}{'' if before[-1:].isspace() else ' '}{item}{text[node.end_mark.index :]}"


def _below(text: str, node: yaml.Node, block: str) -> str:
    """`text` with `block` on the lines below an empty value, which goes; a comment beside it stays."""
    line_end = text.index("\n", node.end_mark.index)
    beside = text[node.end_mark.index : line_end].rstrip()
    return text[: node.start_mark.index].rstrip() + beside + "\n" + block + text[line_end + 1 :]


def _end(node: yaml.Node, lines: list[str]) -> int:
    """The line after the last one of a block's content (its end mark lies behind blank lines and comments)."""
    last = int(node.end_mark.line)
    while last > 0 and (not lines[last - 1].strip() or lines[last - 1].lstrip().startswith("#")):
        last -= 1
    return last


def _value(node: yaml.MappingNode, key: str) -> yaml.Node | None:
    value: yaml.Node
    for name, value in node.value:
        if name.value == key:
            if value.start_mark.index < name.end_mark.index:
                raise _odd(name, f"`{key}` is an alias (*) of what stands elsewhere")
            return value
    return None


def _empty(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:null"


def _odd(node: yaml.Node, what: str) -> CannotEdit:
    return CannotEdit(f"line {node.start_mark.line + 1}: {what}; write it out, or add the feeds by hand")


def _column(node: yaml.Node) -> int:
    return int(node.start_mark.column)


def _spaces(node: yaml.Node, more: int = 0) -> str:
    return " " * (_column(node) + more)


def _fields(feed: FeedSettings) -> dict[str, object]:
    return feed.model_dump(mode="json", exclude_defaults=True)


def _flow(feeds: list[FeedSettings]) -> str:
    """The feeds for a list in brackets: JSON, which is YAML in braces."""
    return ", ".join(json.dumps(_fields(feed), ensure_ascii=False) for feed in feeds)


def _block(head: list[str], feeds: list[FeedSettings], indent: int) -> str:
    lines = list(head)
    for feed in feeds:
        text = yaml.safe_dump(_fields(feed), allow_unicode=True, sort_keys=False, width=1_000).splitlines()
        lines += [" " * indent + ("- " if number == 0 else "  ") + line for number, line in enumerate(text)]
    return "".join(line + "\n" for line in lines)
