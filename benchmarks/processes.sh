#!/usr/bin/env bash
# What users run, as whole processes: newsextract and a program with the library, beside wink-nlp and compromise from npm, over the same
# made news. Prints Markdown tables. Each round runs every command once, so that a busy minute meets all of them.
#   benchmarks/processes.sh [ROUNDS] > benchmarks/results/DAY-processes.md
# Needs Linux, the .NET SDK, a C linker (for the native build) and GNU time; without npm the rows of its libraries are left out with a message.
# BUILT=1 takes the builds of an earlier run.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
rounds=${1:-5}
builds=$PWD/artifacts/processes work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
texts=$work/texts samples=$work/samples article=$PWD/samples/articles/harbour.txt
words=$texts/words-100k.ndjson short=$texts/short-20k.ndjson
jit="dotnet $PWD/artifacts/bin/NewsExtraction.Console/release/newsextract.dll"
ahead="dotnet $builds/ahead/newsextract.dll"
native=$builds/native/newsextract
made=$PWD/artifacts/bin/NewsExtraction.Processes/release/NewsExtraction.Processes.dll
say() { echo "$*" >&2; }

build() {
  local ready="-c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true -v q -nologo"
  dotnet build samples/NewsExtraction.Console -c Release -v q -nologo
  dotnet build benchmarks/NewsExtraction.Processes -c Release -v q -nologo
  dotnet publish samples/NewsExtraction.Console $ready -o "$builds/ahead"
  dotnet publish benchmarks/NewsExtraction.Processes $ready -o "$builds/library"
  dotnet publish samples/NewsExtraction.Console -p:PublishProfile=Native -v q -nologo -o "$builds/native"
}

