from kit.scenario import Scenario, yours

from .captive_portal import set_up

URL = "http://shop.example/"


def proof(see):
    see.curl(URL, "-L", status=200, body="Hotel Wi-Fi")
    see.curl("https://shop.example/", error="silent")


SCENARIO = Scenario("home", "the Wi-Fi's sign-in page comes in place of a plain http page", yours("home-network", "captive-portal"), url=URL)
