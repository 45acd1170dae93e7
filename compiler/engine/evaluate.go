package engine

import (
	"context"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
)

// Result is what a query gave for an input; Error when it could not be evaluated.
type Result struct {
	Defined bool   `json:"defined"`
	Value   any    `json:"value"`
	Error   string `json:"error,omitempty"`
}

// evaluate asks OPA's own evaluator, the reference for the compiled module: a row for each input, a result for each query.
func evaluate(r *Request) Response {
	modules, problems := parse(r)
	if len(problems) > 0 {
		return Response{Problems: problems}
	}
	compiler := newCompiler(r)
	if compiler.Compile(modules); compiler.Failed() {
		return Response{Problems: r.problemsOf(compiler.Errors)}
	}
	documents := store(r.Data)
	prepared := make([]rego.PreparedEvalQuery, 0, len(r.Queries))
	for _, query := range r.Queries {
		one, err := rego.New(rego.Query(query), rego.Compiler(compiler), rego.Store(documents)).PrepareForEval(context.Background())
		if err != nil {
			return Response{Problems: r.problemsOf(err)}
		}
		prepared = append(prepared, one)
	}
	results := make([][]Result, 0, len(r.Inputs))
	for _, input := range r.Inputs {
		row := make([]Result, 0, len(prepared))
		for _, query := range prepared {
			row = append(row, resultOf(query.Eval(context.Background(), rego.EvalInput(input))))
		}
		results = append(results, row)
	}
	return Response{Results: results}
}

func resultOf(set rego.ResultSet, err error) Result {
	if err != nil {
		return Result{Error: err.Error()}
	}
	if len(set) == 0 || len(set[0].Expressions) == 0 {
		return Result{}
	}
	return Result{Defined: true, Value: set[0].Expressions[0].Value}
}

func store(data map[string]any) storage.Store {
	if data == nil {
		data = map[string]any{}
	}
	return inmem.NewFromObject(data)
}

// formatted gives every file as OPA formats it.
func formatted(r *Request) Response {
	var files []File
	var problems []Problem
	for _, file := range r.Files {
		if _, err := parseFile(file, r.Capabilities); err != nil {
			problems = append(problems, r.problemsOf(err)...)
			continue
		}
		text, err := format.SourceWithOpts(file.Path, []byte(file.Text), format.Opts{RegoVersion: ast.RegoV1})
		if err != nil {
			problems = append(problems, r.problemsOf(err)...)
			continue
		}
		files = append(files, File{Path: file.Path, Text: string(text)})
	}
	return Response{Files: files, Problems: problems}
}
