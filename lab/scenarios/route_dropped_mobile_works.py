from kit.scenario import Scenario, between, unknown

from .route_dropped import proof, set_up

SCENARIO = Scenario("provider", "the route drops the site, on the phone it opens",
                    between("route-dropped").at_most("likely") | unknown("cannot-tell"), arguments=["--answer", "mobile-data=works"])
