#!/usr/bin/env bash
# The long forms of what every test run does in short: kills, mixes of faults, series of publications, broken files to import. Takes some minutes.
# What the last one came to stands in docs/reliability.md. Another number: INDICATORS_KILLS=500 tests/full.sh
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export INDICATORS_MATRIX=1 INDICATORS_KILLS="${INDICATORS_KILLS:-50}" INDICATORS_FAULT_ROUNDS="${INDICATORS_FAULT_ROUNDS:-200}" INDICATORS_HISTORIES="${INDICATORS_HISTORIES:-2000}" INDICATORS_FUZZ="${INDICATORS_FUZZ:-10000}" INDICATORS_PROTECTED="${INDICATORS_PROTECTED:-2000}" INDICATORS_TEMPLATES="${INDICATORS_TEMPLATES:-2000}"

dotnet build -v q tests/Indicators.Tests
for what in KillTests ReportPageTests After_any_mix_of_passing_faults HistoryProperties ImportFuzzTests TextFuzzTests TemplateFuzzTests ProtectedFiguresTests; do
    began=$(date +%s)
    dotnet test tests/Indicators.Tests --no-build --filter "FullyQualifiedName~$what" || { echo "$what failed" >&2; exit 1; }
    echo "$what: $(($(date +%s) - began)) s"
done
echo "$(date +%F): $INDICATORS_KILLS kills, $INDICATORS_FAULT_ROUNDS mixes of faults, $INDICATORS_HISTORIES series of publications for each property, $INDICATORS_FUZZ broken files to import and as many texts, $INDICATORS_TEMPLATES broken templates, $INDICATORS_PROTECTED reports with protected figures: all hold"
