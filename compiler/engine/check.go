package engine

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Sources are parsed files and, when nothing is wrong, what the compiler made of them.
type Sources struct {
	modules  map[string]*ast.Module
	compiler *ast.Compiler
}

func isTest(path string) bool { return strings.HasSuffix(path, "_test.rego") }

// check parses and compiles all files and gives every problem it can see.
func check(r *Request) (Sources, []Problem) {
	modules, problems := parse(r)
	problems = append(problems, packageProblems(r, modules)...)
	compiler := newCompiler(r).
		WithStrict(r.Strict).
		WithStageAfterID(ast.StageResolveRefs, ast.CompilerStageDefinition{Name: "NullComparisons", Stage: nullComparisons})
	if r.Schema != nil {
		schemas := ast.NewSchemaSet()
		schemas.Put(ast.SchemaRootRef, r.Schema)
		compiler = compiler.WithSchemas(schemas)
	}
	// A file that does not parse would only make others look wrong.
	if len(problems) == 0 {
		compiler.Compile(modules)
		problems = r.problemsOf(asError(compiler.Errors))
		problems = append(problems, referenceProblems(r, compiler, problems)...)
	}
	return Sources{modules, compiler}, sorted(problems)
}

func asError(errors ast.Errors) error {
	if len(errors) == 0 {
		return nil
	}
	return errors
}

func newCompiler(r *Request) *ast.Compiler {
	return ast.NewCompiler().WithCapabilities(r.Capabilities).SetErrorLimit(0)
}

// maxDepth bounds the nesting of a source: deeper ones, which nobody writes, would exhaust the stack of the host.
const maxDepth = 1000

func parse(r *Request) (map[string]*ast.Module, []Problem) {
	modules := make(map[string]*ast.Module, len(r.Files))
	var problems []Problem
	for _, file := range r.Files {
		if _, twice := modules[file.Path]; twice {
			problems = append(problems, Problem{"path", "two files have this path", file.Path, 1, 1})
			continue
		}
		module, err := parseFile(file, r.Capabilities)
		if err != nil {
			problems = append(problems, r.problemsOf(err)...)
			continue
		}
		modules[file.Path] = module
	}
	return modules, problems
}

func parseFile(file File, capabilities *ast.Capabilities) (*ast.Module, error) {
	// Only the parser below ParseModule takes a depth, so that it runs twice.
	_, _, errors := ast.NewParser().
		WithMaxRecursionDepth(maxDepth).
		WithFilename(file.Path).
		WithReader(strings.NewReader(file.Text)).
		WithRegoVersion(ast.RegoV1).
		WithCapabilities(capabilities).
		Parse()
	if len(errors) > 0 {
		return nil, errors
	}
	options := ast.ParserOptions{RegoVersion: ast.RegoV1, ProcessAnnotation: true, Capabilities: capabilities}
	return ast.ParseModuleWithOpts(file.Path, file.Text, options)
}

// packageProblems keeps untrusted files out of packages that are not theirs: a rule added to a package of ours could
// silence it.
func packageProblems(r *Request, modules map[string]*ast.Module) []Problem {
	if r.Allow == nil {
		return nil
	}
	var problems []Problem
	for _, file := range r.Files {
		module := modules[file.Path]
		if module == nil || file.Trusted || within(packageName(module), r.Allow) {
			continue
		}
		message := packageName(module) + " is not allowed here: packages begin with " + strings.Join(r.Allow, " or ")
		problems = append(problems, r.at(module.Package.Location, "package", message))
	}
	return problems
}

func packageName(module *ast.Module) string {
	return strings.TrimPrefix(module.Package.Path.String(), "data.")
}

// within says whether a package is one of the prefixes or below one.
func within(name string, prefixes []string) bool {
	for _, prefix := range prefixes {
		if name == prefix || strings.HasPrefix(name, prefix+".") {
			return true
		}
	}
	return false
}

// nullComparisons writes `x == null` as is_null(x) for the type checker: a schema for OPA cannot say "or null", so the
// comparison of a typed reference with null would be a type error. The module that is built keeps the comparison.
func nullComparisons(compiler *ast.Compiler) *ast.Error {
	for _, module := range compiler.Modules {
		ast.WalkExprs(module, func(expr *ast.Expr) bool {
			if !expr.IsCall() || expr.Operator().String() != ast.Equal.Name || len(expr.Operands()) != 2 {
				return false
			}
			for i, other := range []int{1, 0} {
				if _, isNull := expr.Operand(i).Value.(ast.Null); isNull {
					expr.Terms = ast.IsNull.Expr(expr.Operand(other)).Terms
					break
				}
			}
			return false
		})
	}
	return nil
}
