module example.com/shop

go 1.22

require (
	github.com/gin-gonic/gin v1.9.1
	golang.org/x/net v0.24.0 // indirect
	example.com/local v0.0.0
)

require github.com/old/name v1.0.0

replace example.com/local => ../local

replace github.com/old/name => github.com/new/name v1.1.0
