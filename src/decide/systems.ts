/** Kind, roles and profile that a change is judged by: a pull request can raise its own bar, never lower it. */
import type { Input, Profile, System } from '../schema/input.js'
import { compareText } from './order.js'

export interface JudgedSystem {
  readonly name: string | null
  readonly kind: System['kind']
  readonly roles: readonly string[]
  readonly profile: Profile
}

const LEVELS: readonly Profile['level'][] = ['minimal', 'standard', 'critical']

/** 0 is minimal. */
export function levelRank(level: Profile['level']): number {
  return LEVELS.indexOf(level)
}

/**
 * The head's systems with the base's demands: the higher profile, the union of roles, and the base's kind unless that
 * was none. A system that the base did not know by this name takes over from those that the head no longer names.
 */
export function judgedSystems(head: Input, base: Input | null): readonly JudgedSystem[] {
  const before = base ? systemsOf(base) : []
  const now = systemsOf(head)
  const names = new Set(now.map(({ name }) => name))
  const gone = before.filter(({ name }) => !names.has(name))
  return now.map((system) => {
    const same = before.filter(({ name }) => name === system.name)
    const earlier = same.length > 0 ? same : gone
    return {
      name: system.name,
      kind: kindOf(earlier) ?? system.kind,
      roles: rolesOf([system, ...earlier]),
      profile: highestProfile([system, ...earlier].map(({ profile }) => profile)),
    }
  })
}

/** There is always one: the unnamed system, when nobody named any. */
function systemsOf({ context }: Input): readonly System[] {
  return context.systems.length > 0 ? context.systems : [context.system]
}

/** The highest profile, with the reasons of all that reach it. */
export function highestProfile(profiles: readonly Profile[]): Profile {
  const rank = Math.max(0, ...profiles.map(({ level }) => levelRank(level)))
  const reasons = profiles.filter(({ level }) => levelRank(level) === rank).flatMap((profile) => profile.reasons)
  return { level: LEVELS[rank] ?? 'minimal', reasons: [...new Set(reasons)] }
}

/** The systems of these names; all of them when none has such a name, so that a mistake asks for more, not for less. */
export function systemsNamed(
  systems: readonly JudgedSystem[],
  names: readonly (string | null)[],
): readonly JudgedSystem[] {
  const own = systems.filter(({ name }) => names.includes(name))
  return own.length > 0 ? own : systems
}

function kindOf(earlier: readonly System[]): System['kind'] | null {
  const kinds = earlier.map(({ kind }) => kind)
  if (kinds.includes('application')) return 'application'
  return kinds.includes('library') ? 'library' : null
}

function rolesOf(systems: readonly System[]): readonly string[] {
  const names = systems.flatMap(({ roles }) =>
    roles.filter(({ detected, declared }) => detected || declared === true).map(({ name }) => name),
  )
  return [...new Set(names)].sort(compareText)
}
