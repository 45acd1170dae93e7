package aitrust.lib.date_test

import data.aitrust.lib.date

test_days_of_dates if {
	date.day("1970-01-01") == 0
	date.day("1969-12-31") == -1
	date.day("2000-02-29") == 11016
	date.day("2000-03-01") == 11017
	date.day("2026-11-23") == 20780
	date.day("2100-03-01") == 47541
}

test_a_number_is_a_day if date.day(20780) == 20780

test_no_date_no_day if {
	every value in ["", "23.11.2026", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32", "2026-1-1", null, true, {}] {
		not date.day(value)
	}
}
