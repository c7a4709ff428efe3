#!/bin/bash
# Builds and tests the project with other versions of QGIS, each in a Debian folder of its own, and loads the package where
# only QGIS is installed. Usage, as root: matrix.sh SOURCE PACKAGE_ZIP PACKAGES...  (what `./run matrix` calls)
#
#   qgis340   Debian 12 with backports: build and all tests
#   qgis344   Debian 13 with backports: build and all tests; every plugin source compiled against Qt 6
#   plain322  Debian 12 with QGIS and no development package: the zip is loaded and run
#
# Folders, downloads and compiler caches stay in ${XDG_CACHE_HOME:-~/.cache}/territorial-clusters for the next time.
set -euo pipefail

# All mounts are made in a namespace of our own: they go with it, however this ends.
if [ -z "${TERRITORIAL_MATRIX_NAMESPACE:-}" ]; then
  exec env TERRITORIAL_MATRIX_NAMESPACE=1 unshare --mount --propagation private bash "$0" "$@"
fi

source_folder=$(realpath "$1")
zip=$2
packages=("${@:3}")
cache="${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/territorial-clusters/matrix"
mkdir -p "$cache"
failed=()

say() { printf '\n== %s\n' "$*"; }

# The Debian mirror that this machine's apt uses; TERRITORIAL_DEBIAN_MIRROR names one where this is no Debian.
mirror() {
  if [ -n "${TERRITORIAL_DEBIAN_MIRROR:-}" ]; then
    echo "$TERRITORIAL_DEBIAN_MIRROR"
    return
  fi
  apt-get --print-uris update 2>/dev/null | sed -n "s#^'\(.*/debian\)/*/dists/[a-z]*/InRelease'.*#\1#p" | head -n 1
}

# Runs a command in the folder with a clean environment: within ROOT COMMAND...
within() {
  chroot "$cache/$1" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    CCACHE_DIR=/ccache PYTHONDONTWRITEBYTECODE=1 "${@:2}"
}

enter() { # enter ROOT: its mounts
  local root="$cache/$1"
  mkdir -p "$root"/{src,build,ccache,dist,var/cache/apt/archives} "$cache/archives-$1" "$cache/ccache-$1" "$cache/build-$1"
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
  mount --bind "$cache/archives-$1" "$root/var/cache/apt/archives"
  mount --bind "$cache/ccache-$1" "$root/ccache"
  mount --bind "$cache/build-$1" "$root/build"
  mount --bind "$source_folder" "$root/src"
  mount -o remount,ro,bind "$root/src"
}

# Makes or completes a folder: prepare ROOT SUITE RELEASE PACKAGES...
prepare() {
  local name=$1 suite=$2 release=$3 root="$cache/$1" from
  shift 3
  if [ ! -e "$root/.base" ]; then
    from=$(mirror)
    [ -n "$from" ] || { echo "apt names no Debian mirror: set TERRITORIAL_DEBIAN_MIRROR"; return 1; }
    say "$name: Debian $suite"
    rm -rf --one-file-system "$root"
    debootstrap --variant=minbase "$suite" "$root" "$from" | grep -E 'Base system|E:|W:' || true
    printf 'deb %s %s main\ndeb %s %s-updates main\ndeb %s %s-backports main\n' \
      "$from" "$suite" "$from" "$suite" "$from" "$suite" > "$root/etc/apt/sources.list"
    printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
    cat > "$root/etc/apt/apt.conf.d/90matrix" <<'APT'
Acquire::Languages "none";
APT::Install-Recommends "0";
Acquire::IndexTargets::deb::DEP-11::DefaultEnabled "0";
Binary::apt::APT::Keep-Downloaded-Packages "1";
APT::Keep-Downloaded-Packages "1";
Dpkg::Options { "--force-unsafe-io"; };
APT
    printf 'path-exclude=/usr/share/doc/*\npath-exclude=/usr/share/man/*\npath-exclude=/usr/share/info/*\n' \
      > "$root/etc/dpkg/dpkg.cfg.d/90matrix"
    touch "$root/.base"
  fi
  enter "$name"
  if [ "$(cat "$root/.packages" 2>/dev/null)" != "$*" ]; then
    say "$name: QGIS and what the build needs (several minutes the first time)"
    within "$name" apt-get update -q
    within "$name" apt-get install -y -q --no-install-recommends -t "$release" "$@" | grep -E '^(Need to get|Setting up qgis|E:|W:)' || true
    within "$name" dpkg-query -W -f '${Package} ${Version}\n' "$@" > /dev/null
    echo "$*" > "$root/.packages"
  fi
}

