// Package engine answers requests about Rego sources: check, build, test, evaluate, format. Sources, data, schema and
// capabilities come with each request and nothing is kept between two of them.
package engine

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/util"
	"github.com/open-policy-agent/opa/v1/version"
)

// File is a Rego source. A trusted one is ours: it may stand in any package.
type File struct {
	Path    string `json:"path"`
	Text    string `json:"text"`
	Trusted bool   `json:"trusted"`
}

// Request is one question. Which fields matter depends on Op.
type Request struct {
	Op           string            `json:"op"`
	Files        []File            `json:"files"`
	Capabilities *ast.Capabilities `json:"capabilities"`
	// Schema types `input`; null leaves it untyped.
	Schema any  `json:"schema"`
	Strict bool `json:"strict"`
	// Allow lists the packages, with what is below them, that untrusted files may define; null allows all.
	Allow []string `json:"allow"`
	// Roots are the keys below `data` that documents fill; with them, a reference to data that nothing defines is a
	// problem. Null when they are not known.
	Roots       []string       `json:"roots"`
	Data        map[string]any `json:"data"`
	Entrypoints []string       `json:"entrypoints"`
	// Controls is a package: those below it that have METADATA are entrypoints, too.
	Controls string   `json:"controls"`
	Queries  []string `json:"queries"`
	Inputs   []any    `json:"inputs"`
	Coverage bool     `json:"coverage"`
	// Filter lists the packages, with what is below them, whose tests run; empty runs all.
	Filter []string `json:"filter"`

	split map[string][]string
}

// Response holds the answer; Problems are mistakes in the sources, Error is a fault of ours or of the request.
type Response struct {
	Error        string            `json:"error,omitempty"`
	Version      string            `json:"version,omitempty"`
	Problems     []Problem         `json:"problems"`
	Wasm         []byte            `json:"wasm,omitempty"`
	Packages     []Package         `json:"packages,omitempty"`
	Tests        []Test            `json:"tests,omitempty"`
	Coverage     []Coverage        `json:"coverage,omitempty"`
	Results      [][]Result        `json:"results,omitempty"`
	Files        []File            `json:"files,omitempty"`
	Capabilities *ast.Capabilities `json:"capabilities,omitempty"`
}

// Answer never panics: a fault becomes Error.
func Answer(request []byte) (answer []byte) {
	defer func() {
		if fault := recover(); fault != nil {
			answer = encode(Response{Error: fmt.Sprint(fault)})
		}
	}()
	var r Request
	decoder := util.NewJSONDecoder(bytes.NewReader(request))
	if err := decoder.Decode(&r); err != nil {
		return encode(Response{Error: "request: " + err.Error()})
	}
	if r.Capabilities == nil {
		r.Capabilities = Capabilities()
	}
	// Null would let the schema loader ask any host.
	r.Capabilities.AllowNet = []string{}
	return encode(dispatch(&r))
}

func dispatch(r *Request) Response {
	switch r.Op {
	case "check":
		_, problems := check(r)
		return Response{Problems: problems}
	case "inspect":
		sources, problems := check(r)
		return Response{Problems: problems, Packages: packages(sources)}
	case "build":
		return build(r)
	case "test":
		return test(r)
	case "evaluate":
		return evaluate(r)
	case "format":
		return formatted(r)
	case "capabilities":
		return Response{Capabilities: Capabilities(), Version: version.Version}
	}
	return Response{Error: "no such operation: " + r.Op}
}

func encode(response Response) []byte {
	if response.Problems == nil {
		response.Problems = []Problem{}
	}
	bytes, err := json.Marshal(response)
	if err != nil {
		return encode(Response{Error: "answer: " + err.Error()})
	}
	return bytes
}
