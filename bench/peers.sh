#!/usr/bin/env bash
# Times training steps turn by turn with PyTorch and JAX and prints the ratios of medians.
# usage: PYTHON=python3 bench/peers.sh [THREADS ...]
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
threads=("$@"); [ $# -gt 0 ] || threads=(1 2)
rounds=${ROUNDS:-3}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
results=$work/results

mvn -q -B -pl engine test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$work/classpath"
classpath=engine/target/test-classes:engine/target/classes:$(cat "$work/classpath")

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
