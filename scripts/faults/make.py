"""Writes the fault corpus: make.py CORPUS FOLDER COUNT. The good documents lie in FOLDER/good, all else around them is bad."""
import pathlib
import random
import shutil
import sys

import bombs
import mutants


def main(corpus, folder, count):
    (folder / "good").mkdir(parents=True)
    for kind in ("digital", "text", "other"):
        for file in sorted((corpus / kind).iterdir()):
            shutil.copy(file, folder / "good" / file.name)

    rng = random.Random(1)
    written = 0
    for name, data in [(n + ".pdf", d) for n, d in bombs.pdfs(rng)] + [*bombs.office(), *bombs.web(), *bombs.pictures()]:
        write(folder / "bombs" / name, data)
        written += 1

    others = [file.read_bytes() for file in sorted((corpus / "other").iterdir())]
    names = [file.name for file in sorted((corpus / "other").iterdir())]
    for seed in range(30 * len(others)):
        kind, data = mutants.of_file(others[seed % len(others)], seed)
        write(folder / kind / f"{seed}-{names[seed % len(names)]}", data)
        written += 1

    pdfs = [file.read_bytes() for file in sorted((corpus / "digital").iterdir())] + [min((corpus / "scans").iterdir(), key=lambda f: f.stat().st_size).read_bytes()]
    seed = 0
    while written < count:
        kind, data = mutants.of_pdf(pdfs[seed % len(pdfs)], pdfs[(seed + 1) % len(pdfs)], seed)
        write(folder / kind / f"{seed}.pdf", data)
        written, seed = written + 1, seed + 1
    print(f"{written} bad files")


def write(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3]))
