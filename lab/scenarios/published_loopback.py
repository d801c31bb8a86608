from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    lab.names.published("--host-record=shop.example,127.0.0.1")


def proof(see):
    see.dig(says="127.0.0.1")
    see.dig(server="8.8.8.8", says="127.0.0.1")
    see.curl("https://shop.example/", error="refused")
    see.references()


SCENARIO = Scenario("site", "every name server says that the site is this computer", theirs("site-address-inside") | unknown())
