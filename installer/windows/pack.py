"""pack.py FOLDER NAME FILE: packs FOLDER as NAME into a zip file; the same folder gives the same file."""

import os
import pathlib
import sys
import time
import zipfile

place, name, out = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
when = time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))[:6]
with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
    for file in sorted(place.rglob("*")):
        if file.is_file():
            entry = zipfile.ZipInfo(f"{name}/{file.relative_to(place).as_posix()}", when)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, file.read_bytes())
