/** The head of the terminal text: what was checked, which AI was found, which profile and why. */
import type { InventoryItem, Report } from '../schema/report.js'
import { visible, visibleProse } from './escape.js'
import { besideLabel, LABEL, labelled, type Screen, type TerminalOptions } from './screen.js'
import { clip, wrap } from './width.js'

const MOST_NOTICES = 5

export function headline(report: Report, options: TerminalOptions): string {
  const { subject } = report
  const name = visible(subject.repository.split('/').at(-1) || subject.repository || 'this folder')
  const time = options.elapsedSeconds === null ? '' : ` in ${seconds(options.elapsedSeconds)} s`
  const files = options.files === 1 ? '1 file' : `${options.files} files`
  return `${name} · ${treeWords(report, options.baseName ?? null)} · ${files}${time}`
}

function treeWords(report: Report, baseName: string | null): string {
  const { tree, commit, base } = report.subject
  const short = (id: string): string => visible(id.slice(0, 7))
  const what = { 'work-tree': 'work tree', folder: 'folder', commit: `commit ${short(commit ?? '')}` }[tree]
  if (base !== null)
    return `${what} against ${baseName === null ? short(base) : `${visible(baseName)} (${short(base)})`}`
  return tree === 'work-tree' && commit !== null ? `${what} at ${short(commit)}` : what
}

function seconds(value: number): string {
  return value < 10 ? value.toFixed(1) : String(Math.round(value))
}

export function inventoryLines(report: Report, screen: Screen): string[] {
  const { models, datasets, interconnections, agents, suppliers, libraries } = report.inventory
  const hosted = models.filter((model) => /\bhosted\b/i.test(model.detail)).length
  const counts = [
    amount(hosted, 'hosted model', 'hosted models'),
    amount(models.length - hosted, hosted > 0 ? 'other model' : 'model', hosted > 0 ? 'other models' : 'models'),
    amount(datasets.length, 'data set', 'data sets'),
    amount(agents.length, 'agent or tool', 'agents and tools'),
    amount(interconnections.length, 'connection', 'connections'),
    amount(suppliers.length, 'supplier', 'suppliers'),
    amount(libraries.length, 'AI library', 'AI libraries'),
  ].filter((text) => text !== '')
  const kinds = [...new Set(report.systems.map((system) => system.kind))]
  const found = counts.length > 0 ? counts.join(', ') : kinds.includes('none') ? 'none' : `an AI ${kinds.join(', ')}`
  const named = [...models, ...datasets, ...agents].slice(0, 6).map(itemWords)
  const names = named.length === 0 ? [] : [screen.paint('quiet', clip(named.join(', '), screen.width - LABEL))]
  return besideLabel('AI found', [...wrap(found, screen.width - LABEL), ...names], screen)
}

function itemWords(item: InventoryItem): string {
  const detail = visibleProse(item.detail)
  return clip(visible(item.name.slice(0, 200)), 48) + (detail === '' ? '' : ` (${clip(detail, 24)})`)
}

function amount(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`
}

export function profileLines(report: Report, screen: Screen): string[] {
  const { level, reasons } = report.profile
  const why = reasons.map(visibleProse).filter((reason) => reason !== '')
  const text = level + (why.length === 0 ? '' : `: ${why.join('; ')}`)
  const systems =
    report.systems.length < 2
      ? []
      : report.systems.map((system) => `${visible(system.name ?? 'unnamed')}: ${system.kind}, ${system.profile}`)
  return labelled('Profile', [text, ...systems], screen)
}

export function noticeLines(report: Report, screen: Screen): string[] {
  const most = screen.verbose ? report.notices.length : MOST_NOTICES
  const lines = report.notices.slice(0, most).map((notice) => visibleProse(notice.text))
  const rest = report.notices.length - lines.length
  return labelled('Note', rest > 0 ? [...lines, `and ${rest} more: --format json`] : lines, screen)
}
