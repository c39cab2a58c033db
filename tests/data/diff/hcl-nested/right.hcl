locals {
  sites = ["fra", "ber", "muc"]
}

resource "device" "leaf" {
  name = "leaf-01"
  interface "eth1" {
    mtu     = 9214
    enabled = true
  }
  interface "eth2" {
    mtu = 1500
  }
}
