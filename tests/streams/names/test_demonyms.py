from streams.names.demonyms import demonyms


def test_an_entity_with_a_countrys_name_gets_its_demonyms_in_all_forms() -> None:
    assert {"Iranian", "iranien", "iranienne", "iraniens", "iraniennes"} <= set(demonyms(["Tehran", "Iran"]))
    assert {"grecque", "turque"} <= set(demonyms(["Greece", "Turkey"]))
    assert "français" in demonyms(["France"]) and "françaiss" not in demonyms(["France"])


def test_an_entity_without_gets_none() -> None:
    assert demonyms(["M23", "March 23 Movement", "Guinea Bissau United"]) == ()
