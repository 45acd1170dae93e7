package engine

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// referenceProblems finds what OPA's type checker lets through: keys below maps of a schema, which it cannot type, and
// references to data that no rule and no document defines. Both are silently undefined when evaluated, and an undefined
// reference in a policy is a finding that nobody sees.
func referenceProblems(r *Request, compiler *ast.Compiler, known []Problem) []Problem {
	type line struct {
		path string
		line int
	}
	reported := map[line]bool{}
	for _, other := range known {
		if strings.Contains(other.Message, "undefined") {
			reported[line{other.Path, other.Line}] = true
		}
	}
	var problems []Problem
	add := func(ref ast.Ref, position int, names []string) {
		location := ref[position].Location
		if location == nil || location.File == "" {
			location = ref[0].Location
		}
		found := r.at(location, ast.TypeErr, undefined(ref, position, names))
		if !reported[line{found.Path, found.Line}] {
			problems = append(problems, found)
		}
	}
	for _, module := range compiler.Modules {
		ast.WalkRefs(module, func(ref ast.Ref) bool {
			switch {
			case ref.HasPrefix(ast.InputRootRef) && r.Schema != nil:
				if position, names := missingInSchema(r.Schema, ref); position > 0 {
					add(ref, position, names)
				}
			case ref.HasPrefix(ast.DefaultRootRef) && r.Roots != nil && compiler.RuleTree != nil:
				if position, names := missingInData(compiler.RuleTree, r.Roots, ref); position > 0 {
					add(ref, position, names)
				}
			}
			return false
		})
	}
	return problems
}

func missingInData(tree *ast.TreeNode, roots []string, ref ast.Ref) (int, []string) {
	node := tree.Child(ref[0].Value)
	for position := 1; position < len(ref); position++ {
		key, ok := ref[position].Value.(ast.String)
		if !ok || node == nil || len(node.Values) > 0 {
			return 0, nil
		}
		if position == 1 && within(string(key), roots) {
			return 0, nil
		}
		child := node.Child(key)
		if child == nil {
			var names []string
			for name := range node.Children {
				if s, isString := name.(ast.String); isString {
					names = append(names, string(s))
				}
			}
			if position == 1 {
				names = append(names, roots...)
			}
			return position, names
		}
		node = child
	}
	return 0, nil
}

// missingInSchema gives the position of the first element that the schema rules out, and the names it knows there.
func missingInSchema(root any, ref ast.Ref) (int, []string) {
	return walkSchema(root, root, ref, 1)
}

func walkSchema(root, node any, ref ast.Ref, position int) (int, []string) {
	schema, ok := dereference(root, node).(map[string]any)
	if !ok || position >= len(ref) {
		return 0, nil
	}
	if branches, ok := schema["anyOf"].([]any); ok {
		deepest, names := 0, []string(nil)
		for _, branch := range branches {
			at, known := walkSchema(root, branch, ref, position)
			if at == 0 {
				return 0, nil
			}
			if at > deepest || at == deepest && len(known) > len(names) {
				deepest, names = at, known
			}
		}
		return deepest, names
	}
	key, isString := ref[position].Value.(ast.String)
	if !isString {
		if items, ok := schema["items"]; ok {
			return walkSchema(root, items, ref, position+1)
		}
		if _, fixed := schema["properties"]; fixed {
			return 0, nil
		}
		return walkSchema(root, schema["additionalProperties"], ref, position+1)
	}
	properties, fixed := schema["properties"].(map[string]any)
	if child, ok := properties[string(key)]; ok {
		return walkSchema(root, child, ref, position+1)
	}
	if others, ok := schema["additionalProperties"].(map[string]any); ok {
		return walkSchema(root, others, ref, position+1)
	}
	if open, ok := schema["additionalProperties"].(bool); !fixed || ok && open {
		return 0, nil
	}
	names := make([]string, 0, len(properties))
	for name := range properties {
		names = append(names, name)
	}
	return position, names
}

func dereference(root, node any) any {
	for range 16 {
		schema, ok := node.(map[string]any)
		if !ok {
			return nil
		}
		pointer, ok := schema["$ref"].(string)
		if !ok {
			return schema
		}
		target, ok := root, strings.HasPrefix(pointer, "#/")
		if !ok {
			return nil
		}
		for _, part := range strings.Split(pointer[2:], "/") {
			object, _ := target.(map[string]any)
			target = object[part]
		}
		node = target
	}
	return nil
}
