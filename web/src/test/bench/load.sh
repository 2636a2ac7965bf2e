#!/bin/sh
# Requests a second and delays of a running server, cold (every question new) and warm, then at twice what it can do.
# sh web/src/test/bench/load.sh PORT_OF_SAMSVAR PORT_OF_BARE_HELLO [SECONDS]; both started before, Samsvar with --limit 0.
ask() { wrk -t1 -c"$1" -d"${s}s" -s web/src/test/bench/questions.lua "http://127.0.0.1:$2" | tail -1; }
s=${3:-10}
for connections in 1 16 256; do
  echo "bare, $connections connections: $(PATHS=/ ask $connections "$2")"
  echo "cold, $connections connections: $(UNIQUE=1 ask $connections "$1")"
  ask "$connections" "$1" > /dev/null
  echo "warm, $connections connections: $(ask $connections "$1")"
done
echo "too much, 1024 connections, cold: $(UNIQUE=1 ask 1024 "$1")"
echo "right after, 1 connection, warm: $(ask 1 "$1")"
