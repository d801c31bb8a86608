from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    lab.names.published("--host-record=shop.example,2001:db8:99::80")


def proof(see):
    see.curl("https://shop.example/", body="curl: (")
    see.dig(status="NOERROR")
    see.references()


# The site has given up the old kind, this line does not have the new one: whose part that is can be argued.
# Nothing is wrong with the name servers: all say the same.
SCENARIO = Scenario("traps", "the site has IPv6 addresses alone, and this line has none",
                    (theirs() | unknown()).at_most("likely"))
