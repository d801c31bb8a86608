"""Answers written down by a scenario itself, for the application to give."""

BOXES = (("browser", "Browser", "", "Working"), ("cloudflare", "Cloudflare", "", "Working"), ("host", "Host", "cf-error-source ", "Error"))


def says(lab, status, body="", headers=(), **when):
    """Has the application answer so until the scenario is over. status: number and words; headers: lines."""
    folder = lab.folder / "pages"
    folder.mkdir(exist_ok=True)
    file = folder / f"{len(list(folder.iterdir()))}.http"
    file.write_text("\n".join([f"HTTP/1.1 {status}", *headers]) + "\n\n" + body)
    lab.site.answers(str(file.with_suffix("")), **when)


def cloudflare(lab, status, title, words):
    """The delivery network's page about a host behind it; the parts that mark who is at fault are the real ones."""
    code = status.split()[0]
    boxes = "".join(f'<div id="cf-{part}-status" class="{mark}relative"><h3>{name}</h3><span>{state}</span></div>'
                    for part, name, mark, state in BOXES)
    says(lab, status, f"""<!DOCTYPE html>
<html lang="en-US"><head><title>shop.example | {code}: {title}</title></head>
<body><div id="cf-wrapper"><div id="cf-error-details">
<header><h1><span>{title}</span><span>Error code {code}</span></h1></header>{boxes}
<p>{words}</p><span>Cloudflare Ray ID: <strong>9a1b2c3d4e5f6090</strong></span>
</div></div></body></html>
""", ["Server: cloudflare", "CF-RAY: 9a1b2c3d4e5f6090-FRA", "Content-Type: text/html; charset=UTF-8"])


def cloudflare_code(lab, status, code, words, **when):
    """The delivery network's page with a number of its own, such as 1020."""
    says(lab, status, f"""<!DOCTYPE html>
<html lang="en-US"><head><title>{words} | shop.example used Cloudflare to restrict access</title></head>
<body><div id="cf-wrapper"><div id="cf-error-details"><h1><span>Error</span> <span>{code}</span></h1><h2>{words}</h2>
<span>Cloudflare Ray ID: <strong>9a1b2c3d4e5f6091</strong></span></div></div></body></html>
""", ["Server: cloudflare", "CF-RAY: 9a1b2c3d4e5f6091-FRA", "Content-Type: text/html; charset=UTF-8"], **when)
