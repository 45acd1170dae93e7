// Generated from src/collect by scripts/collectors.ts; do not edit.
import type { Collectors } from '../collect/collect.js'


export const COLLECTORS: Collectors = {
  files: [],
  streams: [],
}
