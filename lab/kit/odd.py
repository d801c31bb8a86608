"""Servers with a fault of their own in the place of the lab's sound ones, each until the scenario is over."""
import time

from . import addresses as a
from .symptoms import must


def site(lab, *how, secure=True, port=443):
    """Puts a blunt server in the place of the site's nginx."""
    lab.site.stop_gateway()
    chain, key = lab.site.certificates["good"]
    card = ["--certificate", chain, "--key", key] if secure else []
    lab.python("site", "blunt", "--listen", a.SITE, "--port", port, *card, *how, label=f"blunt-site-{port}",
               ready=lambda: lab.listens("site", port), until_mended=True)


def application(lab, *how):
    """Puts a blunt server in the place of the application, behind whatever stands before it."""
    lab.site.stop_application()
    lab.python("app", "blunt", "--listen", a.APPLICATION, "--port", a.APPLICATION_PORT, *how, label="blunt-app",
               ready=lambda: lab.listens("app", a.APPLICATION_PORT), until_mended=True)


def proxy(lab, *how):
    """Puts a blunt server in the place of Squid."""
    lab.squid.dead()
    lab.python("proxy", "blunt", "--listen", a.PROXY, "--port", a.PROXY_PORT, *how, label="blunt-proxy",
               ready=lambda: lab.listens("proxy", a.PROXY_PORT), until_mended=True)


def proxy_says(lab, head, body=""):
    """Has the proxy answer every wish, for a tunnel or a page, with these very words."""
    folder = lab.folder / "answers"
    folder.mkdir(exist_ok=True)
    (folder / "proxy-says.http").write_text(f"{head}\n\n{body}")
    proxy(lab, "--says", folder / "proxy-says")


def opens_without_proxy_alone(see, environment):
    """Through the proxy nothing opens, neither the site nor the well-known ones; without it the site does."""
    done = see.curl("https://shop.example/", environment=environment)
    must(done.returncode != 0, "the page opens")
    see.references(opens=False, environment=environment)
    see.curl("https://shop.example/", status=200)


def names(lab, *how):
    """Puts a faulty name server in the place of the provider's, and has the person ask it."""
    lab.names.stop("provider")
    lab.undo.callback(lab.names.provider)
    lab.python("provider", "odd_names", "--listen", a.PROVIDER_RESOLVER, "--to", a.AUTHORITY, *how, label="odd-names",
               until_mended=True)
    time.sleep(0.5)
    lab.person_resolver(a.PROVIDER_RESOLVER)


def no_second(lab):
    """Nobody reaches the second measurement service."""
    lab.filters.add("second", "input", "tcp dport 443 drop")


def outside(lab, answer, status=None):
    """Has the measurement service's front door answer every request in one way."""
    chain, key = lab.authority.issue("api.globalping.io", ["api.globalping.io"])
    lab.web.stop("outside")
    lab.undo.callback(lab.web._relay, "outside", "127.0.0.1:8054", {a.OUTSIDE_API: ["api.globalping.io"]})
    lab.python("outside", "blunt", "--listen", a.OUTSIDE_API, "--port", 443, "--certificate", chain, "--key", key, *answer,
               label="blunt-outside", ready=lambda: lab.listens("outside", 443), until_mended=True)
