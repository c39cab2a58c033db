resource "infrahub_device" "leaf" {
  name = "leaf-01"
  mtu  = {{ mtu }}
}
{% endfor %}

resource "infrahub_vlan" "web" {
  name = "web"
  note = "${{ not = "ours" }}"
}
