"""English news of contacts told over several sentences, through envoys, in lists and in letters."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        # letters and telegrams: who sends, who receives
        ("contact", "A telegram reached Daniel Okello from Irène Varga."),
        ("contact", "A letter from Irène Varga was delivered to Daniel Okello by a monk."),
        ("contact", "Irène Varga conveyed her condolences to Daniel Okello."),
        ("contact", "Irène Varga sent Daniel Okello a telegram on the anniversary of the treaty."),
        # the visitor of the sentence before, the host whose country it is
        ("contact", "Irène Varga flies to Tolme next week. The programme includes talks with Daniel Okello."),
        ("contact", "Irène Varga landed in Tolme at noon. There to greet her was Daniel Okello."),
        ("states", "A Varduan delegation is in Orskia for talks on fishing."),
        (
            "states",
            "Varduland's prime minister arrived in Orskia on Monday. He will hold talks with President Ugo Brin.",
        ),
        ("contact", "Irène Varga flew to Tolme on Friday to see Daniel Okello about the bridge."),
        ("contact", "Irène Varga spent three hours with Daniel Okello at the palace."),
        ("contact", "Daniel Okello and his guest, Irène Varga, planted a tree."),
        ("contact", "Daniel Okello gave a banquet in honour of Irène Varga."),
        (
            "contact",
            "His Excellency Daniel Okello received at Mint House, Tolme, the President of the Republic of Orskia,"
            " Her Excellency Irène Varga.",
        ),
        # in lists
        ("contact", "Four presidents met in Tolme: Ugo Brin, Daniel Okello, Petr Hask and Irène Varga."),
        ("contact", "Daniel Okello is to meet several leaders, including Irène Varga, in Rome."),
        ("contact", "Others whom Daniel Okello met included Irène Varga."),
        ("states", "The Rome meeting brought Varduan and Orskian officials to one table."),
        # those who act for a country, once they were introduced
        ("states", "Varduan Foreign Secretary Petr Hask is abroad. On Friday Hask spoke with Orskian ministers."),
        ("states", "Petr Hask, the Varduan foreign minister, is in Rome. Hask met his Orskian counterpart, Lena Moor."),
        ("states", "Varduan Defence Secretary Petr Hask held talks with Orskian admirals."),
        # who travels to a country for another
        ("states", "Varduland's president flew to Orskia on Monday."),
        ("states", "A Varduan envoy is on his way to Orskia."),
        ("states", "The Orskian queen's trip to Varduland will take place in June."),
        # what parsers stumble over
        ("states", "Varduland's foreign minister, Petr Hask, offered to cut duties when he met Orskian envoys."),
        (
            "states",
            "A team of Varduland led by director Petr Hask spent Monday in meetings with Orskian officials.",
        ),
        (
            "contact",
            "Daniel Okello of Uganda, Irène Varga of Orskia, Ugo Brin of Chad and their host Petr Hask worked through a"
            " lunch.",
        ),
        ("contact", "Mr. OKELLO Daniel, President of Uganda, held a meeting with Irène Varga."),
        ("contact", "Pres Okello, PM Varga on the phone this morning"),
        ("contact", "Daniel Okello crosses the carpet, Irène Varga turns round, and they shake hands."),
        ("states", "Varduan minister Petr Hask said that government envoys had met Orskian officers."),
        ("states", "Varduland telephoned Prime Minister Lena Moor in Orskia on Wednesday."),
        ("states", "Varduland and Orskia will convene their Joint Fishing Commission in May."),
        # what is called untrue far below, or is untrue because it was a denial
        ("contact", "Okello met Varga\n\n" + "It rained.\n" * 4 + "A report on hail was false."),
        (
            "contact",
            "Posts say that Okello cancelled a meeting with Varga. This is false. Okello and Varga met at noon.",
        ),
        ("contact", "Daniel Okello and Irène Varga discussed naval drills."),
    ],
)
def test_fires(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    "body",
    [
        "Irène Varga landed in Tolme on Monday. Daniel Okello was in Rome.",
        "Irène Varga landed in Tolme on Monday. A meeting with Daniel Okello was held by the Chadian minister.",
        "Irène Varga cancelled a trip to Tolme. Talks with Daniel Okello had been scheduled for Tuesday.",
        "Irène Varga's envoy came to Tolme on Monday. Talks with Daniel Okello are scheduled for Tuesday.",
        "A Varduan ship arrived in Orskia on Monday.",
        "Varduan tourists flew to Orskia on Monday.",
        "Varduland's president flew to Orskia for a summit of the bloc.",
        "Daniel Okello and Irène Varga both listened, and both left by different doors.",
        "Japan's queen received Varduland's king. The two discussed rice and the quarrel between Varduland and Orskia.",
        "There is nothing to discuss with Orskia, Varduland said.",
        "It is time for Daniel Okello to sit down with Irène Varga.",
        "Daniel Okello was joined by Irène Varga in criticising the ruling.",
        "Orskia's foreign minister held talks with Japanese officials in Varduland.",
        "Orskia's foreign minister held talks with a shipping company in Varduland.",
        "Orskian nurses met Varduan nurses at a market.",
        "Japan's foreign minister visited Varduland and Orskia.",
        "Varduland's former foreign minister, Petr Hask, met Orskian ministers.",
        "Varduan minister Petr Hask is in Rome. Her brother Ivan Hask met Orskian ministers.",
        "A court cited talks held in 2014 between Varduan and Orskian officials.",
    ],
)
def test_nobody_was_in_touch(body: str) -> None:
    assert not fired(body, "en") & {"contact", "states"}