build_and_test() { # build_and_test ROOT
  say "$1: build with QGIS $(within "$1" dpkg-query -W -f '${Version}' qgis)"
  within "$1" cmake -S /src -B /build -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo
  within "$1" ninja -C /build -k 0
  say "$1: tests"
  within "$1" ctest --test-dir /build -j2 --output-on-failure
}

# Every source of the plugin, and what moc makes of it, must be good Qt 6.
compile_with_qt6() { # compile_with_qt6 ROOT
  say "$1: every plugin source against Qt 6"
  within "$1" bash -c '
    set -eu
    version=$(sed -n "s/^project(territorial_clusters VERSION \([0-9.]*\).*/\1/p" /src/CMakeLists.txt)
    qt=$(dirname "$(find /usr/include -maxdepth 3 -type d -path "*qt6/QtCore" | head -n 1)")
    flags="-std=c++20 -fsyntax-only -fPIC -Wall -Wextra -Werror -DTERRITORIAL_VERSION=\"\\\"$version\\\"\" -I/src/plugin -I/src/algorithms -I/src"
    for folder in /usr/include/qgis /usr/include/gdal /usr/include/eigen3 "$qt"; do flags="$flags -isystem $folder"; done
    for module in Core Gui Widgets Xml Network Sql PrintSupport Svg Positioning Core5Compat; do flags="$flags -isystem $qt/Qt$module"; done
    mkdir -p /tmp/moc
    grep -rlE "Q_OBJECT|Q_GADGET" /src/plugin --include=*.h --include=*.cpp | while read -r file; do
      "$(qtpaths6 --query QT_HOST_LIBEXECS)/moc" "$file" -o "/tmp/moc/$(basename "$file").cpp" -I/src/plugin
    done
    { find /src/plugin /tmp/moc -name "*.cpp"; } | sort > /tmp/sources
    export flags
    xargs -a /tmp/sources -P 2 -I{} sh -c "eval g++ \$flags {} || { echo FAILED {}; exit 255; }"
    echo "$(wc -l < /tmp/sources) sources compile against Qt 6"'
}

load_package() { # load_package ROOT: the zip as a user gets it, where there is no development package
  say "$1: $(basename "$zip") with QGIS $(within "$1" dpkg-query -W -f '${Version}' qgis) alone"
  mount --bind "$(dirname "$zip")" "$cache/$1/dist"
  within "$1" /usr/bin/python3 -B /src/tests/end_to_end/end_to_end.py --package "/dist/$(basename "$zip")" --work /tmp/end_to_end
}


# A subshell for each version: what fails in one does not keep the others from running.
qgis340() (
  set -e
  prepare qgis340 bookworm bookworm-backports "${packages[@]}"
  build_and_test qgis340
)
qgis344() (
  set -e
  prepare qgis344 trixie trixie-backports "${packages[@]}" qt6-5compat-dev qt6-positioning-dev libqt6svg6-dev qt6-serialport-dev qt6-tools-dev
  build_and_test qgis344
  compile_with_qt6 qgis344
)
plain322() (
  set -e
  prepare plain322 bookworm bookworm qgis python3-qgis qgis-providers fonts-paratype fonts-noto-core
  load_package plain322
)

for version in ${TERRITORIAL_MATRIX:-qgis340 qgis344 plain322}; do
  # `set -e` has no force left of ||, hence the status by itself.
  set +e
  "$version"
  status=$?
  set -e
  [ "$status" = 0 ] || failed+=("$version")
done
say "matrix: ${#failed[@]} failed ${failed[*]}"
[ "${#failed[@]}" = 0 ]
