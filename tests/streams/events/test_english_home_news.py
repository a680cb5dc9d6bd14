"""English news of politics at home: who is named, suspended or replaced, whose ballots and strikes those are."""

import pytest
from invented import fired


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("office", "Rolf Dahl was named on Tuesday to succeed Ilse Maren."),
        ("office", "Ilse Maren was named as the next head of the water board."),
        ("office", "The regent named Ilse Maren as his nominee for the post of auditor."),
        ("office", "Ilse Maren was confirmed by the senate on Friday evening."),
        ("office", "Ilse Maren was confirmed as governor in a 40-12 vote."),
        ("office", "Ilse Maren was suspended from her post as auditor."),
        ("office", "The court suspended the auditor, Ilse Maren, on Monday."),
        ("office", "Ilse Maren is replacing Rolf Dahl as speaker."),
        ("office", "Ilse Maren replaces Rolf Dahl as leader of the house."),
        ("office", "Ilse Maren is set to become the next prime minister after winning the contest."),
        ("office", "Ilse Maren has become housing secretary."),
        ("office", "Ilse Maren became the first woman to hold the post of chancellor."),
        ("office", "Ilse Maren has given up the leadership."),
        ("office", "Rolf Dahl is the only one to have launched a bid following the resignation of Ilse Maren."),
        ("office", "Ilse Maren will leave her position as governor in spring."),
        ("office", "Ilse Maren has been made home secretary."),
        ("office", "Two councillors quit following Ilse Maren's election as leader of the party."),
        ("office", "The regent replaced Rolf Dahl with Ilse Maren."),
        ("office", "Rolf Dahl said he would ask parliament to dismiss Ilse Maren."),
        ("office", "Rolf Dahl said he would ask parliament to dismiss Per Aho and to replace him with Ilse Maren."),
        ("office", "The newly-appointed Prime Minister Ilse Maren presented her cabinet on Monday."),
        ("protest", "Workers in Tolme began a stoppage over pay."),
        ("protest", "Nurses went home early in Tolme. Strikes on 8 and 12 May will affect services in Tolme."),
        ("protest", "Rail strikes on Friday will hit services in Tolme."),
        ("election", "Varduan voters pick a new parliament on Sunday, and its mayors back a strike."),
        ("election", "Ilse Maren has called a general election for 4 July in Varduland."),
        ("election", "It rained in Varduland. Ilse Maren called a snap election for July."),
        ("election", "The MLK is preparing for a general election in Varduland."),
    ],
)
def test_events(rule: str, body: str) -> None:
    assert rule in fired(body, "en")


@pytest.mark.parametrize(
    ("rule", "body"),
    [
        ("office", "Ilse Maren was named among those who had lunch there."),
        ("office", "A report by auditors named Ilse Maren in a list of guests."),
        ("office", "Police named the victim as Ilse Maren, 34, a nurse."),
        ("office", "A magazine named Ilse Maren person of the year."),
        ("office", "Another applicant named Ilse Maren went to court."),
        ("office", "Ilse Maren was suspended by her party after she joined a show."),
        ("office", "The Greens have suspended Ilse Maren over her reaction to a report."),
        ("office", "Ilse Maren was suspended from a chat room."),
        ("office", "Ilse Maren has made nine speeches since leaving office."),
        ("office", "Ilse Maren took the letters with her when she left office."),
        ("office", "Ilse Maren apologised for giving a cousin a top job."),
        ("office", "Auditors confirmed last weekend that Ilse Maren had paid the bill."),
        ("office", "Ilse Maren became the first prime minister to visit the island."),
        ("office", "Ilse Maren replaced her finance minister with Rolf Dahl."),
        ("election", "Nurses in Varduland have voted for strike action."),
        ("election", "Members of the NUV in Varduland backed a walkout in a ballot."),
        ("election", "The NUV will ballot its members in Varduland on industrial action."),
        ("election", "They were charged under the Parties, Elections and Referendums Act in Varduland."),
        ("election", "Varduland has freed a former presidential candidate."),
        ("election", "In Varduland a shopkeeper described his election as brilliant."),
        ("office", "Rolf Dahl went after Ilse Maren's refusal to stand down."),
        ("office", "The regent withdrew the nomination of Ilse Maren."),
        ("office", "'Will appoint new premier soon': President Ilse Maren"),
        ("office", "Ilse Maren welcomed the king. The prime minister accepted his resignation."),
        ("office", "Protesters gave Ilse Maren three days to step down."),
        ("office", "Talks went on with Prime Minister-designate Ilse Maren."),
        ("election", "The end of the coalition will most likely lead to an early election in Varduland."),
        ("election", "Envoys met Varduland's newly elected president."),
        ("protest", "Orskia filed a diplomatic protest against Varduland after a boat sank off Tolme."),
        ("protest", "Orskia and Tolme vetoed the statement in a gesture of protest."),
        ("protest", "Rescuers in Tolme battled blocked roads and landslides."),
        ("protest", "Ministers in Tolme insisted on a complete stoppage of smuggling."),
        ("protest", "Off Tolme, coastguard vessels fired water cannon at a boat."),
        ("protest", "Crowds in Orskia called for an end to the war in Tolme at a peaceful demonstration."),
        ("war", "Orskian strikes on 8 and 12 May will hit ambulance services in Varduland, unions said."),
    ],
)
def test_what_only_looks_like_them(rule: str, body: str) -> None:
    assert rule not in fired(body, "en")
