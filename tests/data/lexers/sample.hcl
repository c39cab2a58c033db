# a comment
resource "network_device" "leaf_01" {
  name    = "leaf-01"
  mtu     = 9214
  enabled = true
  tags    = ["a", "b"]
  /* two
     lines */
  banner = <<-EOT
    vlan = 110
  EOT
  for_each = { for k in var.list : k => upper(k) if k != null }
}
