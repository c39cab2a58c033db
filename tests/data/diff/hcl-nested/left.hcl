locals {
  sites = ["fra", "ber"]
}

resource "device" "leaf" {
  name = "leaf-01"
  interface "eth1" {
    mtu = 9214
  }
  tags = {
    role = "leaf"
  }
}
