# shellcheck shell=bash
# Shared by the scripts that build; sourced, not run.  All progress goes to stderr.
root="$(readlink -f "$(dirname "${BASH_SOURCE[0]}")/..")"

# configure_and_build PRESET FOLDER [TARGET…]: quiet when everything is up to date, visible progress otherwise.
configure_and_build() {
    local preset=$1 folder=$root/$2
    shift 2
    if [ ! -f "$folder/build.ninja" ]; then
        echo "Configuring ($preset) …" >&2
        (cd "$root" && cmake --preset "$preset" -Wno-dev --log-level=NOTICE) >&2
    fi
    # ninja -n takes a fraction of a second and changes nothing; its first line tells whether there is work.
    if ninja -C "$folder" -n "$@" 2>/dev/null | grep -q 'no work to do'; then
        return 0
    fi
    echo "Building ($preset) …" >&2
    NINJA_STATUS='[%f/%t, %es] ' ninja -C "$folder" "$@" >&2
}
