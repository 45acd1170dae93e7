//go:build js && wasm

// Command compiler is the Rego compiler and tester that AI Trust Check ships as WebAssembly: OPA as a library behind one
// function, JSON in and JSON out. It asks for no file and no network.
package main

import (
	"syscall/js"

	"ai-trust-check/compiler/engine"
)

func main() {
	js.Global().Set("aiTrustRego", js.FuncOf(func(_ js.Value, args []js.Value) any {
		request, done := args[0].String(), args[1]
		// On a goroutine of its own: the work may wait for other goroutines, which a call from JavaScript must not.
		go func() { done.Invoke(string(engine.Answer([]byte(request)))) }()
		return nil
	}))
	js.Global().Get("aiTrustRegoReady").Invoke()
	select {}
}
