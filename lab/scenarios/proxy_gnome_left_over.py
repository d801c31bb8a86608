from kit.scenario import Scenario, yours
from kit.symptoms import must

KEYS = """[system/proxy]
mode='manual'
ignore-hosts=['localhost', '127.0.0.0/8']

[system/proxy/http]
host='127.0.0.1'
port=8899

[system/proxy/https]
host='127.0.0.1'
port=8899
"""


def set_up(lab):
    folder = lab.person.home / ".config/glib-2.0/settings"
    folder.mkdir(parents=True)
    (folder / "keyfile").write_text(KEYS)


def proof(see):
    done = see.person.run("gsettings", "get", "org.gnome.system.proxy", "mode", environment=SCENARIO.environment)
    must("manual" in done.stdout, f"gsettings: {done.stdout} {done.stderr}")
    see.curl("https://shop.example/", error="refused", environment={"https_proxy": "http://127.0.0.1:8899"})
    see.curl("https://shop.example/", status=200)


SCENARIO = Scenario("proxy", "GNOME's setting names a proxy that no longer runs", yours("proxy", "proxy-left-over"),
                    environment={"GSETTINGS_BACKEND": "keyfile", "XDG_CURRENT_DESKTOP": "GNOME"})
