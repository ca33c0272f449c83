#!/usr/bin/env bash
# Runs every test of sasshi. Wants Rust and Node on a Debian machine; installs the rest and says so.
#
#   tests/run.sh            everything
#   tests/run.sh rust       format, lints, documentation, Rust tests
#   tests/run.sh browser    the built site in Chromium
#
# SASSHI_SITE=FOLDER tests a site that is already built. Stops at the first failure with its exit code.
set -euo pipefail
exec </dev/null

if [ -n "${SASSHI_SITE:-}" ]; then
  SASSHI_SITE=$(realpath -- "$SASSHI_SITE")
  export SASSHI_SITE
fi
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
part=${1:-all}
current='start'
case $part in
  all | rust | browser) ;;
  *)
    echo 'usage: tests/run.sh [rust|browser]' >&2
    exit 2
    ;;
esac

say() { printf '\n== %s\n' "$*"; }

finish() {
  local code=$?
  if [ "$code" -ne 0 ]; then
    printf '\n== FAILED: %s (exit code %s, after %s s)\n' "$current" "$code" "$SECONDS" >&2
  fi
}
trap finish EXIT

# step NAME COMMAND…: runs the command and says how long it took.
step() {
  current=$1
  shift
  local start=$SECONDS
  say "$current"
  "$@"
  printf '== done: %s, %s s\n' "$current" "$((SECONDS - start))"
}

# optional_step NAME PROGRAM SETTINGS COMMAND…: a step for those who have the program and once the settings are there.
optional_step() {
  local name=$1 program=$2 settings=$3
  shift 3
  if command -v "$program" >/dev/null && [ -f "$settings" ]; then
    step "$name" "$@"
  else
    say "left out: $name (needs $program and $settings)"
  fi
}

need() {
  command -v "$1" >/dev/null && return
  echo "$1 is missing: install $2 and run this again" >&2
  exit 1
}

# --- what the browser tests need ------------------------------------------------------------------

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

