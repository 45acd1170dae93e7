/** The terminal as the text's parts see it: its width, and its colours. Painted text is built last: widths are counted and hostile text is escaped before. */
import { clip, pad, wrap } from './width.js'

export type Tone = 'strong' | 'quiet' | 'critical' | 'high' | 'medium' | 'low' | 'info' | 'good' | 'bad'

export type Paint = (tone: Tone, text: string) => string

const CODES: Readonly<Record<Tone, string>> = {
  strong: '1',
  quiet: '2',
  critical: '1;31',
  high: '31',
  medium: '33',
  low: '36',
  info: '2',
  good: '32',
  bad: '1;31',
}

export function painter(color: boolean): Paint {
  if (!color) return (_tone, text) => text
  return (tone, text) => (text === '' ? '' : `\u001b[${CODES[tone]}m${text}\u001b[0m`)
}

export interface TerminalOptions {
  readonly color: boolean
  /** Columns; from 60 to 160 are used. */
  readonly width: number
  /** Every finding in full. */
  readonly verbose?: boolean
  readonly elapsedSeconds: number | null
  /** How many files the tree holds. */
  readonly files: number
  /** The base as the user named it, e.g. main. */
  readonly baseName?: string | null
}

export interface Screen {
  readonly width: number
  readonly paint: Paint
  /** Everything in full. */
  readonly verbose: boolean
}

/** Columns of a label before its lines. */
export const LABEL = 12

/** More than that is no longer a line beside a label. */
const LONGEST = 400

export function bold(screen: Screen, text: string): string {
  return screen.paint('strong', text)
}

/** A label with its lines beside it, wrapped. */
export function labelled(label: string, lines: readonly string[], screen: Screen): string[] {
  return besideLabel(
    label,
    lines.flatMap((line) => wrap(clip(line, LONGEST), screen.width - LABEL)),
    screen,
  )
}

/** A label with lines that fit already, painted or not. */
export function besideLabel(label: string, lines: readonly string[], screen: Screen): string[] {
  return lines.map((line, index) => (index === 0 ? bold(screen, pad(label, LABEL)) : ' '.repeat(LABEL)) + line)
}
