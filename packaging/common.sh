# SPDX-FileCopyrightText: 2026 The Confab authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC3043
#
# What packaging/run and packaging/test share: the lists of packages, installing what is missing, and steps that
# are one line on the screen and everything in a log. Sourced with `root` (the project's folder) and `script` (the
# caller's name) set; needs only a POSIX shell with `local`.

# --- what is needed --------------------------------------------------------------------------------------------------

# Debian and Ubuntu. SVG pictures and the fuzzing compiler are asked for by what they provide (see apt_wanted),
# since their packages are called differently from release to release.
apt_build='g++ cmake ninja-build ca-certificates
qt6-base-dev qt6-websockets-dev qt6-httpserver-dev
qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
libqt6sql6-sqlite qtkeychain-qt6-dev libsecret-1-0 libmd4c-dev
fonts-dejavu-core fonts-noto-core fonts-noto-color-emoji'
apt_test='dbus gnome-keyring libsecret-tools openssl xvfb xauth desktop-file-utils appstream
at-spi2-core gir1.2-atspi-2.0 python3-pyatspi openbox xdotool'

dnf_build='gcc-c++ cmake ninja-build
qt6-qtbase-devel qt6-qtwebsockets-devel qt6-qthttpserver-devel qt6-qttools-devel qt6-qttranslations qt6-qtsvg
qtkeychain-qt6-devel libsecret md4c-devel
dejavu-sans-fonts google-noto-sans-fonts google-noto-color-emoji-fonts'
dnf_test='clang compiler-rt libasan libubsan dbus-daemon gnome-keyring openssl xorg-x11-server-Xvfb desktop-file-utils appstream
at-spi2-core python3-pyatspi openbox xdotool'

pacman_build='gcc cmake ninja
qt6-base qt6-websockets qt6-httpserver qt6-tools qt6-translations qt6-svg
qtkeychain-qt6 libsecret md4c
ttf-dejavu noto-fonts noto-fonts-emoji'
pacman_test='clang compiler-rt dbus gnome-keyring openssl xorg-server-xvfb desktop-file-utils appstream
at-spi2-core python-atspi openbox xdotool'

brew_build='cmake ninja qt qtkeychain md4c'
brew_test='llvm'

in_words='a C++20 compiler, CMake 3.25 or newer, Ninja, Qt 6.4 or newer (Base with its SQLite driver, WebSockets,
HTTP Server, Tools for the translations, SVG), md4c and QtKeychain for Qt 6'

# --- talking ---------------------------------------------------------------------------------------------------------

say() { printf '%s\n' "$*"; }

die() {
    printf '\n%s\n' "$script: $*" >&2
    exit 1
}

# step WHAT COMMAND...: one line on the screen, the command's output in $log; stops the script when it fails.
step() {
    local what began code
    what=$1
    shift
    began=$(date +%s)
    printf '%s ... ' "$what"
    printf '\n=== %s: %s\n' "$what" "$*" >>"$log"
    code=0
    "$@" >>"$log" 2>&1 </dev/null || code=$?
    if [ "$code" -eq 0 ]; then
        say "done ($(($(date +%s) - began)) s)"
        return 0
    fi
    say "failed ($(($(date +%s) - began)) s)"
    show_log_end "$what"
    die "\"$what\" failed (exit code $code). ${step_hint:-}All of its output is in $log"
}

# The errors first: with several jobs at once they are often far above the end.
show_log_end() {
    local last
    last=$(sed -n "/^=== /=" "$log" | tail -n 1)
    {
        say ""
        sed -n "${last:-1},\$p" "$log" | grep -E '(^|[ :])(fatal )?[Ee]rror:|^E: |^FAILED: |CMake Error' | head -n 8 || :
        say "--- the last lines of $log"
        tail -n 30 "$log"
    } >&2
}

open_log() {
    mkdir -p "$root/build" 2>/dev/null || :
    log=$root/build/$1
    (: >"$log") 2>/dev/null ||
        die "cannot write to $root/build. Does it belong to another user? Remove it, or run as that user."
}

# --- the machine -----------------------------------------------------------------------------------------------------

have() { command -v "$1" >/dev/null 2>&1; }

find_system() {
    system_name=$(uname -s)
    if [ -r /etc/os-release ]; then
        # shellcheck disable=SC1091
        system_name=$(. /etc/os-release && printf '%s' "${PRETTY_NAME:-${NAME:-Linux}}")
    fi
    if [ "$(uname -s)" = Darwin ]; then
        system_name=macOS
        manager=brew
    elif have apt-get && have dpkg-query; then
        manager=apt
    elif have dnf && have rpm; then
        manager=dnf
    elif have pacman; then
        manager=pacman
    else
        manager=none
    fi
}

