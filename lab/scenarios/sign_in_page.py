from kit import pages
from kit.scenario import Scenario, nobody

TEXT = """<!doctype html><title>Sign in</title><h1>Welcome to our guest network shop</h1>
<form action="/login" method="post"><input name="user"><input name="password" type="password"><button>Log in</button></form>
"""


def set_up(lab):
    pages.says(lab, "200 OK", TEXT, ["Content-Type: text/html"])


def proof(see):
    see.curl("https://shop.example/", status=200, body="Sign in")


SCENARIO = Scenario("fine", "the site's own sign-in page, which is no Wi-Fi's", nobody("works"))
