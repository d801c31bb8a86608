"""OpenVPN between the person and a server on the internet; the tunnel takes all traffic."""
from . import addresses as a

COMMON = ["openvpn", "--dev", "tun0", "--dev-type", "tun", "--proto", "udp", "--port", "1194", "--verb", "3",
          "--cipher", "AES-256-GCM", "--ping", "10", "--persist-tun", "--suppress-timestamps"]


class Vpn:
    def __init__(self, lab):
        self.lab = lab
        self.trusted = lab.authority.certificate
        self.server_card = lab.authority.issue("vpn-server", ["vpn.example"])
        self.client_card = lab.authority.issue("vpn-client", ["person.example"])
        self.server = None

    def connect(self):
        """Brings the tunnel up until the scenario is over: 0.0.0.0/1 and 128.0.0.0/1 go through it."""
        lab = self.lab
        lab.undo.callback(lab.spaces.ip, "person", "link", "del", "tun0", check=False)
        self.server = lab.service("vpn", "openvpn-server", [
            *COMMON, "--tls-server", "--dh", "none", "--ifconfig", "10.8.0.1", "10.8.0.2", *self._card(self.server_card)],
            ready=lambda: lab.has_device("vpn", "tun0"))
        lab.undo.callback(self.server.stop)
        lab.filters.add("vpn", "postrouting", 'ip saddr 10.8.0.0/24 oifname "eth0" masquerade')
        client = lab.service("person", "openvpn-client", [
            *COMMON, "--tls-client", "--remote", a.VPN_SERVER, "--ifconfig", "10.8.0.2", "10.8.0.1",
            "--redirect-gateway", "def1", *self._card(self.client_card)],
            ready=lambda: "0.0.0.0/1" in lab.spaces.ip("person", "route").stdout)
        lab.undo.callback(client.stop)

    def die(self):
        """The server goes without a word; the tunnel device stays."""
        self.lab.filters.add("vpn", "input", "udp dport 1194 drop")
        self.lab.filters.add("vpn", "output", "udp sport 1194 drop")

    def _card(self, card):
        certificate, key = card
        return ["--ca", self.trusted, "--cert", certificate, "--key", key]
