from kit import elsewhere
from kit.scenario import Scenario, nobody


def set_up(lab):
    elsewhere.hosts(lab, {"huge.example": f"root {lab.folder}; location / {{ try_files /huge.html =404; }}"})
    (lab.folder / "huge.html").write_text("<!doctype html><title>Shop</title>" + "<p>one more line of a very long list</p>\n" * 700000)


def proof(see):
    see.curl("https://huge.example/", "-o", "/dev/null", "-w", "HTTP/2 %{http_code}\n", status=200)


SCENARIO = Scenario("fine", "a page of thirty million letters", nobody(), url="https://huge.example/")
