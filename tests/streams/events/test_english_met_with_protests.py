"""Who is met with English protests, and what they are held over, told from those who protest."""

import pytest
import shipped

from streams.read import read
from streams.rulebook import load_rulebook

_RULES = """
entities:
  maren: {type: person, names: [Ilse Maren, Maren]}
  varduland: {type: place, names: [Varduland, Varduan]}
rules:
  - {id: by, when: {event: protest, by: maren}}
  - {id: against, when: {event: protest, against: maren}}
  - {id: at, when: {event: protest, at: varduland}}
"""


@pytest.mark.parametrize(
    ("body", "rules"),
    [
        ("Ilse Maren has faced protests over her reform in Varduland.", {"against", "at"}),
        ("The demonstrations in Varduland were sparked by the death of Ilse Maren.", {"at"}),
        ("The unrest in Varduland was prompted by a video of Ilse Maren.", {"at"}),
        ("Protests against Ilse Maren's reform were held in Varduland.", {"against", "at"}),
        ("Maren-inspired protests were held in Varduland.", {"at"}),
        ("Thousands marched in Varduland calling for Ilse Maren to step down.", {"against", "at"}),
        ("Crowds in Varduland renewed calls for Ilse Maren to resign, protesters said.", {"against", "at"}),
        ("Anti-Maren protesters marched in Varduland.", {"against", "at"}),
        ("Ilse Maren led a protest in Varduland.", {"by", "at"}),
    ],
)
def test_who_is_met_with_protests(body: str, rules: set[str], tmp_path: pytest.TempPathFactory) -> None:
    (tmp_path / "rules.yaml").write_text(_RULES, encoding="utf-8")  # type: ignore[operator]
    book = load_rulebook(tmp_path)  # type: ignore[arg-type]
    assert shipped.fired(read(shipped.article("", body, "en"), book, shipped.models())) == rules
