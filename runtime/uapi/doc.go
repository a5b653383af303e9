// Package uapi is the contract between the clients of a Godwit device and its core: the
// calls a transport carries, their arguments, the queue's packet format, the classes of
// Query and the errors. It holds no behaviour beyond encoding, so that a daemon in
// another process, or a driver, can stand behind it.
//
// Start reading at session.go.
package uapi
