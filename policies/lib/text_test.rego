package aitrust.lib.text_test

import data.aitrust.lib.text

test_short_cuts_long_names if {
	text.short("a") == "a"
	long := concat("", ["é" | some _ in numbers.range(1, 300)])
	count(text.short(long)) == 100
	endswith(text.short(long), "…")
}

test_place_of_lines_and_files if {
	text.place({"path": "a.py", "line": 3}) == "a.py:3"
	text.place({"path": "a.pkl", "line": null}) == "a.pkl"
}

test_lists_as_people_write_them if {
	text.list([]) == ""
	text.list(["a"]) == "a"
	text.list(["a", "b"]) == "a and b"
	text.list(["a", "b", "c"]) == "a, b and c"
	text.few(["a", "b", "c", "d"]) == "a, b, c and d"
	text.few(["a", "b", "c", "d", "e"]) == "a, b, c and 2 more"
	text.counted(1, "file", "files") == "one file"
	text.counted(0, "file", "files") == "0 files"
}

test_parts_of_paths if {
	text.folder("a.py") == "."
	text.folder("x/y/a.py") == "x/y"
	text.file_name("x/y/a.py") == "a.py"
	text.extension("x.y/a.PT") == "pt"
	text.extension("x.y/a") == ""
	text.extension("a.tar.gz") == "gz"
}

test_or_else if {
	text.or_else("a", "b") == "a"
	text.or_else("", "b") == "b"
	text.or_else(null, "b") == "b"
}
