import { Hono } from 'hono'
import type { AppEnv } from './context.ts'

/** A capability's routes; mounted by the portal or the workspace. */
export const routes = () => new Hono<AppEnv>()
export type Routes = ReturnType<typeof routes>
