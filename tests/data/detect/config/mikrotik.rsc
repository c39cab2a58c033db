/interface bridge
add name=br0
/ip address
add address=192.0.2.1/24 interface=br0
/ip route
add dst-address=0.0.0.0/0 gateway=192.0.2.254
