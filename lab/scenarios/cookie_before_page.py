from kit.scenario import Scenario, nobody, unknown

EXTRA = """location = / {
    if ($cookie_seen = "") { add_header Set-Cookie "seen=1; Path=/; Secure"; return 302 https://shop.example/; }
    proxy_pass http://10.20.0.2:8000;
}"""


def set_up(lab):
    lab.site.change(extra=EXTRA)


def proof(see):
    see.curl("https://shop.example/", "-L", body="curl: (47)")
    see.curl("https://shop.example/", "-L", "-b", "", status=200, body="Welcome")


# Every browser carries the cookie and sees the page; only a program without cookies goes round for ever.
SCENARIO = Scenario("traps", "the site sends everybody round once, with a cookie", nobody() | unknown())
