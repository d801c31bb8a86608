from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.names.gone("shop.example", "www.shop.example")


def proof(see):
    see.dig(status="NXDOMAIN")
    see.dig(server="8.8.8.8", status="NXDOMAIN")
    see.references()


SCENARIO = Scenario("site", "no name server knows the name any more", theirs("site-name-gone"))
