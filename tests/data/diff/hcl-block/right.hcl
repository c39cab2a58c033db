resource "device" "leaf" {
  count = 4
  role  = "leaf"
}
