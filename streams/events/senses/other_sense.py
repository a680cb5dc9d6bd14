"""Whether an English trigger means something else than the event of its type."""

from streams.events.participants.in_words import in_words_alone
from streams.events.senses.campaigns import gone_by, no_vote
from streams.events.senses.collisions import no_ramming
from streams.events.senses.crowds import no_crowd
from streams.events.senses.hazards import no_hazard
from streams.events.senses.notes import in_notes
from streams.events.senses.posts import no_post
from streams.events.senses.standing_fights import only_called_by
from streams.events.senses.strikes import of_arms, of_labour
from streams.events.sentence import Place, Sentence
from streams.events.whereabouts.others_votes import of_another_country


def in_another_sense(sentence: Sentence, place: Place, text: str) -> bool:
    """Whether a word means something else in its sentence: a strike of jets, an army's campaign.

    `text`: the article's.
    """
    low, high = place.start - sentence.start, place.end - sentence.start
    if place.form.type == "election":
        others = of_another_country(sentence.text, sentence.start, place.start, sentence.mentions)
        return others or gone_by(sentence.text, low, high) or no_vote(place, sentence.text, low, high, text)
    if place.form.type == "protest":
        struck = in_words_alone(sentence, place) or of_arms(place, sentence.text, text[: sentence.start])
        struck = struck or in_notes(place, sentence.text, low, high, text)
        return struck or no_crowd(place, sentence.text, low, high)
    if place.form.type == "escalation":
        labour = of_labour(place, sentence.text, text[: sentence.start])
        called = sentence.syntax is not None and only_called_by(sentence.syntax, place)
        return labour or called or no_ramming(place, sentence.text)
    if place.form.type == "resignation_or_appointment":
        return no_post(place, sentence.text, low, high)
    return place.form.type == "disaster" and no_hazard(place, sentence.text, low, high)
