"""What a verb of many meanings must be done to, or done by, to tell of an event: took a town, a missile landed."""

import re
from collections.abc import Iterable

from streams.events.grammar import WordSet
from streams.events.participants.collectives import numbered
from streams.events.participants.dealings import is_member
from streams.events.participants.phrases import Phrases
from streams.events.participants.shot_down import incoming
from streams.events.sentence import Place, Sentence
from streams.events.trees.syntax import Bond, Syntax
from streams.names.entity_type import EntityKind
from streams.text import is_shouted

# "on Friday" is neither where it happened nor what it was about.
TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december today yesterday tomorrow tonight lundi mardi mercredi jeudi vendredi samedi"
    " dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
)
_DONE = ("object", "passive", "of")
# Who protests by declarations.
_OF_WORDS = frozenset(
    "évêques évêque prélats cardinaux archevêques églises église épiscopat conférence imams ministère ministères "
    "ministres gouvernement gouvernements ambassade ambassades ambassadeur ambassadeurs diplomates chancelleries "
    "autorités ordre barreau barreaux bâtonniers ong organisations associations fédérations éditeurs rédactions "
    "journaux députés sénateurs élus parlementaires eurodéputés experts patrons banques entreprises industriels".split()
)
_WRITTEN = re.compile(
    r"\b(?:dans|par|signent|signé|adressé|publié|diffusé|cosigné) (?:une?|leur|son|cette|ce) (?:\w+ )?"
    r"(?:communiqué|lettre|déclaration|tribune|pétition|courrier|message|missive|note|texte|mémorandum|appel)\b",
    re.IGNORECASE,
)
_IN_THE_STREET = re.compile(
    r"\b(?:rues?\b|manif|march(?:e|é|ent|aient|eurs)|défil|rassembl|sit-in|grèv|grév|débray|cortège|pancarte|banderole|"
    r"slogan|barricad|barrage|pneus|lacrymogène|gendarmes|policiers|police|foule|milliers|centaines|dizaines|devant l|"
    r"place (?:de|du|des)|bloqu|brûl|heurt|affront|dispers|émeut|avenue|boulevard|dans la cour|piquet|occup|scand)",
    re.IGNORECASE,
)
_DOING = ("subject", "agent")
# What flies, and can be shot down.
_CRAFT = WordSet(
    "aircraft airplane aeroplane plane airliner jet fighter warplane bomber helicopter chopper gunship glider airship "
    "balloon drone uav quadcopter sukhoi mig jetliner spy-plane interceptor transporter freighter craft".split(),
    "en",
)
# What aid, loans and goods are counted in.
_SUMS = WordSet(
    "euro dollar pound franc yen yuan rouble ruble crown krona krone shilling rand peso naira rupee riyal dirham "
    "million billion thousand hundred sum amount tranche instalment installment package share tonne ton barrel "
    "part half bulk rest swarm wave fleet flight flock pack squadron stream hail pair dozen handful score batch "
    "consignment".split(),
    "en",
)
_HOSTING = ("recipient", "place", "target", "of")


def fitting(sentence: Sentence, place: Place, bonds: Iterable[Bond], phrases: Phrases) -> bool:
    """Whether the phrases bound to a trigger are what its group asks for."""
    syntax = sentence.syntax
    assert syntax is not None
    bonds, objects, wanted = list(bonds), phrases.grammar.objects, place.form.group.object
    if wanted == "foes":
        return _takes_foes(sentence, bonds, phrases, noun=place.form.shape == "noun")
    if wanted == "members":
        named = (t for f, token in bonds if f in _DONE for t in syntax.conjuncts(token))
        return any(is_member(sentence, t) for t in named)
    if wanted == "entry":
        return _keeps_out(sentence, bonds, phrases)
    if wanted == "territory" and not _takes_territory(sentence, bonds, phrases):
        return False
    downing = wanted in ("incoming", "craft", "military") or place.form.group.doer == "armed"
    downing = downing and syntax.english and place.form.group.frame in ("strike", "intercept")
    if downing and incoming(syntax, place.tokens, bonds) != (wanted == "incoming"):
        return False  # what is caught on its way is no attack on whose it was
    if wanted == "incoming":
        return True
    if wanted == "craft":
        return _takes(_CRAFT, syntax, bonds, _DONE)
    if wanted == "access" and not any(f == "recipient" for f, _ in bonds):
        return False  # closed its borders: to nobody that is named
    fired = wanted == "weapons" and _fired_them(syntax, place, bonds, phrases)
    if wanted and wanted != "territory" and not fired and not _takes(objects[wanted], syntax, bonds, _DONE):
        return False
    doer = place.form.group.doer
    if doer == "officials":
        return _by_officials(sentence, bonds, phrases)
    if doer == "crowd":
        # Des femmes sont assises devant; des écoles sont incendiées by whom is not said.
        seated = not syntax.english and sentence.text[place.start - sentence.start :].lower().startswith("assis")
        return _takes(objects["crowds"], syntax, bonds, (*_DOING, "passive") if seated else _DOING)
    if doer is None or any(_takes(objects[kind], syntax, bonds, _DOING) for kind in ("weapons", "traps")):
        return True
    if doer != "armed":
        return False
    doing = _DOING if syntax.english or place.form.shape != "noun" else (*_DOING, "of", "owner")
    return _takes(phrases.grammar.members, syntax, bonds, doing) or (
        syntax.english and _by_group(sentence, bonds, phrases)
    )


