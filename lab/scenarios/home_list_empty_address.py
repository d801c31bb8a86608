from kit import addresses as a
from kit.scenario import Scenario, yours


def set_up(lab):
    lab.service("proxy", "names-pi", ["dnsmasq", "--no-daemon", "--conf-file=/dev/null", "--no-hosts", "--no-resolv", "--pid-file=", "--bind-interfaces",
                "--listen-address=192.168.7.30", "--cache-size=0", f"--server={a.PROVIDER_RESOLVER}", "--address=/shop.example/0.0.0.0"],
                ready=lambda: lab.listens("proxy", 53))
    lab.undo.callback(lab.running[-1].stop)
    lab.person_resolver("192.168.7.30")


def proof(see):
    see.dig(says="0.0.0.0")
    see.dig(server=a.ROUTER, says=a.SITE)
    see.curl("https://shop.example/", error="refused")


SCENARIO = Scenario("home", "a small computer at home answers for names, and gives 0.0.0.0 for this one", yours("home-network"))
