import { done, type Result, refuse } from '../../platform/result.ts'
import type { Body } from './body.ts'
import { bodyLimits, tooLarge } from './limits.ts'
import { bodySchema } from './schema.ts'
import { bodyTexts as texts } from './texts.ts'

/** A body from JSON that came over the wire; refused with a sentence about what is too much or cannot be read. */
export function readBody(json: string): Result<Body> {
  if (json.length > bodyLimits.bytes) return refuse(texts.tooLong, 'body')
  return bodyFrom(parsed(json))
}

/** The same for JSON that is parsed already. */
export function bodyFrom(value: unknown): Result<Body> {
  const reason = tooLarge(value)
  if (reason) return refuse(reason, 'body')
  const body = bodySchema.safeParse(value)
  return body.success ? done(body.data) : refuse(texts.notAText, 'body')
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
