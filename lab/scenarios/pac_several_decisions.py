from kit import addresses as a
from kit.scenario import Scenario, nobody, unknown, yours
from kit.symptoms import must
from kit.web import OPEN

from .pac_names_dead_proxy import KEYS

SCRIPT = """function FindProxyForURL(url, host) {
  // what is inside goes straight
  if (isPlainHostName(host) || dnsDomainIs(host, ".corp.example")) { return "DIRECT"; }
  if (isInNet(myIpAddress(), "192.168.7.0", "255.255.255.0")) return "PROXY 192.168.7.30:9999";
  return "DIRECT";
}"""


def set_up(lab):
    script = SCRIPT.replace("\n", " ").replace("// what is inside goes straight", "/* what is inside goes straight */")
    body = f"location / {{ default_type application/x-ns-proxy-autoconfig; return 200 '{script}'; }}"
    lab.web.nginx("pac", "router", [OPEN.format(number=a.ROUTER, names="_", body=body).replace(":80;", ":8092;")], port=8092)
    lab.undo.callback(lab.web.stop, "pac")
    folder = lab.person.home / ".config/glib-2.0/settings"
    folder.mkdir(parents=True)
    (folder / "keyfile").write_text(KEYS)


def proof(see):
    done = see.person.run("gsettings", "get", "org.gnome.system.proxy", "mode", environment=SCENARIO.environment)
    must("auto" in done.stdout, f"gsettings: {done.stdout} {done.stderr}")
    see.curl("http://192.168.7.1:8092/proxy.pac", status=200, body="isInNet(myIpAddress()")
    see.curl("https://shop.example/", error="refused", environment={"https_proxy": "http://192.168.7.30:9999"})
    see.curl("https://shop.example/", status=200)


# Only who runs the script can be sure of what it decides; a browser here goes to the dead proxy.
SCENARIO = Scenario("proxy", "the proxy script decides by this computer's number, and leads to a dead proxy",
                    (yours("proxy") | unknown() | nobody()).at_most("likely"),
                    environment={"GSETTINGS_BACKEND": "keyfile", "XDG_CURRENT_DESKTOP": "GNOME"})
