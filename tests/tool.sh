#!/usr/bin/env bash
# Packs the program as a .NET tool, installs it from a folder as its only source, and lets it write a report from the figures that it ships.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "$1" >&2; exit 1; }

dotnet pack src/Indicators -c Release -o "$work/feed" -v q
package=$(echo "$work"/feed/Indicators.*.nupkg)
size=$(($(stat -c %s "$package") / 1000000))
[ "$size" -le 80 ] || fail "$(basename "$package") is $size MB: look at what it holds"
echo "$(basename "$package"): $size MB"

cat > "$work/nuget.config" <<XML
<configuration><packageSources><clear /><add key="here" value="$work/feed" /></packageSources></configuration>
XML
dotnet tool install Indicators --tool-path "$work/tool" --configfile "$work/nuget.config" > /dev/null
cd "$work"
tool/indicators run --offline --plan norrtalje > out.txt 2> err.txt || fail "$(cat err.txt)"
for file in reports/norrtalje/2024-delar/norrtalje-2024-delar.{html,docx,csv,manifest.json}; do
    [ -s "$file" ] || fail "$file was not written"
done
tool/indicators chart --plan norrtalje --indicator arbetar --kind trend --out chart.png > /dev/null 2> err.txt || fail "$(cat err.txt)"
[ -s chart.png ] || fail "no picture was drawn"
echo "installed, and a report and a picture written"
