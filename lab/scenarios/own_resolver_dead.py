from kit import addresses as a
from kit.scenario import Scenario, unknown, yours


def set_up(lab):
    lab.person_resolver("127.0.0.53")


def proof(see):
    see.dig()
    see.curl("https://shop.example/", error="dns")
    see.dig(server=a.ROUTER, says=a.SITE)


# The name server that the computer is told to ask is the computer itself.
SCENARIO = Scenario("home", "this computer's own name service has stopped", yours("device", "device-lookup-stopped") | yours("home-network") | unknown())
