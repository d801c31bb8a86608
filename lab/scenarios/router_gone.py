from kit.scenario import Scenario, yours


def set_up(lab):
    # Long enough ago for the computer to have forgotten whom it reached.
    lab.undo.callback(lab.spaces.ip, "router", "addr", "add", "192.168.7.1/24", "dev", "lan")
    lab.spaces.ip("router", "addr", "del", "192.168.7.1/24", "dev", "lan")
    lab.spaces.ip("person", "neigh", "flush", "all")


def proof(see):
    see.ping(answers=False)


SCENARIO = Scenario("home", "nobody has the router's address any more", yours("home-network", "router-silent"))
