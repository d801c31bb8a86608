from kit.scenario import Scenario, unknown, yours


def set_up(lab):
    lab.spaces.ip("person", "route", "add", "203.0.113.0/24", "via", "192.168.7.99")
    lab.undo.callback(lab.spaces.ip, "person", "route", "del", "203.0.113.0/24", "via", "192.168.7.99")


def proof(see):
    see.curl("https://shop.example/", error="unreachable")
    see.references()


SCENARIO = Scenario("home", "this computer sends this site's net to a neighbour that is not there; elsewhere it opens", yours("device") | yours("home-network") | unknown(), arguments=["--outside-view"],
                    still_wrong="the routes of this computer for one address are not read")
