#!/usr/bin/env bash
# bubblewrap, and what it needs: Ubuntu lets only programs that it knows make namespaces.
set -euo pipefail
command -v bwrap > /dev/null || { sudo apt-get update -q && sudo apt-get install -y -q bubblewrap; }
setting=kernel.apparmor_restrict_unprivileged_userns
if [ "$(sysctl -n "$setting" 2> /dev/null || echo 0)" = 1 ]; then
    sudo sysctl -q -w "$setting=0"
fi
