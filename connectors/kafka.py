"""How to reach Kafka, and to create and look at topics. Both sides of the stream use this; it does nothing else."""

import asyncio
import re
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any, Literal

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import KafkaTimeoutError, TopicAlreadyExistsError, for_code
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, model_validator

from connectors.duration import Seconds
from connectors.topic import TopicSpec


def _servers(text: str) -> str:
    if not all(re.fullmatch(r"[^\s,]+:\d{1,5}", server.strip()) for server in text.split(",")):
        raise ValueError(f"{text!r} is not host:port, comma-separated")
    return text


class KafkaSettings(BaseModel):
    """The `kafka:` section of the settings. Without `bootstrap_servers`, `newswatch up` starts a local broker."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    bootstrap_servers: Annotated[str, AfterValidator(_servers)] | None = Field(
        default=None, description="host:port, comma-separated"
    )
    security_protocol: Literal["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"] = "PLAINTEXT"
    sasl_mechanism: Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"] = "PLAIN"
    sasl_username: str | None = None
    sasl_password: SecretStr | None = None
    ssl_cafile: str | None = None
    ssl_certfile: str | None = None
    ssl_keyfile: str | None = None
    topic_prefix: str = Field(default="news.", pattern=r"^[A-Za-z0-9._-]*$")
    partitions: int = Field(default=8, ge=1, le=1024, description="of topics that newswatch creates")
    replication_factor: int = Field(default=-1, description="of topics that newswatch creates; -1: the broker's own")
    idempotent_producer: bool = Field(default=True, description="off only for brokers without InitProducerId")
    # aiokafka gives each broker 40 s and then asks the next: a client may pass by two that are silent.
    answer_timeout: Seconds = Field(default=90.0, gt=0, description="for brokers to let in a client or see to topics")

    @model_validator(mode="after")
    def _credentials(self) -> "KafkaSettings":
        if self.security_protocol.startswith("SASL") and not (self.sasl_username and self.sasl_password):
            raise ValueError(f"{self.security_protocol} needs sasl_username and sasl_password")
        return self

    def topic(self, spec: TopicSpec) -> str:
        """The full name of a topic on this Kafka."""
        return self.topic_prefix + spec.name

    def ssl_context(self) -> ssl.SSLContext | None:
        """The TLS context for SSL and SASL_SSL, with host names checked; None without TLS."""
        if "SSL" not in self.security_protocol.split("_"):
            return None
        context = ssl.create_default_context(cafile=self.ssl_cafile)
        if self.ssl_certfile:
            context.load_cert_chain(self.ssl_certfile, self.ssl_keyfile)
        return context

    def client_arguments(self) -> dict[str, Any]:
        """Keyword arguments for every aiokafka client."""
        arguments: dict[str, Any] = {
            "bootstrap_servers": self.bootstrap_servers,
            "security_protocol": self.security_protocol,
            "ssl_context": self.ssl_context(),
        }
        if self.sasl_username and self.sasl_password:
            arguments |= {
                "sasl_mechanism": self.sasl_mechanism,
                "sasl_plain_username": self.sasl_username,
                "sasl_plain_password": self.sasl_password.get_secret_value(),
            }
        return arguments

    def producer_arguments(self) -> dict[str, Any]:
        """Keyword arguments for every producer: acknowledged by all replicas, idempotent, compressed."""
        return self.client_arguments() | {
            "acks": "all",
            "enable_idempotence": self.idempotent_producer,
            "compression_type": "gzip",
        }


@asynccontextmanager
async def answered(settings: KafkaSettings, asked: str) -> AsyncIterator[None]:
    """Bound a wait for the brokers by `answer_timeout`; `asked` says what for, as in "asked to ...".

    Raises `aiokafka.errors.KafkaTimeoutError`. aiokafka's own limits are for single requests; some it repeats for ever.
    """
    try:
        async with asyncio.timeout(settings.answer_timeout):
            yield
    except TimeoutError as error:  # also aiokafka's own, which bears no message
        raise KafkaTimeoutError(
            f"no answer within {settings.answer_timeout:g} s from {settings.bootstrap_servers}, asked to {asked}; see "
            "that the brokers are up, not overloaded, and listen there for this security_protocol, "
            "or raise kafka.answer_timeout"
        ) from error


async def start(settings: KafkaSettings, client: Any) -> None:
    """Connect a consumer or producer; one that cannot be is stopped. Raises an `aiokafka.errors.KafkaError`."""
    try:
        async with answered(settings, f"let in a {type(client).__name__.removeprefix('AIOKafka').lower()}"):
            await client.start()
    except BaseException:
        await client.stop()  # or its tasks keep the event loop from ending
        raise


@asynccontextmanager
async def admin_client(settings: KafkaSettings, asked: str) -> AsyncIterator[AIOKafkaAdminClient]:
    """A connected admin client, for what must be `answered` in time. Raises an `aiokafka.errors.KafkaError`."""
    admin = AIOKafkaAdminClient(**settings.client_arguments())
    try:
        async with answered(settings, asked):
            await admin.start()
            yield admin
    finally:
        await admin.close()


async def create_topics(settings: KafkaSettings, *specs: TopicSpec) -> None:
    """Create those of `specs` that are missing. Existing topics are left as they are.

    Raises an `aiokafka.errors.KafkaError` that names the topic where the broker refuses or does not answer.
    """
    async with admin_client(settings, f"create the topics {', '.join(map(settings.topic, specs))}") as admin:
        there = set(await admin.list_topics())
        missing = [_new_topic(settings, spec) for spec in specs if settings.topic(spec) not in there]
        if not missing:
            return
        response = await admin.create_topics(missing)
        for name, code, *message in response.topic_errors:
            error = for_code(code)
            if code and error is not TopicAlreadyExistsError:
                raise error(f"cannot create the topic {name}: {' '.join(str(m) for m in message) or error.__name__}")


async def cluster_id(settings: KafkaSettings) -> str:
    """The id of the cluster: offsets of one say nothing about another. Raises an `aiokafka.errors.KafkaError`."""
    async with admin_client(settings, "tell the id of the cluster") as admin:
        return str((await admin.describe_cluster()).get("cluster_id") or "")


async def partitions_of(settings: KafkaSettings, spec: TopicSpec) -> list[int]:
    """The topic's partitions, none where it does not exist. Raises an `aiokafka.errors.KafkaError`.

    A consumer knows the partitions of topics that it is subscribed to, and on Apache Kafka of no others.
    """
    async with admin_client(settings, f"tell the partitions of {settings.topic(spec)}") as admin:
        if settings.topic(spec) not in await admin.list_topics():
            return []
        [found] = await admin.describe_topics([settings.topic(spec)])
        return sorted(partition["partition"] for partition in found["partitions"])


def _new_topic(settings: KafkaSettings, spec: TopicSpec) -> NewTopic:
    topic = NewTopic(settings.topic(spec), settings.partitions, 1, topic_configs=spec.config)
    topic.replication_factor = settings.replication_factor  # set late: the constructor refuses -1, Kafka's default
    return topic
