"""Whom a pronoun means, by the tree of its sentence first, then by what was named before."""

import re

from streams.events.discourse.couples import strange_parties
from streams.events.discourse.either import either
from streams.events.discourse.references import References, Resolved
from streams.events.grammar import Grammar, WordSet
from streams.events.participants.parallels import parallel
from streams.events.participants.punished_for import punished_for
from streams.events.participants.quoted_we import quoted_we
from streams.events.sentence import Meaning, Meant, Sentence
from streams.events.trees.syntax import Syntax
from streams.events.whereabouts.elsewhere import names_people
from streams.names.demonyms import is_country
from streams.names.entity_type import EntityKind

_ADDRESSING = WordSet(
    "congratulate praise thank commend applaud accuse condemn criticise criticize blame fault help assist".split(),
    "en",
)

_GOVERNED = ("dobj", "obj", "iobj", "obl", "pobj", "dative", "expl")
# French has no word of its own for a body that is spoken of again: il is the president, or Peru.
_EITHER = frozenset("il elle celui-ci celle-ci dernier dernière".split())
_LATTER = frozenset("celui-ci celle-ci dernier dernière".split())
_FIRST = frozenset("i we me us our je j' j’ nous notre nos m' m’ moi".split())
_WE = frozenset("we us our nous notre nos".split())
_CLITICS = frozenset(("l'", "l’", "le", "la"))
_THEY = frozenset("they them ils elles derniers dernières".split())
_TWO = frozenset(("two", "pair", "duo", "deux", "both"))


def pronoun(sentence: Sentence, token: int, meaning: Meaning, grammar: Grammar, references: References) -> Resolved:
    """Whom a pronoun of a parsed sentence means; `meaning` tells what other phrases of the sentence mean."""
    syntax = sentence.syntax
    assert syntax is not None
    word = syntax.token(token).lower
    pronouns = grammar.pronouns
    wanted = next((kind for kind in ("one", "many", "thing", "own") if word in pronouns[kind]), None)
    if word in _FIRST:
        return _speaker(sentence, token, meaning, references, plural=word in _WE)
    if wanted is None:
        return []
    if not syntax.english and word in _EITHER:
        wanted = "either"
    if word in _LATTER and (latter := _latter(sentence, token)):
        return latter
    if syntax.english and (beside := parallel(sentence, token, meaning, grammar)):
        return [(m.entity, m.kind, m.through) for m in beside]
    several = word in ("their", "leur", "leurs")
    held = several and _possessed(syntax, token, grammar)
    # Who governs from a clause above in the same sentence: Ruto said that he had met Rubio.
    own: set[str] = set()
    barred = held or (_governed(syntax, token) and wanted != "own")
    for ancestor in syntax.ancestors(token):
        if not syntax.is_verb(ancestor):
            continue
        subjects, _ = syntax.subjects(ancestor)
        if barred and not own:
            # Ruto l'a accueilli, rebels ambushed their convoy: not whom the pronoun's own verb has for its subject.
            own = {m.entity for s in subjects for m in meaning(sentence, s)} or {""}
            continue
        if wanted == "own" and syntax.token(ancestor).lower in _ADDRESSING:
            # A congratulated B on its vote, accused B of breaking its word: B's.
            subjects = [o for o in syntax.objects(ancestor) if o < token] or subjects
        punished = [] if wanted not in ("thing", "own") else punished_for(syntax, ancestor, token)
        answering = [m for noun in punished for m in meaning(sentence, noun) if m.kind is not EntityKind.PERSON]
        if answering:
            return [(m.entity, m.kind, m.through) for m in answering[-1:]]
        for subject in subjects:
            if subject >= token or syntax.token(subject).lower in pronouns["one"] | pronouns["many"]:
                continue
            if word in ("its", "it") and syntax.english and syntax.token(subject).tag in ("NNS", "NNPS"):
                continue  # soldiers shot at its post
            joined = [m for j in syntax.conjuncts(subject) for m in meaning(sentence, j)]
            fitting = _fitting(joined, wanted)
            if syntax.english and wanted == "one" and not fitting and len(syntax.conjuncts(subject)) == 1:
                fitting = _himself(joined)
            if syntax.english and word in _TWO and len({m.entity for m in fitting}) < 2:
                fitting = []  # Tolme said that the two had met
            if syntax.english and barred and fitting and all(m.entity in own for m in fitting):
                continue  # said that B spoke at length when she rang him: not B again
            if word in _THEY and is_one_person(syntax, subject, grammar) and len(syntax.conjuncts(subject)) == 1:
                continue
            if fitting and not (several and _one_person(fitting)):
                return [(m.entity, m.kind, m.through) for m in fitting]
            addressed = wanted == "own" and subject > ancestor
            if word in ("its", "it") and _state(sentence, subject):
                return []  # applauded when Britain added them to its list
            if addressed or _stranger(syntax, subject, "thing" if word == "its" else wanted, grammar):
                return []
    if several:
        people = _nearest_people(syntax, token, grammar, held=held)
        if people is not None:
            return [(m.entity, m.kind, m.through) for m in meaning(sentence, people)]
    before = sentence.start + syntax.token(token).start
    if word in _THEY and sentence.index - 1 in references.people:
        return references.people[sentence.index - 1]
    if word in _THEY and sentence.index - 1 in references.alone:
        return _two(references, sentence.index, before)
    if wanted == "either":
        found = either(references, sentence.index, before, feminine=word in ("elle", "celle-ci", "dernière"))
    else:
        found = references.pronoun(sentence.index, before, wanted, two=word in _TWO)
    if several and len(found) == 1 and found[0][1] is EntityKind.PERSON:
        return references.pair(sentence.index, before)  # their conversation
    if wanted == "many" and syntax.english and not found:
        return _two(references, sentence.index, before)  # A crosses the hall, B rises, and they shake hands
    if not found and word in _CLITICS and barred:
        found = references.pronoun(sentence.index, before, "thing")  # A tient un camp. B l'a attaqué: whose camp it is
    if any(entity in own for entity, _, _ in found):
        wanted = "one" if wanted == "either" else wanted
        # One person need not be whom the sentence before had for its subject; several, and a body, are.
        index = sentence.index - (wanted not in ("many", "thing"))
        found = [item for item in references.pronoun(index, sentence.start, wanted) if item[0] not in own]
    return found


