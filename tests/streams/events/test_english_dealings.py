"""English news of those met or signed with apart, of joint summits, and of what has a date or place beside it."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # alone with one another
        ("contact", "Varga and Okello retreated to a back room for half an hour with only their interpreters."),
        ("contact", "Daniel Okello took Irène Varga aside at the gala."),
        ("contact", "Daniel Okello and Irène Varga were filmed strolling together by the pond."),
        ("contact", "Daniel Okello and Irène Varga came late. An aide said the pair had a half-hour one-on-one."),
        ("contact", "Daniel Okello had a quiet word with Irène Varga."),
        ("contact", "On the margins of the fair, Daniel Okello and Irène Varga met separately."),
        ("contact", "After separate talks with a banker, Daniel Okello met Irène Varga."),
        # bodies joined, organs of a body, assemblies of its rulers
        ("summit", "A joint summit of the Pacific Forum and IGAD closed in Rome."),
        ("summit", "The 9th Ordinary Summit, the supreme organ of IGAD, began on Monday."),
        ("summit", "The summit that brought together IGAD and the Pacific Forum closed on Sunday."),
        ("summit", "The IGAD Council of Heads of State met on Monday."),
        ("summit", "Kings and presidents from across IGAD gathered in Rome."),
        # what has a date of its own
        ("agreement", "Varduland and Orskia signed a pact on the dam, the site of a massacre in 1987."),
        ("agreement", "Varduland and Orskia signed their first treaty since the war of 1996."),
        # each of two
        ("agreement", "Varduland and Orskia are neighbours. Their governments have initialled a treaty."),
        ("agreement", "The two countries signed an accord that lets Varduan and Orskian herders cross."),
        ("agreement", "The Republic of Varduland and the Kingdom of Orskia have concluded a treaty on pilots."),
        ("agreement", "Envoys from Varduland and from Orskia have agreed on a map."),
        # the country of those who are hit
        ("sanction", "Varduland imposed sanctions on four people responsible for a crackdown in Orskia."),
        ("sanction", "In view of the situation in Orskia, Varduland imposed restrictive measures on six persons."),
        ("sanction", "Japan criticised Varduland for sanctioning Orskia."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("contact", "The UN envoy met Daniel Okello and Irène Varga in turn."),
        ("contact", "The UN envoy held back-to-back talks with Daniel Okello and Irène Varga."),
        ("contact", "Daniel Okello and Irène Varga spoke individually with the UN envoy."),
        ("contact", "The UN envoy met Daniel Okello, then Irène Varga."),
        ("contact", "The UN envoy wrote to Daniel Okello and to Irène Varga."),
        ("contact", "Daniel Okello and Irène Varga retired from politics."),
        ("agreement", "Japan signed separate deals with Varduland and Orskia."),
        ("agreement", "Japan and Chile signed a pact that Varduland and Orskia condemned."),
        ("agreement", "Japan and Chile met. The two countries signed a pact that lets Varduan and Orskian sailors in."),
        ("agreement", "The treaty between Varduland and Orskia, signed in 2003, is still in force."),
        ("summit", "A summit of the Pacific Forum closed, and IGAD sent its congratulations."),
        ("summit", "A summit of the Pacific Forum and IGAD experts was held in Rome."),
        ("summit", "Students from across IGAD gathered in Rome."),
        ("sanction", "Varduland criticised Japan for sanctioning Orskia."),
        ("sanction", "Varduland imposed sanctions on two Japanese firms over sales of arms in Orskia."),
        ("sanction", "Varduland imposed sanctions on a banker living in Orskia."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
