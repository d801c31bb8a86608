"""The outside view: four measurement probes in networks of their own, and the two services that steer them."""
import json

from . import addresses as a

# Where each probe claims to be; the namespaces are where it really is.
PROBES = {
    "own": dict(continent="EU", region="Western Europe", country="DE", state=None, city="Berlin", asn=64496,
                network="Lab Provider", latitude=52.52, longitude=13.4, tags=["eyeball-network"], resolver=a.PROVIDER_RESOLVER),
    "near": dict(continent="EU", region="Western Europe", country="DE", state=None, city="Frankfurt", asn=64497,
                 network="Near Hosting", latitude=50.11, longitude=8.68, tags=["datacenter-network"], resolver="1.1.1.1"),
    "far1": dict(continent="NA", region="Northern America", country="US", state="VA", city="Ashburn", asn=64498,
                 network="Far Cloud", latitude=39.04, longitude=-77.49, tags=["datacenter-network"], resolver="8.8.8.8"),
    "far2": dict(continent="AS", region="Eastern Asia", country="JP", state=None, city="Tokyo", asn=64499,
                 network="Far Telecom", latitude=35.69, longitude=139.69, tags=["eyeball-network"], resolver="8.8.8.8"),
}



def mishap(lab, **how):
    """Has something go wrong at the measurement service until the scenario is over, see servers/mishaps.py."""
    file = lab.folder / "mishap.json"
    file.write_text(json.dumps(how))
    lab.undo.callback(file.unlink)


def start(lab):
    bundle = lab.person.folder / "bundle.crt"
    sheet = {}
    for name, facts in PROBES.items():
        path = lab.folder / f"probe-{name}.sock"
        lab.python(name, "probe", "--socket", path, "--resolver", facts["resolver"], "--trust", bundle,
                   label=f"probe-{name}", ready=path.exists)
        sheet[name] = {**facts, "socket": str(path)}
    # Volunteers' computers at home work for the first service only.
    nodes = lab.folder / "nodes.json"
    nodes.write_text(json.dumps({name: probe for name, probe in sheet.items() if name != "own"}))
    lab.python("second", "check_host", "--nodes", nodes, "--port", "8055", ready=lambda: lab.listens("second", 8055))
    file = lab.folder / "probes.json"
    file.write_text(json.dumps(sheet))
    lab.python("outside", "globalping", "--probes", file, "--port", "8054",
               "--mishap", lab.folder / "mishap.json", ready=lambda: lab.listens("outside", 8054))
