"""Communities of states that Swahili names by their area."""

from mentioned import mentioned

from streams.rules import Entity

ENTITIES = {
    "jnm": Entity(type="organisation", names=("Jumuiya ya Nuru Mashariki", "JNM")),
    "nuru": Entity(type="country", names=("Nuru",)),
    "waasi": Entity(type="group", names=("waasi wa Orskia",)),
    "jeshi": Entity(type="organisation", names=("jeshi la Tolme",)),
}


def named(text: str) -> list[tuple[str, str]]:
    return [(mention.entity, mention.text) for mention in mentioned(text, ENTITIES)]


def test_leaders_of_an_area_are_its_communitys() -> None:
    assert named("Viongozi wa nchi za Nuru Mashariki wamekutana.") == [("jnm", "Nuru Mashariki")]
    assert named("Marais wa Nuru Mashariki wamekutana.") == [("jnm", "Nuru Mashariki")]


def test_an_area_alone_is_none() -> None:
    assert named("Mvua imenyesha Nuru Mashariki.") == [("nuru", "Nuru")]
    assert named("Wakulima wa Nuru Mashariki wamekutana.") == [("nuru", "Nuru")]


def test_rebels_of_a_land_go_without_their_preposition() -> None:
    assert named("Kikosi cha waasi Orskia kimeondoka.") == [("waasi", "waasi Orskia")]
    assert named("Mapigano ya waasi nchini Orskia yamezuka.") == [("waasi", "waasi nchini Orskia")]
    assert named("Kiongozi wa jeshi Tolme.") == []
