/** Annotations as lines that GitHub's runner reads, escaped as its own toolkit does, so that no text begins or ends a command. */
import type { Annotation } from './annotations.js'
import { withoutCommands } from './escape.js'

/** `::error file=a.py,line=1,title=…::message`, one line each, with a line end. */
export function workflowCommands(annotations: readonly Annotation[]): string {
  return annotations.map((annotation) => `${workflowCommand(annotation)}\n`).join('')
}

function workflowCommand({ level, path, line, end_line, column, end_column, title, message }: Annotation): string {
  const properties = [
    ['file', path],
    ['line', line],
    ['endLine', end_line],
    ['col', column],
    ['endColumn', end_column],
    ['title', title],
  ].flatMap(([name, value]) => (value === null ? [] : [`${name}=${escapeProperty(String(value))}`]))
  return `::${level} ${properties.join(',')}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return withoutCommands(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
