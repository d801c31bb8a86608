from kit import addresses as a
from kit.scenario import Scenario, unknown, yours
from kit.symptoms import must
from kit.web import OPEN

KEYS = """[system/proxy]
mode='auto'
autoconfig-url='http://192.168.7.1:8092/proxy.pac'
"""


def set_up(lab):
    script = 'function FindProxyForURL(url, host) { return "PROXY 192.168.7.30:9999"; }'
    body = f"location / {{ default_type application/x-ns-proxy-autoconfig; return 200 '{script}'; }}"
    lab.web.nginx("pac", "router", [OPEN.format(number=a.ROUTER, names="_", body=body).replace(":80;", ":8092;")], port=8092)
    lab.undo.callback(lab.web.stop, "pac")
    folder = lab.person.home / ".config/glib-2.0/settings"
    folder.mkdir(parents=True)
    (folder / "keyfile").write_text(KEYS)


def proof(see):
    done = see.person.run("gsettings", "get", "org.gnome.system.proxy", "mode", environment=SCENARIO.environment)
    must("auto" in done.stdout, f"gsettings: {done.stdout} {done.stderr}")
    see.curl("http://192.168.7.1:8092/proxy.pac", status=200, body="PROXY 192.168.7.30:9999")
    see.curl("https://shop.example/", error="refused", environment={"https_proxy": "http://192.168.7.30:9999"})
    see.curl("https://shop.example/", status=200)


# A program that cannot run the script may say so, but not that all is well.
SCENARIO = Scenario("proxy", "the proxy script leads to a proxy that is dead", yours("proxy") | unknown(),
                    environment={"GSETTINGS_BACKEND": "keyfile", "XDG_CURRENT_DESKTOP": "GNOME"})
