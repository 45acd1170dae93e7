package engine

import (
	"bytes"
	"cmp"
	"context"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/util"
)

// Test is the result of one test rule: pass, fail, skip or error.
type Test struct {
	Package string `json:"package"`
	Name    string `json:"name"`
	Path    string `json:"path"`
	Line    int    `json:"line"`
	Result  string `json:"result"`
	// Message says what did not hold, with the values at that moment.
	Message string `json:"message"`
	// Output is what the test printed.
	Output string `json:"output"`
}

// Coverage gives the lines of a file that tests reached, and those where something begins that they did not.
type Coverage struct {
	Path      string `json:"path"`
	Covered   []int  `json:"covered"`
	Uncovered []int  `json:"uncovered"`
}

const (
	testTimeout = 20 * time.Second
	// A failure is explained by tracing it, which is slow; of more failures the first are enough to act on.
	maxExplained = 20
)

func test(r *Request) Response {
	sources, problems := check(r)
	if len(problems) > 0 {
		return Response{Problems: problems}
	}
	reached := cover.New()
	runner := newRunner(r, sources.modules, false)
	if r.Coverage {
		runner = runner.SetCoverageRuns([]cover.Kind{}).SetCoverageQueryTracer(reached)
	}
	results, err := run(r, runner)
	if err != nil {
		return Response{Problems: r.problemsOf(err)}
	}
	response := Response{Tests: []Test{}}
	explanations := explain(r, sources.modules, results)
	for _, result := range results {
		response.Tests = append(response.Tests, testOf(result, explanations))
	}
	if r.Coverage {
		response.Coverage = coverageOf(reached.Report(sources.modules))
	}
	return response
}

func newRunner(r *Request, modules map[string]*ast.Module, explaining bool) *tester.Runner {
	// The runner calls it for tests with cases; policies cannot, as the check before had no such builtin.
	capabilities := *r.Capabilities
	capabilities.Builtins = append(slices.Clone(capabilities.Builtins), ast.InternalTestCase)
	compiler := newCompiler(r).
		WithCapabilities(&capabilities).
		WithEnablePrintStatements(true).
		WithRewriteTestRules(explaining)
	var prefixes []ast.Ref
	for _, name := range r.Filter {
		if ref, err := ast.ParseRef("data." + name); err == nil {
			prefixes = append(prefixes, ref)
		}
	}
	return tester.NewRunner().
		SetCompiler(compiler).
		SetModules(modules).
		SetStore(store(r.Data)).
		SetParallel(1).
		SetTimeout(testTimeout).
		CapturePrintOutput(true).
		SetPrefixMatchers(prefixes...)
}

func run(r *Request, runner *tester.Runner) ([]*tester.Result, error) {
	channel, err := runner.RunTests(context.Background(), nil)
	if err != nil {
		return nil, err
	}
	var results []*tester.Result
	for result := range channel {
		results = append(results, result)
	}
	slices.SortFunc(results, func(a, b *tester.Result) int {
		return cmp.Or(cmp.Compare(a.Location.File, b.Location.File), cmp.Compare(a.Location.Row, b.Location.Row),
			cmp.Compare(a.Name, b.Name))
	})
	return results, nil
}

func fullName(result *tester.Result) string { return result.Package + "." + result.Name }

func testOf(result *tester.Result, explanations map[string]string) Test {
	test := Test{
		Package: strings.TrimPrefix(result.Package, "data."),
		Name:    result.Name,
		Path:    result.Location.File,
		Line:    result.Location.Row,
		Result:  "pass",
		Output:  string(result.Output),
	}
	switch {
	case result.Error != nil:
		test.Result, test.Message = "error", result.Error.Error()
	case result.Skip:
		test.Result = "skip"
	case result.Fail:
		test.Result, test.Message = "fail", explanations[fullName(result)]
		for name, sub := range result.SubResults.Iter {
			if sub.Fail && len(sub.SubResults) == 0 {
				test.Message = strings.TrimSpace("case " + strings.Join(name, " / ") + "\n" + test.Message)
			}
		}
	}
	return test
}

// explain runs the tests that failed again, traced, and says for each which expression ended it.
func explain(r *Request, modules map[string]*ast.Module, results []*tester.Result) map[string]string {
	var failed []string
	for _, result := range results {
		if result.Fail && len(failed) < maxExplained {
			failed = append(failed, regexp.QuoteMeta(fullName(result)))
		}
	}
	explanations := map[string]string{}
	if len(failed) == 0 {
		return explanations
	}
	runner := newRunner(r, modules, true).EnableTracing(true).Filter("^(" + strings.Join(failed, "|") + ")$")
	traced, err := run(r, runner)
	if err != nil {
		return explanations
	}
	for _, result := range traced {
		explanations[fullName(result)] = lastFailure(result.Trace)
	}
	return explanations
}

func lastFailure(trace []*topdown.Event) string {
	for _, event := range slices.Backward(trace) {
		if event.Op != topdown.FailOp || event.Location == nil || event.QueryID == 0 {
			continue
		}
		// Of an every, the expression inside says more.
		if expr, ok := event.Node.(*ast.Expr); ok && expr.IsEvery() {
			continue
		}
		var text bytes.Buffer
		if topdown.PrettyEvent(&text, event, topdown.PrettyEventOpts{PrettyVars: true}) != nil {
			return ""
		}
		return strings.TrimRight(text.String(), "\n ")
	}
	return ""
}

func coverageOf(report cover.Report) []Coverage {
	files := []Coverage{}
	for _, path := range util.KeysSorted(report.Files) {
		if isTest(path) {
			continue
		}
		covered, uncovered := map[int]bool{}, map[int]bool{}
		for _, lines := range report.Files[path].Covered {
			for row := lines.Start.Row; row <= lines.End.Row; row++ {
				covered[row] = true
			}
		}
		for _, lines := range report.Files[path].NotCovered {
			uncovered[lines.Start.Row] = true
		}
		files = append(files, Coverage{path, util.KeysSorted(covered), util.KeysSorted(uncovered)})
	}
	return files
}
