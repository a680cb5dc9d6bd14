"""Canonical links: one article, one URL, however it was reached."""

import re
from urllib.parse import urljoin, urlsplit, urlunsplit

_TRACKING = re.compile(
    r"(?:utm_\w*|utm|fbclid|gclid|gclsrc|dclid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|vero_id|wickedid"
    r"|oly_anon_id|oly_enc_id|__s|s_cid|xtor|at_(?:medium|campaign|custom\d|link_\w+|format|ptr_name|bbc_team)|ns_(?:mchannel"
    r"|source|campaign|linkname|fee)|cmpid|wt_mc|wt\.mc_id|traffic_source|ftag|guccounter|guce_referrer\w*|ocid|maca)",
    re.IGNORECASE,
)
_RSS_VALUES = frozenset(("cmp", "partner", "emc", "source", "from", "ref", "feed", "mod", "rss"))
_TRACKING_FRAGMENT = re.compile(r"(?:xtor|utm_|at_|ens_|ref=rss)", re.IGNORECASE)
_HALF_PAIR = re.compile("[\ud800-\udfff]")  # as JSON escapes can hold them; no URL can
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f-\x9f<>\"\\^`{|}]")
_MAX_LENGTH = 4096


def canonical(link: str | None, base: str | None = None) -> str | None:
    """`link` made absolute against `base`, without what only tracks the reader; None unless it is http(s) with a host.

    Scheme and host are lowered, default ports, credentials and control characters dropped. Total: never raises.
    """
    if not link:
        return None
    try:
        parts = urlsplit(urljoin(base or "", _HALF_PAIR.sub("", link).strip()))
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host or _FORBIDDEN.search(host):
        return None
    netloc = f"[{host}]" if ":" in host else host
    if port and port != {"http": 80, "https": 443}[parts.scheme]:
        netloc += f":{port}"
    query = "&".join(pair for pair in parts.query.split("&") if pair and not _tracks(pair))
    fragment = "" if _TRACKING_FRAGMENT.match(parts.fragment) else parts.fragment
    url = urlunsplit((parts.scheme, netloc, parts.path or "/", query, fragment))
    url = _FORBIDDEN.sub(lambda found: f"%{ord(found.group()):02X}", url)
    return url if len(url) <= _MAX_LENGTH else None


def host_of(url: str | None) -> str | None:
    """The site of a canonical URL, without `www.`."""
    if not url:
        return None
    return (urlsplit(url).hostname or "").removeprefix("www.") or None


def _tracks(pair: str) -> bool:
    key, _, value = pair.partition("=")
    return bool(_TRACKING.fullmatch(key)) or (key.lower() in _RSS_VALUES and "rss" in value.lower())
