from kit.scenario import Scenario, theirs, unknown

INCIDENT = '{"page": {"id": "x", "name": "Shop"}, "status": {"indicator": "critical", "description": "Major Service Outage"}}'
# Long before the run: it is still going on.
IN_FULL = INCIDENT[:-1] + ', "incidents": [{"name": "Disks", "impact": "critical", "started_at": "2024-01-01T12:00:00.000-06:00"}], "scheduled_maintenances": []}'


def set_up(lab):
    lab.filters.add("site", "input", "tcp dport { 80, 443 } drop")
    lab.filters.add("outside", "input", "tcp dport 443 drop")
    lab.filters.add("second", "input", "tcp dport 443 drop")
    lab.web.status_page("status.shop.example", INCIDENT, IN_FULL)


def proof(see):
    see.curl("https://shop.example/", error="silent")
    see.curl("https://status.shop.example/api/v2/status.json", status=200, body="critical")


SCENARIO = Scenario("site", "the site is silent and its own status page says so", theirs("site-unreachable", "site-says-trouble").at_most("likely") | unknown("cannot-tell"),
                    arguments=["--outside-view"])
