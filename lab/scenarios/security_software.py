from kit import addresses as a
from kit.certificates import Authority
from kit.scenario import Scenario, yours
from kit.web import SECURE

PAGE = "<title>Access denied</title><h1>Kaspersky Anti-Virus</h1><p>The requested web page cannot be provided: shop.example is blocked.</p>"


def set_up(lab):
    # The product's authority is trusted by this computer, but not by the public list.
    folder = lab.folder / "product"
    product = Authority(folder, "/O=AO Kaspersky Lab/CN=Kaspersky Anti-Virus Personal Root Certificate")
    lab.undo.callback(lab.forget, folder)
    public = (lab.person.folder / "bundle.crt").read_text()
    lab.person.write("bundle.crt", public + product.certificate.read_text())
    lab.undo.callback(lab.person.write, "bundle.crt", public)
    certificate, key = product.issue("shop", ["shop.example"])
    server = SECURE.format(number="127.0.0.1", names="shop.example", certificate=certificate, key=key,
                           body=f"location / {{ return 403 '{PAGE}'; }}").replace(":443", ":8443")
    lab.web.nginx("product", "person", [server], port=8443)
    lab.undo.callback(lab.web.stop, "product")
    lab.filters.add("person", "output-nat", f"ip daddr {a.SITE} tcp dport 443 redirect to :8443")


def proof(see):
    see.curl("https://shop.example/", status=403, body="Kaspersky")
    see.curl("https://shop.example/", "--cacert", see.person.folder / "public.crt", error="certificate")
    see.references()


SCENARIO = Scenario("home", "a protection program puts its own page and certificate in place of the site's",
                    yours("device", "security-software"), arguments=["--outside-view"])
