#!/usr/bin/env python3
"""Memory and throughput of a run, quarter by quarter of its documents.

usage: quarters.py LOG LOOKS DOCUMENTS
  LOG        what `ita ingest --log json` wrote
  LOOKS      lines of seconds since 1970 and resident MiB of the parent
"""
import bisect
import datetime
import json
import sys

log, looks, documents = sys.argv[1], sys.argv[2], int(sys.argv[3])
times, done = [], []
for line in open(log, encoding="utf-8"):
    event = json.loads(line)
    at = datetime.datetime.fromisoformat(event["time"][:26].rstrip("Z") + "+00:00").timestamp()
    if event["event"] == "run.started":
        times.append(at)
        done.append(0)
    elif event["event"] == "progress" and event["done"] < documents:  # by the line after that, the dataset is being written
        times.append(at)
        done.append(event["done"])

samples = []
for line in open(looks, encoding="utf-8"):
    at, memory = map(float, line.split())
    i = bisect.bisect_right(times, at)
    if 0 < i < len(times):
        share = (at - times[i - 1]) / (times[i] - times[i - 1])
        samples.append((at, memory, done[i - 1] + share * (done[i] - done[i - 1])))

means = {}
for quarter in range(4):
    inside = [sample for sample in samples if quarter <= 4 * sample[2] / documents < quarter + 1]
    if len(inside) < 2:
        continue
    means[quarter] = sum(sample[1] for sample in inside) / len(inside)
    rate = (inside[-1][2] - inside[0][2]) / (inside[-1][0] - inside[0][0])
    print(f"many: quarter {quarter + 1}: parent {means[quarter]:.0f} MiB, {rate:.0f} documents/s")
if 1 in means and 3 in means:
    print(f"many: last quarter / second quarter: {means[3] / means[1]:.2f} of memory; "
          f"peak while documents are read {max(sample[1] for sample in samples):.0f} MiB")
