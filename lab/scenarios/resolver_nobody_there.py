from kit.scenario import Scenario, yours


def set_up(lab):
    lab.person_resolver("192.168.7.99")


def proof(see):
    see.dig()
    see.ping("192.168.7.99", answers=False)
    see.dig(server="192.168.7.1", says="203.0.113.80")
    see.dig(server="1.1.1.1", says="203.0.113.80")


SCENARIO = Scenario("home", "the name server that is set is an address of the home network that nobody has", yours("device") | yours("home-network"))