# As many as there are processors, but no more than the memory carries (about 1 GB a compiler).
find_jobs() {
    local free
    jobs=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2)
    free=$(sed -n 's/^MemAvailable: *\([0-9]*\) kB$/\1/p' /proc/meminfo 2>/dev/null || :)
    if [ -n "$free" ]; then
        free=$((free / 1000000))
        [ "$free" -ge 1 ] || free=1
        [ "$jobs" -le "$free" ] || jobs=$free
    fi
}

# Text beyond ASCII needs a UTF-8 locale, which bare machines and CI do not set.
utf8_locale() {
    case $(locale charmap 2>/dev/null || :) in
        UTF-8 | utf8) ;;
        *) if [ "$(uname -s)" = Darwin ]; then LC_ALL=en_US.UTF-8; else LC_ALL=C.UTF-8; fi
           export LC_ALL ;;
    esac
}

# Folders made for one run, removed at its end.
cleanup_list=
scratch_dir() {
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/confab.XXXXXX") || die "cannot make a folder in ${TMPDIR:-/tmp}"
    cleanup_list="$cleanup_list $scratch"
    chmod 700 "$scratch"
}
cleanup() {
    local dir
    for dir in $cleanup_list; do
        case $dir in */confab.??????) rm -rf "$dir" ;; esac
    done
    cleanup_list=
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
trap 'exit 129' HUP

# Qt wants a private runtime folder; one that is unset or another user's (after su or sudo) is replaced.
runtime_dir() {
    [ "$(uname -s)" != Darwin ] || return 0
    if [ -z "${XDG_RUNTIME_DIR:-}" ] || ! [ -d "$XDG_RUNTIME_DIR" ] || ! [ -O "$XDG_RUNTIME_DIR" ]; then
        scratch_dir
        XDG_RUNTIME_DIR=$scratch
        export XDG_RUNTIME_DIR
    fi
}

# --- installing what is missing --------------------------------------------------------------------------------------

apt_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null || :)" = installed ]
}
apt_knows() { apt-cache show --no-all-versions "$1" >/dev/null 2>&1; }

