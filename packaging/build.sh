# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by packaging/run and packaging/test: configure and build with a quiet log and plain words.
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$top/build/release

stop() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

# quietly LOG WORDS COMMAND…: runs the command into build/LOG; when it fails, shows the end and stops.
quietly() {
    local log=$top/build/$1 words=$2
    shift 2
    "$@" >"$log" 2>&1 </dev/null && return 0
    tail -n 40 "$log" >&2
    stop "$words did not succeed. The last lines are above; all of them are in ${log#"$top"/}."
}

configure() {
    mkdir -p "$top/build"
    quietly configure.log "Configuring" cmake -S "$top" --preset release "$@"
}

# Says how far the build in the log has come: each step of ten percent, once.
watch_progress() {
    local log=$1 said=0 at of
    while sleep 2; do
        read -r at of <<<"$(grep -aoE '^\[[0-9]+/[0-9]+\]' "$log" | tail -n 1 | tr -c '0-9\n' ' ')" || continue
        [ "${of:-0}" -gt 0 ] || continue
        if [ $((at * 10 / of)) -gt "$said" ]; then
            said=$((at * 10 / of))
            echo "  $at of $of files built"
        fi
    done
}

# build_targets TARGET…: no target means everything.
build_targets() {
    local watcher
    : >"$top/build/build.log"
    watch_progress "$top/build/build.log" &
    watcher=$!
    # Whatever happens next, the watcher must not outlive this script.
    trap 'kill "$watcher" 2>/dev/null || true' EXIT
    quietly build.log "Building" cmake --build "$build" ${1:+--target "$@"}
    kill "$watcher" 2>/dev/null || true
    wait "$watcher" 2>/dev/null || true
    trap - EXIT
}
