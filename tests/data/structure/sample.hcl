# a comment {
resource "network_device" "leaf_01" {
  name    = "leaf-${var.names["a}"]}-01"
  mtu     = 9214
  tags    = ["a",
    "b"]
  /* two {
     lines */
  banner = <<-EOT
    vlan = 110
    }
  EOT
  ports = {
    "eth 1" = { speed : 10 }
    eth2    = {}
  }
  for_each = { for k in var.list : k => upper(k) if k != null }
  check    = a == b ? 1 : 2
  lifecycle {
    ignore = [
      tags,
    ]
  }
}
locals { one = 1 }
