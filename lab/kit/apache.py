"""Apache in the place of the site's nginx: a reverse proxy before the application, or pages and scripts of its own."""
from . import addresses as a

MODULES = ("mpm_prefork authn_core authz_core authz_host ssl socache_shmcb proxy proxy_http cgi alias dir mime headers "
           "auth_basic authn_file authz_user setenvif").split()
CONFIGURATION = """
ServerRoot {folder}
DefaultRuntimeDir {folder}
PidFile {folder}/pid
ErrorLog {folder}/error.log
ServerName shop.example
User www-data
Group www-data
StartServers 2
{modules}
Listen {number}:443
TypesConfig /etc/mime.types
DirectoryIndex index.html
DocumentRoot {folder}/pages
<Directory {folder}/pages>
    AllowOverride All
    Require all granted
</Directory>
SSLSessionCache none
# Its name is given, or Apache would ask the machine's name servers for it.
<VirtualHost {number}:443>
    ServerName shop.example
    SSLEngine {secure}
    SSLCertificateFile {certificate}
    SSLCertificateKeyFile {key}
    {body}
</VirtualHost>
"""
PROXY = """
    ProxyPass / http://{address}:{port}/ retry=0 connectiontimeout=2 timeout=2
    ProxyPassReverse / http://{address}:{port}/
""".format(address=a.APPLICATION, port=a.APPLICATION_PORT)


def start(lab, body=PROXY, files=None, secure=True):
    """Serves until the scenario is over. files: text by path below the folder of pages; one that begins with #! may be run."""
    lab.site.stop_gateway()
    folder = lab.folder / "apache"
    lab.undo.callback(lab.forget, folder)
    (folder / "pages").mkdir(parents=True)
    for path, text in {"index.html": "<title>Shop</title><h1>Welcome to the shop</h1>\n", **(files or {})}.items():
        file = folder / "pages" / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(text)
        file.chmod(0o755 if text.startswith("#!") else 0o644)
    chain, key = lab.site.certificates["good"]
    (folder / "apache.conf").write_text(CONFIGURATION.format(
        folder=folder, number=a.SITE, certificate=chain, key=key, body=body.format(folder=folder), secure="on" if secure else "off",
        modules="\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in MODULES)))
    service = lab.service("site", "apache", ["apache2", "-DFOREGROUND", "-f", folder / "apache.conf"],
                          ready=lambda: lab.listens("site", 443))
    lab.undo.callback(service.stop)
