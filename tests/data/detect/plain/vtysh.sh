#!/bin/bash
vtysh <<END
configure terminal
router bgp 64501
 neighbor 192.0.2.0 remote-as 64500
hostname leaf-01
interface eth0
END
