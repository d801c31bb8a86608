from kit.scenario import Scenario, theirs


def set_up(lab):
    lab.names.published('--txt-record=shop.example,"v=spf1 -all"')


def proof(see):
    see.dig(status="NOERROR")
    see.dig(server="8.8.8.8", status="NOERROR")
    see.curl("https://shop.example/", error="dns")
    see.references()


SCENARIO = Scenario("site", "the name is known everywhere, but no address belongs to it", theirs())
