"""Which network addresses a feed may lead to: public ones, unless its settings allow private ones."""

import ipaddress
import socket
from typing import Any

_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class PrivateAddress(OSError):
    """A connection to an address that is not public was refused before it was made."""


def is_public(address: str) -> bool:
    """Whether `address` (an IPv4 or IPv6 literal) is globally reachable, looking through IPv4 embedded in IPv6.

    False for loopback, private, link-local, multicast, reserved and unspecified addresses, and for what is no address.
    """
    try:
        ip = ipaddress.ip_address(address.split("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        if ip in _NAT64:
            return is_public(str(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)))
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is not None:
            return is_public(str(inner))
        if int(ip) >> 32 == 0:  # ::a.b.c.d, deprecated, still routed by some stacks
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def public_socket(address_info: tuple[int, int, int, str, tuple[Any, ...]]) -> socket.socket:
    """A socket for exactly this address: every connection passes here, after name resolution and for literals alike.

    What is checked is what is connected to, so a name that resolves differently the second time (DNS rebinding) gains
    nothing. Raises PrivateAddress.
    """
    family, kind, protocol, _, target = address_info
    if not is_public(str(target[0])):
        raise PrivateAddress(f"{target[0]} is not a public address")
    made = socket.socket(family, kind, protocol)
    made.setblocking(False)
    return made
