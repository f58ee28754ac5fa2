import type { Deps } from './platform/http/context.ts'
import type { Reactions } from './platform/outbox.ts'

/** "When X happened, then Y" between the capabilities: all of it, and only here. */
export const reactionsOf = (_deps: Deps): Reactions => ({})
