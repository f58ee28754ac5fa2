import type { Context } from 'hono'
import type { z } from 'zod'
import type { AppEnv } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import type { Text } from '../../platform/i18n.ts'
import { isNotFound, type Result } from '../../platform/result.ts'
import { deskPage } from './desk-routes.tsx'
import type { DeskPorts } from './ports.ts'

export type Step<S extends z.ZodType> = {
  /** What the desk calls it, to open its form again when it is refused. */
  readonly key: string
  readonly form: S
  readonly said: Text
  /** Does it and answers where to go on. */
  act(input: z.output<S>): Promise<Result<string>>
}

/** One form of the desk: read, done, and on to where the result is seen; refused, the desk again with what was typed. */
export async function perform<S extends z.ZodType>(c: Context<AppEnv>, ports: DeskPorts, step: Step<S>) {
  const { filled, result } = await readForm(c, step.form)
  const answer = result.ok ? await step.act(result.value) : result
  if (answer.ok) return redirectSaying(c, answer.value, step.said)
  if (isNotFound(answer)) return c.notFound()
  // The acts speak of a reason; on the desk several forms ask for one, each under a name of its own.
  const issues = answer.issues.map((issue) =>
    issue.field === 'reason' ? { ...issue, field: `${step.key}Reason` } : issue,
  )
  return deskPage(c, ports, { key: step.key, issues, filled })
}
