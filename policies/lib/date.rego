# METADATA
# description: Days since 1970-01-01 from a date as people write it. Policies have no clock; today is input.meta.today.
package aitrust.lib.date

# day of a number that is one already, or of YYYY-MM-DD.
day(value) := value if is_number(value)

day(value) := days(number(parts[0]), number(parts[1]), number(parts[2])) if {
	is_string(value)
	regex.match(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`, value)
	parts := split(value, "-")
}

# A leading 1 keeps "08" a valid number.
number(digits) := to_number(concat("", ["1", digits])) - power[count(digits)]

power := {2: 100, 4: 10000}

# Howard Hinnant's days_from_civil: years begin in March, so that the leap day comes last.
days(year, month, date) := ((era * 146097) + day_of_era) - 719468 if {
	month >= 1
	month <= 12
	date >= 1
	date <= 31
	y := year - before_march(month)
	era := floor(y / 400)
	year_of_era := y - (era * 400)
	day_of_year := floor(((153 * ((month + 9) % 12)) + 2) / 5) + (date - 1)
	day_of_era := ((year_of_era * 365) + (floor(year_of_era / 4) - floor(year_of_era / 100))) + day_of_year
}

before_march(month) := 1 if month <= 2

before_march(month) := 0 if month > 2
