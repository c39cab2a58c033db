interfaces {
    ethernet eth0 {
        address 192.0.2.1/24
        description WAN
    }
    loopback lo {
    }
}
system {
    host-name vyos-01
}
