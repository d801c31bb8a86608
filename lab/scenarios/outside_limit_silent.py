from kit import outside
from kit.scenario import Scenario, theirs, unknown


def set_up(lab):
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")
    outside.mishap(lab, error=[429, "rate_limit_exceeded", "API rate limit exceeded."], headers=[("Retry-After", "1800"), ("X-RateLimit-Remaining", "0")])


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references()


# The second service can still say that nobody gets an answer.
SCENARIO = Scenario("traps", "the site is silent, and the outside view's allowance is used up", theirs("site-unreachable") | unknown("cannot-tell"),
                    arguments=["--outside-view"])
