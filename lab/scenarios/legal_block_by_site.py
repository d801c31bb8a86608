from kit import pages
from kit.scenario import Scenario, theirs


def set_up(lab):
    pages.says(lab, "451 Unavailable For Legal Reasons", "<title>Not available</title><p>We took this page down by order of a court.</p>\n",
               ["Content-Type: text/html", 'Link: <https://shop.example/>; rel="blocked-by"'])


def proof(see):
    see.curl("https://shop.example/", status=451, body="order of a court")


SCENARIO = Scenario("site", "the site itself took its page down for legal reasons, for everybody", theirs("site-withheld"),
                    arguments=["--outside-view"])
