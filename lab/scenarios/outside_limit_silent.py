from kit import outside
from kit.scenario import Scenario, unknown


def set_up(lab):
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")
    outside.mishap(lab, error=[429, "rate_limit_exceeded", "API rate limit exceeded."], headers=[("Retry-After", "1800"), ("X-RateLimit-Remaining", "0")])


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.references()


SCENARIO = Scenario("traps", "the site is silent, and the outside view's allowance is used up", unknown("cannot-tell"),
                    arguments=["--outside-view"])
