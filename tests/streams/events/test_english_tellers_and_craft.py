"""English events with whoever tells of them, by craft of a model, and sanctions decided on or merely lived under."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # talks and accords of whoever tells of them
        ("states", "Talks with Orskia resumed in Tolme on Friday, the Varduan foreign ministry said."),
        ("states", "The Varduan government announced on Monday that talks with Orskia had begun."),
        ("contact", "A letter to Irène Varga was sent last week, Daniel Okello's office said."),
        ("agreement", "An agreement with Orskia was reached on Sunday, the Varduan premier said."),
        ("agreement", "Varduland's president told reporters that an agreement with Orskia had been signed."),
        # whose it is, before a colon; who called it out
        ("sanction", "Varduland: fresh sanctions on Orskia"),
        ("summit", "IGAD: leaders' summit opens in Tolme"),
        ("disaster", "Varduland: typhoon kills 30"),
        ("strike", "Called by the NUV, a strike began in Orskia on Monday."),
        ("strike", "Thousands followed the NUV's call and blocked roads in Orskia."),
        ("ground", "The MLK ambushed a convoy on the road to Varduland's capital."),
        # whose forces they are who speaks of ours
        ("war", '"Our forces have sunk a Varduan ship," the Orskian defence minister told reporters.'),
        # by their craft
        ("war", "Two Orskian MiG-29s attacked a Varduan post."),
        ("war", "Orskian F-16s dropped bombs on a Varduan depot on Monday."),
        ("sanction", "Varduland decides on tougher sanctions against Orskia"),
        ("disaster", "Some 300 people were buried by a landslide in the hills of Varduland."),
        ("office", "Varduan PM quits"),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("states", "Talks with Orskia are useless, the Varduan president said."),
        ("states", "Tolme's talks with Orskia resumed on Friday, the Varduan foreign ministry said."),
        ("sanction", "Varduland: sanctions on Orskia are illegal"),
        ("sanction", "Orskia's economy shrinks under Varduan sanctions."),
        ("sanction", "Orskia's bank has been under Varduan sanctions since 2023."),
        ("war", "Orskia test-fired a missile, and said it had told Varduland of the launch beforehand."),
        ("agreement", 'Varduland put its treaty with Orskia "in abeyance" on Monday.'),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
