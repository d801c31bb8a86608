from kit.scenario import Scenario, unknown

URL = "http://192.168.7.40/"


def set_up(lab):
    pass


def proof(see):
    see.curl(URL, error="unreachable")
    see.references()


SCENARIO = Scenario("traps", "a device at home is off; a yes to the outside view must not send its address", unknown(),
                    url=URL, arguments=["--outside-view"], public=False)
