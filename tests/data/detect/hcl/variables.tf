variable "site" {
  type    = string
  default = "fra1"
}

variable "asn" {
  type        = number
  description = "The site's AS number"
}