def _governed(syntax: Syntax, token: int) -> bool:
    return syntax.token(token).dep.split(":")[0] in _GOVERNED


def _latter(sentence: Sentence, token: int) -> Resolved:
    """A a accusé B, après que celui-ci a tiré: whom the sentence named last before it, if not as its subject."""
    syntax = sentence.syntax
    assert syntax is not None
    start = sentence.start + syntax.token(token).start
    before = [m for m in sentence.mentions if m.end <= start]
    if len({m.entity for m in before}) < 2:
        return []
    return [(before[-1].entity, before[-1].kind, "")]


def _two(references: References, index: int, before: int) -> Resolved:
    """The two of whom the text spoke last; nobody where somebody of another country may be one of them."""
    strange = strange_parties(references, index, before) or (index and strange_parties(references, index - 1))
    return [] if strange else references.they(index, before)


def _nearest_people(syntax: Syntax, pronoun: int, grammar: Grammar, *, held: bool) -> int | None:
    """The plural noun for people right before `their`; rebels do not ambush their own patrol (`held`)."""
    for index in range(pronoun - 1, -1, -1):
        noun = syntax.token(index)
        people = _people(noun.lower, grammar) or (syntax.english and names_people(syntax, noun))
        if noun.tag in ("NNS", "NNPS") and people and not (held and noun.dep == "nsubj"):
            return index
    return None


def _people(noun: str, grammar: Grammar) -> bool:
    return noun in grammar.descriptions["persons"] or noun in grammar.members


def _possessed(syntax: Syntax, pronoun: int, grammar: Grammar) -> bool:
    """Whether a pronoun owns troops or ground, in the object of a verb: ambushed their convoy."""
    owned = syntax.token(syntax.token(pronoun).head)
    return owned.dep in ("dobj", "pobj") and (owned.lower in grammar.members or owned.lower in grammar.territory)


def is_plural(syntax: Syntax, noun: int) -> bool:
    """Whether a noun is in the plural."""
    word = syntax.token(noun)
    return word.tag in ("NNS", "NNPS") if syntax.english else word.lower.endswith(("s", "x"))