svg_plugin_there() {
    local file
    for file in /usr/lib/*/qt6/plugins/imageformats/libqsvg.so /usr/lib/qt6/plugins/imageformats/libqsvg.so; do
        [ -e "$file" ] && return 0
    done
    return 1
}

# The tests call this computer by its name; a root without /etc/hosts does not know it.
localhost_known() { ! have getent || getent ahosts localhost >/dev/null 2>&1; }

# Prints the packages that are missing. "a|b" means: the first of them that this release has.
apt_wanted() {
    local package
    for package in $apt_build; do
        apt_installed "$package" || say "$package"
    done
    svg_plugin_there || say 'qt6-svg-plugins|libqt6svg6'
    if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ] && [ "$1" = build ]; then
        apt_installed qt6-wayland || say qt6-wayland
    fi
    [ "$1" = test ] || return 0
    for package in $apt_test; do
        apt_installed "$package" || say "$package"
    done
    localhost_known || say libnss-myhostname
    if [ "$fuzz_seconds" -gt 0 ] && [ -z "${fuzz_compiler:-}" ]; then
        say clang
        say libclang-rt-dev
    fi
}

# Sets `as_root` to the words that make a command run as root.
find_root() {
    as_root=
    [ "$(id -u)" -ne 0 ] || return 0
    if ! have sudo; then
        die "these packages are missing, and installing them needs root (there is no sudo here):

    apt-get install --no-install-recommends $(printf '%s' "$1" | tr '\n' ' ')

Run this as root, then run packaging/$script again."
    fi
    if sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    elif [ -t 0 ] && sudo -v; then
        as_root=sudo
    else
        die "these packages are missing, and sudo does not let $(id -un) install them without a password:

    sudo apt-get install --no-install-recommends $(printf '%s' "$1" | tr '\n' ' ')

Run this, then run packaging/$script again."
    fi
}

apt_get() {
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 LC_ALL=C.UTF-8 \
        apt-get -y -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@"
}

# Lists of foreign repositories may fail without harm: what counts is whether the packages are found afterwards.
apt_update() { apt_get update || say "(apt-get update ended with $?)"; }

apt_resolve() {
    local wanted choice found
    resolved=
    for wanted in $1; do
        found=
        for choice in $(printf '%s' "$wanted" | tr '|' ' '); do
            if apt_knows "$choice"; then
                found=$choice
                break
            fi
        done
        if [ -z "$found" ]; then
            if grep -qE '^(E|W|Err):?.*(fetch|resolve|connect|expired|not valid|not signed)' "$log"; then
                show_log_end
                die "the package lists could not be read. Is there a network connection? All of it is in $log"
            fi
            die "$system_name has no package called $(printf '%s' "$wanted" | sed 's/|/ or /g').
Confab needs Debian 12 or newer, or Ubuntu 24.04 or newer (there with the \"universe\" component)."
        fi
        resolved="$resolved $found"
    done
}

apt_install() {
    local wanted count
    wanted=$(apt_wanted "$1")
    [ -n "$wanted" ] || return 0
    find_root "$wanted"
    step "Reading the package lists" apt_update
    apt_resolve "$wanted"
    # shellcheck disable=SC2086
    count=$(set -- $resolved && echo $#)
    say "Missing:$resolved"
    step_hint='Is there a network connection? '
    # shellcheck disable=SC2086
    step "Installing $count packages and what they need" \
        apt_get install --no-install-recommends -o Dpkg::Options::=--force-confold $resolved
    step_hint=
}

# Elsewhere nothing is installed: the missing packages are named, and the build says whether it can do without.
name_missing() {
    local needed package missing how
    eval "needed=\$${manager}_build"
    if [ "$1" = test ]; then
        eval "needed=\"\$needed \$${manager}_test\""
    fi
    missing=
    for package in $needed; do
        case $manager in
            dnf) rpm -q --whatprovides "$package" >/dev/null 2>&1 ;;
            pacman) pacman -T "$package" >/dev/null 2>&1 ;;
            brew) have brew && brew list --versions "$package" >/dev/null 2>&1 ;;
        esac || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    case $manager in
        dnf) how='sudo dnf install' ;;
        pacman) how='sudo pacman -S --needed' ;;
        brew) how='brew install' ;;
    esac
    say "On $system_name these packages seem to be missing; install them with
    $how$missing
Going on, in case they came another way."
}

# install_packages build|test
install_packages() {
    find_system
    if [ -n "${as_is:-}" ]; then
        :
    elif [ "$manager" = apt ]; then
        apt_install "$1"
    elif [ "$manager" = none ]; then
        say "This system's packages are unknown here. Needed are $in_words.
Going on, in case they are there."
    else
        name_missing "$1"
    fi
    if [ "$manager" = brew ] && have brew; then
        CMAKE_PREFIX_PATH=$(brew --prefix)${CMAKE_PREFIX_PATH:+:$CMAKE_PREFIX_PATH}
        export CMAKE_PREFIX_PATH
    fi
    have cmake || die "there is no cmake. Needed are $in_words."
    cmake_new_enough || die "$(cmake --version | head -n 1) is too old: CMake 3.25 or newer is needed."
}

cmake_new_enough() {
    local version major minor
    version=$(cmake --version | sed -n '1s/^cmake version //p')
    major=${version%%.*}
    minor=${version#*.}
    minor=${minor%%.*}
    [ "$major" -gt 3 ] || { [ "$major" -eq 3 ] && [ "$minor" -ge 25 ]; }
}

# --- building --------------------------------------------------------------------------------------------------------

# configure PRESET ARGS...: starts afresh where the folder was moved or copied since it was configured.
configure() {
    local preset cache fresh
    preset=$1
    shift
    cache=$root/build/$preset/CMakeCache.txt
    fresh=
    if [ -e "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
        fresh=--fresh
    fi
    # shellcheck disable=SC2086
    (cd "$root" && cmake --preset "$preset" $fresh "$@")
}

# build PRESET TARGETS...
build() {
    local preset
    preset=$1
    shift
    if [ $# -gt 0 ]; then
        cmake --build "$root/build/$preset" -j "$jobs" --target "$@"
    else
        cmake --build "$root/build/$preset" -j "$jobs"
    fi
}

# Sets `fuzz_compiler` to a C++ compiler that links libFuzzer against this system's standard library: having a clang
# is not enough, its runtime is a package of its own.
find_fuzz_compiler() {
    local candidate version llvm
    [ -z "${fuzz_compiler:-}" ] || return 0
    [ -n "${scratch:-}" ] || scratch_dir
    printf '#include <string>\n#include <cstdint>\n#include <cstddef>\n%s\n' \
        'extern "C" int LLVMFuzzerTestOneInput(const uint8_t *d, size_t n) { return std::string(d, d + n).size() > n; }' \
        >"$scratch/probe.cpp"
    set -- ${CONFAB_CLANG:+"$CONFAB_CLANG"} clang++
    version=40
    while [ "$version" -ge 14 ]; do
        set -- "$@" "clang++-$version"
        version=$((version - 1))
    done
    if have brew && llvm=$(brew --prefix llvm 2>/dev/null); then
        set -- "$@" "$llvm/bin/clang++"
    fi
    for candidate; do
        have "$candidate" || continue
        if "$candidate" -std=c++20 -fsanitize=fuzzer,address,undefined "$scratch/probe.cpp" -o "$scratch/probe" \
            >>"$log" 2>&1; then
            fuzz_compiler=$(command -v "$candidate")
            return 0
        fi
    done
    return 1
}
