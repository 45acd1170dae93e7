/** Controls of a repository that misbehave, each in its own way. */

const FINDING = (changed = ''): string =>
  `object.union({"check": "wrong", "kind": "defect", "from": [], "subject": "s", "message": "m", "at": null}, {${changed}})`

/** By what is wrong with each: rules beside METADATA and \`applicable\`. */
export const CONTROLS = {
  conflict: `value := 1 if count(input.facts) >= 0\n\nvalue := 2 if input.meta.today > 0\n\nfindings contains ${FINDING()} if value == 1`,
  loop: [
    'many := numbers.range(1, 3000)',
    'found if { some a in many; some b in many; some c in many; c > input.meta.today }',
    `findings contains ${FINDING()} if found`,
  ].join('\n\n'),
  memory: [
    'many := numbers.range(1, 100000)',
    'eaten := [text | some a in many; text := concat(",", [format_int(a + b + input.meta.today, 10) | some b in many])]',
    `findings contains ${FINDING()} if count(eaten) == 7`,
  ].join('\n\n'),
  shape: 'findings contains {"check": "wrong"} if input.meta.today > 0',
  scalar: 'findings := "none" if input.meta.today > 0',
  severity: `findings contains ${FINDING('"severity": "critical"')} if input.meta.today > 0`,
  kind: `findings contains ${FINDING('"kind": "contradiction"')} if input.meta.today > 0`,
  check: `findings contains ${FINDING('"check": "other"')} if input.meta.today > 0`,
  fine: `findings contains ${FINDING()} if input.meta.today < 0`,
} as const

/** A whole file: its id is ACME-<number>. */
export function customControl(number: number, name: string, body: string, requiredFrom = 'minimal'): string {
  return `# METADATA
# scope: package
# title: The control ${name}
# description: A control for tests.
# custom:
#   id: ACME-${String(number).padStart(2, '0')}
#   kind: automated
#   severity: high
#   required_from: ${requiredFrom}
#   checks:
#     - id: wrong
#       severity: high
#       kind: defect
#       needs: []
#       title: Something is wrong
#       remediation: Put it right.
package custom.controls.${name}

applicable if input.meta.today > 0

${body}
`
}
