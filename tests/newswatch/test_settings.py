"""Settings: read, overridden by the environment, and every mistake named with its place."""

from pathlib import Path

import pytest

from newswatch.settings import InvalidSettings, read_settings


def write(folder: Path, text: str) -> Path:
    file = folder / "newswatch.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def problems(file: Path | None, environment: dict[str, str] | None = None) -> list[str]:
    with pytest.raises(InvalidSettings) as caught:
        read_settings(file, environment or {})
    return caught.value.problems


def test_paths_are_relative_to_the_file(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        """
        kafka: {ssl_cafile: certs/ca.pem}
        connectors:
          state: state/connectors.sqlite
          directories: [{path: inbox}]
        worker: {rules: my-rules, database: "sqlite:///state/incidents.sqlite"}
        """,
    )
    settings = read_settings(file, {})
    assert settings.kafka.ssl_cafile == str(tmp_path / "certs/ca.pem")
    assert settings.connectors.state == tmp_path / "state/connectors.sqlite"
    assert settings.connectors.directories[0].path == tmp_path / "inbox"
    assert settings.worker.rules == tmp_path / "my-rules"
    assert settings.worker.database == f"sqlite:///{tmp_path}/state/incidents.sqlite"


def test_absolute_paths_and_other_databases_stay(tmp_path: Path) -> None:
    file = write(tmp_path, "worker: {rules: /etc/rules, database: 'postgresql+psycopg://db/newswatch'}")
    settings = read_settings(file, {})
    assert settings.worker.rules == Path("/etc/rules")
    assert settings.worker.database == "postgresql+psycopg://db/newswatch"


def test_without_a_file_the_defaults_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    settings = read_settings(None, {})
    assert settings.kafka.bootstrap_servers is None
    assert settings.connectors.state == tmp_path / "var/connectors.sqlite"


def test_finds_newswatch_yaml_where_it_is_called(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "kafka: {topic_prefix: x.}")
    monkeypatch.chdir(tmp_path)
    assert read_settings(None, {}).kafka.topic_prefix == "x."


def test_an_empty_section_is_an_empty_section(tmp_path: Path) -> None:
    assert read_settings(write(tmp_path, "kafka:\nworker:\n"), {}).kafka.topic_prefix == "news."


def test_the_environment_overrides_and_brings_secrets(tmp_path: Path) -> None:
    file = write(tmp_path, "kafka: {security_protocol: SASL_SSL, sasl_username: me}\nworker: {processes: 1}")
    secret = tmp_path / "password"
    secret.write_text("s3cret\n")
    settings = read_settings(
        file,
        {
            "NEWSWATCH_KAFKA_SASL_PASSWORD_FILE": str(secret),
            "NEWSWATCH_WORKER_PROCESSES": "3",
            "NEWSWATCH_WORKER_ARTICLE_TIMEOUT": "1m",
            "NEWSWATCH_LOG_FORMAT": "json",
            "HOME": "/home/ada",
        },
    )
    assert settings.kafka.sasl_password is not None
    assert settings.kafka.sasl_password.get_secret_value() == "s3cret"
    assert settings.worker.processes == 3
    assert settings.worker.article_timeout == 60
    assert "s3cret" not in repr(settings)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "kafka:\n  bootstrap_server: a:9092\n",
            "2:3: unknown key 'bootstrap_server'; did you mean 'bootstrap_servers'?",
        ),
        ("conectors: {}\n", "1:1: unknown key 'conectors'; did you mean 'connectors'?"),
        ("connectors:\n  feeds:\n    - {urll: 'https://x.example/rss'}\n", "3:8: unknown key 'urll'"),
        ("connectors:\n  feeds:\n    - {interval: 5m}\n", "3:7: 'url' is missing"),
        (
            "connectors:\n  directories:\n    - {path: x, scan_interval: soon}\n",
            "3:32: scan_interval: 'soon' is not a dur",
        ),
        ("worker:\n  processes: many\n", "2:14: processes: Input should be a valid integer"),
        ("worker: {annotate: alll}\n", "did you mean 'all'?"),
        ("kafka: {security_protocol: SASL_SSL}\n", "1:8: kafka: SASL_SSL needs sasl_username and sasl_password"),
        ("kafka: [1\n", "is not YAML"),
        ("- kafka\n", "1:1: "),
        ("kafka: {}\nkafka: {}\n", "2:1: 'kafka' stands here twice"),
    ],
)
def test_mistakes_are_named_with_their_place(tmp_path: Path, text: str, expected: str) -> None:
    file = write(tmp_path, text)
    found = problems(file)
    assert any(expected in problem for problem in found), found
    assert all(problem.startswith(f"{file}:") for problem in found)


def test_all_mistakes_are_named_at_once(tmp_path: Path) -> None:
    assert len(problems(write(tmp_path, "kafka: {a: 1, b: 2}\nworker: {c: 3}\n"))) == 3


def test_mistakes_in_the_environment_are_named(tmp_path: Path) -> None:
    file = write(tmp_path, "")
    found = problems(
        file,
        {
            "NEWSWATCH_KAFKA_BOOTSTRAP_SERVER": "x",
            "NEWSWATCH_WORKER_PROCESSES": "none",
            "NEWSWATCH_WORKER_DATABASE_FILE": str(tmp_path / "absent"),
        },
    )
    assert len(found) == 3
    assert "did you mean 'NEWSWATCH_KAFKA_BOOTSTRAP_SERVERS'?" in found[0]
    assert "NEWSWATCH_WORKER_DATABASE_FILE" in found[1]
    assert "valid integer" in found[2]


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert "cannot be read: No such file" in problems(tmp_path / "none.yaml")[0]
