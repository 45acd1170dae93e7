package engine

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"

	"github.com/agnivade/levenshtein"
	"github.com/open-policy-agent/opa/v1/ast"
)

// Problem is a mistake in a source; lines and columns count from 1, columns in UTF-16 code units.
type Problem struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	Path    string `json:"path"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
}

// problemsOf turns whatever OPA answers into problems, all of them.
func (r *Request) problemsOf(err error) []Problem {
	if err == nil {
		return nil
	}
	errors, ok := err.(ast.Errors)
	if !ok {
		if one, isOne := err.(*ast.Error); isOne {
			errors = ast.Errors{one}
		} else {
			return []Problem{{Code: "error", Message: err.Error()}}
		}
	}
	problems := make([]Problem, 0, len(errors))
	for _, e := range errors {
		problems = append(problems, r.problemOf(e))
	}
	return problems
}

func (r *Request) problemOf(e *ast.Error) Problem {
	if detail, ok := e.Details.(*ast.RefErrInvalidDetail); ok && detail.Pos < len(detail.Ref) {
		location := e.Location
		if at := detail.Ref[detail.Pos].Location; at != nil && location != nil && at.File == location.File {
			location = at
		}
		var known []string
		for _, value := range detail.OneOf {
			if s, ok := value.(ast.String); ok {
				known = append(known, string(s))
			}
		}
		message := undefined(detail.Ref, detail.Pos, known)
		if detail.Have != nil || len(known) == 0 {
			message = e.Message + details(e)
		}
		return r.at(location, e.Code, message)
	}
	return r.at(e.Location, e.Code, e.Message+details(e))
}

func details(e *ast.Error) string {
	// Of a parse error the details are the source line, which its place names.
	if e.Details == nil || e.Code == ast.ParseErr {
		return ""
	}
	lines := e.Details.Lines()
	trimmed := make([]string, 0, len(lines))
	for _, line := range lines {
		if line = strings.TrimSpace(line); line != "" && line != "^" {
			trimmed = append(trimmed, line)
		}
	}
	if len(trimmed) == 0 {
		return ""
	}
	return " (" + strings.Join(trimmed, "; ") + ")"
}

// undefined says which part of a reference nothing defines, and what was probably meant.
func undefined(ref ast.Ref, position int, known []string) string {
	name := strings.Trim(ref[position].Value.String(), `"`)
	message := fmt.Sprintf("undefined reference %s: %s has no %q", plain(ref), plain(ref[:position]), name)
	slices.Sort(known)
	if near := nearest(name, known); near != "" {
		return message + fmt.Sprintf("; did you mean %q?", near)
	}
	if len(known) > 0 && len(known) <= 24 {
		return message + "; it has " + strings.Join(known, ", ")
	}
	return message
}

// plain hides the names that the compiler gave to variables.
func plain(ref ast.Ref) string {
	copied := ref.Copy()
	for _, term := range copied[1:] {
		if v, ok := term.Value.(ast.Var); ok && strings.HasPrefix(string(v), "__local") || isWildcard(term) {
			term.Value = ast.Var("_")
		}
	}
	return copied.String()
}

func isWildcard(term *ast.Term) bool {
	v, ok := term.Value.(ast.Var)
	return ok && v.IsWildcard()
}

func nearest(name string, known []string) string {
	best, distance := "", len(name)/3+2
	for _, candidate := range known {
		if d := levenshtein.ComputeDistance(name, candidate); d < distance {
			best, distance = candidate, d
		}
	}
	return best
}

func (r *Request) at(location *ast.Location, code, message string) Problem {
	if location == nil {
		return Problem{Code: code, Message: message}
	}
	return Problem{code, message, location.File, max(location.Row, 1), r.column(location)}
}

// column converts OPA's column, which counts runes, to UTF-16 code units.
func (r *Request) column(location *ast.Location) int {
	lines := r.lines(location.File)
	if location.Row < 1 || location.Row > len(lines) {
		return max(location.Col, 1)
	}
	column, runes := 1, 1
	for _, r := range lines[location.Row-1] {
		if runes >= location.Col {
			break
		}
		column += utf16.RuneLen(r)
		runes++
	}
	return column
}

// lines splits a file at the first call, as a file may have thousands of problems.
func (r *Request) lines(path string) []string {
	if lines, ok := r.split[path]; ok {
		return lines
	}
	if r.split == nil {
		r.split = map[string][]string{}
	}
	for _, file := range r.Files {
		if file.Path == path {
			r.split[path] = strings.Split(file.Text, "\n")
			break
		}
	}
	return r.split[path]
}

// sorted orders problems by place and drops repetitions.
func sorted(problems []Problem) []Problem {
	slices.SortFunc(problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column),
			cmp.Compare(a.Code, b.Code), cmp.Compare(a.Message, b.Message))
	})
	return slices.Compact(problems)
}
