import type { Context } from 'hono'
import type { AppEnv } from '../../platform/http/context.ts'

export const editorInPath = '/toa-soan/ban/:editionId{[0-9]{1,9}}/soan'
export const idOf = (c: Context<AppEnv>): number => Number(c.req.param('editionId'))
