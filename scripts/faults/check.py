"""Holds the dataset of the fault corpus against its files and against a run without the bad ones: check.py FOLDER OUT REFERENCE."""
import collections
import csv
import pathlib
import sys

csv.field_size_limit(1 << 30)
PREFIX = "good/"


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main(folder, out, reference):
    errors = []
    files = {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}
    documents = rows(out / "documents.csv")
    failures = rows(out / "failures.csv")
    seen = {d["file_name"] for d in documents} | {f["file_name"] for f in failures}
    errors += [f"unaccounted: {name}" for name in sorted(files - seen)]
    told = {f["document_id"] for f in failures}
    errors += [f"{d['status']} without a failure: {d['file_name']}" for d in documents if d["status"] != "ok" and d["document_id"] not in told]
    errors += [f"ok with a failure: {d['file_name']}" for d in documents if d["status"] == "ok" and d["document_id"] in told]

    good = {d["document_id"] for d in documents if d["file_name"].startswith(PREFIX)}
    for name in ("documents", "statements", "indicators", "measures", "items", "extras", "findings"):
        ours = [plain(row) for row in rows(out / f"{name}.csv") if belongs(row, good)]
        theirs = [plain(row) for row in rows(reference / f"{name}.csv")]
        if ours != theirs:
            errors.append(f"{name}.csv of the good documents differs: {len(ours)} rows, {len(theirs)} without the bad files")

    status = collections.Counter(d["status"] for d in documents)
    kinds = collections.Counter(f["kind"] for f in failures)
    print(f"{len(files)} files, {len(documents)} documents: " + ", ".join(f"{n} {s}" for s, n in sorted(status.items())))
    print("failures: " + ", ".join(f"{n} {k}" for k, n in kinds.most_common()))
    for failure in failures:
        if failure["kind"] in ("Crash", "Timeout", "MemoryLimit", "Bug"):
            print(f"  {failure['kind']}: {failure['file_name']}: {failure['message'][:150]}")
    print(f"{len(errors)} errors" + "".join("\n  " + error for error in errors[:50]))
    return 1 if errors else 0


def belongs(row, good):
    return any(row.get("document_id") == d or row.get("measure_id", "").startswith(d + "-p") for d in good)


def plain(row):
    """Without what rightly tells of the bad files: names relative to another folder, copies found among the mutants."""
    return {k: v for k, v in row.items() if k != "file_name"} if row.get("rule") != "copied_report" else {}


sys.exit(main(*map(pathlib.Path, sys.argv[1:])))
