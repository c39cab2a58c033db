# devices
data "infra_device" "leaf" {
  filter {
    name   = "role"
    values = ["leaf"]
  }
}

output "names" {
  value = [for d in data.infra_device.leaf : d.name]
}
