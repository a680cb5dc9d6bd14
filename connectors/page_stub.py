"""What a page shows instead of its article: a paywall, a question of consent, or a check for robots. Pure.

Phrases alone do not tell, since articles are written about subscriptions and cookies too. So what counts must address
the reader (quoted words are left out), a paywall must stand at the text's end, where it cuts the article off, and a
question of consent must be nearly all that there is. English, French, Swahili, German and Spanish. How well it tells is
held on labelled pages by `tests/connectors/test_page_stub.py`.
"""

import re
from typing import Literal

Shown = Literal["article", "paywall", "consent", "blocked"]

_STUB = 1_200  # characters; longer texts are cut off only where their very end says so
_END = 450
_BESIDE_CONSENT = 250
_CHECK = 400


def _any(*patterns: str) -> "re.Pattern[str]":
    return re.compile("|".join(patterns), re.IGNORECASE)


_QUOTED = re.compile(r"“[^”]{1,300}”|„[^“”]{1,300}[“”]|«[^»]{1,300}»|\"[^\"]{1,300}\"")
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n+")
_CUT_OFF = _any(
    r"(?:^|[\n.!?]\s*|\b(?:account|free|subscribe|now) )to (?:continue|keep|finish) reading",
    r"\bunlock (?:this|the full|full|all) (?:articles?|story|stories|text|content|access)",
    r"\b(?:jisajili|jiunge|ingia|lipia)\b[^.\n]{0,40}\bkusoma",
    r"\bcontinue reading (?:with|by|for)\b",
    r"\brest of this (?:article|story)\b",
    r"\bwant to (?:read|see) more\?",
    r"\b(?:you are|you['’]re) reading a (?:preview|sample)\b",
    r"\b(?:get|read|see|view) the (?:full|whole|entire) (?:article|story|text)\b",
    r"\bonly subscribers can (?:read|see|view)",
    r"\bcreate (?:an?|your) (?:free )?account to\b",
    r"\bhit (?:your|the) (?:free |monthly )?limit\b",
    r"\b(?:log|sign) ?in (?:here )?if you are a (?:subscriber|member)\b",
    r"\b(?:subscribe|sign up|join|member)\b[^.\n]{0,30}\bfor (?:full|unlimited) (?:digital )?access\b",
    r"(?:^|[\n.!?:;,]\s*|\b(?:please|or|you must|you need to) )(?:subscribe|register|log ?in|sign (?:in|up)|join|pay)\b"
    r"[^.\n]{0,40}\bto (?:read|continue|keep|unlock|access|view)\b",
    r"\bthis (?:article|story|content|page|report) is "
    r"(?:locked|[^.\n]{0,30}\b(?:for|to) (?:our |paying )?(?:subscribers|members))",
    r"\b(?:subscribers|members)[ -]only (?:article|story|content)",
    r"\b(?:exclusive|available|reserved) (?:for|to) (?:our |paying )?(?:subscribers|members)\s*(?:$|[.!]|only)",
    r"\byou(?:['’]ve| have) (?:now )?(?:read|reached|used|viewed)\b[^.\n]{0,50}\b(?:articles|stories|limit|reads)",
    r"\bpour lire la suite",
    r"\bla suite\b[^.\n]{0,30} réservée?\b",
    r"\bréservée?s? (?:à nos|aux) (?:abonné|lecteurs abonné)",
    r"\bil (?:vous )?reste \d+\s*%",
    r"\bpour (?:continuer|poursuivre) (?:votre|la) lecture",
    r"\blisez cet article\b",
    r"\bni ya wanachama pekee\b",
    r"\b(?:jetzt |hier )?weiterlesen (?:mit|als)",
    r"\bum (?:weiterzulesen|den artikel zu lesen)",
    r"\b(?:artikel|inhalt|text)[^.\n]{0,30}\b(?:nur )?für abonnenten",
    r"\bpara (?:seguir|continuar) leyendo",
    r"\b(?:contenido|artículo) (?:exclusivo|reservado|solo) (?:para|a) (?:suscriptores|socios)",
)
_OFFER = _any(
    r"\balready (?:a |have an? )?(?:subscriber|subscribed|member|subscription|account)[^.\n]{0,10}\?",
    r"\bfree trial\b",
    r"\bsubscribe (?:now|today)\b",
    r"\bday pass\b",
    r"\bdéjà abonnée?\s*\?",
    r"\babonnez-vous\b",
    r"\btayari una akaunti\b",
    r"\bbereits (?:ein )?(?:abo|abonnent)[^.\n]{0,10}\?",
    r"\bjetzt abo\b",
    r"\bya eres suscriptora?\b",
)
_TRACKS = _any(
    r"\b(?:we|our (?:\d+ )?partners|this (?:web)?site|the site)\b[^.\n]{0,80}"
    r"\b(?:cookies|on (?:a|your) device|personal data)",
    r"\bnous\b[^.\n]{0,80}\b(?:cookies|traceurs|données)",
    r"\byou (?:have to|must|can|may) accept\b[^.\n]{0,30}\bcookies",
    r"\bacceptez les cookies",
    r"\bce site (?:utilise|emploie)\b[^.\n]{0,40}\bcookies",
    r"\b(?:tunatumia|inatumia) (?:vidakuzi|kuki)",
    r"\bdiese (?:web)?(?:seite|site)\b[^.\n]{0,40}\bcookies",
    r"\beste sitio\b[^.\n]{0,40}\bcookies",
    r"\bwir\b[^.\n]{0,80}\b(?:cookies|personenbezogene)",
    r"\b(?:utilizamos|usamos|nosotros)\b[^.\n]{0,60}\bcookies",
)
_CONSENT = _any(
    r"\bcookies?\b",
    r"\bconsent",
    r"\bprivacy",
    r"\bpartners?\b",
    r"\bpersonal data",
    r"\bpreferences",
    r"\bchoices",
    r"\baccept",
    r"\bagree",
    r"\breject",
    r"\bbefore you continue",
    r"\bvie privée",
    r"\bpartenaires",
    r"\bsans accepter",
    r"\btout accepter",
    r"\bparamétr",
    r"\bpersonnelles",
    r"\bvidakuzi",
    r"\bkuki\b",
    r"\bkubali",
    r"\bunakubali",
    r"\bprivatsphäre",
    r"\bzustimm",
    r"\bakzeptier",
    r"\bpartner\b",
    r"\bdatenschutz",
    r"\baceptar",
    r"\brechazar",
    r"\bprivacidad",
    r"\bpreferencias",
)
_ROBOTS = _any(
    r"\benable (?:javascript|cookies)",
    r"\bjavascript (?:is|to be|must be) (?:disabled|enabled|required)",
    r"\bchecking (?:if|your browser)",
    r"\bthat you(?:['’]re| are) (?:a )?(?:human|not a robot)",
    r"\bare you a robot",
    r"\b(?:complete|solve|enter|fill in|pass)\b[^.\n]{0,30}\b(?:captcha|security check)",
    r"\bunusual traffic",
    r"\baccess (?:to this page )?(?:is |has been )?denied\b",
    r"\b(?:do not|don['’]t) have permission to (?:access|view)",
    r"\b(?:not available in|cannot be reached from|not accessible from) your (?:region|country|location)",
    r"\b403 forbidden",
    r"\berror 404\b",
    r"\bpage not found",
    r"\bactive[rz] javascript",
    r"\bhabilitar? javascript",
    r"\bjavascript aktivieren",
    r"\bwezesha javascript",
)
_NOT_FREE = re.compile(r"\"isAccessibleForFree\"\s*:\s*\"?false", re.IGNORECASE)


def shown(text: str, markup: str) -> Shown:
    """What a page shows, by the text that was found in it and by its markup. Longer texts are articles in doubt."""
    spoken = _QUOTED.sub(" ", text)
    end = spoken[-_END:]
    short = len(text) < _STUB
    if _CUT_OFF.search(end):
        return "paywall"
    if short and _asks_for_consent(spoken):
        return "consent"
    if short and (_NOT_FREE.search(markup) or _OFFER.search(end)):
        return "paywall"
    if len(text) < _CHECK and _ROBOTS.search(spoken):
        return "blocked"
    return "article"


def _asks_for_consent(spoken: str) -> bool:
    if not _TRACKS.search(spoken):
        return False
    sentences = [sentence for sentence in _SENTENCE_END.split(spoken) if sentence]
    return sum(len(sentence) for sentence in sentences if not _CONSENT.search(sentence)) < _BESIDE_CONSENT