install_packages() {
  if ! command -v apt-get >/dev/null; then
    echo 'this is no Debian machine: nothing is installed, the programs must be there'
    need "${CHROMIUM:-chromium}" 'Chromium (or set CHROMIUM to its path)'
    need java 'a Java runtime, 17 or newer'
    need pdfinfo 'poppler'
    need qpdf 'qpdf'
    return
  fi
  local missing=() package
  for package in chromium fonts-noto-cjk fonts-morisawa-bizud-gothic poppler-utils qpdf; do
    installed "$package" || missing+=("$package")
  done
  if [ "${#missing[@]}" -eq 0 ] && command -v java >/dev/null; then
    echo 'all packages are there'
    return
  fi
  if [ "$(id -u)" -ne 0 ]; then need sudo 'sudo (or run this as root)'; fi
  as_root apt-get update
  if ! command -v java >/dev/null; then
    # Debian 13 has no openjdk-17; its default is newer.
    if apt-cache show openjdk-17-jre-headless >/dev/null 2>&1; then
      missing+=(openjdk-17-jre-headless)
    else
      missing+=(default-jre-headless)
    fi
  fi
  echo "installing: ${missing[*]}"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

install_node_packages() {
  need node 'Node 20.19 or newer'
  need npm 'npm'
  node -e '
    const [major, minor] = process.versions.node.split(".").map(Number);
    if (major < 20 || (major === 20 && minor < 19)) {
      console.error(`Node ${process.versions.node} is too old: 20.19 or newer is needed`);
      process.exit(1);
    }'
  cd "$root/tests/browser"
  if [ node_modules/.package-lock.json -nt package-lock.json ]; then
    echo 'node_modules is up to date'
  else
    npm ci --no-audit --no-fund
  fi
  cd "$root"
}

# --- the tests ------------------------------------------------------------------------------------

rust_lints() { cargo clippy --locked --all-targets --release -- -D warnings; }

# After clippy in the same profile: the dependencies are checked already.
rust_documentation() { RUSTDOCFLAGS='-D warnings' cargo doc --locked --release --no-deps --document-private-items; }

build_site() {
  if [ -n "${SASSHI_SITE:-}" ]; then
    echo "the site is there: $SASSHI_SITE"
  elif [ "$part" = all ]; then
    # The program that the Rust tests made: `cargo run` would compile half of the packages again, with other features.
    "${CARGO_TARGET_DIR:-$root/target}/release/sasshi" build
  else
    cargo run --locked --release -- build
  fi
}

# The same site with its drafts, for the tests of charts.
build_drafts() {
  if [ -n "${SASSHI_SITE:-}" ]; then
    echo "left out: SASSHI_SITE names the site"
    return
  fi
  SASSHI_DRAFTS=$root/target/site-with-drafts
  export SASSHI_DRAFTS
  "${CARGO_TARGET_DIR:-$root/target}/release/sasshi" build --drafts --output "$SASSHI_DRAFTS"
}

browser_tests() {
  cd "$root/tests/browser"
  # One file at a time: each uses two tabs already.
  SASSHI_SITE=${SASSHI_SITE:-$root/public} SASSHI_PROGRAM=${CARGO_TARGET_DIR:-$root/target}/release/sasshi node --test --test-concurrency=1 --test-reporter=spec
  cd "$root"
}

# Every component of the theme on a site of its own (tests/style), for pages that no city has yet.
style_page_tests() {
  if [ -n "${SASSHI_SITE:-}" ]; then
    echo "left out: SASSHI_SITE names the site"
    return
  fi
  "${CARGO_TARGET_DIR:-$root/target}/release/sasshi" build --root "$root/tests/style" --output "$root/target/style-page"
  cd "$root/tests/browser"
  SASSHI_SITE=$root/target/style-page SASSHI_BOOKLET=plan SASSHI_PAGES=/plan/ node --test --test-concurrency=1 \
    --test-reporter=spec axe.test.mjs vnu.test.mjs html-validate.test.mjs reflow.test.mjs structure.test.mjs
  cd "$root"
}

# The manual is a site too: every page is valid and fits, and those of people who begin are looked through with axe.
manual_tests() {
  if [ -n "${SASSHI_SITE:-}" ]; then
    echo "left out: SASSHI_SITE names the site"
    return
  fi
  local manual=$root/target/manual
  "${CARGO_TARGET_DIR:-$root/target}/release/sasshi" build --release --root "$root/docs" --output "$manual"
  cd "$root/tests/browser"
  SASSHI_SITE=$manual SASSHI_BOOKLET=guide SASSHI_PAGES=/guide/,/reference/ node --test --test-concurrency=1 \
    --test-reporter=spec vnu.test.mjs html-validate.test.mjs links.test.mjs reflow.test.mjs
  SASSHI_SITE=$manual SASSHI_BOOKLET=guide SASSHI_PAGES=/guide/,/reference/markup,/reference/themes node --test \
    --test-concurrency=1 --test-reporter=spec axe.test.mjs
  cd "$root"
}

run_rust() {
  need cargo 'Rust (rustup with rustfmt and clippy)'
  step 'format' cargo fmt --check
  optional_step 'spelling' typos _typos.toml typos
  optional_step 'licences and advisories of dependencies' cargo-deny deny.toml cargo deny check
  step 'lints' rust_lints
  step 'documentation' rust_documentation
  step 'Rust tests' cargo test --locked --release
}

run_browser() {
  [ -n "${SASSHI_SITE:-}" ] || need cargo 'Rust'
  step 'Node packages of the browser tests' install_node_packages
  step 'build of the site' build_site
  step 'build of the site with its drafts' build_drafts
  step 'browser tests' browser_tests
  step 'style page' style_page_tests
  step 'the manual' manual_tests
}

case $part in
  all)
    step 'system packages' install_packages
    run_rust
    run_browser
    ;;
  rust) run_rust ;;
  browser)
    step 'system packages' install_packages
    run_browser
    ;;
esac

say "All is well: every test passed, $SECONDS s"
