terraform {
  required_version = ">= 1.5"
}

resource "infra_device" "leaf_01" {
  name = "leaf-01"
  site = var.site
  tags = ["leaf", "rack-a"]
}
