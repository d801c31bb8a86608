"""nginx in front of everything that speaks HTTPS, and what the well-known sites answer."""
from . import addresses as a

HEAD = """
user root;
worker_processes 1;
daemon off;
pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
    access_log {folder}/access.log;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    ssl_protocols TLSv1.2 TLSv1.3;
    keepalive_timeout 5;
    default_type text/html;
    # Where a caller is, as far as its address tells: the person's provider is in Germany.
    geo $country {{ default US; 198.51.100.0/24 DE; {near} DE; }}
    geo $asn {{ default 64500; 198.51.100.0/24 64496; }}
    geo $colo {{ default IAD; 198.51.100.0/24 FRA; {near} FRA; }}
    {servers}
}}
"""
SECURE = """
    server {{
        listen {number}:443 ssl http2;
        server_name {names};
        ssl_certificate {certificate};
        ssl_certificate_key {key};
        {body}
    }}"""
OPEN = """
    server {{
        listen {number}:80;
        server_name {names};
        {body}
    }}"""

REFERENCE = {
    "www.google.com": 'location = /generate_204 { return 204; } location / { return 200 "<title>Google</title>"; }',
    "www.cloudflare.com": 'location = /cdn-cgi/trace { default_type text/plain; return 200 "fl=1f1\\nh=www.cloudflare.com\\n'
                          'ip=$remote_addr\\nvisit_scheme=https\\ncolo=$colo\\nloc=$country\\n"; }'
                          ' location / { return 200 "<title>Cloudflare</title>"; }',
    "www.wikipedia.org": 'location / { return 200 "<title>Wikipedia</title><p>The free encyclopedia</p>"; }',
    "www.microsoft.com": 'location = /favicon.ico { default_type image/x-icon; return 200 "icon"; }'
                         ' location / { return 200 "<title>Microsoft</title>"; }',
}
# Tells callers in whose network they are.
OWN_NETWORK = 'location = /__down { add_header asn $asn; add_header country $country; return 200 ""; }'
PORTAL = {
    "connectivitycheck.gstatic.com": "location = /generate_204 { return 204; }",
    "detectportal.firefox.com": 'location = /success.txt { default_type text/plain; return 200 "success\\n"; }',
}


class Web:
    def __init__(self, lab):
        self.lab = lab
        self.services = {}

    def start_all(self):
        self._references()
        self._relay("resolvers", "127.0.0.1:8053", {
            "1.1.1.1": ["cloudflare-dns.com", "one.one.one.one", "1.1.1.1"], "8.8.8.8": ["dns.google", "8.8.8.8"]})
        self._relay("outside", "127.0.0.1:8054", {a.OUTSIDE_API: ["api.globalping.io"]})
        self._relay("second", "127.0.0.1:8055", {a.SECOND_API: ["check-host.net"]})

    def nginx(self, name, place, servers, port=443):
        """Starts (or starts again) one nginx with these server blocks."""
        self.stop(name)
        folder = self.lab.folder / f"nginx-{name}"
        folder.mkdir(exist_ok=True)
        (folder / "nginx.conf").write_text(HEAD.format(folder=folder, near=a.PROBE_NEAR, servers="\n".join(servers)))
        self.services[name] = self.lab.service(
            place, f"nginx-{name}", ["nginx", "-p", folder, "-e", folder / "error.log", "-c", folder / "nginx.conf"],
            ready=lambda: self.lab.listens(place, port))

    def stop(self, name):
        if service := self.services.pop(name, None):
            service.stop()

    def status_page(self, host, announces, in_full=""):
        """The site's own status page says this, and this in full, until the scenario is over."""
        body = f"location = /api/v2/status.json {{ default_type application/json; return 200 '{announces}'; }}"
        if in_full:
            body += f" location = /api/v2/summary.json {{ default_type application/json; return 200 '{in_full}'; }}"
        self._references(self._secure(host, a.STATUS_PAGE, body))
        self.lab.undo.callback(self._references)
        self.lab.names.there(host, a.STATUS_PAGE)

    def _secure(self, host, number, body):
        certificate, key = self.lab.authority.issue(host, [host])
        return SECURE.format(number=number, names=host, certificate=certificate, key=key, body=body)

    def _references(self, *more):
        servers = [*more, self._secure("speed.cloudflare.com", a.OWN_NETWORK_PAGE, OWN_NETWORK)]
        for host, body in REFERENCE.items():
            servers.append(self._secure(host, a.REFERENCES[host], body))
        servers += [OPEN.format(number=a.PORTALS[host], names=host, body=body) for host, body in PORTAL.items()]
        self.nginx("web", "web", servers)

    def _relay(self, place, backend, names):
        """HTTPS for a small server of the lab that speaks plain HTTP; names: for each address."""
        body = f"location / {{ proxy_pass http://{backend}; proxy_set_header Host $host; }}"
        servers = []
        for number, hosts in names.items():
            certificate, key = self.lab.authority.issue(hosts[0], hosts)
            servers.append(SECURE.format(number=number, names=hosts[0], certificate=certificate, key=key, body=body))
        self.nginx(place, place, servers)
