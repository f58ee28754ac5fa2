import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

/** The one click of the demo world: a session without a password, for demo accounts only. Absent in production. */
export const demoEntrance = {
  id: 'loa-demo-entrance',
  endpoints: {
    enterDemo: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.string() }) },
      async (c) => {
        const user = await c.context.internalAdapter.findUserById(c.body.userId)
        if (!user || !('isDemo' in user) || user.isDemo !== true) throw new Error('not a demo account')
        const session = await c.context.internalAdapter.createSession(user.id)
        await setSessionCookie(c, { session, user })
      },
    ),
  },
}
