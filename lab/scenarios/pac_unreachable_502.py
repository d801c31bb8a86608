from kit.scenario import Scenario, theirs
from kit.symptoms import must

KEYS = """[system/proxy]
mode='auto'
autoconfig-url='http://192.168.7.99/proxy.pac'
"""


def set_up(lab):
    lab.site.stop_application()
    folder = lab.person.home / ".config/glib-2.0/settings"
    folder.mkdir(parents=True)
    (folder / "keyfile").write_text(KEYS)


def proof(see):
    done = see.person.run("gsettings", "get", "org.gnome.system.proxy", "mode", environment=SCENARIO.environment)
    must("auto" in done.stdout, f"gsettings: {done.stdout} {done.stderr}")
    see.curl("http://192.168.7.99/proxy.pac", error="unreachable")
    see.curl("https://shop.example/", status=502)


# Browsers go without a proxy where the script cannot be had; then the site says so itself.
SCENARIO = Scenario("traps", "the proxy script's address is dead, and the site says 502", theirs("site-backend-down"),
                    environment={"GSETTINGS_BACKEND": "keyfile", "XDG_CURRENT_DESKTOP": "GNOME"})
