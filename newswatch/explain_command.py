"""`newswatch explain`: why a rule fires on an article, or why it does not."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from connectors.formats import Fault
from newswatch.heard_opinion import heard_opinion
from newswatch.input_files import InputFile, read
from newswatch.options import BadInput, examples, settings_option
from newswatch.rules_folder import rules_folder
from newswatch.settings import Settings


@click.command(
    epilog=examples(
        "newswatch explain m23-escalation article.txt",
        "newswatch explain eac-summit articles.jsonl --line 12 --rules my-rules",
    )
)
@click.argument("rule")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--line", type=click.IntRange(1), help="Of a .jsonl: only the article on this line.")
@click.option("--rules", type=click.Path(path_type=Path), help="A file or folder of rules.  [default: the settings']")
@settings_option
def explain(settings: Settings, rule: str, file: Path, line: int | None, rules: Path | None) -> None:
    """Say clause by clause why the rule RULE (its id) fires on the articles in FILE, or does not.

    Shown as well: the language, how often each entity of the rule is named, and every event that was read, with its
    sentence, modality, participants and method. Exit status 2 where the rule, the rules or the file are bad.
    """
    from streams.events.trees.nlp import load_models
    from streams.explanation import explain as explained
    from streams.opinion.opinion import load_opinion
    from streams.rulebook import RulebookError, load_rulebook
    from streams.yaml_document import nearest

    try:
        rulebook = load_rulebook(rules or rules_folder(settings))
    except RulebookError as error:
        raise BadInput(str(error)) from error
    known = {known.id: known for known in rulebook.rules}
    if rule not in known:
        hint = nearest(rule, list(known)) or f"there are {', '.join(sorted(known)[:20])}"
        raise BadInput(f"no rule {rule!r}; {hint}")
    models, opinion = load_models(settings.worker.models), load_opinion(heard_opinion(settings))
    good, explained_any = True, False
    for found in read(InputFile(file, file.name), datetime.now(UTC)):
        on_line = found.line == line if isinstance(found, Fault) else found.place.endswith(f":{line}")
        if line is not None and not on_line:
            continue
        explained_any = True
        if isinstance(found, Fault):
            good = False
            click.echo(str(found), err=True)
        else:
            click.echo(f"{found.place}: {found.article.title}")
            for told in explained(found.article, known[rule], rulebook, models, opinion):
                click.echo(f"  {told}")
    if line is not None and not explained_any:
        raise BadInput(f"{file}: there is no article on line {line}")
    if not good:
        sys.exit(2)
