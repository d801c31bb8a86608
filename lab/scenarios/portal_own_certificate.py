from kit import addresses as a, interception
from kit.scenario import Scenario, yours


def set_up(lab):
    interception.resigned(lab, "router", "/O=Hotel/CN=hotel-gateway.local", ["shop.example", "www.shop.example"], 'return 200 "<title>Hotel Wi-Fi</title><form>Room</form>";')
    pages_body = "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<title>Hotel Wi-Fi</title><form>Room <input name=room></form>\n"
    folder = lab.folder / "answers"
    folder.mkdir(exist_ok=True)
    (folder / "hotel.http").write_text(pages_body)
    lab.notice("router", a.ROUTER, str(folder / "hotel"))
    lab.filters.add("router", "prerouting", 'iifname "lan" tcp dport 80 redirect to :8090')


def proof(see):
    see.curl("https://shop.example/", error="certificate")
    see.curl("http://detectportal.firefox.com/success.txt", status=200, body="Hotel")
    see.references()


SCENARIO = Scenario("home", "the Wi-Fi shows its page for all plain http, and under its own certificate for this site", yours("home-network"),
                    still_wrong="a sign-in page that lets well-known sites through, beside a certificate of the network itself")
