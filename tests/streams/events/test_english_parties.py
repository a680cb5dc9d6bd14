"""English news of contacts, summits and fighting: who takes part in them, and who is only named beside them."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # whoever is told something over a line, at somebody's invitation, in a letter
        ("contact", "Daniel Okello told Irène Varga in a phone call on Saturday that the bridge would reopen."),
        ("contact", "Daniel Okello agreed by telephone with Irène Varga to reopen the bridge."),
        ("contact", "Irène Varga flew in on Monday at the invitation of Daniel Okello."),
        ("contact", "A letter from Irène Varga reached Daniel Okello on Friday."),
        ("contact", "Daniel Okello discussed the bridge with Irène Varga."),
        # by title, by country, by what stands right behind a title
        ("contact", "Irène Varga was received by her host, President Daniel Okello, on Monday."),
        ("contact", "Irène Varga received the presidents of Chad, Uganda and Gabon. Daniel Okello came last."),
        ("contact", "Secretary of State Irène Varga will stop in Tolme for talks with Daniel Okello."),
        ("contact", "Irène Varga to stop in Tolme for talks with Okello"),
        ("contact", "OKELLO, VARGA HOLD TALKS ON BRIDGE"),
        ("contact", "TOLME, March 3 (Radio Tolme) - On Friday Daniel Okello had a phone call with Irène Varga."),
        # people who stand for countries
        ("states", "Varduan Foreign Minister Petr Hask met Orskia's Lena Moor in Geneva."),
        ("states", "Petr Hask, the Varduan foreign minister, said he had spoken by phone with Orskia's Lena Moor."),
        # a summit that goes on without somebody, and one by another name
        ("summit", "Orskia's king will not attend the IGAD summit on Friday."),
        ("summit", "The annual leaders' meeting of IGAD closed in Tolme on Friday."),
        ("summit", "Chad calls an IGAD summit for Friday"),
        # deeds, and who is said to have done them
        ("escalation", "The bombing of Tolme by the MLK went on."),
        ("escalation", "Fighting pitted MLK separatists against policemen near Tolme."),
        ("escalation", "Twelve people died in a raid that the army attributed to the MLK."),
        ("escalation", "The barracks were hit in an attack that the MLK said it had carried out."),
        ("escalation", "The MLK warned that it would attack Tolme unless the road was opened."),
        ("assault", "Six Varduan soldiers were killed by gunmen. The MLK claimed the attack."),
        ("assault", "Six Varduan soldiers were killed when MLK rebels ambushed their convoy."),
        ("assault", "The Varduan army repelled an attack by the MLK."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        # two meetings with a third, and somebody else's pronoun
        "Petr Hask met Irène Varga in Tolme, a month after holding talks with Daniel Okello.",
        "The foreign minister of Chad met Irène Varga before flying to Tolme, where Daniel Okello received him.",
        "Petr Hask met Irène Varga before flying on to Tolme, where he sat down with Daniel Okello.",
        "Daniel Okello met his counterpart Petr Hask. Irène Varga stayed at home. The two leaders spoke of trade.",
        "Ministers sent by Daniel Okello and Irène Varga held talks.",
        "Petr Hask visited Varduland, then Orskia.",
        # appeals, chances, conditions
        "A meeting between Daniel Okello and Irène Varga is possible.",
        "A meeting between Daniel Okello and Irène Varga would end the quarrel, analysts said.",
        "Orskia turned down a proposal by Varduland for a meeting.",
        # another body's summit, one of experts, of lesser leaders, of those who left
        "The secretary of IGAD was a guest at the G20 summit.",
        "The IGAD Cybersecurity Summit opened in Tolme.",
        "IGAD army chiefs met in Tolme.",
        "The three states that left IGAD held a summit of their own.",
        "Chad's opposition appealed to the king for a summit of IGAD.",
        # what was done to them, or is over
        "An MLK commander killed, army says",
        "The army said it had killed an MLK commander in an air strike.",
        "The Varduan army struck a convoy of MLK vehicles.",
        "MLK fighters left Tolme after elders negotiated an end to the siege.",
        "The MLK announced a halt to its operations.",
        "More than a year after it took the town, the MLK reopened a bank.",
        "Gunmen attacked a camp. The MLK had no part in the raid.",
        "MLK fighters withdrew without a shot.",
    ],
)
def test_does_not_fire(body: str) -> None:
    assert fired(body, "en") == set()
