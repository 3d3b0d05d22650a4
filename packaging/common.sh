# shellcheck shell=bash
# Shared by the scripts that build; sourced by scripts with `set -euo pipefail`, not run.
root="$(readlink -f "$(dirname "${BASH_SOURCE[0]}")/..")"

# configure_and_build PRESET FOLDER [TARGET…]: says nothing when everything is up to date, shows progress otherwise.
# All of it goes to stderr, so that stdout stays with the program that is started next.
configure_and_build() {
    local preset=$1 folder=$root/$2
    shift 2
    if [ ! -f "$folder/build.ninja" ]; then
        echo "Configuring ($preset) …" >&2
        (cd "$root" && cmake --preset "$preset" -Wno-dev --log-level=NOTICE) >&2
    fi
    NINJA_STATUS='[%f/%t, %es] ' ninja -C "$folder" "$@" 2>&1 | show_progress "$preset"
}

# Ninja's output without the lines that it prints when there is nothing to do; on a terminal one line for all steps.
# A loop of the shell, because Debian's awk (mawk) waits for a full buffer before it shows anything.
show_progress() {
    local line begun='' step='' clear=''
    while IFS= read -r line; do
        case $line in
        'ninja: Entering directory'* | 'ninja: no work to do'* | *'Re-checking globbed directories'*) continue ;;
        esac
        [ -n "$begun" ] || echo "Building ($1) …"
        begun=yes
        if [ ! -t 2 ]; then
            echo "$line"
        elif [[ $line =~ ^\[[0-9]+/[0-9]+, ]]; then
            printf '%s%.110s' "$clear" "$line"
            step=yes clear=$'\r\e[K'
        else
            printf '%s%s\n' "${step:+$'\n'}" "$line"
            step='' clear=''
        fi
    done >&2
    [ -z "$step" ] || echo >&2
}
