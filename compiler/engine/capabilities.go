package engine

import "github.com/open-policy-agent/opa/v1/ast"

// native are the builtins that a compiled module brings itself. Anything else would need a function of the host: most
// of those are missing there, and the few that exist (sprintf, regex.split, yaml.*) answer differently from OPA. A new
// builtin of OPA stays out until it is added here; a test compiles each and sees that the module asks for nothing.
var native = map[string]bool{}

func init() {
	for _, builtin := range []*ast.Builtin{
		ast.Plus, ast.Minus, ast.Multiply, ast.Divide, ast.Rem, ast.Abs, ast.Round, ast.Ceil, ast.Floor,
		ast.Equality, ast.Assign, ast.Equal, ast.NotEqual, ast.GreaterThan, ast.GreaterThanEq, ast.LessThan, ast.LessThanEq,
		ast.Member, ast.MemberWithKey, ast.WalkBuiltin, ast.ReachableBuiltin, ast.NumbersRange, ast.ToNumber,
		ast.And, ast.Or, ast.Intersection, ast.Union,
		ast.Count, ast.Sum, ast.Product, ast.Max, ast.Min, ast.Sort,
		ast.ArrayConcat, ast.ArrayFlatten, ast.ArrayReverse, ast.ArraySlice,
		ast.ObjectFilter, ast.ObjectGet, ast.ObjectKeys, ast.ObjectRemove, ast.ObjectUnion, ast.ObjectUnionN,
		ast.IsArray, ast.IsBoolean, ast.IsNull, ast.IsNumber, ast.IsObject, ast.IsSet, ast.IsString, ast.TypeNameBuiltin,
		ast.BitsAnd, ast.BitsNegate, ast.BitsOr, ast.BitsShiftLeft, ast.BitsShiftRight, ast.BitsXOr,
		ast.Base64Decode, ast.Base64Encode, ast.Base64IsValid, ast.Base64UrlDecode, ast.Base64UrlEncode,
		ast.NetCIDRContains, ast.NetCIDRIntersects,
		ast.GlobMatch, ast.RegexFindAllStringSubmatch, ast.RegexIsValid, ast.RegexMatch,
		ast.JSONFilter, ast.JSONIsValid, ast.JSONMarshal, ast.JSONRemove, ast.JSONUnmarshal,
		ast.Concat, ast.Contains, ast.EndsWith, ast.FormatInt, ast.IndexOf, ast.Lower, ast.Replace, ast.ReplaceN, ast.Split,
		ast.StartsWith, ast.StringReverse, ast.Substring, ast.Trim, ast.TrimLeft, ast.TrimPrefix, ast.TrimRight, ast.TrimSpace,
		ast.TrimSuffix, ast.Upper, ast.InternalTemplateString,
		// Gone when the module is built: print is erased, METADATA is written in.
		ast.Print, ast.InternalPrint, ast.RegoMetadataChain, ast.RegoMetadataRule,
	} {
		native[builtin.Name] = true
	}
}

// Capabilities are those of this version of OPA without what the compiled module lacks, and without network.
func Capabilities() *ast.Capabilities {
	capabilities := ast.CapabilitiesForThisVersion(ast.CapabilitiesRegoVersion(ast.RegoV1))
	kept := []*ast.Builtin{}
	for _, builtin := range capabilities.Builtins {
		if native[builtin.Name] {
			kept = append(kept, builtin)
		}
	}
	capabilities.Builtins = kept
	capabilities.AllowNet = []string{}
	return capabilities
}
