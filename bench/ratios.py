"""Reads lines of {peer, threads, workload, median_us} and prints how many times slower each peer is than hypatia."""
import json, statistics, sys

lines = [json.loads(line) for line in open(sys.argv[1])]
times = {}
for line in lines:
    times.setdefault((line["workload"], line["threads"], line["peer"]), []).append(line["median_us"])
medians = {key: statistics.median(values) for key, values in times.items()}
print(f"{'workload':10} {'threads':>7} {'peer':>8} {'median µs':>10} {'ratio':>6}")
for (workload, threads, peer), median in sorted(medians.items()):
    ratio = median / medians[workload, threads, "hypatia"]
    print(f"{workload:10} {threads:7} {peer:>8} {median:10.1f} {ratio:6.2f}")
for workload in sorted({key[0] for key in medians}):
    own = min(m for (w, _, p), m in medians.items() if w == workload and p == "hypatia")
    best = min(m for (w, _, p), m in medians.items() if w == workload and p != "hypatia")
    print(f"{workload}: {best / own:.2f} times as fast as the best of the peers, each at its best number of threads")
