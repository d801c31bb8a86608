"""What a saved summary must be: by the published schema, whole in itself, and without anything that steers its reader."""
import json
import re
import unicodedata
import xml.etree.ElementTree as xml
import zlib
from pathlib import Path

from .schema import complaints as schema_complaints

SCHEMA = json.loads((Path(__file__).resolve().parents[2] / "src/main/resources/schema/summary-1.json").read_text())
ELEMENTS = set("html head meta title style body main header section h1 h2 p strong b ul ol li span dl dt dd table thead tbody tr th td svg path circle rect text wbr".split())
# Whatever could fetch, follow or run something.
REACHING = re.compile(r"(href|src|srcset|data|action|formaction|background|poster|style|on\w+)$", re.I)


def name(scenario):
    """A page for one half of the scenarios and a text for the other: one run saves one file."""
    return "summary.html" if zlib.crc32(scenario.name.encode()) % 2 else "summary.txt"


def json_complaints(said):
    return [f"schema: {line}" for line in schema_complaints(said, SCHEMA)[:3]]


def file_complaints(file, host):
    """Returns what is wrong with a saved page or text; a line for each."""
    if not file.exists():
        return [f"no {file.name} was saved"]
    text = file.read_text(encoding="utf-8")
    steering = sorted({f"U+{ord(sign):04X}" for sign in text if sign != "\n" and unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Cn")})
    wrong = [f"{file.name} has {', '.join(steering)}"] if steering else []
    if host not in text.replace("<wbr/>", ""):
        wrong.append(f"{file.name} does not name {host}")
    return wrong + (_page(text) if file.suffix == ".html" else [])


def _page(text):
    try:
        # The page is written as XML too, so that what is not closed shows.
        page = xml.fromstring(text.replace("<!DOCTYPE html>", "", 1))
    except xml.ParseError as problem:
        return [f"the page is not well formed: {problem}"]
    wrong = [f"the page has an element {each.tag}" for each in page.iter() if each.tag not in ELEMENTS]
    wrong += [f"the page has an attribute {key}" for each in page.iter() for key in each.attrib if REACHING.match(key)]
    wrong += ["the style loads something" for each in page.iter("style") if re.search(r"url\(|@import|expression", each.text or "", re.I)]
    policies = [each.get("content", "") for each in page.iter("meta") if each.get("http-equiv") == "Content-Security-Policy"]
    return wrong + ([] if len(policies) == 1 and policies[0].startswith("default-src 'none'; style-src 'sha256-") else ["the page has no policy that forbids all"])
