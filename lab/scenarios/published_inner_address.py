from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    lab.names.published("--host-record=shop.example,10.8.0.77")


def proof(see):
    see.dig(says="10.8.0.77")
    see.dig(server="8.8.8.8", says="10.8.0.77")
    see.curl("https://shop.example/", error="unreachable")


# Companies do this for their own people, so "cannot tell" is right too.
SCENARIO = Scenario("site", "every name server gives an address that only works inside", theirs("site-address-inside") | unknown())
