#!/usr/bin/env bash
# The time from text to records as a multiple of splitting the same text on white space, beside the recorded multiple. Some seconds, after the
# build (dotnet build NewsExtraction.sln -c Release). It prints and never fails on time; it fails where nothing is found.
cd "$(dirname "$0")/.."
# All code is compiled in full at its first call: nothing is compiled while something is timed.
export DOTNET_TieredCompilation=0 DOTNET_ReadyToRun=0
exec dotnet artifacts/bin/NewsExtraction.Processes/release/NewsExtraction.Processes.dll ratio benchmarks/ratio.tsv
