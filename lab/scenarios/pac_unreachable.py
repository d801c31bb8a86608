from kit.scenario import Scenario, nobody, yours
from kit.symptoms import must

KEYS = """[system/proxy]
mode='auto'
autoconfig-url='http://192.168.7.99/proxy.pac'
"""


def set_up(lab):
    folder = lab.person.home / ".config/glib-2.0/settings"
    folder.mkdir(parents=True)
    (folder / "keyfile").write_text(KEYS)


def proof(see):
    done = see.person.run("gsettings", "get", "org.gnome.system.proxy", "mode", environment=SCENARIO.environment)
    must("auto" in done.stdout, f"gsettings: {done.stdout} {done.stderr}")
    see.curl("http://192.168.7.99/proxy.pac", error="unreachable")
    see.curl("https://shop.example/", status=200)


# Browsers go without a proxy where the script cannot be had.
SCENARIO = Scenario("proxy", "the proxy script's address is dead", nobody() | yours("proxy"),
                    environment={"GSETTINGS_BACKEND": "keyfile", "XDG_CURRENT_DESKTOP": "GNOME"})
