/** What an expression may be at most, so that reading and computing it ends soon whoever wrote it. */
export const expressionBounds = { length: 2000, tokens: 400, depth: 30 } as const