# Other people's libraries, at the versions of package.json.
install_npm() {
  if ! command -v npm > /dev/null; then say "npm is not there: wink-nlp and compromise are left out"; return 1; fi
  cp benchmarks/processes/* "$work" && (cd "$work" && npm ci --silent --no-audit --no-fund) || { say "npm ci failed: wink-nlp and compromise are left out"; return 1; }
}

names=() commands=()
add() { names+=("$1"); commands+=("${*:2}"); } # name, command
median() { sort -g | awk '{ v[NR] = $1 } END { printf "%s", v[int((NR + 1) / 2)] }'; }

# Runs the commands in turns; keeps wall seconds, processor seconds and most memory of each.
run_rounds() {
  local round i
  for ((round = 1; round <= $1; round++)); do
    dotnet "$made" split "$2" >> "$samples.split"
    for i in "${!names[@]}"; do
      /usr/bin/time -f '%e %U %S %M' -o "$work/time" ${commands[i]} > /dev/null
      awk '{ print $1, $2 + $3, $4 / 1024 }' "$work/time" >> "$samples.$i"
      say "round $round: ${names[i]}: $(cat "$work/time")"
    done
  done
}

# Medians of what run_rounds kept.
print_rows() { # articles
  local i count split; count=$(cut -d' ' -f1 "$samples.split" | head -1); split=$(cut -d' ' -f2 "$samples.split" | median)
  echo "$1 article(s), $count words; splitting on white space takes $split ns of the processor for a word."
  echo
  echo "| | Wall, s | CPU, s | Words/s (wall) | Words/s (CPU) | ms an article (CPU) | CPU, times the splitting | Most memory, MB |"
  echo "|---|---:|---:|---:|---:|---:|---:|---:|"
  for i in "${!names[@]}"; do
    awk -v name="${names[i]}" -v n="$count" -v articles="$1" -v yardstick="$split" -v wall="$(cut -d' ' -f1 "$samples.$i" | median)" \
      -v cpu="$(cut -d' ' -f2 "$samples.$i" | median)" -v memory="$(cut -d' ' -f3 "$samples.$i" | median)" 'BEGIN {
        printf "| %s | %.2f | %.2f | %d | %d | %.1f | %d | %d |\n", name, wall, cpu, n / wall, n / cpu, 1000 * cpu / articles, cpu * 1e9 / n / yardstick, memory }'
  done
  echo; rm -f "$samples".*; names=() commands=()
}

cold_article() {
  echo "## One short article, a new process each time"; echo
  add "newsextract, JIT" "$jit extract $article"
  add "newsextract, ReadyToRun" "$ahead extract $article"
  add "newsextract, native" "$native extract $article"
  if $npm; then add "wink-nlp" "node $work/wink.cjs $article"; add "compromise" "node $work/compromise.cjs $article"; fi
  run_rounds "$((2 * rounds))" "$article"; print_rows 1
}

# All processors that the process may use, then one of them.
many_words() {
  echo "## 100,000 words"; echo
  local one; one="taskset -c $(grep Cpus_allowed_list /proc/self/status | grep -oE '[0-9]+' | head -1)"
  local threads="$(nproc) threads"
  add "newsextract, JIT, $threads" "$jit extract $words"
  add "newsextract, ReadyToRun, $threads" "$ahead extract $words"
  add "newsextract, native, $threads" "$native extract $words"
  add "newsextract, JIT, 1 thread" "$one $jit extract $words"
  add "newsextract, ReadyToRun, 1 thread" "$one $ahead extract $words"
  add "newsextract, native, 1 thread" "$one $native extract $words"
  add "newsextract, native for x86-64-v3 (AVX2), 1 thread" "$one env NEWSEXTRACT_BUILD=x86-64-v3 $native extract $words"
  add "newsextract, native for every x64, 1 thread" "$one env NEWSEXTRACT_BUILD=base $native extract $words"
  add "newsextract parse (tokens, tags, lemmas, trees), native, 1 thread" "$one $native parse $texts/words-100k.txt"
  if $npm; then add "wink-nlp, 1 thread" "$one node $work/wink.cjs $words"; add "compromise, 1 thread" "$one node $work/compromise.cjs $words"; fi
  run_rounds "$rounds" "$words"; print_rows "$(wc -l < "$words")"
}

# Twice the words on two threads beside the words on one: as many seconds would be linear.
two_threads() {
  echo "## Two threads, native: s by the clock"; echo
  echo "| One thread, 100,000 words | Two threads, 200,000 words | Share of linear |"; echo "|---:|---:|---:|"
  local cpus round; cpus=($(taskset -cp $$ | sed 's/.*: //' | tr ',' '\n' | while IFS=- read -r a b; do seq "$a" "${b:-$a}"; done))
  if [ "${#cpus[@]}" -lt 2 ]; then echo "| one processor | | |"; echo; return; fi
  cat "$words" "$words" > "$work/twice.ndjson"
  for ((round = 0; round < rounds; round++)); do
    /usr/bin/time -f %e -a -o "$samples.one" taskset -c "${cpus[0]}" $native extract "$words" > /dev/null
    /usr/bin/time -f %e -a -o "$samples.two" taskset -c "${cpus[0]},${cpus[1]}" $native extract "$work/twice.ndjson" > /dev/null
  done
  awk -v one="$(median < "$samples.one")" -v two="$(median < "$samples.two")" 'BEGIN { printf "| %.2f | %.2f | %.2f |\n\n", one, two, one / two }'
  rm -f "$samples".*
}

library() {
  echo "## The library in a program: ms until the extractor is there, of the first article, of the second, of one after a hundred (ms of the processor)"; echo
  echo "| | Extractor | First | Second | Later |"; echo "|---|---:|---:|---:|---:|"
  local name program column round
  for ((round = 0; round < 2 * rounds; round++)); do
    dotnet "$made" first "$article" >> "$samples.jit"; dotnet "$builds/library/NewsExtraction.Processes.dll" first "$article" >> "$samples.ahead"
  done
  for name in jit ahead; do
    printf '| %s |' "$([ $name = jit ] && echo JIT || echo "ReadyToRun, as in the package")"
    for column in 1 3 5 7; do
      printf ' %s (%s) |' "$(cut -d' ' -f$column "$samples.$name" | median)" "$(cut -d' ' -f$((column + 1)) "$samples.$name" | median)"
    done; echo
  done
  echo; rm -f "$samples".*
}

# The process may be gone when its last line is read, so the last look is before it.
memory_over_time() {
  echo "## $(wc -l < "$short") short articles in one process: resident memory, MB"; echo
  echo "| | after 5,000 | 10,000 | 15,000 | 19,000 |"; echo "|---|---:|---:|---:|---:|"
  local name command pid
  while IFS='|' read -r name command; do
    mkfifo "$work/out"; $command extract "$short" > "$work/out" & pid=$!
    printf '| %s |' "$name"
    awk -v pid=$pid 'NR % 5000 == 0 && NR < 20000 || NR == 19000 { file = "/proc/" pid "/status"; while ((getline line < file) > 0) if (line ~ /^VmRSS/) { split(line, f); printf " %d |", f[2] / 1024 } close(file) }' < "$work/out"
    wait $pid; rm "$work/out"; echo
  done <<< "newsextract, native|$native
newsextract, JIT|$jit"
  echo
}

# Two processes that have worked through the same articles and wait for more; what both have is counted half for each.
two_processes() {
  echo "## Two processes at once: MB, each"; echo
  echo "| | Resident | Its share (Pss) | Its own (private) |"; echo "|---|---:|---:|---:|"
  head -1000 "$short" > "$work/some.ndjson"
  local name command n pids
  while IFS='|' read -r name command; do
    pids=()
    for n in 1 2; do
      mkfifo "$work/in$n"; $command extract --input ndjson < "$work/in$n" > "$work/out$n" & pids+=($!)
    done
    exec 3> "$work/in1" 4> "$work/in2"
    cat "$work/some.ndjson" >&3 & cat "$work/some.ndjson" >&4
    # The last few may wait in a buffer of the reader.
    for n in 1 2; do until [ "$(wc -l < "$work/out$n")" -ge 900 ]; do sleep 0.2; done; done
    cat /proc/"${pids[0]}"/smaps_rollup /proc/"${pids[1]}"/smaps_rollup | awk -v name="$name" '
      /^Rss:/ { rss += $2 } /^Pss:/ { pss += $2 } /^Private_/ { own += $2 }
      END { printf "| %s | %d | %d | %d |\n", name, rss / 2048, pss / 2048, own / 2048 }'
    exec 3>&- 4>&-; wait "${pids[@]}"; rm "$work"/in? "$work"/out?
  done <<< "newsextract, JIT|$jit
newsextract, ReadyToRun|$ahead
newsextract, native|$native"
  echo
}

[ -n "${BUILT:-}" ] || build >&2
dotnet "$made" texts "$texts"
npm=true; install_npm >&2 || npm=false
echo "# Processes, $(date -u +%F)"; echo
echo "$(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs), $(nproc) processors$(grep -q avx512bw /proc/cpuinfo && echo ', AVX-512'); .NET $(dotnet --version)$($npm && echo ", node $(node --version)"); commit $(git rev-parse --short HEAD); load $(cut -d' ' -f1-3 /proc/loadavg) at the start; medians of $rounds rounds (short runs twice as many)."; echo
for part in ${PARTS:-cold_article many_words two_threads library memory_over_time two_processes}; do $part; done
echo "Load at the end: $(cut -d' ' -f1-3 /proc/loadavg)."
