package engine

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/util"
)

// Package is what one file says of its package: METADATA of scope package and where that stands, the names of its rules,
// and what of the input the whole package reads.
type Package struct {
	Package string `json:"package"`
	Path    string `json:"path"`
	// Line is that of the METADATA, else of the package clause.
	Line     int             `json:"line"`
	Metadata json.RawMessage `json:"metadata"`
	Rules    []string        `json:"rules"`
	// Reads are paths below input, "" for the whole of it, none of which begins another.
	Reads []string `json:"reads"`
}

func packages(sources Sources) []Package {
	found := []Package{}
	for _, path := range util.KeysSorted(sources.modules) {
		module := sources.modules[path]
		one := Package{
			Package:  packageName(module),
			Path:     path,
			Line:     module.Package.Location.Row,
			Metadata: json.RawMessage("null"),
			Rules:    ruleNames(module),
			Reads:    reads(sources.compiler, module.Package.Path),
		}
		for _, annotations := range module.Annotations {
			if annotations.Scope != "package" {
				continue
			}
			copied := *annotations
			copied.Location = nil
			if metadata, err := json.Marshal(&copied); err == nil {
				one.Line, one.Metadata = annotations.Location.Row, metadata
			}
		}
		found = append(found, one)
	}
	return found
}

func ruleNames(module *ast.Module) []string {
	names := map[string]bool{}
	for _, rule := range module.Rules {
		names[strings.Trim(rule.Head.Ref()[0].Value.String(), `"`)] = true
	}
	return util.KeysSorted(names)
}

// reads follows the compiler's dependency graph from the rules of a package to every rule they can reach, and collects
// the references to input in all of these.
func reads(compiler *ast.Compiler, name ast.Ref) []string {
	visited := map[*ast.Rule]bool{}
	paths := map[string]bool{}
	var visit func(rule *ast.Rule)
	visit = func(rule *ast.Rule) {
		if visited[rule] {
			return
		}
		visited[rule] = true
		ast.WalkRefs(rule, func(ref ast.Ref) bool {
			if ref.HasPrefix(ast.InputRootRef) {
				paths[inputPath(ref)] = true
			}
			return false
		})
		if compiler.Graph != nil {
			for dependency := range compiler.Graph.Dependencies(rule) {
				visit(dependency.(*ast.Rule))
			}
		}
		// The graph links to a rule, not to the branches below it.
		if rule.Else != nil {
			visit(rule.Else)
		}
	}
	for _, module := range compiler.Modules {
		if !module.Package.Path.Equal(name) {
			continue
		}
		for _, rule := range module.Rules {
			visit(rule)
		}
	}
	return withoutExtensions(util.KeysSorted(paths))
}

func inputPath(ref ast.Ref) string {
	var parts []string
	for _, term := range ref[1:] {
		key, ok := term.Value.(ast.String)
		if !ok {
			break
		}
		parts = append(parts, string(key))
	}
	return strings.Join(parts, ".")
}

// withoutExtensions drops paths that another one, sorted before them, already covers.
func withoutExtensions(paths []string) []string {
	kept := []string{}
	for _, path := range paths {
		covered := slices.ContainsFunc(kept, func(shorter string) bool {
			return shorter == "" || strings.HasPrefix(path, shorter+".")
		})
		if !covered {
			kept = append(kept, path)
		}
	}
	return kept
}