def is_one_person(syntax: Syntax, noun: int, grammar: Grammar) -> bool:
    """Whether a noun in the singular means somebody by his office: the leader of Somalia, who is not `they`."""
    return syntax.token(noun).lower in grammar.descriptions["persons"] and not is_plural(syntax, noun)


def _one_person(meant: list[Meant]) -> bool:
    return len(meant) == 1 and meant[0].kind is EntityKind.PERSON


def _stranger(syntax: Syntax, subject: int, wanted: str, grammar: Grammar) -> bool:
    """Whether a pronoun can mean a subject that is not watched: the military said it had killed a commander."""
    word = syntax.token(subject)
    if not syntax.is_noun(subject):
        return False
    several = is_plural(syntax, subject) or len(syntax.conjuncts(subject)) > 1
    person = word.tag in ("NNP", "PROPN") or word.lower in grammar.descriptions["persons"]
    if wanted in ("one", "either"):
        return person and not several
    office = word.lower in grammar.descriptions["persons"]
    body = word.lower in grammar.members or (word.lower in grammar.officials and not office)
    if wanted == "many":
        return several or body
    return wanted == "thing" and body and not several


def _state(sentence: Sentence, subject: int) -> bool:
    """Whether the subject is a country or a body that is not watched, by its name alone."""
    syntax = sentence.syntax
    assert syntax is not None
    word = syntax.token(subject)
    if not syntax.english or word.tag not in ("NNP", "NNPS") or sentence.at_token(subject):
        return False
    low = syntax.token(syntax.span(subject)[0]).start
    names = re.findall(r"[A-ZÀ-Þ][\w-]*", sentence.text[low : word.end])
    return is_country(" ".join(names)) or is_country(word.text) or bool(re.fullmatch(r"[A-Z]{2,6}", word.text))


def _speaker(sentence: Sentence, token: int, meaning: Meaning, references: References, *, plural: bool) -> Resolved:
    """Who says `I` in quoted speech: the subject of the verb of saying, here or behind the quotation."""
    syntax = sentence.syntax
    assert syntax is not None
    if plural and not syntax.english:
        return quoted_we(sentence, syntax.token(token).start)
    own = _governed(syntax, token)  # A called me, said B: not who calls
    owned = {*syntax.ancestors(token)}  # our troops attacked, said B: not the troops
    for ancestor in syntax.ancestors(token):
        if own and syntax.is_verb(ancestor):
            own = False
        elif syntax.is_verb(ancestor):
            for subject in syntax.subjects(ancestor)[0]:
                if subject != token and subject not in owned and not syntax.is_pronoun(subject):
                    meant = meaning(sentence, subject)
                    if meant:
                        return [(m.entity, m.kind, m.through) for m in meant]
                    return []
    if not syntax.english:  # « Je pars », a déclaré A: to the parser, an object of what stands beside
        quoted = [token, *syntax.ancestors(token)]
        for verb in (c for word in quoted for c in syntax.children(word, "parataxis") if c > token):
            for doer in (*syntax.subjects(verb)[0], *syntax.objects(verb)):
                meant = meaning(sentence, doer) if syntax.token(doer).tag == "PROPN" else []
                if meant:
                    return [(m.entity, m.kind, m.through) for m in meant]
    return [] if plural else references.speaker(sentence.index)


def _himself(meant: list[Meant]) -> list[Meant]:
    """The person among those whom one phrase means: Jan Olt, premier of Orskia, beside the state that he leads."""
    persons = [m for m in meant if m.kind is EntityKind.PERSON]
    return persons if len(persons) == 1 else []


def _fitting(meant: list[Meant], wanted: str) -> list[Meant]:
    """Those whom a pronoun of the wanted number may mean."""
    if wanted == "one":
        persons = [
            m for m in meant if m.kind in (EntityKind.PERSON, EntityKind.OTHER) or m.through in ("leader", "official")
        ]
        return persons[:1] if len(persons) == 1 else []
    if wanted == "either":
        return meant if len({m.entity for m in meant}) == 1 else _fitting(meant, "one")
    if wanted == "many":
        groups = [m for m in meant if m.kind is not EntityKind.PERSON]
        return meant if len(meant) > 1 else groups
    return meant
