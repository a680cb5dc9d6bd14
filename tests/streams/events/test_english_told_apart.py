"""English news in which who did it, where or when stands apart from what was done, or is said in rare words."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # laid to somebody in a clause or a sentence of its own
        (
            "escalation",
            "A drone packed with nails crashed into a barracks near Zulm, the governor said, blaming the MLK.",
        ),
        ("escalation", "Gunmen opened fire on a bus. Police suspect the MLK."),
        ("escalation", "Two drones hit an oil terminal; the navy pointed the finger at the MLK."),
        ("escalation", "Mortar rounds landed near the airport, and the army said the MLK was behind it."),
        # fired, whatever stands between; from one side
        ("assault", "MLK fighters had fired with mortars for an hour at Varduan troops."),
        ("assault", "Varduan troops came under fire from MLK trenches."),
        ("assault", "MLK gunners used heavy mortars against Varduan troops."),
        # the old date is not that of the vote; seats and shares
        ("election", "Varduland voted on Sunday in its first election since the 2021 coup."),
        ("election", "The ruling party won 80 of the 147 seats in Varduland's assembly."),
        ("election", "Varduland's ruling coalition retained its majority in Sunday's vote."),
        # in and out of office
        ("office", "Ilse Maren was given the boot."),
        ("office", "Ilse Maren dropped from cabinet"),
        ("office", "The king parted ways with Ilse Maren on Friday."),
        ("office", "The king asked Ilse Maren to form a government."),
        # what the ground and the rivers did
        ("disaster", "The hillside above the market gave way in Varduland and buried nine houses."),
        ("disaster", "Rivers overflowed in Varduland after a week of rain."),
        ("disaster", "The ground shook for a minute in Varduland and a tower fell."),
        (
            "disaster",
            "ZULM, Varduland - On Sundays the bakers sing.\n\nTheir choir is old.\n\nIt has been to Rome."
            "\n\nIt sings.\n\nThis month the slope behind the school came down and buried nine houses in the village.",
        ),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "A drone hit a barracks, and the army ruled out that the MLK was behind it.",
        "A faction close to the MLK carried out the attack.",
        "A splinter group of the MLK claimed the raid.",
        "Two men were sentenced to death over an MLK ambush in which nine soldiers died.",
        "The MLK said at the time that it had carried out the bombing.",
        "A memorial to the victims of MLK attacks was unveiled.",
        "The Orskian army said its drones had struck a meeting of MLK commanders and killed nine of them.",
        "The army took charge of depots that the MLK had left.",
        "MLK takes charge of schools in Zulm",
        # delegates, clubs and shareholders
        "Varduland's football chief was re-elected at a stormy congress.",
        "A baker was confirmed as chairman of Varduland's Reform Party, with 90 of 99 delegates voting for him.",
        "Varduland lost its majority stake in the refinery.",
        # in words; abroad; long ago
        "Tolme protested in the strongest terms against the arrest of a farmer.",
        "The Tolme mayor protested that he had not known.",
        "Migrants from Tolme live well. Some 900 Tolme expatriates marched to the Puerta del Sol.",
        "Bakers protested outside Tolme's embassy in Lima.",
        "Nine died on 9 January 2019. They had been among thousands who demonstrated in Tolme. A stone names them.",
        # not Maren, not yet
        "The assembly demands that Ilse Maren step down",
        "A rumour that Ilse Maren had been sacked was denied.",
        # help and figures of speech
        "Varduland flies rescuers to flooded Peru",
        "Varduland sent medics to northern Peru after a quake levelled a town, the Varduan health ministry said.",
        "Two Varduans were killed in the earthquake in Turkey.",
        "Every scandal in Varduland is a hurricane, every scandal an earthquake.",
        "A flood of complaints has swamped Varduland's tax office.",
        "The attorney general faces a storm on social media in Varduland.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert not fired(body, "en")
