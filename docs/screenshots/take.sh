#!/usr/bin/env bash
# Takes the pictures of the README from the real window on a virtual display.
# Needs: Xvfb, xdotool and ImageMagick (Debian, Ubuntu: apt-get install xvfb xdotool imagemagick).
set -euo pipefail
cd "$(dirname "$0")/../.."
pictures=$PWD/docs/screenshots
state=$(mktemp -d)
display=:$((90 + RANDOM % 900))
export DISPLAY=$display XDG_STATE_HOME=$state

Xvfb "$display" -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
program=""
trap 'kill $program $server 2>/dev/null || true; rm -rf "$state"' EXIT
sleep 1

start() { # start ARGUMENT…: the window, in front and with the keyboard
  ./hypatia "$@" >/dev/null 2>&1 &
  program=$!
  window=$(timeout 120 xdotool search --sync --onlyvisible --name Hypatia | head -n 1)
  xdotool mousemove 1439 899 windowmove "$window" 0 0 windowsize "$window" 1440 900 windowfocus "$window"
  sleep 5
}
press() { xdotool key --clearmodifiers "$@"; sleep 1.2; }
take() { import -window root -strip "$pictures/$1.png"; echo "took $1.png"; }
finish() { kill "$program"; wait "$program" 2>/dev/null || true; program=""; }

start
take welcome
finish

copy=$state/Iris
cp -r sample-projects/iris "$copy"
rm -rf "$copy/runs"
./hypatia train "$copy" >/dev/null 2>&1
for theme in light dark; do
  number=1
  [ "$theme" = light ] || number=2
  start "$copy"
  press ctrl+alt+$number
  press alt+2
  take "training-$theme"
  press alt+1
  take "data-$theme"
  press alt+3
  take "prediction-$theme"
  finish
done
