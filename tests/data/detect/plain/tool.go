package main

import "fmt"

func main() {
	mtu := 9214
	fmt.Println("mtu", mtu)
}
