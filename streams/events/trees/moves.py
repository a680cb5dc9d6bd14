"""Hanging words of a tree elsewhere, so that each still hangs below a root."""

from streams.events.trees.nlp import Token, Tree


def move(tree: Tree, token: Token, head: Token, dep: str) -> None:
    """Hang `token` on `head`. Where `head` hangs below it, that takes its place first: no word hangs below itself."""
    if token.index == head.index:
        return
    if is_above(tree, token, head):
        _detach(tree, head)
        head.dep = token.dep
        if token.head == token.index:
            head.head = head.index
        else:
            _hang(tree[token.head], head)
    _detach(tree, token)
    token.dep = dep
    _hang(head, token)


def uproot(tree: Tree, token: Token) -> None:
    """Make `token` a root, with what hangs below it."""
    _detach(tree, token)
    token.head, token.dep = token.index, "ROOT"


def below(tree: Tree, token: Token) -> list[int]:
    """A word and all that hangs below it, in no order."""
    found, todo = [], [token.index]
    while todo:
        current = todo.pop()
        found.append(current)
        todo += tree[current].children
    return found


def is_above(tree: Tree, token: Token, other: Token) -> bool:
    """Whether `other` hangs below `token`, directly or not."""
    while other.head != other.index:
        if other.head == token.index:
            return True
        other = tree[other.head]
    return False


def _detach(tree: Tree, token: Token) -> None:
    if token.head != token.index:
        tree[token.head].children.remove(token.index)


def _hang(head: Token, token: Token) -> None:
    token.head = head.index
    head.children.append(token.index)
    head.children.sort()
