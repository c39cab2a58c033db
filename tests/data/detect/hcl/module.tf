locals {
  racks = { a = 1, b = 2 }
}

module "rack" {
  source   = "./rack"
  for_each = local.racks
  name     = "rack-${each.key}"
}
