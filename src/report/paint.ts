/** Colours of the terminal text. Painted text is built last: widths are counted and hostile text is escaped before. */

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
