"""Who says `nous` or `nos` in a French quotation: « Nous avons frappé six positions », a dit le porte-parole de A."""

import re

from streams.events.discourse.references import Resolved
from streams.events.sentence import Sentence
from streams.names.entity_type import EntityKind

_OPENING, _CLOSING = '«“"', '»”"'
_SAID = re.compile(
    r"[»”\"] ?,? ?(?:(?:a|ont|avait|avaient) (?:\w+ment )?(?:dit|déclaré|annoncé|affirmé|indiqué|assuré|ajouté|précisé|"
    r"expliqué|lancé|prévenu|confirmé|revendiqué|proclamé|martelé|soutenu|averti|reconnu|admis|souligné|insisté|répété|"
    r"écrit|clamé|promis|juré|poursuivi|fait savoir|fait valoir)|dit|disent|(?:déclar|annonc|affirm|indiqu|assur|"
    r"ajout|précis|expliqu|lanc|confirm|revendiqu|martèl|soulign|insist|répèt|clam)e(?:nt)?|(?:soutien|prévien|avert|"
    r"écri)\w+|f(?:ait|ont) (?:savoir|valoir)|(?:s['’](?:est|était)|se sont) (?:félicit|vant|réjou|défendu|targu)\w*|"
    r"se (?:félicite|vante|réjouit))\b"
)
# Between them and who is named no more than whose voice he is: un habitant de A speaks for himself.
_VOICE = re.compile(
    r"(?:[^.;:«»]{0,60}?[ ,'’])?(?:porte-parole|ministres?|ministère|armée|état-major|(?:vice-)?présiden(?:te?|ce)|"
    r"cheff?e?|général|commandant|colonel|gouvernement|diplomatie|chanceli\w+|dirigeante?s?|roi|émir|responsables?|"
    r"officier|forces|troupes|secrétaire|ambassad\w+|délégation|groupe|mouvement|rebelles|rébellion|milice)"
    r"(?: (?!(?:avec|contre|après|avant|lors|sur|pendant|dans|depuis|face|entre|devant|par|à|qui|dont|sans)\b)"
    r"[^\s.;:«»]+){0,7}?(?: (?:[dl]['’])?| [dl]['’]l['’])"
)
_ALONE = re.compile(r" (?:\w+di |dimanche )?(?:(?:le|la|les) |l['’])?")


def quoted_we(sentence: Sentence, position: int) -> Resolved:
    """For whom somebody speaks who says `nous` at `position` of a sentence's text; nobody where he speaks for none."""
    text = sentence.text
    opens = max(text.rfind(mark, 0, position) for mark in _OPENING)
    if opens <= max(text.rfind(mark, 0, position) for mark in "»”"):
        return []
    closes = min((at for at in (text.find(mark, position) for mark in _CLOSING) if at >= 0), default=len(text))
    said = _SAID.match(text, closes)
    if said is not None:
        return _spoken_for(sentence, said.end())
    return []


def _spoken_for(sentence: Sentence, low: int) -> Resolved:
    """Who is named first behind `low`, by himself or behind the office of whoever speaks for him."""
    told = next((m for m in sentence.mentions if m.start - sentence.start >= low), None)
    if told is None:
        return []
    between = sentence.text[low : told.start - sentence.start]
    if not (_ALONE.fullmatch(between) or _VOICE.fullmatch(between)):
        return []
    through = "" if told.kind is EntityKind.PERSON else "leader" if told.leader else "official"
    return [(told.entity, told.kind, through)]