def _fired_them(syntax: Syntax, place: Place, bonds: Iterable[Bond], phrases: Phrases) -> bool:
    """Whether fighters fired what was told of before: it said that its men had fired them."""
    fired = any(syntax.token(t).lower in ("fire", "fired", "fires", "firing") for t in place.tokens)
    if not fired or not syntax.english or not _takes(phrases.grammar.members, syntax, bonds, _DOING):
        return False
    return any(f == "object" and syntax.token(token).lower in ("them", "it") for f, token in bonds)


def _by_group(sentence: Sentence, bonds: Iterable[Bond], phrases: Phrases) -> bool:
    """Whether fighters do it, or a group by its name: the MLK hammered B."""
    syntax = sentence.syntax
    assert syntax is not None
    doing = (joined for function, token in bonds if function in _DOING for joined in syntax.conjuncts(token))
    found = (meant for token in doing for meant in phrases.meant(sentence, token))
    return any(meant.kind is EntityKind.GROUP or meant.through == "member" for meant in found)


def in_writing(syntax: Syntax, tokens: Iterable[int], article: str) -> bool:
    """Whether a French protest is one of words: of bishops or a ministry, or by those who write a communiqué.

    Where the article tells of streets, marches or crowds, they may well have gone there.
    """
    verbs = [t for t in tokens if syntax.token(t).lower.startswith("protest") and syntax.is_verb(t)]
    if not verbs or _IN_THE_STREET.search(article):
        return False
    if _WRITTEN.search(article):
        return True
    return any(syntax.token(s).lower in _OF_WORDS for verb in verbs for s in syntax.subjects(verb)[0])


def _takes(words: WordSet, syntax: Syntax, bonds: Iterable[Bond], functions: Iterable[str]) -> bool:
    return any(
        syntax.token(word).lower.rpartition(" ")[2] in words  # a name is one token
        for function, token in bonds
        if function in functions
        for joined in (token, *syntax.conjuncts(syntax.whole(token)))
        for word in _counted(syntax, joined)
    )


def _counted(syntax: Syntax, noun: int) -> list[int]:
    """A noun, and what it counts: des dizaines de combattants, 90 million euros in aid."""
    if syntax.english:
        sums = syntax.token(noun).tag in ("CD", "$") or syntax.token(noun).lower in _SUMS
        return [noun, *(t for p, t in syntax.prepositional(noun) if sums and p in ("in", "of"))]
    counted = numbered(syntax, syntax.token(noun))
    return [noun] if counted is None else [noun, counted]


def _by_officials(sentence: Sentence, bonds: Iterable[Bond], phrases: Phrases) -> bool:
    """Whether somebody watched, or who acts for a body, comes to another: no tourist, no two on one journey."""
    syntax = sentence.syntax
    assert syntax is not None
    coming: set[str] = set()
    hosts: set[str] = set()
    for function, token in bonds:
        for meant in (m for joined in syntax.conjuncts(token) for m in phrases.meant(sentence, joined)):
            if function in _HOSTING:
                hosts.add(meant.entity)
            elif meant.kind is EntityKind.PERSON or meant.through in ("leader", "official"):
                coming.add(meant.entity)
    return bool(coming) and bool(hosts - coming)


def _keeps_out(sentence: Sentence, bonds: Iterable[Bond], phrases: Phrases) -> bool:
    """Whether somebody is kept from a country, or from its ports, skies or market."""
    syntax = sentence.syntax
    assert syntax is not None
    ways = phrases.grammar.objects["access"]
    origins = [joined for f, token in bonds if f == "origin" for joined in syntax.conjuncts(token)]
    return any(syntax.token(t).lower in ways or is_member(sentence, t) for t in origins)


def _takes_foes(sentence: Sentence, bonds: Iterable[Bond], phrases: Phrases, *, noun: bool) -> bool:
    """Whether a verb is done to fighters, or to a body by its name."""
    syntax = sentence.syntax
    assert syntax is not None
    done = _DONE if noun else _DONE[:2]
    for function, token in bonds:
        for joined in syntax.conjuncts(token) if function in done else ():
            if phrases.grammar.through(syntax.token(joined).lower) == "member":
                return True
            if any(m.kind is EntityKind.GROUP or m.through == "member" for m in phrases.meant(sentence, joined)):
                return True
    return False


def _takes_territory(sentence: Sentence, bonds: Iterable[Bond], phrases: Phrases) -> bool:
    syntax = sentence.syntax
    assert syntax is not None
    shouted = is_shouted(sentence.text)  # no capitals tell a name
    for function, token in bonds:
        if shouted and function == "object":
            return True
        if function in ("object", "passive") or (
            function in ("place", "recipient")
            and syntax.token(token).tag in ("NNP", "PROPN")
            and syntax.token(token).lower not in TIMES
        ):
            for joined in syntax.conjuncts(syntax.whole(token)):
                word = syntax.token(joined)
                if word.lower in phrases.grammar.territory:
                    return True
                if word.tag in ("NNP", "NNPS", "PROPN") and not any(
                    m.kind is EntityKind.PERSON for m in phrases.meant(sentence, joined)
                ):
                    return True
    return False
