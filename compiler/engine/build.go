package engine

import (
	"context"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"
	"github.com/open-policy-agent/opa/v1/util"
)

// build compiles all files but the tests to one WebAssembly module with the entrypoints asked for.
func build(r *Request) Response {
	r.Files = slices.DeleteFunc(r.Files, func(file File) bool { return isTest(file.Path) })
	sources, problems := check(r)
	if len(problems) > 0 {
		return Response{Problems: problems}
	}
	found := packages(sources)
	entrypoints := slices.Clone(r.Entrypoints)
	for _, one := range found {
		if r.Controls != "" && strings.HasPrefix(one.Package, r.Controls+".") && string(one.Metadata) != "null" {
			entrypoints = append(entrypoints, strings.ReplaceAll(one.Package, ".", "/"))
		}
	}
	if len(entrypoints) == 0 {
		return Response{Packages: found}
	}
	result := &bundle.Bundle{Data: r.Data}
	result.SetRegoVersion(ast.RegoV1)
	result.Manifest.Init()
	for _, path := range util.KeysSorted(sources.modules) {
		result.Modules = append(result.Modules, bundle.ModuleFile{URL: path, Path: path, Parsed: sources.modules[path].Copy()})
	}
	// Unused rules of the packages asked for do not exist, as an entrypoint is a whole package.
	compiler := compile.New().
		WithTarget(compile.TargetWasm).
		WithCapabilities(r.Capabilities).
		WithEntrypoints(entrypoints...).
		WithPruneUnused(true).
		WithBundle(result)
	if err := compiler.Build(context.Background()); err != nil {
		return Response{Problems: r.problemsOf(err)}
	}
	return Response{Wasm: result.WasmModules[0].Raw, Packages: found}
}
