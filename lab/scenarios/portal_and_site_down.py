from kit.scenario import Scenario, yours

from .captive_portal import proof as portal_proof, set_up as portal


def set_up(lab):
    portal(lab)
    lab.site.stop_application()


def proof(see):
    portal_proof(see)


# What is behind the sign-in nobody can know before it.
SCENARIO = Scenario("traps", "the Wi-Fi wants a sign-in first, and behind it the site is broken", yours("home-network", "captive-portal"))
