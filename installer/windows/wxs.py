"""wxs.py FOLDER VERSION ICON: writes on standard output what wixl (or WiX 3) makes the installer of, for the program in FOLDER.
FOLDER and ICON lie in the current folder, where wixl is started too: it knows no paths from the root.

Every id is derived from a path or the version, so that the same folder gives the same text: a file keeps its component over all
releases, and each version is a product of its own that replaces every lower one.
"""

import hashlib
import pathlib
import sys
import uuid
from xml.sax.saxutils import quoteattr

# Never changed: by the first, Windows knows a later version for the same program; the second is where all ids start from.
UPGRADE = "E6D77F4E-1B31-4C39-9A2B-6A0D6F7C3B51"
NAMES = uuid.UUID("5a9c1b0e-7f0d-4f0a-8c39-5b7d5f3ad8e2")

CLASSES = r"Software\Classes\whoseside"
APP_PATHS = r"Software\Microsoft\Windows\CurrentVersion\App Paths"

lines = []


def guid(name):
    return str(uuid.uuid5(NAMES, name)).upper()


def name_of(kind, path):
    return kind + uuid.uuid5(NAMES, path).hex


def put(depth, tag, end="/>", **words):
    lines.append("  " * depth + "<" + tag + "".join(f" {key}={quoteattr(value)}" for key, value in words.items()) + end)


def value(depth, key, text, name=None):
    named = {"Name": name} if name else {}
    put(depth, "RegistryValue", Root="HKCU", Key=key, **named, Type="string", Value=text)


def fingerprint(place):
    """Returns a text that differs where a file does: no two different installers may have the same package code."""
    whole = hashlib.sha256()
    for file in sorted(place.rglob("*")):
        if file.is_file():
            whole.update(file.relative_to(place).as_posix().encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return whole.hexdigest()


def folder(path, root, depth, components):
    for child in sorted(path.iterdir()):
        at = child.relative_to(root).as_posix()
        if child.is_dir():
            put(depth, "Directory", ">", Id=name_of("d", at), Name=child.name)
            folder(child, root, depth + 1, components)
            lines.append("  " * depth + "</Directory>")
        else:
            components.append(name_of("c", at))
            put(depth, "Component", ">", Id=components[-1], Guid=guid(at), Win64="yes")
            put(depth + 1, "File", Id=name_of("f", at), Name=child.name, Source=child.as_posix(), KeyPath="yes")
            lines.append("  " * depth + "</Component>")


def entry(depth, ident, name, words, about):
    put(depth, "Shortcut", Id=ident, Name=name, Target="[INSTALLDIR]whoseside.exe", **({"Arguments": words} if words else {}), Description=about,
        Icon="whoseside.ico", WorkingDirectory="INSTALLDIR")


def links(depth, components):
    """What Windows is told about the program: the address scheme, and where its two programs are."""
    components.append("links")
    put(depth, "Component", ">", Id="links", Guid=guid("links"), Win64="yes")
    value(depth + 1, CLASSES, "URL:Whoseside")
    value(depth + 1, CLASSES, "", "URL Protocol")
    value(depth + 1, CLASSES + r"\DefaultIcon", "[INSTALLDIR]whoseside.exe,0")
    # Behind this word the program takes one link or nothing: whatever a hostile link holds, no part of it is an order.
    value(depth + 1, CLASSES + r"\shell\open\command", '"[INSTALLDIR]whoseside.exe" --open "%1"')
    for program in ("whoseside.exe", "whoseside-cli.exe"):
        value(depth + 1, APP_PATHS + "\\" + program, f"[INSTALLDIR]{program}")
    put(depth + 1, "RegistryValue", Root="HKCU", Key=r"Software\Whoseside", Name="Folder", Type="string", Value="[INSTALLDIR]", KeyPath="yes")
    lines.append("  " * depth + "</Component>")


def menu(depth, components):
    components.append("menu")
    put(depth, "Component", ">", Id="menu", Guid=guid("menu"), Win64="yes")
    entry(depth + 1, "entry", "Whoseside", "", "Is it me, or is it them?")
    entry(depth + 1, "safe", "Whoseside (safe mode)", "--safe-mode", "For a window that stays empty: draws without the graphics card")
    put(depth + 1, "RemoveFolder", Id="menufolder", On="uninstall")
    put(depth + 1, "RegistryValue", Root="HKCU", Key=r"Software\Whoseside", Name="Menu", Type="integer", Value="1", KeyPath="yes")
    lines.append("  " * depth + "</Component>")


def main(place, version, icon):
    components = []
    numbers = version.split("-")[0]
    lines.append('<?xml version="1.0" encoding="UTF-8"?>')
    put(0, "Wix", ">", xmlns="http://schemas.microsoft.com/wix/2006/wi")
    put(1, "Product", ">", Id=guid("version " + version), Name="Whoseside", Language="1033", Version=numbers, Manufacturer="Whoseside", UpgradeCode=UPGRADE)
    put(2, "Package", Id=guid("package " + version + " " + fingerprint(place)), Description="Is it me, or is it them?", Manufacturer="Whoseside", InstallerVersion="500",
        Compressed="yes", InstallScope="perUser")
    put(2, "MajorUpgrade", DowngradeErrorMessage="A newer Whoseside is installed already.")
    put(2, "Media", Id="1", Cabinet="whoseside.cab", EmbedCab="yes")
    put(2, "Icon", Id="whoseside.ico", SourceFile=icon)
    for name, text in (("ARPPRODUCTICON", "whoseside.ico"), ("ARPNOMODIFY", "1"), ("ARPNOREPAIR", "1")):
        put(2, "Property", Id=name, Value=text)
    put(2, "Directory", ">", Id="TARGETDIR", Name="SourceDir")
    put(3, "Directory", ">", Id="LocalAppDataFolder", Name="AppData")
    put(4, "Directory", ">", Id="Programs", Name="Programs")
    put(5, "Directory", ">", Id="INSTALLDIR", Name="Whoseside")
    folder(place, place, 6, components)
    links(6, components)
    lines.append("          </Directory>\n        </Directory>\n      </Directory>")
    put(3, "Directory", ">", Id="ProgramMenuFolder", Name="Menu")
    put(4, "Directory", ">", Id="Entries", Name="Whoseside")
    menu(5, components)
    lines.append("        </Directory>\n      </Directory>\n    </Directory>")
    put(2, "Feature", ">", Id="all", Title="Whoseside", Level="1")
    for component in components:
        put(3, "ComponentRef", Id=component)
    lines.append("    </Feature>\n  </Product>\n</Wix>")
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    print("\n".join(lines))


main(pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3])
