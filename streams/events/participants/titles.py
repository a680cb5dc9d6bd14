"""The watched person whose name a title belongs to: Secretary of State A; his host, President A; the president, A."""

import re
from collections.abc import Iterator
from dataclasses import replace

from streams.events.grammar import Grammar
from streams.events.sentence import Meant, Sentence, Through
from streams.events.trees.nlp import Token
from streams.events.trees.plain_names import title_start
from streams.events.trees.syntax import Syntax
from streams.names.entity_type import EntityKind
from streams.names.gazetteer import Mention

# What may stand between `host` or `counterpart` and the name: his host, Prime Minister A.
_TITLES_BETWEEN = re.compile(
    r",? (?:(?:[A-ZÀ-Þ][\w.'’-]*|(?:le|la|l['’]) ?\w+|\w+(?:ais|ain|ien|éen|ois)e?)"
    r"(?: (?:of|for|and|de|des|du|la|the) (?:the |la )?(?=[A-ZÀ-Þ]))? ?)*"
)
# Secretary of State A, Minister of Foreign Affairs A.
_OFFICE_OF = re.compile(r" of (?:(?:the )?[A-ZÀ-Þ][\w'’-]* (?:and )?){1,4}")
# The President of the Republic of Orskia, A; the visitor from Orskia, A.
_OFFICE_OF_COUNTRY = re.compile(
    r" (?:of|from) (?:the )?[A-ZÀ-Þ][\w'’-]*(?: (?:of (?:the )?)?[A-ZÀ-Þ][\w'’-]*){0,4}, "
    r"(?:(?:His|Her) Excellency |H\.E\. |the (?:Rt\.? |Right )?Hon(?:ourable|orable|\.) )?"
)
# Le président du Ghana, A; le secrétaire général malien de l'Union des ports (UP), le colonel A.
_OFFICE_DE = re.compile(
    r"(?: [a-zà-ÿ-]+){0,2} (?:de la |de l['’]|du |des |de |d['’])"
    r"(?:(?!\b(?:a|ont|est|sont|qui|que|dont|avec|et (?!de |des |du )|mais|par|pour|lors|après)\b)[^,;:.]){1,110}?"
    r"(?:, |(?<=\)) )"
    r"(?:(?:le |la |l['’])?(?:général|colonel|capitaine|maréchal|docteur|professeur|Dr|Pr|Me)(?: [a-zà-ÿ' -]+)? )?"
)
_CLOSING = (",", ".", ";", "")


def titled(sentence: Sentence, syntax: Syntax, title: Token, grammar: Grammar) -> Mention | None:
    """The name of a title that the parser took for the head: Secretary of State A. Not: the minister of A."""
    if title.lower not in grammar.descriptions["persons"]:
        return None
    modifiers = list(syntax.children(title.index, "compound", "nmod", "nmod:poss", "amod"))
    modifiers += [name for child in modifiers for name in syntax.children(child, "flat:name")]
    for child in modifiers:
        if any(syntax.children(child, "case")):
            continue
        for mention in sentence.at_token(child):
            gap = mention.start - sentence.start - title.end
            if mention.kind is EntityKind.PERSON and 0 <= gap < 60:
                return mention
    return None


def named_behind(sentence: Sentence, title: Token, grammar: Grammar) -> Mention | None:
    """The person named right behind a title: his host, President A; her Chinese counterpart A."""
    if title.tag in ("NNS", "NNPS") or title.lower not in grammar.descriptions["persons"]:
        return None
    for mention in sentence.mentions:
        low, high = mention.start - sentence.start, mention.end - sentence.start
        if mention.kind is not EntityKind.PERSON or low <= title.end:
            continue
        gap = sentence.text[title.end : low]
        closed = sentence.text[high : high + 1] in _CLOSING
        french = grammar.language == "fr" and (title_start(sentence.text[:low]) or low) <= title.start
        if french and (not gap.startswith(",") or closed):
            return mention  # le chef de l'État ivoirien A
        if grammar.language == "fr" and _OFFICE_DE.fullmatch(gap):
            return mention
        other = any(word in grammar.descriptions["persons"] for word in gap.lower().split())
        if not other and (_OFFICE_OF.fullmatch(gap) or (closed and _OFFICE_OF_COUNTRY.fullmatch(gap))):
            return mention
        if _TITLES_BETWEEN.fullmatch(gap) and (not gap.startswith(",") or len(gap) > 2 or closed):
            return mention
    return None


def named_otherwise(sentence: Sentence, end: int) -> bool:
    """Whether somebody's name stands right behind a title, who is not watched: le Premier ministre Jean Brun."""
    stranger = re.match(r" [A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ]", sentence.text[end - sentence.start :])
    return bool(stranger) and not any(m.start <= end + 1 < m.end for m in sentence.mentions)


def in_office(meant: Meant, named: str, grammar: Grammar) -> Meant:
    """Who holds an office of a body, where title and name are one word to the parser: le ministre malien Jean Brun."""
    if meant.kind is EntityKind.PERSON or meant.through:
        return meant
    held: Iterator[Through] = (t for w in named.split() if (t := grammar.through(w)) in ("leader", "official"))
    through = next(held, None)
    return replace(meant, through=through) if through else meant
