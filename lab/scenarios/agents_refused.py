from kit.scenario import Scenario, nobody


def set_up(lab):
    lab.site.change(extra='if ($http_user_agent !~ "^Mozilla/5.0 .*(Firefox|Chrome|Safari)") { return 403; }')


def proof(see):
    see.curl("https://shop.example/", status=403)
    see.curl("https://shop.example/", "-A", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", status=200)


# Browsers see the shop. A program that is no browser cannot know, and may not be sure that people are refused.
SCENARIO = Scenario("traps", "the site shows its page to browsers alone",
                    nobody("works"),
                    arguments=["--outside-view"])
