"""English news of force, crowds, votes and hazards: nights of strikes, tolls that are raised, houses that vote."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("war", "Orskia and Varduland traded another night of strikes."),
        ("war", "Orskia sent F-16 fighters against depots in Varduland."),
        ("escalation", "The MLK let fly with dozens of rockets at a village in Varduland."),
        ("war", "Strikes that Tolme blamed on Orskia have killed two people in Varduland."),
        ("war", "Four people died in Varduland's Kalo region, where Orskian drones had hit an oil refinery."),
        ("war", "Debris of an Orskian drone set fire to an oil refinery in Varduland."),
        ("protest", "Thousands filled the squares of Tolme, until hooded men threw petrol bombs at the parliament."),
        ("protest", "Tolme's seamen, who had called off talks, on Monday began a two-day strike in its ports."),
        ("election", "Voters in Varduland elected Irena Solt president by a margin of nine to one."),
        ("disaster", "Eleven people died in rain-related incidents across Varduland in the last day."),
        ("disaster", "Monsoon deaths reach 211 in Varduland."),
        ("disaster", "Friday's landslide in Varduland has poisoned a creek, aid workers fear."),
        ("disaster", "Friday's landslide in Varduland may have killed nine people, aid workers fear."),
        ("disaster", "Yesterday's storm could cost Varduland a billion crowns."),
        ("disaster", "Varduland put the number of those killed by the typhoon at 141 on Wednesday."),
        ("disaster", "Varduland's disaster agency raised the death toll of the quake to nine."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


def test_boats_made_ready_are_their_owners() -> None:
    body = "Varduan army jets destroyed two boats and three missiles which Orskian forces had prepared for use."
    assert "war" not in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("war", "Orskia and Varduland traded a week of angry words."),
        ("escalation", "Strikes that the MLK blamed on Orskia have killed two people in Varduland."),
        ("war", "Wreckage of an Orskian airliner was found in Varduland."),
        ("protest", "Tolme's seamen on Monday called off, hours before it was to begin, the two-day strike."),
        ("election", "Varduland's court removed the premier from office by five votes to four."),
        ("election", "Varduland's parliament elected Irena Solt prime minister on Tuesday, with 237 votes."),
        ("election", "The president of Varduland has been in office since the vote in October."),
        ("election", "After a secret ballot, Varduland's parliament on Friday approved six ministers."),
        ("election", "Varduland was alone in voting against the package, envoys said."),
        ("disaster", "Officials warned that Friday's storm could kill hundreds in Varduland."),
        ("disaster", "Towns in Varduland could be flooded by Friday's storm, officials warned."),
        ("disaster", "The session in Varduland marked World Tsunami Awareness Day."),
        ("disaster", "The tremors that had gone through the coalition in Varduland seem to be over."),
        ("disaster", "Varduland put the number of its citizens killed in the quake in Nepal at nine."),
        ("disaster", "Varduland raised its offer of help after the quake in Nepal."),
    ],
)
def test_does_not_fire(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
