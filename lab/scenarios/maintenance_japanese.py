from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "503 Service Unavailable", "<!doctype html><meta charset=utf-8><title>メンテナンス中</title><h1>ただいまメンテナンス中です</h1>", ["Content-Type: text/html; charset=utf-8"])


def proof(see):
    see.curl("https://shop.example/", status=503)


SCENARIO = Scenario("site", "the site is being worked on, and says so in Japanese", theirs())
