resource "device" "leaf" {
  count = 2
  role  = "leaf"
}
