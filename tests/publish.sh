#!/usr/bin/env bash
# Makes the folders for the administrator's own machine and checks that each holds what it should; the one for Linux is run with nothing of .NET in sight.
# Takes some minutes. The one for Windows cannot be run on Linux: its kind of file is looked at.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
[ "${1:-}" = --no-build ] || dotnet msbuild src/Indicators -t:PublishFolders -v:m -nologo

fail() { echo "$1" >&2; exit 1; }

for system in win-x64 linux-x64; do
    folder=publish/$system
    program=indicators
    sqlite=libe_sqlite3.so
    [ $system = win-x64 ] && program=indicators.exe && sqlite=e_sqlite3.dll
    for file in "$program" "$sqlite" indicators.json indicators.schema.json data/corrections.json data/kolada-2024-08-30/kpis.csv data/kolada-2024-08-30/values/N00700.txt data/kolada-2026-03-23/kpis.csv data/sets.json data/exempel/indicators.json; do
        [ -s "$folder/$file" ] || fail "$folder/$file is missing"
    done
    cmp -s indicators.json "$folder/indicators.json" || fail "$folder/indicators.json is not the repository's"
    [ -z "$(find "$folder" -name '*.pdb' -o -name 'indicators.xml' -o -name 'indicators.dll')" ] || fail "$folder holds what nobody runs"
    echo "$folder: $(find "$folder" -maxdepth 1 -type f | wc -l) files and data/, $(du -sm "$folder" | cut -f1) MB"
done

[ -s publish/linux-x64/Arbetsrummet.desktop ] || fail "publish/linux-x64/Arbetsrummet.desktop is missing"

# A program for 64-bit Windows with a console: MZ, PE, machine 8664, subsystem 3.
pe=$(od -An -tu4 -j60 -N4 publish/win-x64/indicators.exe | tr -d ' ')
word() { od -An -tx2 -j"$1" -N2 publish/win-x64/indicators.exe | tr -d ' '; }
[ "$(word 0)" = 5a4d ] && [ "$(word "$pe")" = 4550 ] && [ "$(word $((pe + 4)))" = 8664 ] && [ "$(word $((pe + 92)))" = 0003 ] || fail "indicators.exe is no console program for 64-bit Windows"

if [ "$(uname -sm)" = "Linux x86_64" ]; then
    program=$PWD/publish/linux-x64/indicators
    elsewhere=$(mktemp -d)
    trap 'rm -rf "$elsewhere"' EXIT
    cd "$elsewhere"
    env -i HOME="$elsewhere" PATH=/nowhere "$program" run --offline --plan norrtalje > out.txt 2> err.txt || fail "$(cat err.txt)"
    for file in data/indicators.db reports/norrtalje/2024-delar/norrtalje-2024-delar.{html,docx,csv,manifest.json}; do
        [ -s "$file" ] || fail "$file was not written in the folder it was run in"
    done
    for file in html docx csv; do
        cmp "reports/norrtalje/2024-delar/norrtalje-2024-delar.$file" "$OLDPWD/reports/norrtalje/2024-delar/norrtalje-2024-delar.$file" || fail "The published program writes another report than the one committed"
    done
    env -i HOME="$elsewhere" PATH=/nowhere "$program" status > /dev/null || fail "status failed"
    # The service too takes the catalogue beside the program; an address that cannot be listened on ends it at once.
    env -i HOME="$elsewhere" PATH=/nowhere "$program" serve --urls http://192.0.2.1:1 2> err.txt && fail "serve listened where it cannot"
    grep -q "lyssna" err.txt || fail "serve from another folder: $(cat err.txt)"
    echo "publish/linux-x64: ran on its own from another folder"
fi
