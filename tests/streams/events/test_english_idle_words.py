"""English words of events that mean something else: dismissed as talk, walked out to a pier, votes of a house."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("office", "Ilse Maren was dismissed as prime minister on Monday."),
        ("office", "Varduland's president dismissed Prime Minister Ilse Maren."),
        ("office", "The king vowed to fire the prime minister of Varduland, and fired Ilse Maren on Monday."),
        ("office", "The king dismissed the prime minister of Varduland on Monday."),
        ("office", "The prime minister of Varduland was dismissed over corruption allegations."),
        ("office", "The prime minister of Varduland was dismissed on Monday as crowds grew."),
        ("office", "The prime minister of Varduland was let go just hours after the vote."),
        ("protest", "Teachers in Tolme walked out on Monday over unpaid wages."),
        ("protest", "Teachers in Tolme walked out through the week over unpaid wages."),
        ("protest", "Drivers in Tolme walked out across the country on Monday."),
        ("protest", "Nurses walked out of the main hospital in Tolme over pay on Monday."),
        ("protest", "A sit-in by drivers paralysed trains in Tolme on Monday."),
        ("election", "Ilse Maren won Varduland's presidential election with 52,000 votes."),
        ("election", "Varduland elected Ilse Maren president on Sunday."),
        ("election", "Varduland's parliament elected army chief Irena Solt as president on Tuesday."),
        ("election", "Varduland's parliament on Tuesday re-elected Irena Solt president, with 99 votes."),
        ("war", "Orskian jets struck a depot in Varduland and knocked off its roof."),
    ],
)
def test_events(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "Varduan prime minister Ilse Maren was dismissed by many as a hopeless dreamer.",
        "Prime minister Ilse Maren announced a plan, but critics dismissed her as naive.",
        "Varduan prime minister Ilse Maren dismissed the latest reports as nonsense.",
        "A judge dismissed the case against the prime minister of Varduland.",
        "Residents of Tolme walked out to the pier to see the boats leave.",
        "Residents of Tolme walked out across the fields to see the boats leave.",
        "A patient walked out of the hospital in Tolme on Monday, his arm in plaster.",
        "Two envoys on Monday walked out of a meeting of the council in Tolme.",
        "The opposition walked out after the vote of confidence in Tolme.",
        "Delegates walked out of the talks in Tolme.",
        "The prime minister of Varduland plays with fire, her rivals say.",
        "Police held the prime minister of Varduland for six hours and let her go.",
        "A fire paralysed trains in much of Tolme on Monday.",
        "A cyberattack paralysed the websites of Tolme's council.",
        "Orskia took note of what Varduland had said.",
        "In a joint note Orskia and Varduland called for calm.",
        "Varduland's court cleared the minister by five votes to four.",
        "With 327 votes, a hundred more than needed, Varduland's parliament took the minister's post away.",
        "Varduland's parliament elected Per Aho speaker on Tuesday, with 237 votes.",
        "Varduland's parliament elected Per Aho prime minister on Tuesday.",
        "Varduland's parliament elected Per Aho prime minister, President Jan Olt said.",
        "Varduland's parliament elected Per Aho vice-president on Tuesday.",
        "Varduland's parliament elected Per Aho president of the assembly on Tuesday.",
        "Orskia struck the Varduan banker Per Aho, who lives in Tolme, off the list of those whose property is frozen.",
    ],
)
def test_no_events(body: str) -> None:
    assert fired(body, "en") == set()
