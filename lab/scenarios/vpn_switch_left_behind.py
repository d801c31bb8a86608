import sys

from kit import addresses as a
from kit.scenario import Scenario, unknown, yours


def set_up(lab):
    # A protection of a VPN that has ended: nothing may leave but through a tunnel, and there is none.
    lab.filters.add("person", "output", f'oifname != {{ "lo", "tun0" }} ip daddr != {a.ROUTER} drop')


def proof(see):
    see.ping()
    see.dig(says=a.SITE)
    done = see.person.run(sys.executable, "-c", "import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('1.1.1.1', 53))")
    assert "Operation not permitted" in done.stderr, done
    see.curl("https://shop.example/", error="silent")


# The computer's own kernel says that the packets are not permitted: neither line nor site had a part in it.
SCENARIO = Scenario("vpn", "a VPN that has ended left its lock: nothing leaves this computer", yours("device", "device-holds-everything-back") | yours("vpn") | unknown())
