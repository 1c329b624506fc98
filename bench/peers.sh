#!/usr/bin/env bash
# Times training steps turn by turn with PyTorch and JAX and prints the ratios of medians.
# usage: PYTHON=python3 bench/peers.sh [THREADS ...]
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
threads=("${@:-1}")
[ $# -gt 0 ] || threads=(1 2)
rounds=${ROUNDS:-3}
results=$(mktemp); trap 'rm -f "$results"' EXIT

mvn -q -B -pl engine test-compile
classpath=$(mvn -q -B -Pbench -pl engine exec:exec -Dexec.executable=echo -Dexec.args=%classpath | tail -1)

for count in "${threads[@]}"; do
  for ((round = 1; round <= rounds; round++)); do
    for workload in mlp-tiny mlp-mid; do
      java @config/jvm.args -cp "$classpath" hypatia.engine.bench.TimedSteps "$workload" "$count" >> "$results"
      for peer in torch jax; do
        "$python" bench/bench_peers.py "$peer" --threads "$count" "$workload" >> "$results"
      done
      tail -3 "$results" >&2
    done
  done
done
"$python" bench/ratios.py "$results"
