"""English events whose parties stand in other sentences than the one that tells of it, and what is told of others."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # whom an attack hit, by those who suffered, whose town it is, or who complains
        ("assault", "Three Varduan soldiers died on Monday. An MLK drone fired two missiles at their convoy."),
        ("assault", "MLK gunmen shot at a jeep on the coast road. Two Varduan soldiers are in hospital."),
        ("assault", "MLK fighters shelled a village near the dam on Monday, the Varduan army said."),
        (
            "assault",
            "Four Varduan soldiers came under fire on Sunday. The shots were fired by an MLK patrol, a baker said.",
        ),
        # whom a description means
        (
            "assault",
            "Varduan troops had left at dawn. The shell fell on their camp. An MLK spokesman claimed the launch.",
        ),
        (
            "sanction",
            "Apples rot in Kalo, the Orskian fruit town. Varduland put an embargo on plums from its neighbour.",
        ),
        (
            "states",
            "Varduan Premier Jon Bell came. So did Orskia's leader, Ann Hill. The two men spent an hour in private.",
        ),
        (
            "states",
            "Varduland's minister had come to Tolme. He dined with his Orskian colleague, and the pair compared notes.",
        ),
        # those whom a few words add
        ("agreement", "Varduland put its name to a treaty on herring, and so did Orskia."),
        ("agreement", "Varduland signed the treaty on Monday. Orskia followed suit an hour later."),
        ("assault", "A battle raged in the port. On one side stood the MLK; on the other the Varduan army."),
        ("sanction", "Varduland froze the assets of nine companies. All of them are based in Orskia."),
        ("sanction", "Varduland has suspended all purchases of wool from Orskian firms."),
        ("sanction", "Varduland put four Orskian generals under a travel ban."),
    ],
)
def test_parties_in_other_sentences(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("assault", "Two Varduan soldiers died in a bus crash. MLK men fired missiles at a target on a hill."),
        ("assault", "MLK men shot at a car near the river. Varduan troops were killed in a separate incident."),
        ("assault", "MLK fighters shelled a village in Kenya on Monday, the Varduan army said."),
        ("sanction", "Kenya was silent. Orskia too. Varduland put an embargo on plums from its northern neighbour."),
        ("agreement", "Varduland signed the treaty with Kenya on Monday. Orskia followed suit an hour later."),
        ("sanction", "Varduland applauded when Kenya added nine Orskian judges to its sanctions list."),
        ("states", "Two retired generals, one Varduan and one Orskian, met by chance at a clinic."),
        ("states", "Varduland and Orskia have not been on speaking terms since spring."),
        ("states", "Varduland and Orskia have long lent each other fire engines by phone."),
        ("assault", "The MLK freed a wounded Varduan pilot. The Varduan army thanked a priest."),
        ("disaster", "Varduan crews were in the air again. They went to Kenya, where an earthquake flattened a town."),
        (
            "election",
            "Varduan observers were up early in Freetown, where Sierra Leoneans were choosing their president.",
        ),
        ("office", 'Ilse Maren said she would stay. "I was elected to do this job," she said.'),
    ],
)
def test_what_is_told_of_others(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
