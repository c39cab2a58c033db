#!/bin/sh
# Deploys the configuration.
set -e
hostname leaf-01
ip route add 192.0.2.0/24 via 198.51.100.1
for port in 1 2 3; do
    echo "interface Ethernet$port"
done
