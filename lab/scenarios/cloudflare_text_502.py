from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "502 Bad Gateway", "error code: 502",
               ["Server: cloudflare", "CF-RAY: 9a1b2c3d4e5f6092-FRA", "Content-Type: text/plain; charset=UTF-8"])


def proof(see):
    see.curl("https://shop.example/", status=502, body="error code: 502")


SCENARIO = Scenario("cdn", "the delivery network's short answer, which does not tell whose fault it is",
                    (theirs() | theirs(party="cdn")).at_most("likely"))
